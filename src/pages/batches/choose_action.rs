//! Choosing the action for the selected mailboxes.

use leptos::prelude::*;

use super::error_message;
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
use crate::paths;
use crate::services::batches::{self as service, BatchDetail, BatchError};
use crate::services::{Principal, mailboxes};

/// The form for the field named by the address or the submitted form, else the choice of an action.
pub async fn page(
    request: &PageRequest,
    who: &Principal,
    batch: &BatchDetail,
    typed: Vec<(String, String)>,
    error: Option<BatchError>,
) -> Result<AnyView, AppError> {
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "set").map(|(_, code)| code);
    let code = from_query.unwrap_or_else(|| Pairs(&typed).last("deed"));
    let uuid = &batch.summary.uuid;
    let origin = request.origin();
    let action = origin.carry(&paths::BATCH.with(uuid));
    let field = BulkAction::field_from_code(&code).filter(|field| who.role.may_change(*field));
    let Some(field) = field else { return Ok(action_form(who, &action)) };
    let value = Pairs(&typed).last(field.name());
    let error_text = error.as_ref().map(|error| error_message(error, messages()));
    let mut search = None;
    let input = match field {
        Field::Owner => {
            let (select, form) = owner_select(request, who, uuid, error_text.is_some()).await?;
            search = form;
            select
        }
        Field::NotifyFor => choice_select::<NotifyFor>(field, error_text.is_some()),
        Field::OwnerEmail => choice_select::<OwnerEmail>(field, error_text.is_some()),
        field => text_input(field, value, error_text.is_some()),
    };
    let lines: Vec<_> = error_text.iter().map(|text| ErrorSummaryEntry::at(field.name(), text)).collect();
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
                <div class="messages" id=error_id>{error_text.map(|text| view! { <p class="error">{text}</p> })}</div>
            </div>
            <p class="hint">{t("batches-next")}</p>
            <div class="save-bar">
                <button class="button button-main">{t("batches-preview")}</button>
                <a class="button" href=origin.list()>{t("batches-cancel")}</a>
            </div>
        </form>
    };
    Ok(view.into_any())
}

fn action_form(who: &Principal, action: &str) -> AnyView {
    let options = BulkAction::options(false).iter().map(|(code, label)| {
        let allowed = BulkAction::code_is_allowed_for(code, who.role);
        let label = if allowed {
            t(label)
        } else {
            t_format("bulk-actions-administrators-only", &[("action", t(label).into())])
        };
        view! { <option value=*code disabled=!allowed>{label}</option> }
    });
    view! {
        <form class="bulk-form" method="post" action=action.to_owned()>
            <FormUserInput />
            <div class="field">
                <label for="deed">{t("selection-action")}</label>
                <select class="input" id="deed" name="deed" autocomplete="off">{options.collect_view()}</select>
            </div>
            <div class="save-bar"><button class="button button-main">{t("selection-continue")}</button></div>
        </form>
    }
    .into_any()
}

fn described_by(field: Field, invalid: bool) -> Option<String> {
    invalid.then(|| format!("{}-error", field.name()))
}

fn choice_select<C: Localized>(field: Field, invalid: bool) -> AnyView {
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
            aria-describedby=described_by(field, invalid)
            aria-invalid=invalid.then_some("true")
        >
            {options}
        </select>
    }
    .into_any()
}

fn text_input(field: Field, value: String, invalid: bool) -> AnyView {
    let zones = (field == Field::Timezone).then(|| {
        let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
        view! { <datalist id="zones">{zones}</datalist> }
    });
    let datalist = (field == Field::Language).then(|| view! { <LanguageDatalist /> });
    let list = if zones.is_some() { "zones" } else { languages::DATALIST_ID };
    let hint = t(if zones.is_some() { "mailbox-form-timezone-hint" } else { "batches-language-hint" });
    let described_by = format!("{0}-hint {0}-error", field.name());
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
            aria-describedby=described_by
            aria-invalid=invalid.then_some("true")
        />
        {zones}
        {datalist}
    }
    .into_any()
}

/// A select with the users of the customers that own these mailboxes, and a search if there are very many. A mailbox
/// cannot be owned by a user of another customer.
async fn owner_select(
    request: &PageRequest,
    who: &Principal,
    uuid: &str,
    invalid: bool,
) -> Result<(AnyView, Option<AnyView>), AppError> {
    let customers = service::customers(&request.app, who, uuid).await?;
    let several = customers.len() > 1;
    let text = query_param(request, &search_input(Field::Owner)).chars().take(MAX_SEARCH_CHARS).collect::<String>();
    let (mut groups, mut count, mut more) = (Vec::new(), 0, false);
    for (id, name) in customers {
        let search = (text.as_str(), MAX_CHOICES - count);
        let matches = mailboxes::search_choices(&request.app, who, id, Field::Owner, search).await?;
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
    let ids = [several.then_some("owner-hint"), invalid.then_some("owner-error")];
    let described_by = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described_by = (!described_by.is_empty()).then_some(described_by);
    let view = view! {
        {hint}
        <select
            class="input"
            id=field.name()
            name=field.name()
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=invalid.then_some("true")
        >
            // "No owner" is a real choice, so it must not be preselected.
            <option value=BulkAction::NOT_CHOSEN>{t("batches-choose-owner")}</option>
            <option value="">{t("choices-no-owner")}</option>
            {groups}
        </select>
    };
    let search = (more || !text.trim().is_empty()).then(|| owner_search(request, uuid, text, (count, more)));
    Ok((view.into_any(), search))
}

/// A search for users; the page comes back with the matches as options.
fn owner_search(request: &PageRequest, uuid: &str, text: String, (count, more): (usize, bool)) -> AnyView {
    let name = search_input(Field::Owner);
    let hint = format!("{name}-hint");
    let status_key = match (count, more) {
        (_, true) if text.trim().is_empty() => "mailbox-form-first-choices",
        (0, _) => "mailbox-form-no-match",
        (_, true) => "mailbox-form-first-matches",
        (_, false) => "mailbox-form-matches",
    };
    let from = query_param(request, ListOrigin::PARAM);
    let from = (!from.is_empty()).then(|| view! { <input type="hidden" name=ListOrigin::PARAM value=from /> });
    view! {
        <form class="bulk-form" method="get" action=paths::BATCH.with(uuid)>
            <input type="hidden" name="set" value=Field::Owner.name() />
            {from}
            <div class="field">
                <label for=name.clone()>{t("mailbox-form-search-owners")}</label>
                <p class="hint" id=hint.clone()>{t_format(status_key, &[("count", count.into())])}</p>
                <div class="choice-search-line">
                    <input
                        class="input"
                        id=name.clone()
                        name=name
                        value=text
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

fn query_param(request: &PageRequest, name: &str) -> String {
    query_string::pairs(&request.query).find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
}
