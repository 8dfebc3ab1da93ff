//! Which mailbox has the number that was typed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::press::PointerPress;
use crate::components::form_state::FormState;
use crate::components::i18n::messages;
use crate::domain::field::Field;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::Problem;
use crate::forms::holder::Holder;
use crate::islands::server_fns::number_holder;

/// The way to the mailbox that has the number, once the number is known to be taken.
#[component]
pub fn NumberHolder(
    /// The form's.
    state: FormState,
    /// The mailbox that the form is of; empty: a new one.
    uuid: String,
    /// The mailbox that has the number, as far as the page that came back knew it.
    known: Option<Holder>,
    /// Whether something is being pressed.
    press: PointerPress,
) -> impl IntoView {
    let holder = RwSignal::new(known);
    let taken = Memo::new(move |_| {
        let is_taken = state.errors_of(Field::Number).iter().any(|error| error.problem == Problem::NumberTaken);
        let asked = || state.values.with(|v| (v.get(Field::Customer).parse().ok(), v.get(Field::Number).to_owned()));
        is_taken.then(asked)
    });
    Effect::new(move |before: Option<()>| {
        let asked = taken.get();
        // What the page came with is not asked for again.
        if before.is_none() && asked.is_some() && holder.with_untracked(Option::is_some) {
            return;
        }
        holder.set(None);
        let Some((Some(customer), typed)) = asked.clone() else { return };
        let Ok(number) = MailboxNumber::parse(&typed) else { return };
        let except = uuid.clone();
        spawn_local(async move {
            // Whoever may not know is told nothing, and the message beside the field stands for itself.
            let found = number_holder(customer, number.as_str().to_owned(), except).await.ok().flatten();
            press.ended().await;
            if taken.get_untracked() == asked {
                holder.set(found);
            }
        });
    });
    move || {
        holder.get().map(|Holder { uuid, title, archived }| {
            let key = if archived { "mailbox-form-held-by-archived" } else { "mailbox-form-held-by" };
            let (before, after) = messages().split_around(key, "mailbox", &[]);
            let page = format!("/mailboxes/{uuid}");
            view! { <p class="hint" id="number-holder">{before}<a href=page target="_blank"><bdi>{title}</bdi></a>{after}</p> }
        })
    }
}
