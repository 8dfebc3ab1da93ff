//! The forms of the account page. They work with and without a script.

use leptos::prelude::*;

use super::super::fields::{LostInputWarning, lost_input_id};
use super::LANGUAGE_INPUT;
use crate::components::direction;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::password;
use crate::forms::account::{AccountDetailsForm, AccountField, AccountProblem};
use crate::i18n::Locale;
use crate::paths;

/// All errors, each linked to its field.
#[component]
pub fn AccountErrorSummary(
    /// The errors.
    errors: Vec<AccountProblem>,
) -> impl IntoView {
    let lines: Vec<_> = errors
        .into_iter()
        .map(|problem| ErrorSummaryEntry::at(problem.field().name(), problem.message(messages())))
        .collect();
    view! { <ErrorSummary lines /> }
}

/// Name and email address.
#[component]
pub fn DetailsForm(
    /// The values of the fields.
    details: AccountDetailsForm,
    /// The errors of the last attempt.
    errors: Vec<AccountProblem>,
) -> impl IntoView {
    let name_input = TextInput { kind: "text", autocomplete: "name", hint: String::new(), lost: false };
    let email_input = TextInput { kind: "text", autocomplete: "email", hint: t("account-email-hint"), lost: false };
    view! {
        <form class="form-section" method="post" action=paths::ACCOUNT novalidate>
            <FormUserInput />
            <div class="form-section-about">
                <h2>{t("account-profile")}</h2>
                <p>{t("account-profile-about")}</p>
            </div>
            <div class="form-section-fields">
                {name_input.show(AccountField::Name, t("account-name"), details.name, &errors)}
                {email_input.show(AccountField::Email, t("account-email"), details.email, &errors)}
                <div><button class="button button-main">{t("account-save")}</button></div>
            </div>
        </form>
    }
}

/// The user's language.
#[component]
pub fn LanguageForm(
    /// The chosen one; `None` follows the browser.
    chosen: Option<Locale>,
) -> impl IntoView {
    let all = Locale::ALL.into_iter().map(|locale| {
        view! { <option value=locale.tag() lang=locale.tag() selected=chosen == Some(locale)>{locale.native_name()}</option> }
    });
    view! {
        <form class="form-section" method="post" action=paths::ACCOUNT_LANGUAGE>
            <FormUserInput />
            <div class="form-section-about">
                <h2>{t("account-language")}</h2>
                <p>{t("account-language-about")}</p>
            </div>
            <div class="form-section-fields">
                <div class="field">
                    <label for=LANGUAGE_INPUT>{t("account-language")}</label>
                    <select class="input" id=LANGUAGE_INPUT name=LANGUAGE_INPUT autocomplete="off">
                        <option value="" selected=chosen.is_none()>{t("account-language-browser")}</option>
                        {all.collect_view()}
                    </select>
                </div>
                <div><button class="button button-main">{t("account-language-save")}</button></div>
            </div>
        </form>
    }
}

/// Change of password.
#[component]
pub fn PasswordForm(
    /// For password managers, which store it with the password.
    username: String,
    /// The errors of the last attempt.
    errors: Vec<AccountProblem>,
    /// The inputs whose typed values the page no longer holds.
    lost: Vec<String>,
) -> impl IntoView {
    let lost = |field: AccountField| lost.iter().any(|name| name == field.name());
    let current = TextInput {
        kind: "password",
        autocomplete: "current-password",
        hint: String::new(),
        lost: lost(AccountField::Current),
    };
    let rule = t_format("account-password-rule", &[("count", password::MIN_LENGTH.into())]);
    let new = TextInput { kind: "password", autocomplete: "new-password", hint: rule, lost: lost(AccountField::New) };
    view! {
        <form class="form-section" method="post" action=paths::ACCOUNT_PASSWORD novalidate>
            <FormUserInput />
            <div class="form-section-about">
                <h2>{t("account-password")}</h2>
                <p>{t("account-password-about")}</p>
            </div>
            <div class="form-section-fields">
                <input type="text" name="username" value=username autocomplete="username" readonly hidden />
                {current.show(AccountField::Current, t("account-password-current"), String::new(), &errors)}
                {new.show(AccountField::New, t("account-password-new"), String::new(), &errors)}
                <div><button class="button button-main">{t("account-password-change")}</button></div>
            </div>
        </form>
    }
}

/// The attributes of a text input.
struct TextInput {
    kind: &'static str,
    autocomplete: &'static str,
    hint: String,
    lost: bool,
}

impl TextInput {
    fn show(self, field: AccountField, label: String, value: String, errors: &[AccountProblem]) -> AnyView {
        let name = field.name();
        let errors: Vec<_> = errors.iter().filter(|p| p.field() == field).map(|p| p.message(messages())).collect();
        let invalid = !errors.is_empty();
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let hint_ref = (!self.hint.is_empty()).then(|| hint_id.clone());
        let lost = self.lost.then(|| lost_input_id(name));
        let described_by: Vec<_> = hint_ref.into_iter().chain(invalid.then(|| error_id.clone())).chain(lost).collect();
        let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
        let lines = errors.into_iter().map(|message| view! { <p class="error">{message}</p> }).collect_view();
        view! {
            <div class="field" data-field=name>
                <label for=name>{label}</label>
                {(!self.hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{self.hint}</p> })}
                <input
                    class="input"
                    type=self.kind
                    dir=direction::of_input(self.kind, "text")
                    id=name
                    name=name
                    value=value
                    autocomplete=self.autocomplete
                    inputmode=(self.autocomplete == "email").then_some("email")
                    aria-describedby=described_by
                    aria-invalid=invalid.then_some("true")
                />
                <div class="messages" id=error_id>{lines}</div>
                <LostInputWarning name lost=self.lost />
            </div>
        }
        .into_any()
    }
}
