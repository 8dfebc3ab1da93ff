//! What is shown when somebody else saved the same mailbox meanwhile.

use leptos::prelude::*;

use crate::domain::field::Field;
use crate::domain::words;
use crate::forms::submission::{Stale, Submission};
use crate::forms::values::Values;

/// A save that came too late, and what was put together from both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meanwhile {
    /// What the server told.
    pub stale: Stale,
    /// What this form had.
    pub mine: Values,
    /// The fields that both changed, differently.
    pub conflicts: Vec<Field>,
    /// The fields that only the other changed.
    pub taken: Vec<Field>,
}

impl Meanwhile {
    /// Puts both people's changes together; the first part is what the form is to hold now.
    pub fn new(stale: Stale, mine: Values) -> (Values, Self) {
        // Without the common start, every difference is one to choose.
        let (merged, conflicts) = match &stale.base {
            Some(base) => base.merge(&mine, &stale.theirs),
            None => (mine.clone(), mine.clone().public().differences(&stale.theirs)),
        };
        let taken = mine.differences(&merged);
        let conflicts = conflicts.into_iter().filter(|f| !f.is_secret() && *f != Field::CopyPin).collect();
        (merged, Self { stale, mine, conflicts, taken })
    }
}

/// Who saved what, and for each field that both changed a box to take theirs.
#[component]
pub fn StalePanel(
    /// What happened, if it did.
    #[prop(into)]
    stale: Signal<Option<Meanwhile>>,
    /// The mailbox.
    uuid: String,
) -> impl IntoView {
    move || {
        stale.get().map(|m| {
            let taken = m.taken.iter().map(|f| f.label()).collect::<Vec<_>>().join(", ");
            let taken = (!taken.is_empty()).then(|| view! { <p>{format!("Taken over from them: {taken}.")}</p> });
            let rows = m
                .conflicts
                .iter()
                .map(|field| {
                    let id = format!("take-{}", field.name());
                    let target = id.clone();
                    view! {
                        <tr>
                            <th scope="row">{field.label()}</th>
                            <td>{words::value(*field, m.mine.get(*field))}</td>
                            <td>{words::value(*field, m.stale.theirs.get(*field))}</td>
                            <td>
                                <label class="take-theirs" for=target>
                                    <input type="checkbox" id=id name=Submission::TAKE_THEIRS value=field.name() autocomplete="off" />
                                    "Take theirs"
                                </label>
                            </td>
                        </tr>
                    }
                })
                .collect_view();
            let table = (!m.conflicts.is_empty()).then(|| {
                view! {
                    <p>"You both changed these. Yours stay unless you take theirs:"</p>
                    <div class="table-scroll">
                        <table class="compare">
                            <thead>
                                <tr>
                                    <th scope="col">"Field"</th>
                                    <th scope="col">"Yours"</th>
                                    <th scope="col">"Theirs"</th>
                                    <th scope="col"><span class="sr-only">"Choose"</span></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
            });
            let (did, then) = if m.stale.archived {
                ("archived", "Restore it, then save again.")
            } else {
                ("saved", "Look, then save again.")
            };
            let restore = m.stale.archived.then(|| {
                let action = format!("/mailboxes/{uuid}/restore");
                view! {
                    <p>
                        <button class="button" formaction=action formmethod="post" formtarget="_blank" name="restore">
                            "Restore it in a new tab"
                        </button>
                    </p>
                }
            });
            view! {
                <div class="notice notice-warning" id="stale" role="alert" tabindex="-1">
                    <h2>{format!("{} {did} this mailbox while you were editing", m.stale.by)}</h2>
                    <p>{format!("Nothing of yours is saved yet, and nothing you typed is lost. {then}")}</p>
                    {restore}
                    {taken}
                    {table}
                </div>
            }
        })
    }
}
