//! The forms of the account page. They work with and without a script.

use leptos::prelude::*;

use super::LANGUAGE_INPUT;
use crate::components::field::{FormField, LabeledField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::components::section::Section;
use crate::domain::password;
use crate::forms::account::{AccountDetailsForm, AccountError, AccountField};
use crate::i18n::{Locale, key};
use crate::paths;

/// Name and email address.
#[component]
pub fn DetailsForm(
    /// The values of the fields.
    details: AccountDetailsForm,
    /// The errors of the last attempt.
    errors: Vec<AccountError>,
) -> impl IntoView {
    let name = FormField::from(AccountField::Name).value(details.name).errors(&errors);
    let email =
        FormField::from(AccountField::Email).value(details.email).hint(t(key!("account-email-hint"))).errors(&errors);
    view! {
        <form method="post" action=paths::ACCOUNT novalidate>
            <FormUserInput />
            <Section title=t(key!("account-profile")) about=t(key!("account-profile-about"))>
                <TextField field=name autocomplete="name" />
                <TextField field=email autocomplete="email" inputmode="email" />
                <div><button class="button button-primary">{t(key!("account-save"))}</button></div>
            </Section>
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
    let all = all.collect_view();
    view! {
        <form method="post" action=paths::ACCOUNT_LANGUAGE>
            <FormUserInput />
            <Section title=t(key!("account-language")) about=t(key!("account-language-about"))>
                <LabeledField field=FormField::new(LANGUAGE_INPUT, t(key!("account-language")))>
                    <select class="input" id=LANGUAGE_INPUT name=LANGUAGE_INPUT autocomplete="off">
                        <option value="" selected=chosen.is_none()>{t(key!("account-language-browser"))}</option>
                        {all}
                    </select>
                </LabeledField>
                <div><button class="button button-primary">{t(key!("account-language-save"))}</button></div>
            </Section>
        </form>
    }
}

/// Change of password.
#[component]
pub fn PasswordForm(
    /// For password managers, which store it with the password.
    username: String,
    /// The errors of the last attempt.
    errors: Vec<AccountError>,
    /// The inputs whose typed values the page no longer holds.
    lost: Vec<String>,
) -> impl IntoView {
    let field = |field: AccountField| {
        let is_lost = lost.iter().any(|name| name == field.name());
        FormField::from(field).errors(&errors).lost(is_lost.then(|| t(key!("account-password-not-kept"))))
    };
    let rule = t_format(key!("account-password-rule"), &[("count", password::MIN_LENGTH.into())]);
    let (current, new) = (field(AccountField::Current), field(AccountField::New).hint(rule));
    view! {
        <form method="post" action=paths::ACCOUNT_PASSWORD novalidate>
            <FormUserInput />
            <Section title=t(key!("account-password")) about=t(key!("account-password-about"))>
                <input type="text" name="username" value=username autocomplete="username" readonly hidden />
                <TextField field=current kind="password" autocomplete="current-password" />
                <TextField field=new kind="password" autocomplete="new-password" />
                <div><button class="button button-primary">{t(key!("account-password-change"))}</button></div>
            </Section>
        </form>
    }
}
