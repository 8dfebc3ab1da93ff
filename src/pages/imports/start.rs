//! The upload page.

use leptos::prelude::*;

use super::{ImportFormState, row_count};
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, LabeledField, LabeledText, SelectField, SelectOption};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::field::MailboxField;
use crate::domain::import::{FILE_INPUT, FileError, MAX_FILE_BYTES, MAX_FILE_ROWS, MailboxColumn};
use crate::domain::options;
use crate::domain::permissions::Permission;
use crate::domain::text::{Description, DisplayName};
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::pages::form_key_input::FormKeyInput;
use crate::pages::page_request::{Page, PageAfterPost, PageRequest, render_page};
use crate::pages::time::Time;
use crate::pages::window_title::title_with_errors;
use crate::paths;
use crate::services::imports::{self as service, PendingImport};
use crate::services::mailboxes::{self, CustomerChoice};

/// The page.
#[component]
pub fn StartImport() -> impl IntoView {
    render_page(start)
}

async fn start(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let pending = service::list_pending(&request.app, who).await?;
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    // A submission without a file loses none.
    let file_lost = matches!(&request.posted, Some(PageAfterPost::Import(form_state))
        if matches!(&**form_state, ImportFormState::File(error, _) if *error != FileError::NoFile));
    let (error, chosen) = match &request.posted {
        Some(PageAfterPost::Import(form_state)) => match &**form_state {
            ImportFormState::File(error, customer) => (Some(error.clone()), customer.clone()),
            _ => (None, String::new()),
        },
        _ => (None, from_query.clone().or(who.customer().map(|id| id.to_string())).unwrap_or_default()),
    };
    let customers = mailboxes::active_customers(&request.app, who, &chosen).await?;
    let origin = request.origin();
    // Users who come from the list of one customer import into that customer.
    let fixed_customer = from_query.filter(|id| customers.len() > 1 && *id == chosen);
    let fixed_customer = fixed_customer.and_then(|id| customers.iter().find(|c| c.id.to_string() == id).cloned());
    let heading = match &fixed_customer {
        Some(customer) => t_format(key!("imports-into"), &[("customer", (&customer.name).into())]),
        None => t(key!("imports-title")),
    };
    let path =
        fixed_customer.as_ref().map_or(paths::IMPORTS.to_owned(), |c| format!("{}?customer={}", paths::IMPORTS, c.id));
    let action = origin.carry(&path);
    let title = title_with_errors(&heading, error.is_some());
    let errors: Vec<_> = error.into_iter().collect();
    let only_changes = (!who.may(Permission::CreateMailboxes))
        .then(|| view! { <p class="hint">{t(key!("imports-only-changes"))}</p> });
    let limits = [("rows", MAX_FILE_ROWS.into()), ("megabytes", (MAX_FILE_BYTES / 1024 / 1024).into())];
    let file = FormField::new(FILE_INPUT, t(key!("imports-file")))
        .hint(t_format(key!("imports-file-hint"), &limits))
        .errors(&errors);
    let (invalid, description_ids) = (file.is_invalid(), file.description_ids());
    let (before, after) = messages().split_around(key!("imports-start-with"), "template", &[]);
    let customer = match fixed_customer {
        Some(customer) => {
            Some(view! { <FixedCustomer customer other_customers_href=origin.carry(paths::IMPORTS) /> }.into_any())
        }
        None => (customers.len() > 1).then(|| {
            let options: Vec<_> = customers.into_iter().map(customer_option).collect();
            view! { <SelectField field=customer_field().value(chosen) options /> }.into_any()
        }),
    };
    let body = view! {
        <Breadcrumbs up=origin.list() label=t(key!("mailboxes-title")) here=t(key!("imports-title")) />
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <p class="page-subtitle">{t(key!("imports-about"))}</p>
            </div>
        </div>
        {waiting_files(pending, &origin)}
        // `autocomplete="off"`: a browser restoring the page must not choose the file again, which would count as
        // unsaved input.
        <form method="post" action=action enctype="multipart/form-data" autocomplete="off" novalidate>
            <FormUserInput />
            <FormKeyInput />
            <ErrorSummary errors />
            {file_lost.then(|| view! { <p class="notice notice-warning" data-reload-only="">{t(key!("imports-file-again"))}</p> })}
            <Section title=t(key!("imports-file")) about=t(key!("imports-file-about"))>
                {only_changes}
                {customer}
                <LabeledField field=file>
                    <input
                        class="input"
                        type="file"
                        id=FILE_INPUT
                        name=FILE_INPUT
                        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
                        aria-describedby=description_ids
                        aria-invalid=move || invalid.get().then_some("true")
                    />
                </LabeledField>
                <div><button class="button button-primary">{t(key!("imports-upload"))}</button></div>
            </Section>
        </form>
        <Section title=t(key!("imports-columns")) about=t(key!("imports-columns-about"))>
            <p class="prose">
                {before}<a href=paths::IMPORT_TEMPLATE download="">{t(key!("imports-template"))}</a>{after}
            </p>
            <details class="disclosure">
                <summary class="button">{t(key!("imports-allowed-values"))}</summary>
                <dl class="column-help">{MailboxColumn::readable().map(column_help).collect_view()}</dl>
            </details>
        </Section>
    };
    Ok(Page::new(title, body))
}

fn waiting_files(pending: Vec<PendingImport>, origin: &ListOrigin) -> Option<AnyView> {
    if pending.is_empty() {
        return None;
    }
    let rows = pending.into_iter().map(|file| {
        let (before, after) =
            messages().split_around(key!("imports-pending-file"), "when", &[("rows", row_count(file.total).into())]);
        view! {
            <li>
                <a href=origin.carry(&paths::IMPORT.with(&file.uuid))><bdi>{file.file_name}</bdi></a>
                <span class="hint">{before}<Time at=file.at />{after}</span>
            </li>
        }
    });
    let view = view! {
        <div class="notice">
            <h2>{t(key!("imports-pending"))}</h2>
            <ul class="plain-list">{rows.collect_view()}</ul>
            <p class="hint">{t(key!("imports-expire"))}</p>
        </div>
    };
    Some(view.into_any())
}

/// The customer for rows that name none.
fn customer_field() -> FormField {
    FormField::new("customer", t(key!("mailboxes-customer"))).hint(t(key!("imports-customer-hint")))
}

/// A customer as an option, indented by its depth.
fn customer_option(customer: CustomerChoice) -> SelectOption {
    let indent = "\u{a0}\u{a0}".repeat(customer.depth);
    SelectOption::new(customer.id.to_string(), format!("{indent}{}", customer.name))
}

/// The customer for rows that name none, if it is fixed, with a link to choose another.
#[component]
fn FixedCustomer(customer: CustomerChoice, other_customers_href: String) -> impl IntoView {
    view! {
        <LabeledText field=customer_field()>
            <input type="hidden" name="customer" value=customer.id.to_string() />
            <p class="prose"><bdi>{customer.name}</bdi>" · "<a href=other_customers_href>{t(key!("imports-choose-customer"))}</a></p>
        </LabeledText>
    }
}

fn column_help(column: MailboxColumn) -> AnyView {
    let help = match column {
        MailboxColumn::Uuid => t(key!("imports-help-uuid")),
        MailboxColumn::Field(field) => field_help(field),
        MailboxColumn::HasVoicemail => t(key!("imports-help-voicemail")),
    };
    view! {
        <div>
            <dt><code>{column.name()}</code></dt>
            <dd>{help}</dd>
        </div>
    }
    .into_any()
}

fn field_help(field: MailboxField) -> String {
    let names: Vec<_> = options::for_field(field, messages()).into_iter().map(|(code, _)| code.to_owned()).collect();
    let label = ("field", field.label(messages()).into());
    match field {
        MailboxField::Number => t(key!("mailbox-form-number-hint")),
        MailboxField::Name => length_help(DisplayName::MAX),
        MailboxField::Description => length_help(Description::MAX),
        MailboxField::Customer => t(key!("imports-help-customer")),
        MailboxField::Owner => t(key!("imports-help-owner")),
        MailboxField::Pin => t(key!("imports-help-pin")),
        MailboxField::Greeting => t(key!("imports-help-greeting")),
        MailboxField::Recipients => t(key!("imports-help-recipients")),
        MailboxField::ExitNumber => t(key!("mailbox-form-destination-number-hint")),
        MailboxField::Language => example_help(field, "en-US"),
        MailboxField::Timezone => example_help(field, "Europe/Berlin"),
        MailboxField::Pager => example_help(field, "jo@example.org"),
        MailboxField::NotifyCall | MailboxField::CallerId => example_help(field, "+49 30 1234567"),
        _ if field.is_switch() => t_format(key!("imports-help-switch"), &[label]),
        _ => t_format(key!("imports-help-choice"), &[label, ("values", messages().list(&names).into())]),
    }
}

fn length_help(max: usize) -> String {
    t_format(key!("imports-help-length"), &[("max", max.to_string().into())])
}

fn example_help(field: MailboxField, example: &str) -> String {
    let label = field.label(messages());
    t_format(key!("imports-help-example"), &[("field", label.into()), ("example", example.into())])
}
