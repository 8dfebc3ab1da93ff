//! The form for creating a token. It works with and without a script.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::token::{TokenField, TokenLifetime, TokenProblem};
use crate::forms::token::TokenForm;
use crate::pages::fields::FormKey;
use crate::paths;

/// The form with the typed values and their errors.
#[component]
pub fn NewTokenForm(
    /// The typed values.
    typed: TokenForm,
    /// The errors of the last attempt.
    problems: Vec<TokenProblem>,
) -> impl IntoView {
    let errors_of = |field: TokenField| -> Vec<String> {
        problems.iter().filter(|p| p.field() == field).map(|p| p.message(messages())).collect()
    };
    let lines =
        problems.iter().map(|problem| ErrorSummaryEntry::at(problem.field().name(), problem.message(messages())));
    let lines: Vec<_> = lines.collect();
    let dialects = Dialect::ALL.iter().enumerate().map(|(i, dialect)| {
        let id = if i == 0 { TokenField::Dialects.name().to_owned() } else { format!("dialect-{}", dialect.code()) };
        let (name, checked) = (TokenField::Dialects.name(), typed.dialects.has(*dialect));
        view! { <CheckInput id name value=dialect.code() checked label=dialect.label().to_owned() hint=String::new() /> }
    });
    let (first, last) = (TokenLifetime::DAYS.start().to_string(), TokenLifetime::DAYS.end().to_string());
    let days = t_format("tokens-expires-after-hint", &[("first", first.into()), ("last", last.into())]);
    view! {
        <form class="token-form" method="post" action=paths::TOKENS novalidate>
            <FormUserInput />
            <FormKey />
            <ErrorSummary lines />
            <section class="form-section">
                <div class="form-section-about">
                    <h2>{t("tokens-new")}</h2>
                    <p>{t("tokens-new-about")}</p>
                </div>
                <div class="form-section-fields">
                    <TextInput
                        field=TokenField::Name
                        label=t("tokens-name")
                        hint=t("tokens-name-hint")
                        value=typed.name
                        errors=errors_of(TokenField::Name)
                    />
                    <TextInput
                        field=TokenField::Username
                        label=t("tokens-user")
                        hint=t("tokens-user-hint")
                        value=typed.username
                        errors=errors_of(TokenField::Username)
                    />
                    <fieldset class="field">
                        <legend class="label">{t("tokens-apis")}</legend>
                        {dialects.collect_view()}
                        <FieldMessages field=TokenField::Dialects errors=errors_of(TokenField::Dialects) />
                    </fieldset>
                    <fieldset class="field">
                        <legend class="label">{t("tokens-additional-permissions")}</legend>
                        <CheckInput
                            id="write".to_owned()
                            name=TokenForm::WRITE
                            value="on"
                            checked=typed.write
                            label=t("tokens-change")
                            hint=t("tokens-change-hint")
                        />
                        <CheckInput
                            id="read_pins".to_owned()
                            name=TokenForm::READ_PINS
                            value="on"
                            checked=typed.read_pins
                            label=t("tokens-pins")
                            hint=t("tokens-pins-hint")
                        />
                    </fieldset>
                    <TextInput
                        field=TokenField::Expires
                        label=t("tokens-expires-after")
                        hint=days
                        value=typed.expires
                        errors=errors_of(TokenField::Expires)
                    />
                    <div><button class="button button-main">{t("tokens-create")}</button></div>
                </div>
            </section>
        </form>
    }
}

/// A single-line text input.
#[component]
fn TextInput(field: TokenField, label: String, hint: String, value: String, errors: Vec<String>) -> impl IntoView {
    let name = field.name();
    let (invalid, is_code) = (!errors.is_empty(), field != TokenField::Name);
    let described_by = if invalid { format!("{name}-hint {name}-error") } else { format!("{name}-hint") };
    view! {
        <div class="field" data-field=name>
            <label for=name>{label}</label>
            <p class="hint" id=format!("{name}-hint")>{hint}</p>
            <input
                class="input"
                type="text"
                dir=AUTO_DIRECTION
                id=name
                name=name
                value=value
                inputmode=if field == TokenField::Expires { "numeric" } else { "text" }
                autocomplete="off"
                autocapitalize=is_code.then_some("none")
                spellcheck=is_code.then_some("false")
                aria-required="true"
                aria-describedby=described_by
                aria-invalid=invalid.then_some("true")
            />
            <FieldMessages field errors />
        </div>
    }
}

#[component]
fn FieldMessages(field: TokenField, errors: Vec<String>) -> impl IntoView {
    let lines = errors.into_iter().map(|message| view! { <p class="error">{message}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", field.name())>{lines}</div> }
}

/// A checkbox.
#[component]
fn CheckInput(
    id: String,
    name: &'static str,
    value: &'static str,
    checked: bool,
    label: String,
    hint: String,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="check">
            <input type="checkbox" id=id.clone() name=name value=value checked=checked autocomplete="off" aria-describedby=described_by />
            <div>
                <label for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            </div>
        </div>
    }
}
