//! Exporting the mailbox list to a file.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::t;
use crate::forms::list_selection::ListSelection;
use crate::forms::listing::ListQuery;
use crate::paths;

/// A button that opens the export options.
#[component]
pub fn Export(
    /// The query of the list.
    query: ListQuery,
) -> impl IntoView {
    let filter = query.at(None).to_query();
    view! {
        <details class="more-filters export" name="fold" data-fold="">
            <summary class="button">{t("mailboxes-export")}</summary>
            <form class="filter-panel card" method="post" action=paths::EXPORT data-saves="">
                <FormUserInput />
                <input type="hidden" name=ListSelection::ALL_INPUT value="yes" />
                <input type="hidden" name=ListSelection::FILTER_INPUT value=filter />
                <div class="field">
                    <label for="format">{t("mailboxes-export-format")}</label>
                    <select class="input" id="format" name="format" autocomplete="off">
                        <option value="csv">{t("mailboxes-export-csv")}</option>
                        <option value="excel">{t("mailboxes-export-excel")}</option>
                        <option value="json">{t("mailboxes-export-json")}</option>
                    </select>
                </div>
                <div class="check">
                    <input type="checkbox" id="pins" name="pins" value="yes" autocomplete="off" aria-describedby="pins-hint" />
                    <div>
                        <label for="pins">{t("mailboxes-export-pins")}</label>
                        <p class="hint" id="pins-hint">{t("mailboxes-export-pins-hint")}</p>
                    </div>
                </div>
                <button class="button button-main">{t("mailboxes-download")}</button>
            </form>
        </details>
    }
}
