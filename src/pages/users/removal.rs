//! The mailboxes of a user, and what happens to them when the user is removed.

use leptos::prelude::*;

use crate::components::field::{CheckField, FieldGroup, FormField, SelectField, SelectOption};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::components::section::Section;
use crate::domain::account::AccountStatus;
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::forms::user::DispositionForm;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::mailboxes::title;
use crate::services::users::{self, UserDetail};

/// The number of mailboxes that are listed.
const MAX_MAILBOXES_NAMED: usize = 12;

/// The mailboxes that the user owns.
#[component]
pub fn OwnedMailboxes(
    /// The user.
    detail: UserDetail,
) -> impl IntoView {
    let more = detail.mailboxes.len().saturating_sub(MAX_MAILBOXES_NAMED);
    let origin = ListOrigin::from_user(detail.user.customer_id, detail.user.id);
    let rows = detail.mailboxes.iter().take(MAX_MAILBOXES_NAMED).map(|mailbox| {
        let archived = mailbox.archived_at.map(|_| view! { <span class="muted">{t(key!("users-archived"))}</span> });
        let href = origin.carry(&paths::MAILBOX.with(&mailbox.uuid));
        view! { <li><a href=href><bdi>{title(&mailbox.settings)}</bdi></a>{archived}</li> }
    });
    let list = if detail.mailboxes.is_empty() {
        view! { <p class="hint">{t(key!("users-no-mailbox"))}</p> }.into_any()
    } else {
        let rest = (more > 0).then(|| {
            view! {
                <p>
                    <a href=origin.list()>{t_format(key!("users-more-mailboxes"), &[("count", more.into())])}</a>
                </p>
            }
        });
        view! { <ul class="plain-list">{rows.collect_view()}</ul>{rest} }.into_any()
    };
    let is_editable = users::account_status(&detail.user) != AccountStatus::Removed && detail.suspended_by.is_none();
    let new_href = origin.new_mailbox_href();
    let new = is_editable.then(|| view! { <p><a class="button" href=new_href>{t(key!("mailboxes-new"))}</a></p> });
    view! {
        <Section title=t(key!("administration-label-mailboxes")) about=t(key!("users-mailboxes-about"))>
            {list}{new}
        </Section>
    }
}

/// The form that removes the user, with a rejected choice and its error.
#[component]
pub fn RemovalSection(
    /// The user.
    detail: UserDetail,
    /// The rejected choice, and why it was rejected.
    chosen: Option<(DispositionForm, AdministrationError)>,
    /// The list of users that the user came from.
    origin: ListOrigin,
) -> impl IntoView {
    let (title, about) = (t(key!("users-removal")), t(key!("users-removal-about")));
    if detail.last {
        let reason = t(key!("users-last-not-removed"));
        return view! { <Section title about><p class="hint">{reason}</p></Section> }.into_any();
    }
    let (typed, errors) = chosen.map_or((DispositionForm::default(), vec![]), |(form, error)| (form, vec![error]));
    let count = detail.mailboxes.len();
    let disposition = (count > 0).then(|| view! { <DispositionFields detail=detail.clone() typed errors /> });
    let action = origin.carry(&paths::USER_REMOVE.with(detail.user.id));
    view! {
        <Section title about>
            <form class="remove-user form-section-fields" method="post" action=action novalidate>
                <FormUserInput />
                {disposition}
                <details class="disclosure">
                    <summary class="button">
                        {t_format(key!("users-remove"), &[("name", detail.user.name.into())])}
                    </summary>
                    <p class="hint">{t(key!("users-remove-confirmation"))}</p>
                    <button class="button button-danger">{t(key!("users-remove-submit"))}</button>
                </details>
            </form>
        </Section>
    }
    .into_any()
}

#[component]
fn DispositionFields(detail: UserDetail, typed: DispositionForm, errors: Vec<AdministrationError>) -> impl IntoView {
    let name = AdministrationField::Disposition.name();
    let successors: Vec<_> = std::iter::once(SelectOption::new("", t(key!("users-choose"))))
        .chain(detail.successors.iter().map(|owner| {
            let name = if owner.email.is_empty() {
                t_format(key!("users-without-email"), &[("name", (&owner.name).into())])
            } else {
                owner.name.clone()
            };
            SelectOption::new(owner.id.to_string(), name)
        }))
        .collect();
    let legend = t_format(key!("users-removal-mailboxes"), &[("count", detail.mailboxes.len().into())]);
    let [hand_over, keep, archive] = DispositionForm::CHOICES;
    let choices = [
        (hand_over, t(key!("users-removal-transfer")), t(key!("users-removal-transfer-hint"))),
        (keep, t(key!("users-removal-keep")), t(key!("users-removal-keep-hint"))),
        (archive, t(key!("users-removal-archive")), t(key!("users-removal-archive-hint"))),
    ];
    let radios = choices.into_iter().enumerate().map(|(i, (value, label, hint))| {
        let id = if i == 0 { name.to_owned() } else { format!("{name}-{value}") };
        let field = FormField::new(name, label).id(id).hint(hint);
        view! { <CheckField field value kind="radio" checked=typed.disposition == value /> }
    });
    let radios = radios.collect_view();
    let disposition = FormField::from(AdministrationField::Disposition).label(legend).errors(&errors);
    let successor = FormField::from(AdministrationField::Successor).value(typed.successor.clone()).errors(&errors);
    view! {
        <FieldGroup field=disposition>{radios}</FieldGroup>
        <div class="new-owner">
            <SelectField field=successor options=successors />
        </div>
    }
}
