//! Exporting the mailbox list to a file.

use leptos::prelude::*;

use crate::components::field::{CheckField, FormField, SelectField, SelectOption};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::t;
use crate::i18n::key;
use crate::lists::list_selection::ListSelection;
use crate::lists::mailbox_list::ListQuery;
use crate::paths;

/// A button that opens the export options.
#[component]
pub fn Export(
    /// The query of the list.
    query: ListQuery,
) -> impl IntoView {
    let filter = query.at(None).to_query();
    let formats = [
        ("csv", key!("mailboxes-export-csv")),
        ("excel", key!("mailboxes-export-excel")),
        ("json", key!("mailboxes-export-json")),
    ];
    let formats = formats.map(|(value, key)| SelectOption::new(value, t(key))).to_vec();
    let pins = FormField::new("pins", t(key!("mailboxes-export-pins"))).hint(t(key!("mailboxes-export-pins-hint")));
    view! {
        <details class="dropdown export-menu" name="dropdown" data-dropdown="">
            <summary class="button">{t(key!("mailboxes-export"))}</summary>
            <form class="dropdown-panel card" method="post" action=paths::EXPORT data-download="" data-never-unsaved="">
                <FormUserInput />
                <input type="hidden" name=ListSelection::ALL_INPUT value="yes" />
                <input type="hidden" name=ListSelection::FILTER_INPUT value=filter />
                <SelectField field=FormField::new("format", t(key!("mailboxes-export-format"))) options=formats />
                <CheckField field=pins value="yes" checked=false />
                <button class="button button-primary">{t(key!("mailboxes-download"))}</button>
            </form>
        </details>
    }
}
