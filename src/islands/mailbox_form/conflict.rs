//! What is shown when somebody else saved the same mailbox meanwhile.

use leptos::prelude::*;

use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::forms::submission::{MailboxConflict, MailboxSubmission};
use crate::forms::values::Values;

/// A save that came too late, and what was put together from both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictMerge {
    /// What the server told.
    pub stale: MailboxConflict,
    /// What this form had.
    pub mine: Values,
    /// The fields that both changed, differently.
    pub conflicts: Vec<Field>,
    /// The fields that only the other changed.
    pub taken: Vec<Field>,
}

impl ConflictMerge {
    /// Puts both people's changes together; the first part is what the form is to hold now.
    pub fn new(stale: MailboxConflict, mine: Values) -> (Values, Self) {
        // Without the common start, every difference is one to choose.
        let (merged, conflicts) = match &stale.base {
            Some(base) => base.merge(&mine, &stale.theirs),
            None => (mine.clone(), mine.clone().without_secrets().differences(&stale.theirs)),
        };
        let taken = mine.differences(&merged);
        let conflicts = conflicts.into_iter().filter(|f| !f.is_secret() && *f != Field::CopyPin).collect();
        (merged, Self { stale, mine, conflicts, taken })
    }
}

/// Who saved what, and for each field that both changed a box to take theirs.
#[component]
pub fn ConflictPanel(
    /// What happened, if it did.
    #[prop(into)]
    stale: Signal<Option<ConflictMerge>>,
    /// The mailbox.
    uuid: String,
    /// Whether a PIN was typed that the form does not hold any more.
    lost_pin: Signal<bool>,
) -> impl IntoView {
    Effect::new(move |_| stale.with(|told| told.iter().for_each(|told| update_page_head(&told.stale.theirs))));
    let messages = messages();
    move || {
        stale.get().map(|m| {
            let taken = messages.list(&m.taken.iter().map(|f| f.label(messages)).collect::<Vec<_>>());
            let taken = (!taken.is_empty()).then(|| view! { <p>{t_format("mailbox-form-taken-over", &[("fields", (&taken).into())])}</p> });
            let rows = m
                .conflicts
                .iter()
                .map(|field| {
                    let id = format!("take-{}", field.name());
                    let target = id.clone();
                    view! {
                        <tr>
                            <th scope="row">{field.label(messages)}</th>
                            <td>{rules::display_value(*field, m.mine.get(*field), messages)}</td>
                            <td>{rules::display_value(*field, m.stale.theirs.get(*field), messages)}</td>
                            <td>
                                <label class="take-theirs" for=target>
                                    <input type="checkbox" id=id name=MailboxSubmission::TAKE_THEIRS_INPUT value=field.name() autocomplete="off" />
                                    {t("mailbox-form-take-theirs")}
                                </label>
                            </td>
                        </tr>
                    }
                })
                .collect_view();
            let table = (!m.conflicts.is_empty()).then(|| {
                view! {
                    <p>{t("mailbox-form-both-changed")}</p>
                    <div class="table-scroll">
                        <table class="compare">
                            <thead>
                                <tr>
                                    <th scope="col">{t("mailbox-form-field")}</th>
                                    <th scope="col">{t("mailbox-form-yours")}</th>
                                    <th scope="col">{t("mailbox-form-theirs")}</th>
                                    <th scope="col"><span class="sr-only">{t("mailbox-form-choose")}</span></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
            });
            let did = if m.stale.archived { "mailbox-form-stale-archived" } else { "mailbox-form-stale-saved" };
            let then = match (m.stale.archived, lost_pin.get()) {
                (true, false) => "mailbox-form-stale-restore",
                (true, true) => "mailbox-form-stale-restore-pin",
                (false, false) => "mailbox-form-stale-look",
                (false, true) => "mailbox-form-stale-look-pin",
            };
            let restore = m.stale.archived.then(|| {
                let action = format!("/mailboxes/{uuid}/restore");
                view! {
                    <p>
                        <button class="button" formaction=action formmethod="post" formtarget="_blank" name="restore">
                            {t("mailbox-form-restore-tab")}
                        </button>
                    </p>
                }
            });
            view! {
                <div class="notice notice-warning" id="stale" role="alert" tabindex="-1">
                    <h2>{t_format(did, &[("who", (&m.stale.by).into())])}</h2>
                    <p>{t(then)}</p>
                    {restore}
                    {taken}
                    {table}
                </div>
            }
        })
    }
}

/// The page's head names the mailbox as it was opened. From now on that is its name as it was saved, and when it was
/// changed last is said by the panel alone.
fn update_page_head(theirs: &Values) {
    let within = |selector: &str| document().query_selector(&format!("main .page-head {selector}")).ok().flatten();
    if let Some(name) = within("h1 bdi") {
        name.set_text_content(Some(&format!("{} {}", theirs.get(Field::Number), theirs.get(Field::Name))));
    }
    if let Some(when) = within(".page-sub") {
        let _ = when.set_attribute("hidden", "");
    }
}
