//! What is to be done with what was picked.

use leptos::prelude::*;

use super::{PATH, error_message};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Localized, NotifyFor, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::form_pairs::FormPairs as Pairs;
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
    let input = match field {
        Field::Owner => owner_select(visit, who, uuid, wrong.is_some()).await?,
        Field::NotifyFor => choice_select::<NotifyFor>(field, wrong.is_some()),
        Field::OwnerEmail => choice_select::<OwnerEmail>(field, wrong.is_some()),
        field => text_input(field, value, wrong.is_some()),
    };
    let lines: Vec<_> = wrong.iter().map(|wrong| ErrorSummaryEntry::at(field.name(), wrong)).collect();
    let error_id = format!("{}-error", field.name());
    let view = view! {
        <ErrorSummary lines />
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

/// The people of the customers whose mailboxes these are. Nobody can own a mailbox of another customer.
async fn owner_select(visit: &PageRequest, who: &Principal, uuid: &str, wrong: bool) -> Result<AnyView, AppError> {
    let customers = service::customers(&visit.app, who, uuid).await?;
    let several = customers.len() > 1;
    let mut groups = Vec::new();
    for (id, name) in customers {
        let people = mailboxes::customer_context(&visit.app, who, id).await?.owners;
        let options = people.into_iter().map(|owner| {
            let name = if owner.email.is_empty() {
                t_format("mailbox-form-owner-without-address", &[("name", (&owner.name).into())])
            } else {
                owner.name
            };
            view! { <option value=owner.id.to_string()>{name}</option> }
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
    Ok(view.into_any())
}
