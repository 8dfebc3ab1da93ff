//! The bar for bulk actions on the selected mailboxes.

use leptos::prelude::*;

use crate::components::i18n::{t, t_format};
use crate::domain::permissions::Role;
use crate::forms::bulk_action::BulkAction;
use crate::i18n::key;
use crate::islands::selection::{BULK_BAR_ID, CLEAR_SELECTION_ID, SELECT_ALL_ID, SELECT_PAGE_BUTTON_ID, Selection};
use crate::lists::list_origin::ListOrigin;
use crate::lists::list_selection::ListSelection;
use crate::lists::mailbox_list::ListQuery;
use crate::pages::form_key_input::FormKeyInput;
use crate::paths;

/// A form for the rows checked on the page, or for everything. With scripts it appears with the selection, which then
/// spans pages. Users without permission for any action have no bar.
#[component]
pub fn BulkBar(
    /// The query of the list.
    query: ListQuery,
    /// The formatted size of the list: "1,284".
    total: String,
    /// The role of the user.
    role: Role,
) -> impl IntoView {
    let actions = BulkAction::options(query.archived);
    if !actions.iter().any(|(code, _)| BulkAction::code_is_allowed_for(code, role)) {
        return None;
    }
    let options = actions.iter().map(|(code, key)| {
        let allowed = BulkAction::code_is_allowed_for(code, role);
        let label = if allowed {
            t(*key)
        } else {
            t_format(key!("bulk-actions-administrators-only"), &[("action", t(*key).into())])
        };
        view! { <option value=*code disabled=!allowed>{label}</option> }
    });
    Some(view! {
        <form
            class="bulk-bar"
            id=BULK_BAR_ID
            method="post"
            action=ListOrigin::from_list(&query).carry(paths::BATCHES)
            data-selection-key=query.selection_key()
            data-total=total.clone()
            data-hydrates=""
            data-never-unsaved=""
        >
            <FormKeyInput />
            <input type="hidden" name=ListSelection::FILTER_INPUT value=query.to_query() />
            <p class="bulk-count digits" role="status"></p>
            <label class="bulk-select-all">
                <input type="checkbox" id=SELECT_ALL_ID name=ListSelection::ALL_INPUT value="yes" autocomplete="off" />
                {t_format(key!("selection-everything"), &[("total", (&total).into())])}
            </label>
            <button class="link-button needs-js bulk-select-page" type="button" id=SELECT_PAGE_BUTTON_ID>{t(key!("selection-whole-page"))}</button>
            <button class="link-button needs-js" type="button" id=CLEAR_SELECTION_ID>
                {t(key!("selection-clear"))}
            </button>
            <span class="bulk-action">
                <label class="sr-only" for="deed">{t(key!("selection-action"))}</label>
                <select class="input" id="deed" name="deed" autocomplete="off">
                    <option value="">{t(key!("selection-choose"))}</option>
                    {options.collect_view()}
                </select>
                <button class="button button-primary">{t(key!("selection-continue"))}</button>
            </span>
            <button class="button" formaction=paths::EXPORT data-download="">{t(key!("selection-export"))}</button>
        </form>
        <Selection />
    })
}
