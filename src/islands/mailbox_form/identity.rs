//! Which mailbox it is: customer, number, name, description, owner.

use leptos::html::Form;
use leptos::prelude::*;

use super::saving::Saving;
use super::section::Section;
use crate::components::field::{Choosable, SelectField, TextAreaField, TextField};
use crate::components::form_state::FormState;
use crate::domain::field::Field;

/// The section "Mailbox".
#[component]
pub fn Identity(
    /// The form's.
    state: FormState,
    /// The customers to choose from.
    customers: Vec<(i64, String)>,
    /// Whether the mailbox is still to be made.
    is_new: bool,
    /// What sends the form.
    saving: Saving,
    /// The form.
    form: NodeRef<Form>,
) -> impl IntoView {
    let role = state.around.with_untracked(|a| a.role);
    let lock = move |field| {
        if role.may_change(field) { String::new() } else { "Only an administrator may change this.".to_owned() }
    };
    let customer = (customers.len() > 1).then(|| {
        let options: Vec<_> = customers.into_iter().map(|(id, name)| Choosable::new(id.to_string(), name)).collect();
        view! {
            <div on:change=move |_| saving.move_customer(form)>
                <SelectField
                    field=Field::Customer
                    state
                    options
                    hint="Decides who may own the mailbox, its PIN policy and its plan."
                    locked=lock(Field::Customer)
                />
                <noscript>
                    <button class="button" name="intent" value="customer">"Use this customer"</button>
                </noscript>
            </div>
        }
    });
    let fixed = customer.is_none().then(|| {
        let id = state.around.with_untracked(|a| a.customer_id);
        view! { <input type="hidden" name=Field::Customer.name() value=id.to_string() /> }
    });
    let owners = Signal::derive(move || {
        state.around.with(|around| {
            let people = around.owners.iter().map(|o| {
                let label = if o.email.is_empty() { format!("{} (no e-mail address)", o.name) } else { o.name.clone() };
                Choosable::new(o.id.to_string(), label)
            });
            std::iter::once(Choosable::new("", "Nobody")).chain(people).collect::<Vec<_>>()
        })
    });
    let about = if is_new { "How callers reach it, and what people call it." } else { "How callers reach it." };
    view! {
        <Section title="Mailbox" about=move || about>
            {customer}
            {fixed}
            <TextField
                field=Field::Number
                state
                hint="3 to 64 digits, unique within the customer. Spaces and dashes do not count."
                inputmode="numeric"
                required=true
                locked=lock(Field::Number)
            />
            <TextField field=Field::Name state required=true />
            <TextAreaField field=Field::Description state hint="What it is for; only people who look after it see this." rows=2 />
            <SelectField
                field=Field::Owner
                state
                options=owners
                hint="Gets the notifications and may change the settings."
                locked=lock(Field::Owner)
            />
        </Section>
    }
}
