//! The customers and users of the sample data.

use std::collections::HashMap;

use anyhow::anyhow;
use rand::Rng as _;
use rand::rngs::OsRng;

use crate::db::{Tx, customers, plans, users, views};
use crate::domain::dialect::Dialects;
use crate::domain::fold::fold;
use crate::domain::number_range::NumberRange;
use crate::domain::permissions::{Role, TokenRestriction};
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::lists::mailbox_list::ListQuery;
use crate::services::audit::AuditContext;
use crate::services::sounds::{self, DecodedUpload};
use crate::services::{App, ChangeSource, Failure, Identity, Principal};

use super::tones;

/// Letters and digits that are not easily mistaken for each other.
const PASSWORD_ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// Customer, role, user name, name, address.
const SAMPLE_USERS: [(&str, Role, &str, &str, &str); 12] = [
    ("northwind", Role::Administrator, "nora", "Nora Lindqvist", "nora@northwind.example"),
    ("northwind", Role::User, "sam", "Sam Okafor", "sam@northwind.example"),
    ("harbour", Role::Administrator, "maya", "Maya Brandt", "maya@harbour.example"),
    ("harbour", Role::User, "jun", "Jun Tanaka", "jun@harbour.example"),
    ("harbour", Role::User, "lena", "Lena Petersen", ""),
    ("harbour", Role::User, "noa", "נועה לוי", "noa@harbour.example"),
    ("harbour", Role::User, "ravi", "Ravi Menon", "ravi@harbour.example"),
    ("alder", Role::Administrator, "peter", "Peter Alder", "peter@alder.example"),
    ("alder", Role::Residential, "rosa", "Rosa Alder", "rosa@alder.example"),
    ("alder", Role::User, "tom", "Tom Whitlock", "tom@alder.example"),
    ("workshop", Role::Residential, "ines", "Inês Carvalho", "ines@alder.example"),
    ("workshop", Role::User, "yusuf", "يوسف حداد", ""),
];

/// Customer, name, and the notes that replace a voice.
const SAMPLE_SOUNDS: [(&str, &str, &[f32]); 5] = [
    ("northwind", "Northwind welcome", &[523.3, 659.3, 784.0, 1046.5]),
    ("harbour", "Clinic, day", &[440.0, 554.4, 659.3]),
    ("harbour", "Clinic, night", &[659.3, 554.4, 440.0]),
    ("alder", "Alder welcome", &[392.0, 493.9, 587.3, 493.9]),
    ("workshop", "Machines are running", &[196.0, 246.9, 196.0, 246.9, 196.0]),
];

/// The sounds, in the order of the list.
pub(super) async fn sample_sounds() -> Result<Vec<DecodedUpload>, Failure> {
    let mut sounds = Vec::new();
    for (_, name, notes) in SAMPLE_SOUNDS {
        let decoded = sounds::decode_upload(&Principal::console(), tones::file(notes)).await?;
        sounds.push(decoded.map_err(|problem| anyhow!("the sample sound {name} is invalid: {problem:?}"))?);
    }
    Ok(sounds)
}

/// A user with a generated password.
pub(super) struct SampleUser {
    customer: &'static str,
    role: Role,
    pub(super) username: &'static str,
    name: &'static str,
    email: &'static str,
    pub(super) password: String,
    hash: String,
}

/// Every user, with a new password.
pub(super) async fn sample_users(app: &App) -> Result<Vec<SampleUser>, Failure> {
    let mut accounts = Vec::new();
    for (customer, role, username, name, email) in SAMPLE_USERS {
        let password = password();
        let hash = app.passwords.hash(&password).await?;
        accounts.push(SampleUser { customer, role, username, name, email, password, hash });
    }
    Ok(accounts)
}

/// Four groups of four: about 79 bits, easily typed.
fn password() -> String {
    let group = || {
        (0..4).map(|_| char::from(PASSWORD_ALPHABET[OsRng.gen_range(0..PASSWORD_ALPHABET.len())])).collect::<String>()
    };
    [group(), group(), group(), group()].join("-")
}

/// The ids of the created records by name.
pub(super) struct SampleData {
    pub(super) nora: Principal,
    customers: HashMap<&'static str, i64>,
    users: HashMap<&'static str, i64>,
    sounds: HashMap<&'static str, String>,
}

impl SampleData {
    pub(super) fn customer(&self, slug: &str) -> Result<i64, Failure> {
        self.customers.get(slug).copied().ok_or_else(|| anyhow!("no sample customer {slug}").into())
    }

    pub(super) fn user(&self, username: &str) -> Result<i64, Failure> {
        self.users.get(username).copied().ok_or_else(|| anyhow!("no sample user {username}").into())
    }

    pub(super) fn sound(&self, name: &str) -> Result<String, Failure> {
        self.sounds.get(name).cloned().ok_or_else(|| anyhow!("no sample sound {name}").into())
    }
}

/// Creates plans, customers, users and sounds.
pub(super) async fn build(
    tx: &mut Tx,
    app: &App,
    accounts: &[SampleUser],
    recordings: &[DecodedUpload],
    at: i64,
) -> Result<SampleData, Failure> {
    let business = RatePlan { max_mailboxes: Some(5_000), ..RatePlan::everything("Business") };
    let basic = RatePlan {
        name: "Basic".into(),
        max_mailboxes: Some(120),
        transcription: false,
        fax: false,
        text_notices: false,
        notification_calls: false,
        recordings_by_email: false,
    };
    let business = plans::insert(&mut *tx, plans::NO_OWNER_ID, &business).await?;
    let basic = plans::insert(&mut *tx, plans::NO_OWNER_ID, &basic).await?;

    let mut ids = HashMap::new();
    for (slug, name, parent, plan, language, timezone, policy, numbers) in [
        ("northwind", "Northwind Telecom", None, business, "en-GB", "Europe/London", PinPolicy::strict(), "100-199"),
        (
            "harbour",
            "Harbour Clinic",
            Some("northwind"),
            business,
            "en-US",
            "America/New_York",
            PinPolicy::strict(),
            "2000-2999",
        ),
        (
            "alder",
            "Alder & Sons",
            Some("northwind"),
            basic,
            "en-GB",
            "Europe/London",
            PinPolicy::four_digit(),
            "300-499",
        ),
        ("workshop", "Alder Workshop", Some("alder"), basic, "pt-PT", "Europe/Lisbon", PinPolicy::any(), "040-099"),
    ] {
        let new = customers::NewCustomer {
            parent_id: parent.and_then(|p| ids.get(p).copied()),
            slug,
            name,
            rate_plan_id: plan,
            language,
            timezone,
            pin_policy: policy,
            numbers: NumberRange::parse(numbers).unwrap_or_default(),
            dialects: Dialects::all(),
            created_at: at,
        };
        ids.insert(slug, customers::insert(&mut *tx, new).await?);
    }
    for plan in [business, basic] {
        plans::set_owner(&mut *tx, plan, ids["northwind"]).await?;
    }
    let mut data =
        SampleData { nora: Principal::console(), customers: ids, users: HashMap::new(), sounds: HashMap::new() };
    for account in accounts {
        let user = user(account, data.customer(account.customer)?, at);
        data.users.insert(account.username, users::insert(&mut *tx, &user).await?);
    }
    data.nora = Principal {
        identity: Identity::Account { user_id: data.user("nora")?, customer_id: data.customer("northwind")? },
        role: Role::Administrator,
        username: "nora".into(),
        name: "Nora Lindqvist".into(),
        restriction: TokenRestriction::None,
        locale: None,
    };
    let audit = AuditContext {
        app: app.clone(),
        who: data.nora.clone(),
        source: ChangeSource::Command,
        at,
        batch_id: None,
        dry_run: false,
    };
    for ((slug, name, _), upload) in SAMPLE_SOUNDS.into_iter().zip(recordings) {
        let uuid = sounds::insert(tx, &audit, data.customer(slug)?, name, upload).await?;
        data.sounds.insert(name, uuid);
    }
    create_views(tx, &data, at).await?;
    Ok(data)
}

/// Creates two shared views for each of the administrators.
async fn create_views(tx: &mut Tx, data: &SampleData, at: i64) -> Result<(), Failure> {
    for (username, customer) in [("nora", "northwind"), ("maya", "harbour")] {
        let owner = (data.user(username)?, data.customer(customer)?);
        for (name, query) in [("No owner", "owner=none"), ("Reaches nobody", "notify=nobody")] {
            let list = ListQuery::parse(query).to_stored_query();
            let fields = views::ViewFields { name, key: &fold(name), shared: true, list: &list, at };
            views::insert(&mut *tx, owner, &fields).await?;
        }
    }
    Ok(())
}

fn user(account: &SampleUser, customer_id: i64, at: i64) -> users::User {
    users::User {
        id: 0,
        customer_id,
        username: account.username.into(),
        name: account.name.into(),
        email: (!account.email.is_empty()).then(|| account.email.into()),
        role: account.role.code().into(),
        status: "active".into(),
        password_hash: account.hash.clone(),
        session_epoch: 0,
        created_at: at,
        updated_at: at,
        version: 1,
        language: None,
    }
}
