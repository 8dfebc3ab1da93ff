//! Users: list, creating, editing, inviting, removing. For administrators.

mod invitation_link;
mod list;
mod removal;

use leptos::prelude::*;

use super::confirm::Confirm;
use super::conflict::ConflictNotice;
use super::customers::id;
use super::form_key_input::FormKeyInput;
use super::history;
use super::page_request::{Page, PageAfterPost, PageRequest, SubmittedForm, render_page};
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, SelectField, SelectOption, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::account::AccountStatus;
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::domain::choice::Choice as _;
use crate::domain::permissions::{Permission, Role};
use crate::error::AppError;
use crate::forms::query_string;
use crate::forms::user::UserForm;
use crate::i18n::{MessageKey, key};
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::audit::SubjectKind;
use crate::services::users::{self, UserDetail};
use crate::services::{AdministrationConflict, authorize, mailboxes};

pub use list::Users;

/// The page for creating a user.
#[component]
pub fn CreateUser() -> impl IntoView {
    render_page(new)
}

/// The page of one user.
#[component]
pub fn EditUser() -> impl IntoView {
    let id = id();
    render_page(move |request| edit(request, id))
}

async fn new(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    authorize(who, Permission::ManageUsers)?;
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let initial = UserForm {
        customer: from_query.or(who.customer().map(|id| id.to_string())).unwrap_or_default(),
        role: Role::User.code().to_owned(),
        ..UserForm::default()
    };
    let (typed, errors) = match &request.posted {
        Some(PageAfterPost::UserForm(submitted)) => (submitted.form.clone(), submitted.errors()),
        _ => (initial, vec![]),
    };
    let origin = request.origin();
    let title = title_with_errors(&t(key!("users-new")), !errors.is_empty());
    let customers = mailboxes::active_customers(&request.app, who, &typed.customer).await?;
    let customers = customers.into_iter();
    let customers =
        customers.map(|c| SelectOption::new(c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let field =
        |field: AdministrationField, value: &String| FormField::from(field).value(value.clone()).errors(&errors);
    let customer = field(AdministrationField::Customer, &typed.customer).hint(t(key!("users-customer-hint")));
    let username = field(AdministrationField::Username, &typed.username).hint(t(key!("users-username-hint-new")));
    let body = view! {
        <Breadcrumbs up=origin.list_at(paths::USERS) label=t(key!("users-title")) here=t(key!("users-new")) />
        <div class="page-header"><h1 tabindex="-1">{t(key!("users-new"))}</h1></div>
        <form class="plain-form" method="post" action=origin.carry(paths::NEW_USER) novalidate>
            <FormUserInput />
            <FormKeyInput />
            <ErrorSummary errors=errors.clone() />
            <Section title=t(key!("users-user")) about=t(key!("users-new-about"))>
                <SelectField field=customer options={customers.collect::<Vec<_>>()} />
                <TextField field=username required=true />
                <UserFields typed errors=errors.clone() />
            </Section>
            <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("users-create"))}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

/// The fields that can also be changed later.
#[component]
fn UserFields(typed: UserForm, errors: Vec<AdministrationError>) -> impl IntoView {
    let roles = Role::ALL.into_iter().map(|role| SelectOption::new(role.code(), t(role_label_key(role))));
    let field = |field: AdministrationField, value: String| FormField::from(field).value(value).errors(&errors);
    view! {
        <TextField field=field(AdministrationField::Name, typed.name).hint(t(key!("users-name-hint"))) />
        <TextField field=field(AdministrationField::Email, typed.email).hint(t(key!("users-email-hint"))) inputmode="email" />
        <SelectField field=field(AdministrationField::Role, typed.role) options={roles.collect::<Vec<_>>()} />
    }
}

/// The message key of the description of a role.
const fn role_label_key(role: Role) -> MessageKey {
    match role {
        Role::Administrator => key!("users-role-administrator"),
        Role::Residential => key!("users-role-residential"),
        Role::User => key!("users-role-user"),
    }
}

async fn edit(request: PageRequest, id: i64) -> Result<Page, AppError> {
    let who = request.principal()?;
    let detail = users::get(&request.app, who, id).await?;
    let user = &detail.user;
    let mut submitted = SubmittedForm { form: users::form_of(user), version: user.version, outcome: None };
    let (mut removal, mut link) = (None, None);
    match &request.posted {
        Some(PageAfterPost::UserForm(posted)) => submitted = (**posted).clone(),
        Some(PageAfterPost::UserRemoval(form, error)) => removal = Some((form.clone(), error.clone())),
        Some(PageAfterPost::InvitationLink(new_link)) => link = Some(new_link.clone()),
        _ => {}
    }
    let mut errors = submitted.errors();
    errors.extend(removal.iter().map(|(_, error)| error.clone()));
    let typed = UserForm { username: user.username.clone(), ..submitted.form.clone() };
    let name = user.name.clone();
    let title = title_with_errors(&name, !errors.is_empty());
    let (version, conflict_notice) = match submitted.conflict() {
        Some(AdministrationConflict::Saved(conflict)) => {
            let fields = conflict_rows(&conflict.theirs, &typed);
            let (by, at) = (conflict.by.clone(), conflict.at);
            (conflict.version, view! { <ConflictNotice by at fields /> }.into_any())
        }
        _ => (submitted.version, ().into_any()),
    };
    let username = FormField::from(AdministrationField::Username)
        .value(typed.username.clone())
        .hint(t(key!("users-username-hint")));
    let origin = request.origin();
    let is_removed = users::account_status(user) == AccountStatus::Removed;
    let is_read_only = is_removed || detail.suspended_by.is_some();
    let save = (!is_read_only)
        .then(|| view! { <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("users-save"))}</button></div> });
    let password_section = (!is_read_only).then(|| {
        view! { <invitation_link::InvitationSection detail=detail.clone() origin=origin.clone() /> }
    });
    let other_sections = (!is_read_only).then(|| {
        view! {
            <SuspensionSection detail=detail.clone() origin=origin.clone() />
            <removal::RemovalSection detail=detail.clone() chosen=removal origin=origin.clone() />
        }
    });
    let body = view! {
        <Breadcrumbs up=origin.list_at(paths::USERS) label=t(key!("users-title")) here=name />
        <UserHead detail=detail.clone() />
        <invitation_link::NewLinkNotice link />
        <form class="plain-form" method="post" action=origin.carry(&paths::USER.with(id)) novalidate>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <ErrorSummary errors=errors.clone() />
            {conflict_notice}
            <fieldset class="plain-fieldset" disabled=is_read_only>
                <legend class="sr-only">{t(key!("users-user"))}</legend>
                <Section
                    title=t(key!("users-user"))
                    about=if is_read_only { String::new() } else { t(key!("users-form-about")) }
                >
                    <TextField field=username locked=true />
                    <UserFields typed errors />
                </Section>
            </fieldset>
            {save}
        </form>
        {password_section}
        <removal::OwnedMailboxes detail=detail.clone() />
        {other_sections}
    };
    Ok(Page::new(title, body))
}

fn conflict_rows(theirs: &UserForm, own: &UserForm) -> Vec<(String, String, String)> {
    let row = |field: AdministrationField, a: String, b: String| (field.label(messages()), a, b);
    vec![
        row(AdministrationField::Name, theirs.name.clone(), own.name.clone()),
        row(AdministrationField::Email, theirs.email.clone(), own.email.clone()),
        row(AdministrationField::Role, role_name(&theirs.role), role_name(&own.role)),
    ]
}

/// The display name of a role; unknown roles are shown unchanged.
fn role_name(role: &str) -> String {
    match Role::from_code(role) {
        Some(role) => t_format(key!("frame-role"), &[("role", role.code().into())]),
        None => role.to_owned(),
    }
}

#[component]
fn UserHead(detail: UserDetail) -> impl IntoView {
    let status = users::account_status(&detail.user);
    let subtitle = t_format(
        key!("users-sub"),
        &[
            ("customer", detail.customer.into()),
            ("role", role_name(&detail.user.role).into()),
            ("standing", status.code().into()),
        ],
    );
    let has_panel = status != AccountStatus::Removed;
    let notice = match (status, &detail.suspended_by) {
        (AccountStatus::Removed, _) => Some(t(key!("users-is-removed"))),
        (_, Some(by)) => Some(t_format(key!("users-customer-suspended"), &[("by", by.into())])),
        (AccountStatus::Suspended, None) => Some(t(key!("users-is-suspended"))),
        (AccountStatus::Active, None) => None,
    };
    view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{detail.user.name}</bdi></h1>
                <p class="page-subtitle">{subtitle}</p>
            </div>
            <div class="page-actions">
                {has_panel.then(|| view! { <a class="button" href=paths::USER_PANEL.with(detail.user.id)>{t(key!("frame-panel"))}</a> })}
                <a class="button" href=history::subject_href(SubjectKind::User, detail.user.id)>
                    {t(key!("frame-history"))}
                </a>
            </div>
        </div>
        {notice.map(|message| view! { <div class="notice notice-warning"><p>{message}</p></div> })}
    }
}

#[component]
fn SuspensionSection(detail: UserDetail, origin: ListOrigin) -> impl IntoView {
    let action = origin.carry(&paths::USER_STATUS.with(detail.user.id));
    let content = if users::account_status(&detail.user) == AccountStatus::Suspended {
        view! { <form method="post" action=action><FormUserInput /><button class="button">{t(key!("users-reactivate"))}</button></form> }
            .into_any()
    } else if detail.last {
        view! { <p class="hint">{t(key!("users-last-not-suspended"))}</p> }.into_any()
    } else {
        let what = t(key!("users-suspend-confirmation"));
        view! { <Confirm label=t(key!("administration-suspend")) what confirm_label=t(key!("users-suspend-submit")) action field=("suspended", "on") /> }.into_any()
    };
    view! { <Section title=t(key!("administration-suspension")) about=t(key!("users-suspension-about"))>{content}</Section> }
}
