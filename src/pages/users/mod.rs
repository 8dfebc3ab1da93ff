//! Users: the list, a new one, and one that is changed, invited or let go. For administrators.

mod invitation_link;
mod list;
mod removal;

use leptos::prelude::*;

use super::conflict::ConflictNotice;
use super::customers::{id, title_with_errors};
use super::fields::{Breadcrumbs, Confirm, FormKey, PeopleErrorSummary, Section, SelectInput, TextInput, errors_of};
use super::history;
use super::request::{FormResult, Page, PageRequest, SubmittedForm, render_page};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::account::AccountStatus;
use crate::domain::choice::Choice as _;
use crate::domain::people::{PeopleError, PeopleField};
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::query_string;
use crate::forms::user::UserForm;
use crate::services::audit::SubjectKind;
use crate::services::users::{self, UserDetail};
use crate::services::{SaveOutcome, mailboxes};

pub use list::Users;

/// Where the list lives.
pub const PATH: &str = "/users";

/// The page that makes a user.
#[component]
pub fn CreateUser() -> impl IntoView {
    render_page(new)
}

/// The page of one user.
#[component]
pub fn EditUser() -> impl IntoView {
    let id = id();
    render_page(move |visit| edit(visit, id))
}

async fn new(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    if who.role != Role::Administrator {
        return Err(AppError::Forbidden);
    }
    let asked = query_string::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let fresh = UserForm {
        customer: asked.unwrap_or_else(|| who.customer_id.to_string()),
        role: Role::User.code().to_owned(),
        ..UserForm::default()
    };
    let (typed, errors) = match &visit.posted {
        Some(FormResult::UserForm(sent)) => (sent.form.clone(), form_errors(sent.kept.as_ref())),
        _ => (fresh, vec![]),
    };
    let origin = visit.origin();
    let title = title_with_errors(&t("users-new"), !errors.is_empty());
    let customers = mailboxes::active_customers(&visit.app, who, &typed.customer).await?;
    let customers = customers.into_iter().map(|c| (c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let all = StoredValue::new(errors.clone());
    let wrong = move |part| all.with_value(|errors| errors_of(errors, part));
    let body = view! {
        <Breadcrumbs up=origin.list_at(PATH) label=t("users-title") here=t("users-new") />
        <div class="page-head"><h1 tabindex="-1">{t("users-new")}</h1></div>
        <form class="plain-form" method="post" action=origin.carry(&format!("{PATH}/new")) novalidate>
            <FormUserInput />
            <FormKey />
            <PeopleErrorSummary errors=errors.clone() />
            <Section title=t("users-user") about=t("users-new-about")>
                <SelectInput
                    part=PeopleField::Customer
                    options=customers.collect()
                    chosen=typed.customer.clone()
                    hint=t("users-customer-hint")
                    told=wrong(PeopleField::Customer)
                />
                <TextInput
                    part=PeopleField::Username
                    value=typed.username.clone()
                    hint=t("users-username-hint-new")
                    required=true
                    told=wrong(PeopleField::Username)
                />
                <UserFields typed errors=errors.clone() />
            </Section>
            <div class="save-bar"><button class="button button-main">{t("users-create")}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

/// The fields that can be changed later, too.
#[component]
fn UserFields(typed: UserForm, errors: Vec<PeopleError>) -> impl IntoView {
    let roles = Role::ALL.into_iter().map(|role| (role.code().to_owned(), t(role_label_key(role)))).collect();
    view! {
        <TextInput part=PeopleField::Name value=typed.name hint=t("users-name-hint") told=errors_of(&errors, PeopleField::Name) />
        <TextInput
            part=PeopleField::Email
            value=typed.email
            hint=t("users-email-hint")
            inputmode="email"
            told=errors_of(&errors, PeopleField::Email)
        />
        <SelectInput part=PeopleField::Role options=roles chosen=typed.role told=errors_of(&errors, PeopleField::Role) />
    }
}

/// The key of what a role may do.
const fn role_label_key(role: Role) -> &'static str {
    match role {
        Role::Administrator => "users-role-administrator",
        Role::Residential => "users-role-residential",
        Role::User => "users-role-user",
    }
}

async fn edit(visit: PageRequest, id: i64) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let detail = users::get(&visit.app, who, id).await?;
    let user = &detail.user;
    let mut sent = SubmittedForm { form: users::form_of(user), version: user.version, kept: None };
    let (mut left, mut link) = (None, None);
    match &visit.posted {
        Some(FormResult::UserForm(posted)) => sent = (**posted).clone(),
        Some(FormResult::Leaving(form, error)) => left = Some((form.clone(), error.clone())),
        Some(FormResult::Link(made)) => link = Some(made.clone()),
        _ => {}
    }
    let mut wrong = form_errors(sent.kept.as_ref());
    wrong.extend(left.iter().map(|(_, error)| error.clone()));
    let typed = UserForm { username: user.username.clone(), ..sent.form.clone() };
    let name = user.name.clone();
    let title = title_with_errors(&name, !wrong.is_empty());
    let (version, overtaken) = match &sent.kept {
        Some(SaveOutcome::Stale(overtaken)) => {
            let fields = conflict_rows(&overtaken.theirs, &typed);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <ConflictNotice by at fields /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let origin = visit.origin();
    let gone = users::account_status(user) == AccountStatus::Removed;
    let closed = gone || detail.suspended_by.is_some();
    let save = (!closed)
        .then(|| view! { <div class="save-bar"><button class="button button-main">{t("users-save")}</button></div> });
    let password =
        (!closed).then(|| view! { <invitation_link::InvitationSection detail=detail.clone() origin=origin.clone() /> });
    let rest = (!closed).then(|| {
        view! {
            <SuspensionSection detail=detail.clone() origin=origin.clone() />
            <removal::RemovalSection detail=detail.clone() chosen=left origin=origin.clone() />
        }
    });
    let body = view! {
        <Breadcrumbs up=origin.list_at(PATH) label=t("users-title") here=name />
        <UserHead detail=detail.clone() />
        <invitation_link::NewLinkNotice link />
        <form class="plain-form" method="post" action=origin.carry(&format!("{PATH}/{id}")) novalidate>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <PeopleErrorSummary errors=wrong.clone() />
            {overtaken}
            <fieldset class="bare" disabled=closed>
                <legend class="sr-only">{t("users-user")}</legend>
                <Section title=t("users-user") about=if closed { String::new() } else { t("users-form-about") }>
                    <TextInput part=PeopleField::Username value=typed.username.clone() hint=t("users-username-hint") locked=true />
                    <UserFields typed errors=wrong />
                </Section>
            </fieldset>
            {save}
        </form>
        {password}
        <removal::OwnedMailboxes detail=detail.clone() />
        {rest}
    };
    Ok(Page::new(title, body))
}

fn form_errors(kept: Option<&SaveOutcome<UserForm>>) -> Vec<PeopleError> {
    match kept {
        Some(SaveOutcome::Invalid(errors)) => errors.clone(),
        _ => Vec::new(),
    }
}

fn conflict_rows(theirs: &UserForm, yours: &UserForm) -> Vec<(String, String, String)> {
    let row = |part: PeopleField, a: String, b: String| (part.label(messages()), a, b);
    vec![
        row(PeopleField::Name, theirs.name.clone(), yours.name.clone()),
        row(PeopleField::Email, theirs.email.clone(), yours.email.clone()),
        row(PeopleField::Role, role_name(&theirs.role), role_name(&yours.role)),
    ]
}

/// What a person reads of a role; of none, what it says.
fn role_name(role: &str) -> String {
    match Role::from_code(role) {
        Some(role) => t_format("frame-role", &[("role", role.code().into())]),
        None => role.to_owned(),
    }
}

#[component]
fn UserHead(detail: UserDetail) -> impl IntoView {
    let standing = users::account_status(&detail.user);
    let sub = t_format(
        "users-sub",
        &[
            ("customer", detail.customer.into()),
            ("role", role_name(&detail.user.role).into()),
            ("standing", standing.code().into()),
        ],
    );
    let looked = standing != AccountStatus::Removed;
    let notice = match (standing, &detail.suspended_by) {
        (AccountStatus::Removed, _) => Some(t("users-is-gone")),
        (_, Some(by)) => Some(t_format("users-customer-suspended", &[("by", by.into())])),
        (AccountStatus::Suspended, None) => Some(t("users-is-suspended")),
        (AccountStatus::Active, None) => None,
    };
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{detail.user.name}</bdi></h1>
                <p class="page-sub">{sub}</p>
            </div>
            <div class="page-ways">
                {looked.then(|| view! { <a class="button" href=format!("{PATH}/{}/panel", detail.user.id)>{t("frame-panel")}</a> })}
                <a class="button" href=history::subject_href(SubjectKind::User, detail.user.id)>{t("frame-history")}</a>
            </div>
        </div>
        {notice.map(|why| view! { <div class="notice notice-warning"><p>{why}</p></div> })}
    }
}

#[component]
fn SuspensionSection(detail: UserDetail, origin: ListOrigin) -> impl IntoView {
    let action = origin.carry(&format!("{PATH}/{}/status", detail.user.id));
    let deed = if users::account_status(&detail.user) == AccountStatus::Suspended {
        view! { <form method="post" action=action><FormUserInput /><button class="button">{t("users-activate")}</button></form> }
            .into_any()
    } else if detail.last {
        view! { <p class="hint">{t("users-last-not-suspended")}</p> }.into_any()
    } else {
        let what = t("users-suspend-what");
        view! { <Confirm label=t("people-suspend") what deed=t("users-suspend-now") action field=("suspended", "on") /> }.into_any()
    };
    view! { <Section title=t("people-suspension") about=t("users-suspension-about")>{deed}</Section> }
}
