//! The two forms of the account page. They work the same with and without a script.

use leptos::prelude::*;

use super::super::fields::{LostInputWarning, lost_input_id};
use super::{LANGUAGE_INPUT, PATH};
use crate::components::direction;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::password;
use crate::forms::account::{AccountDetailsForm, AccountField, AccountProblem};
use crate::i18n::Locale;

/// Every mistake as a link to its field.
#[component]
pub fn AccountErrorSummary(
    /// The mistakes.
    told: Vec<AccountProblem>,
) -> impl IntoView {
    let lines: Vec<_> = told
        .into_iter()
        .map(|problem| ErrorSummaryEntry::at(problem.field().name(), problem.message(messages())))
        .collect();
    view! { <ErrorSummary lines /> }
}

/// Name and address.
#[component]
pub fn DetailsForm(
    /// What stands in the fields.
    details: AccountDetailsForm,
    /// What the last attempt was told.
    told: Vec<AccountProblem>,
) -> impl IntoView {
    let line = TextInput { kind: "text", autocomplete: "name", hint: String::new(), lost: false };
    let address = TextInput { kind: "text", autocomplete: "email", hint: t("account-email-hint"), lost: false };
    view! {
        <form class="form-section" method="post" action=PATH novalidate>
            <FormUserInput />
            <div class="form-section-about">
                <h2>{t("account-you")}</h2>
                <p>{t("account-you-about")}</p>
            </div>
            <div class="form-section-fields">
                {line.show(AccountField::Name, t("account-name"), details.name, &told)}
                {address.show(AccountField::Email, t("account-email"), details.email, &told)}
                <div><button class="button button-main">{t("account-save")}</button></div>
            </div>
        </form>
    }
}

/// The language that Mailroom speaks to the user.
#[component]
pub fn LanguageForm(
    /// What is chosen; nothing: as the browser asks.
    chosen: Option<Locale>,
) -> impl IntoView {
    let all = Locale::ALL.into_iter().map(|locale| {
        view! { <option value=locale.tag() lang=locale.tag() selected=chosen == Some(locale)>{locale.native_name()}</option> }
    });
    view! {
        <form class="form-section" method="post" action=format!("{PATH}/{LANGUAGE_INPUT}")>
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

/// A new password.
#[component]
pub fn PasswordForm(
    /// For password managers, which keep one with the other.
    username: String,
    /// What the last attempt was told.
    told: Vec<AccountProblem>,
    /// The inputs into which something was typed that the page does not have.
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
        <form class="form-section" method="post" action=format!("{PATH}/password") novalidate>
            <FormUserInput />
            <div class="form-section-about">
                <h2>{t("account-password")}</h2>
                <p>{t("account-password-about")}</p>
            </div>
            <div class="form-section-fields">
                <input type="text" name="username" value=username autocomplete="username" readonly hidden />
                {current.show(AccountField::Current, t("account-password-current"), String::new(), &told)}
                {new.show(AccountField::New, t("account-password-new"), String::new(), &told)}
                <div><button class="button button-main">{t("account-password-change")}</button></div>
            </div>
        </form>
    }
}

/// What is particular to a line of text.
struct TextInput {
    kind: &'static str,
    autocomplete: &'static str,
    hint: String,
    lost: bool,
}

impl TextInput {
    fn show(self, field: AccountField, label: String, value: String, told: &[AccountProblem]) -> AnyView {
        let name = field.name();
        let told: Vec<_> = told.iter().filter(|p| p.field() == field).map(|p| p.message(messages())).collect();
        let wrong = !told.is_empty();
        let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
        let hinted = (!self.hint.is_empty()).then(|| hint_id.clone());
        let lost = self.lost.then(|| lost_input_id(name));
        let described_by: Vec<_> = hinted.into_iter().chain(wrong.then(|| error_id.clone())).chain(lost).collect();
        let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
        let lines = told.into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
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
                    aria-invalid=wrong.then_some("true")
                />
                <div class="messages" id=error_id>{lines}</div>
                <LostInputWarning name lost=self.lost />
            </div>
        }
        .into_any()
    }
}
