//! What was typed into a card that is not there any more.

use leptos::prelude::*;

use super::texts::about;
use super::{PATH, Sent, SentForm};
use crate::domain::words;
use crate::forms::panel::Texts;
use crate::forms::submission::Submission;

/// Says that nothing was saved and why, and holds the texts, to be sent again once that is mended.
#[component]
pub fn Kept(
    /// The form as it came.
    sent: Sent,
) -> impl IntoView {
    let why = if sent.errors.is_empty() {
        "This mailbox is archived now.".to_owned()
    } else {
        let told: Vec<_> = sent.errors.iter().map(words::error).collect();
        format!("{}. This mailbox is not shown here any more.", told.join(". "))
    };
    let texts = match sent.form {
        SentForm::Pin => None,
        SentForm::Texts(texts) => Some(texts),
        SentForm::Overtaken(overtaken) => Some(overtaken.texts),
    };
    let again = texts.map(|texts| view! { <Again uuid=sent.uuid texts /> });
    view! {
        <div class="notice notice-error" id="kept" role="alert" tabindex="-1">
            <div class="stack">
                <h2>"Nothing was saved"</h2>
                <p>{why}</p>
                {again}
            </div>
        </div>
    }
}

/// The texts as they were typed, to read and to send again.
#[component]
fn Again(uuid: String, texts: Texts) -> impl IntoView {
    let fields: Vec<_> = Texts::FIELDS.into_iter().filter(|field| texts.typed.has(*field)).collect();
    let changed = fields.iter().filter(|field| texts.typed.get(**field) != texts.was.get(**field));
    let rows = changed.map(|field| {
        let typed = words::value(*field, &texts.typed.get(*field).replace('\r', ""));
        view! { <tr><th scope="row">{about(*field).0}</th><td><bdi>{typed}</bdi></td></tr> }
    });
    let inputs = fields.iter().map(|field| {
        let (was, typed) = (texts.was.get(*field).to_owned(), texts.typed.get(*field).to_owned());
        view! {
            <input type="hidden" name=Texts::was_name(*field) value=was />
            <input type="hidden" name=field.name() value=typed />
        }
    });
    view! {
        <p>"What you typed is kept on this page. Once the mailbox is restored, send it again."</p>
        <div class="table-scroll">
            <table class="compare">
                <thead><tr><th scope="col">"Field"</th><th scope="col">"Yours"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <form method="post" action=format!("{PATH}/{uuid}/texts")>
            <input type="hidden" name=Submission::VERSION value=texts.version.to_string() />
            {inputs.collect_view()}
            <button class="button">"Send it again"</button>
        </form>
    }
}
