//! The mailboxes of a user, and what becomes of them when the user goes.

use leptos::prelude::*;

use super::PATH;
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with};
use crate::domain::account::Standing;
use crate::domain::people::{Mistake, Part};
use crate::forms::listing::Origin;
use crate::forms::user::FateForm;
use crate::pages::fields::{Choose, Messages, Section, Tick, told};
use crate::services::mailboxes::title;
use crate::services::users::{self, Detail};

/// So many mailboxes are named.
const NAMED: usize = 12;

/// The mailboxes that the user owns.
#[component]
pub fn Mailboxes(
    /// The user.
    detail: Detail,
) -> impl IntoView {
    let more = detail.mailboxes.len().saturating_sub(NAMED);
    let theirs = Origin::of_owner(detail.user.customer_id, detail.user.id);
    let rows = detail.mailboxes.iter().take(NAMED).map(|mailbox| {
        let archived = mailbox.archived_at.map(|_| view! { <span class="faint">{t("users-archived")}</span> });
        let href = theirs.carry(&format!("/mailboxes/{}", mailbox.uuid));
        view! { <li><a href=href><bdi>{title(&mailbox.settings)}</bdi></a>{archived}</li> }
    });
    let list = if detail.mailboxes.is_empty() {
        view! { <p class="hint">{t("users-no-mailbox")}</p> }.into_any()
    } else {
        let rest = (more > 0).then(|| {
            view! { <p><a href=theirs.list()>{t_with("users-more-mailboxes", &[("count", more.into())])}</a></p> }
        });
        view! { <ul class="plain-list">{rows.collect_view()}</ul>{rest} }.into_any()
    };
    let open = users::standing(&detail.user) != Standing::Gone && detail.suspended_by.is_none();
    let new = open.then(|| view! { <p><a class="button" href=theirs.new_mailbox()>{t("mailboxes-new")}</a></p> });
    view! { <Section title=t("people-label-mailboxes") about=t("users-mailboxes-about")>{list}{new}</Section> }
}

/// The form that lets the user go, with what was chosen and what was wrong with it.
#[component]
pub fn Leaving(
    /// The user.
    detail: Detail,
    /// What was chosen before, and why it was refused.
    chosen: Option<(FateForm, Mistake)>,
) -> impl IntoView {
    let (title, about) = (t("users-leaving"), t("users-leaving-about"));
    if detail.last {
        let why = t("users-last-cannot-go");
        return view! { <Section title about><p class="hint">{why}</p></Section> }.into_any();
    }
    let (typed, mistakes) = chosen.map_or((FateForm::default(), vec![]), |(form, mistake)| (form, vec![mistake]));
    let count = detail.mailboxes.len();
    let fate = (count > 0).then(|| view! { <Fate detail=detail.clone() typed mistakes /> });
    let action = format!("{PATH}/{}/remove", detail.user.id);
    view! {
        <Section title about>
            <form class="leave form-section-fields" method="post" action=action novalidate>
                <FilledBy />
                {fate}
                <details class="confirm">
                    <summary class="button">{t_with("users-let-go", &[("name", detail.user.name.into())])}</summary>
                    <p class="hint">{t("users-let-go-what")}</p>
                    <button class="button button-danger">{t("users-let-go-now")}</button>
                </details>
            </form>
        </Section>
    }
    .into_any()
}

#[component]
fn Fate(detail: Detail, typed: FateForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let name = Part::Fate.name();
    let successors: Vec<_> = std::iter::once((String::new(), t("users-choose")))
        .chain(detail.successors.iter().map(|owner| {
            let name = if owner.email.is_empty() {
                t_with("users-without-address", &[("name", (&owner.name).into())])
            } else {
                owner.name.clone()
            };
            (owner.id.to_string(), name)
        }))
        .collect();
    let legend = t_with("users-their-mailboxes", &[("count", detail.mailboxes.len().into())]);
    let [hand_over, keep, archive] = FateForm::CHOICES;
    let choices = [
        (hand_over, t("users-fate-hand-over"), t("users-fate-hand-over-hint")),
        (keep, t("users-fate-keep"), t("users-fate-keep-hint")),
        (archive, t("users-fate-archive"), t("users-fate-archive-hint")),
    ];
    let radios = choices.into_iter().enumerate().map(|(nth, (value, label, hint))| {
        let id = if nth == 0 { name.to_owned() } else { format!("{name}-{value}") };
        view! { <Tick id name value kind="radio" ticked=typed.fate == value label hint /> }
    });
    view! {
        <fieldset class="field">
            <legend class="label">{legend}</legend>
            {radios.collect_view()}
            <Messages part=Part::Fate told=told(&mistakes, Part::Fate) />
        </fieldset>
        <div class="successor">
            <Choose
                part=Part::Successor
                options=successors
                chosen=typed.successor
                told=told(&mistakes, Part::Successor)
            />
        </div>
    }
}
