//! Choosing the action for the selected mailboxes.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, LabeledField, SelectField, SelectOption, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Localized, NotifyFor, OwnerEmail};
use crate::domain::customer_context::MAX_CHOICES;
use crate::domain::field::MailboxField;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::form_pairs::FormPairs;
use crate::forms::list_choice::{MAX_SEARCH_CHARS, search_input};
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::pages::languages::{self, LanguageDatalist};
use crate::pages::page_request::PageRequest;
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
    let code = from_query.unwrap_or_else(|| FormPairs(&typed).last("deed"));
    let uuid = &batch.summary.uuid;
    let origin = request.origin();
    let action = origin.carry(&paths::BATCH.with(uuid));
    let field = BulkAction::field_from_code(&code).filter(|field| who.role.may_change(*field));
    let Some(field) = field else { return Ok(action_form(who, &action)) };
    let value = FormPairs(&typed).last(field.name());
    let errors: Vec<_> = error.into_iter().collect();
    let form_field = FormField::from(field).value(value).errors(&errors);
    let mut search = None;
    let input = match field {
        MailboxField::Owner => {
            let (select, form) = owner_select(request, who, uuid, form_field).await?;
            search = form;
            select
        }
        MailboxField::NotifyFor => choice_select::<NotifyFor>(form_field),
        MailboxField::OwnerEmail => choice_select::<OwnerEmail>(form_field),
        MailboxField::Timezone => timezone_input(form_field),
        _ => language_input(form_field),
    };
    let view = view! {
        <ErrorSummary errors />
        {search}
        <form class="bulk-form" method="post" action=action novalidate>
            <FormUserInput />
            <input type="hidden" name="deed" value=field.name() />
            {input}
            <p class="hint">{t(key!("batches-next"))}</p>
            <div class="save-bar" data-save-bar="">
                <button class="button button-primary">{t(key!("batches-preview"))}</button>
                <a class="button" href=origin.list()>{t(key!("batches-cancel"))}</a>
            </div>
        </form>
    };
    Ok(view.into_any())
}

fn action_form(who: &Principal, action: &str) -> AnyView {
    let options = BulkAction::options(false).iter().map(|(code, label)| {
        let allowed = BulkAction::code_is_allowed_for(code, who.role);
        let label = if allowed {
            t(*label)
        } else {
            t_format(key!("bulk-actions-administrators-only"), &[("action", t(*label).into())])
        };
        view! { <option value=*code disabled=!allowed>{label}</option> }
    });
    let options = options.collect_view();
    view! {
        <form class="bulk-form" method="post" action=action.to_owned()>
            <FormUserInput />
            <LabeledField field=FormField::new("deed", t(key!("selection-action")))>
                <select class="input" id="deed" name="deed" autocomplete="off">{options}</select>
            </LabeledField>
            <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("selection-continue"))}</button></div>
        </form>
    }
    .into_any()
}

fn choice_select<C: Localized>(field: FormField) -> AnyView {
    let options: Vec<_> = C::ALL.iter().map(|c| SelectOption::new(c.code(), c.label(messages()))).collect();
    view! { <SelectField field options /> }.into_any()
}

fn timezone_input(field: FormField) -> AnyView {
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <TextField field=field.hint(t(key!("mailbox-form-timezone-hint"))) list="time-zones" />
        <datalist id="time-zones">{zones}</datalist>
    }
    .into_any()
}

fn language_input(field: FormField) -> AnyView {
    view! {
        <TextField field=field.hint(t(key!("batches-language-hint"))) list=languages::DATALIST_ID />
        <LanguageDatalist />
    }
    .into_any()
}

/// A select with the users of the customers that own these mailboxes, and a search if there are very many. A mailbox
/// cannot be owned by a user of another customer.
async fn owner_select(
    request: &PageRequest,
    who: &Principal,
    uuid: &str,
    field: FormField,
) -> Result<(AnyView, Option<AnyView>), AppError> {
    let customers = service::customers(&request.app, who, uuid).await?;
    let several = customers.len() > 1;
    let text =
        query_param(request, &search_input(MailboxField::Owner)).chars().take(MAX_SEARCH_CHARS).collect::<String>();
    let (mut groups, mut count, mut more) = (Vec::new(), 0, false);
    for (id, name) in customers {
        let search = (text.as_str(), MAX_CHOICES - count);
        let matches = mailboxes::search_choices(&request.app, who, id, MailboxField::Owner, search).await?;
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
    let field = if several { field.hint(t(key!("batches-other-customers"))) } else { field };
    let (name, invalid, description_ids) = (MailboxField::Owner.name(), field.is_invalid(), field.description_ids());
    let view = view! {
        <LabeledField field>
            <select
                class="input"
                id=name
                name=name
                autocomplete="off"
                aria-describedby=description_ids
                aria-invalid=move || invalid.get().then_some("true")
            >
                // "No owner" is a real choice, so it must not be preselected.
                <option value=BulkAction::NOT_CHOSEN>{t(key!("batches-choose-owner"))}</option>
                <option value="">{t(key!("choices-no-owner"))}</option>
                {groups}
            </select>
        </LabeledField>
    };
    let search = (more || !text.trim().is_empty()).then(|| owner_search(request, uuid, text, (count, more)));
    Ok((view.into_any(), search))
}

/// A search for users; the page comes back with the matches as options.
fn owner_search(request: &PageRequest, uuid: &str, text: String, (count, more): (usize, bool)) -> AnyView {
    let name = search_input(MailboxField::Owner);
    let status_key = match (count, more) {
        (_, true) if text.trim().is_empty() => key!("mailbox-form-first-choices"),
        (0, _) => key!("mailbox-form-no-match"),
        (_, true) => key!("mailbox-form-first-matches"),
        (_, false) => key!("mailbox-form-matches"),
    };
    let field = FormField::new(name.clone(), t(key!("mailbox-form-search-owners")));
    let field = field.hint(t_format(status_key, &[("count", count.into())]));
    let description_ids = field.description_ids();
    let from = query_param(request, ListOrigin::PARAM);
    let from = (!from.is_empty()).then(|| view! { <input type="hidden" name=ListOrigin::PARAM value=from /> });
    view! {
        <form class="bulk-form" method="get" action=paths::BATCH.with(uuid)>
            <input type="hidden" name="set" value=MailboxField::Owner.name() />
            {from}
            <LabeledField field>
                <div class="choice-search-row">
                    <input
                        class="input"
                        id=name.clone()
                        name=name
                        value=text
                        maxlength=MAX_SEARCH_CHARS.to_string()
                        dir=AUTO_DIRECTION
                        autocomplete="off"
                        aria-describedby=description_ids
                    />
                    <button class="button">{t(key!("mailbox-form-search"))}</button>
                </div>
            </LabeledField>
        </form>
    }
    .into_any()
}

fn query_param(request: &PageRequest, name: &str) -> String {
    query_string::pairs(&request.query).find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
}
