//! The bar that says what is done with the mailboxes that are picked.

use leptos::prelude::*;

use crate::components::speech::{t, t_with};
use crate::domain::role::Role;
use crate::forms::deed::Deed;
use crate::forms::listing::{ListQuery, Origin};
use crate::forms::picked::Picked;
use crate::islands::selection::{ALL_BOX, BAR, NOTHING, Selection, WHOLE_PAGE};
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
    let deeds = Deed::offered(query.archived);
    if !deeds.iter().any(|(word, _)| Deed::word_is_for(word, role)) {
        return None;
    }
    let options = deeds.iter().map(|(word, key)| {
        let may = Deed::word_is_for(word, role);
        let label = if may { t(key) } else { t_with("deeds-administrators-only", &[("deed", t(key).into())]) };
        view! { <option value=*word disabled=!may>{label}</option> }
    });
    Some(view! {
        <form
            class="bulk"
            id=BAR
            method="post"
            action=Origin::of(&query).carry(crate::pages::batches::PATH)
            data-list=query.gathered()
            data-total=total.clone()
            data-wakes=""
        >
            <FormKey />
            <input type="hidden" name=Picked::FILTER value=query.to_query() />
            <p class="bulk-count digits" role="status"></p>
            <label class="bulk-all">
                <input type="checkbox" id=ALL_BOX name=Picked::ALL value="yes" autocomplete="off" />
                {t_with("selection-everything", &[("total", (&total).into())])}
            </label>
            <button class="link needs-js bulk-page" type="button" id=WHOLE_PAGE>{t("selection-whole-page")}</button>
            <button class="link needs-js" type="button" id=NOTHING>{t("selection-clear")}</button>
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
