//! Users: the list, a new one, and one that is changed, invited or let go. For administrators.

mod leaving;
mod list;
mod sign_in;

use leptos::prelude::*;

use super::answers::Overtaken;
use super::customers::{id, titled};
use super::fields::{Choose, Confirm, Crumbs, FormKey, Line, Section, Summary, told};
use super::history;
use super::visit::{Posted, Screen, Sent, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::account::Standing;
use crate::domain::choice::Choice as _;
use crate::domain::people::{Mistake, Part};
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::query;
use crate::forms::user::UserForm;
use crate::services::record::Kind;
use crate::services::users::{self, Detail};
use crate::services::{Kept, mailboxes};

pub use list::Users;

/// Where the list lives.
pub const PATH: &str = "/users";

/// The page that makes a user.
#[component]
pub fn New() -> impl IntoView {
    screen(new)
}

/// The page of one user.
#[component]
pub fn Edit() -> impl IntoView {
    let id = id();
    screen(move |visit| edit(visit, id))
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if who.role != Role::Administrator {
        return Err(AppError::Forbidden);
    }
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let fresh = UserForm {
        customer: asked.unwrap_or_else(|| who.customer_id.to_string()),
        role: Role::User.name().to_owned(),
        ..UserForm::default()
    };
    let (typed, mistakes) = match &visit.posted {
        Some(Posted::UserForm(sent)) => (sent.form.clone(), mistakes(sent.kept.as_ref())),
        _ => (fresh, vec![]),
    };
    let title = titled(&t("users-new"), !mistakes.is_empty());
    let customers = mailboxes::open_customers(&visit.app, who, &typed.customer).await?;
    let customers = customers.into_iter().map(|c| (c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let all = StoredValue::new(mistakes.clone());
    let wrong = move |part| all.with_value(|mistakes| told(mistakes, part));
    let body = view! {
        <Crumbs up=PATH label=t("users-title") here=t("users-new") />
        <div class="page-head"><h1 tabindex="-1">{t("users-new")}</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <FilledBy />
            <FormKey />
            <Summary mistakes=mistakes.clone() />
            <Section title=t("users-user") about=t("users-new-about")>
                <Choose
                    part=Part::Customer
                    options=customers.collect()
                    chosen=typed.customer.clone()
                    hint=t("users-customer-hint")
                    told=wrong(Part::Customer)
                />
                <Line
                    part=Part::Username
                    value=typed.username.clone()
                    hint=t("users-username-hint-new")
                    required=true
                    told=wrong(Part::Username)
                />
                <Common typed mistakes=mistakes.clone() />
            </Section>
            <div class="save-bar"><button class="button button-main">{t("users-create")}</button></div>
        </form>
    };
    Ok(Screen::new(title, body))
}

/// The fields that can be changed later, too.
#[component]
fn Common(typed: UserForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let roles = Role::ALL.into_iter().map(|role| (role.name().to_owned(), t(role_words(role)))).collect();
    view! {
        <Line part=Part::Name value=typed.name hint=t("users-name-hint") told=told(&mistakes, Part::Name) />
        <Line
            part=Part::Email
            value=typed.email
            hint=t("users-email-hint")
            inputmode="email"
            told=told(&mistakes, Part::Email)
        />
        <Choose part=Part::Role options=roles chosen=typed.role told=told(&mistakes, Part::Role) />
    }
}

/// The key of what a role may do.
const fn role_words(role: Role) -> &'static str {
    match role {
        Role::Administrator => "users-role-administrator",
        Role::Residential => "users-role-residential",
        Role::User => "users-role-user",
    }
}

async fn edit(visit: Visit, id: i64) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let detail = users::get(&visit.app, who, id).await?;
    let user = &detail.user;
    let mut sent = Sent { form: users::form_of(user), version: user.version, kept: None };
    let (mut left, mut link) = (None, None);
    match &visit.posted {
        Some(Posted::UserForm(posted)) => sent = (**posted).clone(),
        Some(Posted::Leaving(form, mistake)) => left = Some((form.clone(), mistake.clone())),
        Some(Posted::Link(made)) => link = Some(made.clone()),
        _ => {}
    }
    let mut wrong = mistakes(sent.kept.as_ref());
    wrong.extend(left.iter().map(|(_, mistake)| mistake.clone()));
    let typed = UserForm { username: user.username.clone(), ..sent.form.clone() };
    let name = user.name.clone();
    let title = titled(&name, !wrong.is_empty());
    let (version, overtaken) = match &sent.kept {
        Some(Kept::Stale(overtaken)) => {
            let fields = compared(&overtaken.theirs, &typed);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <Overtaken by at fields /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let gone = users::standing(user) == Standing::Gone;
    let closed = gone || detail.suspended_by.is_some();
    let save = (!closed)
        .then(|| view! { <div class="save-bar"><button class="button button-main">{t("users-save")}</button></div> });
    let password = (!closed).then(|| view! { <sign_in::SignIn detail=detail.clone() /> });
    let rest = (!closed).then(|| {
        view! {
            <Suspending detail=detail.clone() />
            <leaving::Leaving detail=detail.clone() chosen=left />
        }
    });
    let body = view! {
        <Crumbs up=PATH label=t("users-title") here=name />
        <Head detail=detail.clone() />
        <sign_in::Told link />
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <FilledBy />
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=wrong.clone() />
            {overtaken}
            <fieldset class="bare" disabled=closed>
                <legend class="sr-only">{t("users-user")}</legend>
                <Section title=t("users-user") about=t("users-form-about")>
                    <Line part=Part::Username value=typed.username.clone() hint=t("users-username-hint") locked=true />
                    <Common typed mistakes=wrong />
                </Section>
            </fieldset>
            {save}
        </form>
        {password}
        <leaving::Mailboxes detail=detail.clone() />
        {rest}
    };
    Ok(Screen::new(title, body))
}

fn mistakes(kept: Option<&Kept<UserForm>>) -> Vec<Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

fn compared(theirs: &UserForm, yours: &UserForm) -> Vec<(String, String, String)> {
    let row = |part: Part, a: String, b: String| (part.label(words()), a, b);
    vec![
        row(Part::Name, theirs.name.clone(), yours.name.clone()),
        row(Part::Email, theirs.email.clone(), yours.email.clone()),
        row(Part::Role, called(&theirs.role), called(&yours.role)),
    ]
}

/// What a person reads of a role; of none, what it says.
fn called(role: &str) -> String {
    match Role::from_name(role) {
        Some(role) => t_with("frame-role", &[("role", role.name().into())]),
        None => role.to_owned(),
    }
}

#[component]
fn Head(detail: Detail) -> impl IntoView {
    let standing = users::standing(&detail.user);
    let sub = t_with(
        "users-sub",
        &[
            ("customer", detail.customer.into()),
            ("role", called(&detail.user.role).into()),
            ("standing", standing.name().into()),
        ],
    );
    let looked = standing != Standing::Gone;
    let notice = match (standing, &detail.suspended_by) {
        (Standing::Gone, _) => Some(t("users-is-gone")),
        (_, Some(by)) => Some(t_with("users-customer-suspended", &[("by", by.into())])),
        (Standing::Suspended, None) => Some(t("users-is-suspended")),
        (Standing::Active, None) => None,
    };
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{detail.user.name}</bdi></h1>
                <p class="page-sub">{sub}</p>
            </div>
            <div class="page-ways">
                {looked.then(|| view! { <a class="button" href=format!("{PATH}/{}/panel", detail.user.id)>{t("frame-panel")}</a> })}
                <a class="button" href=history::of(Kind::User, detail.user.id)>{t("frame-history")}</a>
            </div>
        </div>
        {notice.map(|why| view! { <div class="notice notice-warning"><p>{why}</p></div> })}
    }
}

#[component]
fn Suspending(detail: Detail) -> impl IntoView {
    let action = format!("{PATH}/{}/status", detail.user.id);
    let deed = if users::standing(&detail.user) == Standing::Suspended {
        view! { <form method="post" action=action><FilledBy /><button class="button">{t("users-activate")}</button></form> }
            .into_any()
    } else if detail.last {
        view! { <p class="hint">{t("users-last-not-suspended")}</p> }.into_any()
    } else {
        let what = t("users-suspend-what");
        view! { <Confirm label=t("people-suspend") what deed=t("users-suspend-now") action field=("suspended", "on") /> }.into_any()
    };
    view! { <Section title=t("people-suspension") about=t("users-suspension-about")>{deed}</Section> }
}
