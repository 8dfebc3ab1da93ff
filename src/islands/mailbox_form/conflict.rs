//! What is shown when another user has saved the same mailbox in the meantime.

use leptos::prelude::*;

use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::MailboxField;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_submission::{MailboxConflict, MailboxSubmission};
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::key;
use crate::paths;

/// An edit conflict, and the merge of both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictMerge {
    /// The server's report.
    pub conflict: MailboxConflict,
    /// The values of this form.
    pub own: MailboxValues,
    /// The fields that both users changed, to different values.
    pub conflicts: Vec<MailboxField>,
    /// The fields that only the other user changed.
    pub taken: Vec<MailboxField>,
}

impl ConflictMerge {
    /// Merges the changes of both users; also returns the merged values for the form.
    pub fn new(conflict: MailboxConflict, own: MailboxValues) -> (MailboxValues, Self) {
        // Without the common base, every difference has to be resolved.
        let (merged, conflicts) = match &conflict.base {
            Some(base) => base.merge(&own, &conflict.theirs),
            None => (own.clone(), own.clone().without_secrets().differences(&conflict.theirs)),
        };
        let taken = own.differences(&merged);
        let conflicts = conflicts.into_iter().filter(|f| !f.is_secret() && *f != MailboxField::CopyPin).collect();
        (merged, Self { conflict, own, conflicts, taken })
    }
}

/// Who saved in the meantime, and for each conflicting field a checkbox to take their value.
#[component]
pub fn ConflictPanel(
    /// The conflict, if there is one.
    #[prop(into)]
    merge: Signal<Option<ConflictMerge>>,
    /// The mailbox.
    uuid: String,
    /// Whether a PIN was typed that the form no longer holds.
    lost_pin: Signal<bool>,
) -> impl IntoView {
    Effect::new(move |_| merge.with(|merge| merge.iter().for_each(|merge| update_page_head(&merge.conflict.theirs))));
    let messages = messages();
    move || {
        merge.get().map(|m| {
            let taken = messages.list(&m.taken.iter().map(|f| f.label(messages)).collect::<Vec<_>>());
            let taken = (!taken.is_empty()).then(|| view! { <p>{t_format(key!("mailbox-form-updated-fields"), &[("fields", (&taken).into())])}</p> });
            let rows = m
                .conflicts
                .iter()
                .map(|field| {
                    let id = format!("take-{}", field.name());
                    let target = id.clone();
                    view! {
                        <tr>
                            <th scope="row">{field.label(messages)}</th>
                            <td>{rules::display_value(*field, m.own.get(*field), messages)}</td>
                            <td>{rules::display_value(*field, m.conflict.theirs.get(*field), messages)}</td>
                            <td>
                                <label class="use-their-version" for=target>
                                    <input type="checkbox" id=id name=MailboxSubmission::TAKE_THEIRS_INPUT value=field.name() autocomplete="off" />
                                    {t(key!("mailbox-form-use-their-version"))}
                                </label>
                            </td>
                        </tr>
                    }
                })
                .collect_view();
            let table = (!m.conflicts.is_empty()).then(|| {
                view! {
                    <p>{t(key!("mailbox-form-both-changed"))}</p>
                    <div class="table-scroll">
                        <table class="comparison-table">
                            <thead>
                                <tr>
                                    <th scope="col">{t(key!("mailbox-form-field"))}</th>
                                    <th scope="col">{t(key!("mailbox-form-your-version"))}</th>
                                    <th scope="col">{t(key!("mailbox-form-their-version"))}</th>
                                    <th scope="col"><span class="sr-only">{t(key!("mailbox-form-choose"))}</span></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
            });
            let heading = if m.conflict.archived { key!("mailbox-form-conflict-archived") } else { key!("mailbox-form-conflict-saved") };
            let next_step = match (m.conflict.archived, lost_pin.get()) {
                (true, false) => key!("mailbox-form-conflict-restore"),
                (true, true) => key!("mailbox-form-conflict-restore-pin"),
                (false, false) => key!("mailbox-form-conflict-review"),
                (false, true) => key!("mailbox-form-conflict-review-pin"),
            };
            let restore = m.conflict.archived.then(|| {
                let action = paths::MAILBOX_RESTORE.with(&uuid);
                view! {
                    <p>
                        <button class="button" formaction=action formmethod="post" formtarget="_blank" name="restore">
                            {t(key!("mailbox-form-restore-tab"))}
                        </button>
                    </p>
                }
            });
            view! {
                <div class="notice notice-warning" id="edit-conflict" role="alert" tabindex="-1">
                    <h2>{t_format(heading, &[("who", (&m.conflict.by).into())])}</h2>
                    <p>{t(next_step)}</p>
                    {restore}
                    {taken}
                    {table}
                </div>
            }
        })
    }
}

/// Updates the name in the page head to the saved one, and hides when the mailbox was last changed, which now only the
/// conflict panel states.
fn update_page_head(theirs: &MailboxValues) {
    let find = |selector: &str| document().query_selector(&format!("main {selector}")).ok().flatten();
    if let Some(name) = find("h1 bdi") {
        name.set_text_content(Some(&format!(
            "{} {}",
            theirs.get(MailboxField::Number),
            theirs.get(MailboxField::Name)
        )));
    }
    if let Some(when) = find("[data-last-changed]") {
        let _ = when.set_attribute("hidden", "");
    }
}
