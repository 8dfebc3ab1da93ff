//! The identity of the mailbox: customer, number, name, description, owner.

use leptos::prelude::*;

use super::choice_field::ChoiceField;
use super::is_locked;
use super::number_holder::NumberHolder;
use super::press::PointerPress;
use crate::components::field::{SelectField, SelectOption, TextAreaField, TextField};
use crate::components::i18n::{messages, t};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::components::section::Section;
use crate::domain::field::MailboxField;
use crate::forms::list_choice::{ChoiceSearch, owner_label};
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::forms::mailbox_with_number::MailboxWithNumber;
use crate::i18n::key;

/// The section t(key!("mailbox-form-mailbox")).
#[component]
pub fn IdentitySection(
    /// The form's state.
    state: MailboxFormState,
    /// The customers to choose from.
    customers: Vec<(i64, String)>,
    /// Whether a new mailbox is created.
    is_new: bool,
    /// The UUID of the mailbox, and the mailbox that already has its number.
    holder: (String, Option<MailboxWithNumber>),
    /// The last search for owners without scripts.
    search: ChoiceSearch,
    /// Whether a pointer is pressed.
    press: PointerPress,
) -> impl IntoView {
    let role = state.context.with_untracked(|context| context.role);
    let lock_reason = move |field| {
        if role.may_change(field) { String::new() } else { t(key!("mailbox-form-only-administrators")) }
    };
    let number_locked = !role.may_change(MailboxField::Number);
    let number_hint =
        t(if number_locked { key!("mailbox-form-only-administrators") } else { key!("mailbox-form-number-hint") });
    let customer = (customers.len() > 1).then(|| {
        let options: Vec<_> = customers.into_iter().map(|(id, name)| SelectOption::new(id.to_string(), name)).collect();
        view! {
            <div>
                <SelectField
                    field=state.field(MailboxField::Customer).hint(t(key!("mailbox-form-customer-hint")))
                    options
                    disabled_reason=lock_reason(MailboxField::Customer)
                />
                <button class="button script-fallback" name="intent" value=MailboxSubmission::CUSTOMER_INTENT>{t(key!("mailbox-form-use-customer"))}</button>
            </div>
        }
    });
    let fixed_customer = customer.is_none().then(|| {
        let id = state.context.with_untracked(|context| context.customer_id);
        view! { <input type="hidden" name=MailboxField::Customer.name() value=id.to_string() /> }
    });
    let owners = Signal::derive(move || {
        state.context.with(|context| {
            let owners = context.owners.iter().map(|o| SelectOption::new(o.id.to_string(), owner_label(o, messages())));
            std::iter::once(SelectOption::new("", t(key!("choices-no-owner")))).chain(owners).collect::<Vec<_>>()
        })
    });
    let about = if is_new { key!("mailbox-form-mailbox-new-about") } else { key!("mailbox-form-mailbox-about") };
    view! {
        <Section title=t(key!("mailbox-form-mailbox")) about=t(about) locked=is_locked()>
            {customer}
            {fixed_customer}
            <TextField
                field=state.field(MailboxField::Number).hint(number_hint)
                inputmode="numeric"
                required=true
                locked=number_locked
            />
            {(!number_locked).then(|| view! { <NumberHolder state uuid=holder.0 known=holder.1 press /> })}
            <TextField field=state.field(MailboxField::Name) required=true />
            <TextAreaField field=state.field(MailboxField::Description).hint(t(key!("mailbox-form-description-hint"))) rows=2 />
            <ChoiceField
                field=MailboxField::Owner
                state
                options=owners
                more=Signal::derive(move || state.context.with(|context| context.more_owners))
                search
                hint=t(key!("mailbox-form-owner-hint"))
                locked=lock_reason(MailboxField::Owner)
            />
        </Section>
    }
}
