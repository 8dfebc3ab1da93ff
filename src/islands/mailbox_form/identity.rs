//! The identity of the mailbox: customer, number, name, description, owner.

use leptos::prelude::*;

use super::choice_field::ChoiceField;
use super::number_holder::NumberHolder;
use super::press::PointerPress;
use super::section::Section;
use crate::components::field::{SelectField, SelectOption, TextAreaField, TextField};
use crate::components::form_state::FormState;
use crate::components::i18n::{messages, t};
use crate::domain::field::Field;
use crate::forms::holder::Holder;
use crate::forms::list_choice::{ChoiceSearch, owner_label};
use crate::forms::submission::MailboxSubmission;

/// The section t("mailbox-form-mailbox").
#[component]
pub fn IdentitySection(
    /// The form's state.
    state: FormState,
    /// The customers to choose from.
    customers: Vec<(i64, String)>,
    /// Whether a new mailbox is created.
    is_new: bool,
    /// The UUID of the mailbox, and the mailbox that already has its number.
    holder: (String, Option<Holder>),
    /// The last search for owners without scripts.
    search: ChoiceSearch,
    /// Whether a pointer is pressed.
    press: PointerPress,
) -> impl IntoView {
    let role = state.context.with_untracked(|context| context.role);
    let lock_reason = move |field| {
        if role.may_change(field) { String::new() } else { t("mailbox-form-only-administrators") }
    };
    let customer = (customers.len() > 1).then(|| {
        let options: Vec<_> = customers.into_iter().map(|(id, name)| SelectOption::new(id.to_string(), name)).collect();
        view! {
            <div>
                <SelectField
                    field=Field::Customer
                    state
                    options
                    hint=t("mailbox-form-customer-hint")
                    locked=lock_reason(Field::Customer)
                />
                <button class="button fallback" name="intent" value=MailboxSubmission::CUSTOMER_INTENT>{t("mailbox-form-use-customer")}</button>
            </div>
        }
    });
    let fixed_customer = customer.is_none().then(|| {
        let id = state.context.with_untracked(|context| context.customer_id);
        view! { <input type="hidden" name=Field::Customer.name() value=id.to_string() /> }
    });
    let owners = Signal::derive(move || {
        state.context.with(|context| {
            let owners = context.owners.iter().map(|o| SelectOption::new(o.id.to_string(), owner_label(o, messages())));
            std::iter::once(SelectOption::new("", t("choices-no-owner"))).chain(owners).collect::<Vec<_>>()
        })
    });
    let about = if is_new { "mailbox-form-mailbox-new-about" } else { "mailbox-form-mailbox-about" };
    view! {
        <Section title=t("mailbox-form-mailbox") about=move || t(about)>
            {customer}
            {fixed_customer}
            <TextField
                field=Field::Number
                state
                hint=t("mailbox-form-number-hint")
                inputmode="numeric"
                required=true
                locked=lock_reason(Field::Number)
            />
            {role.may_change(Field::Number).then(|| view! { <NumberHolder state uuid=holder.0 known=holder.1 press /> })}
            <TextField field=Field::Name state required=true />
            <TextAreaField field=Field::Description state hint=t("mailbox-form-description-hint") rows=2 />
            <ChoiceField
                field=Field::Owner
                state
                options=owners
                more=Signal::derive(move || state.context.with(|context| context.more_owners))
                search
                hint=t("mailbox-form-owner-hint")
                locked=lock_reason(Field::Owner)
            />
        </Section>
    }
}
