//! Owners of rate plans: who sees a plan, who may change it, and which plans a customer can have.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use mailroom::db::Db;
use mailroom::domain::permissions::Role;
use mailroom::domain::plan::{PlanFeature, RatePlan};
use mailroom::forms::plan::PlanForm;
use mailroom::forms::save_outcome::SaveOutcome;
use mailroom::services::audit::SubjectKind;
use mailroom::services::history::{self, HistoryQuery};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, Principal, plans};

const SOURCE: ChangeSource = ChangeSource::Browser;
const FORM: &str = "form.plain-form";

/// A plan's form, forged by a user who was never shown it.
const FORGED_PLAN_FORM: [(&str, &str); 3] = [("name", "Everything"), ("max_mailboxes", "1"), ("version", "1")];

/// The usual customers, plus a second root and its administrator.
async fn two_roots() -> (World, i64, Principal) {
    let world = World::new().await;
    let other = world.test.add_customer("other", None).await;
    let olga = world.test.add_user("other", Role::Administrator, "olga").await;
    (world, other, olga)
}

async fn create_plan(world: &World, who: &Principal, name: &str, max: &str) -> i64 {
    let form = PlanForm { name: name.into(), max_mailboxes: max.into(), features: PlanFeature::ALL.to_vec() };
    match plans::create(world.app(), who, SOURCE, &form, &SubmissionKey::default()).await.unwrap() {
        SaveOutcome::Done(id) => id,
        other => panic!("no plan: {other:?}"),
    }
}

async fn listed_plans(browser: &mut Browser) -> Vec<String> {
    texts(&browser.get("/plans").await.body, ".data-table tbody th")
}

#[tokio::test]
async fn plans_are_visible_below_their_root_only() {
    let (world, other, olga) = two_roots().await;
    let mine = create_plan(&world, &world.rita, "Mine", "").await;
    let theirs = plans::list(world.app(), &olga).await.unwrap();
    assert_eq!(
        theirs.iter().map(|p| (p.stored.plan.name.as_str(), p.stored.owner_id)).collect::<Vec<_>>(),
        [("Everything", other)]
    );
    let theirs = theirs[0].stored.id;
    assert_ne!(theirs, 1, "not the one of the first root");

    let mut rita = world.test.signed_in("rita").await;
    let mut stranger = world.test.signed_in("olga").await;
    assert_eq!(listed_plans(&mut rita).await, ["Everything", "Mine"]);
    assert_eq!(listed_plans(&mut stranger).await, ["Everything"]);
    for plan in [1, mine] {
        let page = format!("/plans/{plan}");
        let missing = stranger.get("/plans/999").await.status;
        assert_eq!((stranger.get(&page).await.status, missing), (404, 404));
        assert_eq!(stranger.post(&page, &FORGED_PLAN_FORM).await.status, 404);
    }
    let listed = plans::list(world.app(), &world.rita).await.unwrap();
    assert!(listed.iter().all(|p| p.stored.plan.max_mailboxes.is_none() && p.stored.version == 1));

    let page = format!("/customers/{}", world.left);
    assert_eq!(texts(&rita.get(&page).await.body, "#plan option"), ["Everything", "Mine"]);
    let moved = Form::of(&rita.get(&page).await.body, FORM).with("plan", &theirs.to_string()).send(&mut rita).await;
    assert_eq!((moved.status, texts(&moved.body, "#plan-error .error").len()), (422, 1));
    let new = Form::of(&rita.get("/customers/new").await.body, FORM).with("name", "New").with("slug", "new");
    let refused = new.with("plan", &theirs.to_string()).send(&mut rita).await;
    assert_eq!((refused.status, texts(&refused.body, "#plan-error .error").len()), (422, 1));
}

#[tokio::test]
async fn history_of_a_plan_is_visible_with_the_plan() {
    let (world, _, olga) = two_roots().await;
    create_plan(&world, &world.rita, "Mine", "").await;
    create_plan(&world, &world.lea, "Lower", "").await;
    let subjects = async |who: &Principal| {
        let query = HistoryQuery { kind: Some(SubjectKind::Plan), ..HistoryQuery::default() };
        let events = history::list(world.app(), who, &query).await.unwrap().events;
        events.into_iter().map(|event| event.subject).collect::<Vec<_>>()
    };
    assert_eq!(subjects(&world.rita).await, ["Lower", "Mine"]);
    assert_eq!(subjects(&world.lea).await, ["Lower"]);
    assert_eq!(subjects(&olga).await, Vec::<String>::new());
}

#[tokio::test]
async fn an_administrator_below_the_root_creates_plans_within_their_own() {
    let world = World::new().await;
    let small = create_plan(&world, &world.rita, "Small", "50").await;
    world.test.set_rate_plan(world.left, small).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/plans").await.body;
    assert_eq!(texts(&page, ".data-table tbody th"), ["Everything", "Small"]);
    assert_eq!(texts(&page, ".data-table tbody th + td"), ["Your provider", "Your provider"]);
    assert_eq!(texts(&page, ".data-table tbody th a").len(), 0, "they are not hers to change");
    assert_eq!(
        texts(&page, ".data-table tbody td:last-child"),
        ["leaf", "left"],
        "and who else is on them is not told"
    );
    assert_eq!((lea.get("/plans/1").await.status, lea.post("/plans/1", &FORGED_PLAN_FORM).await.status), (403, 403));

    let fresh = Form::of(&lea.get("/plans/new").await.body, FORM).with("name", "Everything");
    for max in ["", "51"] {
        let refused = fresh.clone().with("max_mailboxes", max).send(&mut lea).await;
        assert_eq!((refused.status, texts(&refused.body, "#max_mailboxes-error .error").len()), (422, 1), "{max}");
    }
    let mine = fresh.with("max_mailboxes", "50").send(&mut lea).await;
    assert_eq!(mine.status, 303, "another owner's plan may have the same name");
    let mine = mine.location().to_owned();
    let page = lea.get("/plans").await.body;
    assert_eq!(texts(&page, ".data-table tbody th + td"), ["Your provider", "left", "Your provider"]);
    assert_eq!(attributes(&page, ".data-table tbody th a", "href"), [mine.as_str()]);
    let more = Form::of(&lea.get(&mine).await.body, FORM).with("max_mailboxes", "51").send(&mut lea).await;
    assert_eq!(more.status, 422);
    let renamed = Form::of(&lea.get(&mine).await.body, FORM).with("name", "Other").send(&mut lea).await;
    assert_eq!(renamed.status, 303);

    // Hers is for those below her, and whoever is above her may change it.
    let mut rita = world.test.signed_in("rita").await;
    let id = mine.rsplit('/').next().unwrap();
    let right = Form::of(&rita.get(&format!("/customers/{}", world.right)).await.body, FORM).with("plan", id);
    assert_eq!(right.send(&mut rita).await.status, 422);
    let leaf = Form::of(&rita.get(&format!("/customers/{}", world.leaf)).await.body, FORM).with("plan", id);
    assert_eq!(leaf.send(&mut rita).await.status, 303);
    let raised = Form::of(&rita.get(&mine).await.body, FORM).with("max_mailboxes", "60").send(&mut rita).await;
    assert_eq!(raised.status, 303);
    let renamed = Form::of(&lea.get(&mine).await.body, FORM).with("name", "Again").send(&mut lea).await;
    assert_eq!(renamed.status, 303, "another name gives nobody more");
}

#[tokio::test]
async fn nobody_enlarges_the_plan_of_their_own_customer() {
    let world = World::new().await;
    let plan = create_plan(&world, &world.lea, "Own", "10").await;
    world.test.set_rate_plan(world.left, plan).await;
    let stored = plans::get(world.app(), &world.lea, plan).await.unwrap().stored;
    let change = async |version, max: &str| {
        let form = PlanForm { max_mailboxes: max.into(), ..PlanForm::of(&stored.plan) };
        plans::save(world.app(), &world.lea, SOURCE, plan, version, &form, true).await.unwrap()
    };
    assert!(matches!(change(1, "11").await, SaveOutcome::Invalid(_)));
    assert!(matches!(change(1, "").await, SaveOutcome::Invalid(_)));
    assert_eq!(change(1, "9").await, SaveOutcome::Done(plan));
}

#[tokio::test]
async fn a_customer_without_a_chosen_plan_gets_an_available_one() {
    let world = World::new().await;
    let on = async |id: i64| {
        let customer = mailroom::db::customers::by_id(world.app().db.read(), id).await.unwrap().unwrap();
        customer.rate_plan_id
    };
    assert_eq!(on(world.leaf).await, on(world.root).await, "the root's own Everything");
    let stored = plans::get(world.app(), &world.rita, 1).await.unwrap().stored;
    let form = PlanForm { name: "Most".into(), ..PlanForm::of(&stored.plan) };
    plans::save(world.app(), &world.rita, SOURCE, 1, 1, &form, true).await.unwrap();
    let small = create_plan(&world, &world.rita, "Small", "5").await;
    world.test.set_rate_plan(world.left, small).await;
    let below = world.test.add_customer("below", Some("left")).await;
    assert_eq!(on(below).await, small, "what the customer above has");
}

/// What the tables held before plans had owners.
const PREVIOUS_VERSION_ROWS: &str = "\
insert into rate_plan (id, name, max_mailboxes, transcription, fax, text_notices, notification_calls, recordings_by_email, version) values
    (1, 'Everything', null, true, true, true, true, true, 3), (2, 'Small', 7, false, true, false, true, false, 1),
    (5, 'Nobody''s', 9, true, true, true, true, true, 1);
insert into customer (id, parent_id, slug, name, rate_plan_id, language, timezone, pin_shortest, pin_longest,
                      pin_forbid_repeats, pin_forbid_sequences, pin_forbid_number, created_at) values
    (1, null, 'a', 'A', 1, 'en', 'UTC', 4, 8, true, true, true, 0), (2, 1, 'a2', 'A2', 2, 'en', 'UTC', 4, 8, true, true, true, 0),
    (3, null, 'b', 'B', 1, 'en', 'UTC', 4, 8, true, true, true, 0), (4, 3, 'b2', 'B2', 1, 'en', 'UTC', 4, 8, true, true, true, 0),
    (5, 4, 'b3', 'B3', 2, 'en', 'UTC', 4, 8, true, true, true, 0);
insert into user_account (id, customer_id, username, name, role, status, password_hash, session_epoch, created_at, updated_at) values
    (1, 1, 'adma', 'Adma', 'administrator', 'active', 'x', 0, 0, 0), (2, 4, 'admb', 'Admb', 'administrator', 'active', 'x', 0, 0, 0);
insert into history (subject, subject_id, subject_name, customer_id, at, user_id, actor, door, action) values
    ('plan', 1, 'Everything', null, 1, 1, 'Adma', 'browser', 'update'), ('plan', 1, 'Everything', null, 2, 2, 'Admb', 'browser', 'update'),
    ('plan', 2, 'Small', null, 3, null, 'Console', 'command', 'create')";

#[tokio::test]
async fn the_migration_splits_a_plan_of_several_roots() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}?mode=rwc", folder.path().join("old.db").display());
    let old = sqlx::SqlitePool::connect(&url).await.unwrap();
    let mut before = sqlx::migrate!();
    before.migrations.to_mut().retain(|migration| migration.version < 24);
    before.run(&old).await.unwrap();
    sqlx::raw_sql(PREVIOUS_VERSION_ROWS).execute(&old).await.unwrap();
    old.close().await;

    let db = Db::open(&url).await.unwrap();
    let all = mailroom::db::plans::list_all(db.read()).await.unwrap();
    let mut plans: Vec<_> =
        all.iter().map(|p| (p.plan.name.as_str(), p.owner_id, p.version, p.plan.max_mailboxes)).collect();
    plans.sort_unstable();
    let expected = [
        ("Everything", 1, 3, None),
        ("Everything", 3, 3, None),
        ("Nobody's", 1, 1, Some(9)),
        ("Nobody's", 3, 1, Some(9)),
        ("Small", 1, 1, Some(7)),
        ("Small", 3, 1, Some(7)),
    ];
    assert_eq!(plans, expected);
    let of = |name: &str, owner| all.iter().find(|p| p.plan.name == name && p.owner_id == owner).unwrap();
    let (small, copy) = (of("Small", 1), of("Small", 3));
    assert_eq!((&small.plan, small.id), (&copy.plan, 2), "the first root keeps the row");
    let terms = RatePlan {
        transcription: false,
        text_notices: false,
        recordings_by_email: false,
        max_mailboxes: Some(7),
        ..RatePlan::everything("Small")
    };
    assert_eq!(copy.plan, terms);
    let on: Vec<(i64, i64)> =
        sqlx::query_as("select id, rate_plan_id from customer order by id").fetch_all(db.read()).await.unwrap();
    let (everything, theirs) = (of("Everything", 1).id, of("Everything", 3).id);
    assert_eq!(on, [(1, everything), (2, 2), (3, theirs), (4, theirs), (5, copy.id)]);
    let history: Vec<(i64, i64)> =
        sqlx::query_as("select subject_id, customer_id from history order by at").fetch_all(db.read()).await.unwrap();
    assert_eq!(history, [(everything, 1), (theirs, 3), (2, 1)], "nobody reads who works for another root");
    let broken: Option<(String,)> =
        sqlx::query_as("select \"table\" from pragma_foreign_key_check").fetch_optional(db.read()).await.unwrap();
    assert_eq!(broken, None);
}
