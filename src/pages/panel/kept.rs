//! What was typed into a card that is not there any more.

use leptos::prelude::*;

use super::texts::about;
use super::{PATH, Sent, SentForm};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::words as rules;
use crate::forms::panel::Texts;
use crate::forms::submission::Submission;

/// Says that nothing was saved and why, and holds the texts, to be sent again once that is mended.
#[component]
pub fn Kept(
    /// The form as it came.
    sent: Sent,
) -> impl IntoView {
    let why = if sent.errors.is_empty() {
        t("panel-page-kept-archived")
    } else {
        let told: Vec<_> = sent.errors.iter().map(|e| rules::error(e, words())).collect();
        t_with("panel-page-kept-gone", &[("why", told.join(". ").into())])
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
                <h2>{t("panel-page-kept")}</h2>
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
        let typed = rules::value(*field, &texts.typed.get(*field).replace('\r', ""), words());
        view! { <tr><th scope="row">{t(about(*field).0)}</th><td><bdi>{typed}</bdi></td></tr> }
    });
    let inputs = fields.iter().map(|field| {
        let (was, typed) = (texts.was.get(*field).to_owned(), texts.typed.get(*field).to_owned());
        view! {
            <input type="hidden" name=Texts::was_name(*field) value=was />
            <input type="hidden" name=field.name() value=typed />
        }
    });
    view! {
        <p>{t("panel-page-kept-about")}</p>
        <div class="table-scroll">
            <table class="compare">
                <thead><tr><th scope="col">{t("panel-page-field")}</th><th scope="col">{t("panel-page-typed")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <form method="post" action=format!("{PATH}/{uuid}/texts")>
            <FilledBy />
            <input type="hidden" name=Submission::VERSION value=texts.version.to_string() />
            {inputs.collect_view()}
            <button class="button">{t("panel-page-send-again")}</button>
        </form>
    }
}
