//! Names the mailbox that has the typed number.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::press::PointerPress;
use crate::components::i18n::messages;
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::field::MailboxField;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::Problem;
use crate::forms::mailbox_with_number::MailboxWithNumber;
use crate::i18n::key;
use crate::islands::server_fns::number_holder;
use crate::paths;

/// A link to the mailbox that has the number, once the number is known to be taken.
#[component]
pub fn NumberHolder(
    /// The form's state.
    state: MailboxFormState,
    /// The UUID of the edited mailbox; empty for a new one.
    uuid: String,
    /// The mailbox that has the number, as known when the page was rendered.
    known: Option<MailboxWithNumber>,
    /// Whether a pointer is pressed.
    press: PointerPress,
) -> impl IntoView {
    let holder = RwSignal::new(known);
    let taken = Memo::new(move |_| {
        let is_taken = state.errors_of(MailboxField::Number).iter().any(|error| error.problem == Problem::NumberTaken);
        let query = || {
            state.values.with(|v| (v.get(MailboxField::Customer).parse().ok(), v.get(MailboxField::Number).to_owned()))
        };
        is_taken.then(query)
    });
    Effect::new(move |previous: Option<()>| {
        let requested = taken.get();
        // The initial holder is not fetched again.
        if previous.is_none() && requested.is_some() && holder.with_untracked(Option::is_some) {
            return;
        }
        holder.set(None);
        let Some((Some(customer), typed)) = requested.clone() else { return };
        let Ok(number) = MailboxNumber::parse(&typed) else { return };
        let except = uuid.clone();
        spawn_local(async move {
            // Users who may not see the mailbox get no link, only the message below the field.
            let found = number_holder(customer, number.as_str().to_owned(), except).await.ok().flatten();
            press.ended().await;
            if taken.get_untracked() == requested {
                holder.set(found);
            }
        });
    });
    move || {
        holder.get().map(|MailboxWithNumber { uuid, title, archived }| {
            let key = if archived { key!("mailbox-form-number-belongs-to-archived") } else { key!("mailbox-form-number-belongs-to") };
            let (before, after) = messages().split_around(key, "mailbox", &[]);
            let page = paths::MAILBOX.with(uuid);
            view! { <p class="hint" id="number-holder">{before}<a href=page target="_blank"><bdi>{title}</bdi></a>{after}</p> }
        })
    }
}
