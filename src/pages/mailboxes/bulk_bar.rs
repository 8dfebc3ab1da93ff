//! The bar that says what is done with the mailboxes that are picked.

use leptos::prelude::*;

use crate::components::i18n::{t, t_format};
use crate::domain::role::Role;
use crate::forms::bulk_action::BulkAction;
use crate::forms::list_selection::ListSelection;
use crate::forms::listing::{ListOrigin, ListQuery};
use crate::islands::selection::{BULK_BAR_ID, CLEAR_SELECTION_ID, SELECT_ALL_ID, SELECT_PAGE_BUTTON_ID, Selection};
use crate::pages::fields::FormKey;

/// A form for what is ticked on the page, or for everything. With scripts it appears with the selection,
/// which then lasts over pages. Whoever may do nothing with the mailboxes has no bar.
#[component]
pub fn BulkBar(
    /// What the list was asked for.
    query: ListQuery,
    /// How many it has, in words: "1,284".
    total: String,
    /// Who looks.
    role: Role,
) -> impl IntoView {
    let deeds = BulkAction::options(query.archived);
    if !deeds.iter().any(|(word, _)| BulkAction::code_is_allowed_for(word, role)) {
        return None;
    }
    let options = deeds.iter().map(|(word, key)| {
        let may = BulkAction::code_is_allowed_for(word, role);
        let label = if may { t(key) } else { t_format("bulk-actions-administrators-only", &[("deed", t(key).into())]) };
        view! { <option value=*word disabled=!may>{label}</option> }
    });
    Some(view! {
        <form
            class="bulk"
            id=BULK_BAR_ID
            method="post"
            action=ListOrigin::from_list(&query).carry(crate::pages::batches::PATH)
            data-list=query.selection_key()
            data-total=total.clone()
            data-wakes=""
        >
            <FormKey />
            <input type="hidden" name=ListSelection::FILTER_INPUT value=query.to_query() />
            <p class="bulk-count digits" role="status"></p>
            <label class="bulk-all">
                <input type="checkbox" id=SELECT_ALL_ID name=ListSelection::ALL_INPUT value="yes" autocomplete="off" />
                {t_format("selection-everything", &[("total", (&total).into())])}
            </label>
            <button class="link needs-js bulk-page" type="button" id=SELECT_PAGE_BUTTON_ID>{t("selection-whole-page")}</button>
            <button class="link needs-js" type="button" id=CLEAR_SELECTION_ID>{t("selection-clear")}</button>
            <span class="bulk-deed">
                <label class="sr-only" for="deed">{t("selection-what")}</label>
                <select class="input" id="deed" name="deed" autocomplete="off">
                    <option value="">{t("selection-choose")}</option>
                    {options.collect_view()}
                </select>
                <button class="button button-main">{t("selection-go-on")}</button>
            </span>
            <button class="button" formaction="/mailboxes/export" data-saves="">{t("selection-export")}</button>
        </form>
        <Selection />
    })
}
