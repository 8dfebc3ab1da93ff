//! What is to be done with what was picked.

use leptos::prelude::*;

use super::{PATH, error_message};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Localized, NotifyFor, OwnerEmail};
use crate::domain::customer_context::MAX_CHOICES;
use crate::domain::field::Field;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::form_pairs::FormPairs as Pairs;
use crate::forms::list_choice::{MAX_SEARCH_CHARS, search_input};
use crate::forms::listing::ListOrigin;
use crate::forms::query_string;
use crate::pages::languages::{self, LanguageDatalist};
use crate::pages::request::PageRequest;
use crate::services::batches::{self as service, BatchDetail, BatchError};
use crate::services::{Principal, mailboxes};

/// The form for one field if the address or what was sent names it, else for every deed.
pub async fn page(
    visit: &PageRequest,
    who: &Principal,
    shown: &BatchDetail,
    typed: Vec<(String, String)>,
    mistake: Option<BatchError>,
) -> Result<AnyView, AppError> {
    let asked = query_string::pairs(&visit.query).find(|(name, _)| name == "set").map(|(_, word)| word);
    let word = asked.unwrap_or_else(|| Pairs(&typed).last("deed"));
    let uuid = &shown.brief.uuid;
    let origin = visit.origin();
    let action = origin.carry(&format!("{PATH}/{uuid}"));
    let field = BulkAction::field_from_code(&word).filter(|field| who.role.may_change(*field));
    let Some(field) = field else { return Ok(action_form(who, &action)) };
    let value = Pairs(&typed).last(field.name());
    let wrong = mistake.as_ref().map(|mistake| error_message(mistake, messages()));
    let mut search = None;
    let input = match field {
        Field::Owner => {
            let (select, form) = owner_select(visit, who, uuid, wrong.is_some()).await?;
            search = form;
            select
        }
        Field::NotifyFor => choice_select::<NotifyFor>(field, wrong.is_some()),
        Field::OwnerEmail => choice_select::<OwnerEmail>(field, wrong.is_some()),
        field => text_input(field, value, wrong.is_some()),
    };
    let lines: Vec<_> = wrong.iter().map(|wrong| ErrorSummaryEntry::at(field.name(), wrong)).collect();
    let error_id = format!("{}-error", field.name());
    let view = view! {
        <ErrorSummary lines />
        {search}
        <form class="bulk-form" method="post" action=action novalidate>
            <FormUserInput />
            <input type="hidden" name="deed" value=field.name() />
            <div class="field" data-field=field.name()>
                <label for=field.name()>{field.label(messages())}</label>
                {input}
                <div class="messages" id=error_id>{wrong.map(|wrong| view! { <p class="error">{wrong}</p> })}</div>
            </div>
            <p class="hint">{t("batches-next")}</p>
            <div class="save-bar">
                <button class="button button-main">{t("batches-see")}</button>
                <a class="button" href=origin.list()>{t("batches-cancel")}</a>
            </div>
        </form>
    };
    Ok(view.into_any())
}

fn action_form(who: &Principal, action: &str) -> AnyView {
    let options = BulkAction::options(false).iter().map(|(word, label)| {
        let may = BulkAction::code_is_allowed_for(word, who.role);
        let label =
            if may { t(label) } else { t_format("bulk-actions-administrators-only", &[("deed", t(label).into())]) };
        view! { <option value=*word disabled=!may>{label}</option> }
    });
    view! {
        <form class="bulk-form" method="post" action=action.to_owned()>
            <FormUserInput />
            <div class="field">
                <label for="deed">{t("selection-what")}</label>
                <select class="input" id="deed" name="deed" autocomplete="off">{options.collect_view()}</select>
            </div>
            <div class="save-bar"><button class="button button-main">{t("selection-go-on")}</button></div>
        </form>
    }
    .into_any()
}

fn described_by(field: Field, wrong: bool) -> Option<String> {
    wrong.then(|| format!("{}-error", field.name()))
}

fn choice_select<C: Localized>(field: Field, wrong: bool) -> AnyView {
    let options = C::ALL
        .iter()
        .map(|choice| view! { <option value=choice.code()>{choice.label(messages())}</option> })
        .collect_view();
    view! {
        <select
            class="input"
            id=field.name()
            name=field.name()
            autocomplete="off"
            aria-describedby=described_by(field, wrong)
            aria-invalid=wrong.then_some("true")
        >
            {options}
        </select>
    }
    .into_any()
}

fn text_input(field: Field, value: String, wrong: bool) -> AnyView {
    let zones = (field == Field::Timezone).then(|| {
        let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
        view! { <datalist id="zones">{zones}</datalist> }
    });
    let offered = (field == Field::Language).then(|| view! { <LanguageDatalist /> });
    let list = if zones.is_some() { "zones" } else { languages::DATALIST_ID };
    let hint = t(if zones.is_some() { "mailbox-form-timezone-hint" } else { "batches-language-hint" });
    let described = format!("{0}-hint {0}-error", field.name());
    view! {
        <p class="hint" id=format!("{}-hint", field.name())>{hint}</p>
        <input
            class="input"
            id=field.name()
            name=field.name()
            value=value
            list=list
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby=described
            aria-invalid=wrong.then_some("true")
        />
        {zones}
        {offered}
    }
    .into_any()
}

/// The people of the customers whose mailboxes these are, and of very many, a search for some of them. Nobody can own
/// a mailbox of another customer.
async fn owner_select(
    visit: &PageRequest,
    who: &Principal,
    uuid: &str,
    wrong: bool,
) -> Result<(AnyView, Option<AnyView>), AppError> {
    let customers = service::customers(&visit.app, who, uuid).await?;
    let several = customers.len() > 1;
    let words = asked(visit, &search_input(Field::Owner)).chars().take(MAX_SEARCH_CHARS).collect::<String>();
    let (mut groups, mut count, mut more) = (Vec::new(), 0, false);
    for (id, name) in customers {
        let wanted = (words.as_str(), MAX_CHOICES - count);
        let matches = mailboxes::search_choices(&visit.app, who, id, Field::Owner, wanted).await?;
        (count, more) = (count + matches.found.len(), more || matches.more);
        if matches.found.is_empty() {
            continue;
        }
        let options = matches.found.into_iter().map(|owner| {
            view! { <option value=owner.value()>{owner.label(messages())}</option> }
        });
        let options = options.collect_view();
        groups.push(if several {
            view! { <optgroup label=name>{options}</optgroup> }.into_any()
        } else {
            options.into_any()
        });
    }
    let hint = several.then(|| view! { <p class="hint" id="owner-hint">{t("batches-other-customers")}</p> });
    let field = Field::Owner;
    let describing = [several.then_some("owner-hint"), wrong.then_some("owner-error")];
    let described_by = describing.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described_by = (!described_by.is_empty()).then_some(described_by);
    let view = view! {
        {hint}
        <select
            class="input"
            id=field.name()
            name=field.name()
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=wrong.then_some("true")
        >
            // No owner at all is a choice like any other, and nobody is to make it by oversight.
            <option value=BulkAction::NOT_CHOSEN>{t("batches-choose-owner")}</option>
            <option value="">{t("choices-nobody")}</option>
            {groups}
        </select>
    };
    let search = (more || !words.trim().is_empty()).then(|| owner_search(visit, uuid, words, (count, more)));
    Ok((view.into_any(), search))
}

/// Searches the people, and comes back with those who are found to choose from.
fn owner_search(visit: &PageRequest, uuid: &str, words: String, (count, more): (usize, bool)) -> AnyView {
    let name = search_input(Field::Owner);
    let hint = format!("{name}-hint");
    let told = match (count, more) {
        (_, true) if words.trim().is_empty() => "mailbox-form-first-choices",
        (0, _) => "mailbox-form-no-match",
        (_, true) => "mailbox-form-first-matches",
        (_, false) => "mailbox-form-matches",
    };
    let from = asked(visit, ListOrigin::PARAM);
    let from = (!from.is_empty()).then(|| view! { <input type="hidden" name=ListOrigin::PARAM value=from /> });
    view! {
        <form class="bulk-form" method="get" action=format!("{PATH}/{uuid}")>
            <input type="hidden" name="set" value=Field::Owner.name() />
            {from}
            <div class="field">
                <label for=name.clone()>{t("mailbox-form-search-owners")}</label>
                <p class="hint" id=hint.clone()>{t_format(told, &[("count", count.into())])}</p>
                <div class="choice-search-line">
                    <input
                        class="input"
                        id=name.clone()
                        name=name
                        value=words
                        maxlength=MAX_SEARCH_CHARS.to_string()
                        dir="auto"
                        autocomplete="off"
                        aria-describedby=hint
                    />
                    <button class="button">{t("mailbox-form-search")}</button>
                </div>
            </div>
        </form>
    }
    .into_any()
}

fn asked(visit: &PageRequest, name: &str) -> String {
    query_string::pairs(&visit.query).find(|(asked, _)| asked == name).map(|(_, value)| value).unwrap_or_default()
}
