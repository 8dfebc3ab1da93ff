//! Reading the file again with other settings.

use leptos::prelude::*;

use crate::components::field::{FormField, SelectField, SelectOption};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::imports::{ImportDetail, LEGACY_ENCODINGS, LegacyEncoding};

/// Another encoding, if the file does not specify it, and another header row.
pub fn form(import: &ImportDetail, origin: &ListOrigin) -> AnyView {
    let current = LegacyEncoding::of_label(&import.encoding);
    let encodings = current.map(|current| {
        let label = |legacy: &LegacyEncoding| t_format(legacy.key, &[("label", legacy.label.into())]);
        let options: Vec<_> = LEGACY_ENCODINGS.iter().map(|e| SelectOption::new(e.label, label(e))).collect();
        let field = FormField::new("encoding", t(key!("imports-encoding"))).value(current.label.to_owned());
        view! { <SelectField field=field.hint(t(key!("imports-encoding-hint"))) options /> }
    });
    let lines = (import.head > 0).then(|| {
        let label = |line: &i64| t_format(key!("imports-line-nth"), &[("line", line.to_string().into())]);
        let options: Vec<_> =
            import.leading.iter().map(|(head, line)| SelectOption::new(head.to_string(), label(line))).collect();
        let field = FormField::new("head", t(key!("imports-heading-line"))).value(import.head.to_string());
        view! { <SelectField field=field.hint(t(key!("imports-heading-line-hint"))) options /> }
    });
    view! {
        <details class="disclosure">
            <summary class="button">{t(key!("imports-reread"))}</summary>
            <form class="plain-form" method="post" action=origin.carry(&paths::IMPORT_REREAD.with(&import.uuid))>
                <FormUserInput />
                {encodings}
                {lines}
                <div class="actions"><button class="button">{t(key!("imports-reread-do"))}</button></div>
            </form>
        </details>
    }
    .into_any()
}
