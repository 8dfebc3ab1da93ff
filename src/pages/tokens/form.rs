//! The form for creating a token. It works with and without a script.

use leptos::prelude::*;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::{CheckField, FieldGroup, FormField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::components::section::Section;
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::token::{TokenError, TokenField, TokenLifetime};
use crate::forms::token::TokenForm;
use crate::i18n::key;
use crate::pages::form_key_input::FormKeyInput;
use crate::paths;

/// The form with the typed values and their errors.
#[component]
pub fn NewTokenForm(
    /// The typed values.
    typed: TokenForm,
    /// The errors of the last attempt.
    errors: Vec<TokenError>,
) -> impl IntoView {
    let field = |field: TokenField| FormField::from(field).errors(&errors);
    let dialects = Dialect::ALL.iter().enumerate().map(|(i, dialect)| {
        let name = TokenField::Dialects.name();
        let id = if i == 0 { name.to_owned() } else { format!("{name}-{}", dialect.code()) };
        let field = FormField::new(name, dialect.label().to_owned()).id(id);
        view! { <CheckField field value=dialect.code() checked=typed.dialects.has(*dialect) /> }
    });
    let dialects = dialects.collect_view();
    let apis = field(TokenField::Dialects);
    let permissions = FormField::new("permissions", t(key!("tokens-additional-permissions")));
    let write = FormField::new(TokenForm::WRITE, t(key!("tokens-change"))).hint(t(key!("tokens-change-hint")));
    let read_pins = FormField::new(TokenForm::READ_PINS, t(key!("tokens-pins"))).hint(t(key!("tokens-pins-hint")));
    let (first, last) = (TokenLifetime::DAYS.start().to_string(), TokenLifetime::DAYS.end().to_string());
    let days = t_format(key!("tokens-expires-after-hint"), &[("first", first.into()), ("last", last.into())]);
    let name = field(TokenField::Name).value(typed.name).hint(t(key!("tokens-name-hint")));
    let username = field(TokenField::Username).value(typed.username).hint(t(key!("tokens-user-hint")));
    let expires = field(TokenField::Expires).value(typed.expires).hint(days);
    view! {
        <form class="token-form" method="post" action=paths::TOKENS novalidate>
            <FormUserInput />
            <FormKeyInput />
            <ErrorSummary errors=errors.clone() />
            <Section title=t(key!("tokens-new")) about=t(key!("tokens-new-about"))>
                <TextField field=name required=true />
                <TextField field=username required=true />
                <FieldGroup field=apis>{dialects}</FieldGroup>
                <FieldGroup field=permissions>
                    <CheckField field=write checked=typed.write />
                    <CheckField field=read_pins checked=typed.read_pins />
                </FieldGroup>
                <TextField field=expires inputmode="numeric" required=true />
                <div><button class="button button-primary">{t(key!("tokens-create"))}</button></div>
            </Section>
        </form>
    }
}
