//! A mailbox in the control panel: what happens with a new message, and all settings that change with one click. Texts
//! and the PIN have forms of their own, with a button.

mod choice_form;
mod greeting;
mod pin_form;
mod save_status;
mod saver;
mod switch_row;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::i18n::{messages, t, t_format, use_messages};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{Card, PanelChoice, Switch, notification_sentence};
use crate::i18n::{Messages, key};
use choice_form::ChoiceForm;
use greeting::GreetingChoice;
use pin_form::PinForm;
pub use pin_form::PinFormState;
use save_status::SaveStatusLine;
use saver::Saver;
use switch_row::SwitchRow;

/// The warnings of a setting.
fn warning_lines(warnings: Vec<String>) -> impl IntoView {
    warnings.into_iter().map(|warning| view! { <span class="warning">{warning}</span> }).collect_view()
}

/// Which widget of a card, and its initial data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PanelWidget {
    /// The settings that change with one click.
    Card(Box<Card>),
    /// The PIN form.
    Pin(PinFormState),
}

/// One of them. They share an island, because each lazy island adds to the files that a page loads.
#[island(lazy)]
pub fn PanelWidgets(
    /// Which one.
    widget: PanelWidget,
) -> impl IntoView {
    match widget {
        PanelWidget::Card(card) => view! { <PanelCard card=*card /> }.into_any(),
        PanelWidget::Pin(initial) => view! { <PinForm initial /> }.into_any(),
    }
}

/// The summary, the switches, the choices, and a status line with undo.
///
/// Each change is saved immediately: it is shown before the server responds, and is reverted with the reason if the
/// server rejects it. Without scripts each switch is a button, and each choice has one.
#[component]
fn PanelCard(
    /// The mailbox.
    card: Card,
) -> impl IntoView {
    use_messages(&["choices", "chosen-sound", "error-pages", "fields", "panel", "request-errors", "validation"]);
    // Settings that the plan lacks are grouped at the end. The grouping does not change while the page is open.
    let is_left_out = |switch: &Switch| switch.is_left_out(&card, &card.values);
    let (not_in_plan, main): (Vec<_>, Vec<_>) = Switch::MAIN.into_iter().partition(is_left_out);
    let saver = Saver::new(card);
    saver.add_window_listeners();
    let rows = move |switches: &[Switch]| {
        switches.iter().map(|switch| view! { <SwitchRow saver switch=*switch /> }).collect_view()
    };
    let choose = move |pick: fn(&Card, &MailboxValues, Messages) -> PanelChoice| view! { <ChoiceForm saver pick /> };
    view! {
        <p class="panel-summary">
            {move || saver.with(|card, values| notification_sentence(card, values, messages()))}
        </p>
        {move || {
            let losses = saver.with(|card, values| card.losses(values, messages()));
            (!losses.is_empty()).then(|| view! { <p class="panel-warnings">{warning_lines(losses)}</p> })
        }}
        <div class="panel-rows">{rows(&main)} <GreetingChoice saver /></div>
        <details class="panel-details">
            <summary>{t(key!("panel-more-notifications"))}</summary>
            <div class="panel-rows">
                {choose(PanelChoice::notify_for)} {rows(&Switch::MORE)} {choose(PanelChoice::call_opens)}
            </div>
        </details>
        <details class="panel-details">
            <summary>{t(key!("panel-listening"))}</summary>
            <div class="panel-rows">
                {choose(PanelChoice::play_order)} {rows(&Switch::LISTENING)} {choose(PanelChoice::announce_time)}
            </div>
        </details>
        {(!not_in_plan.is_empty()).then(|| view! {
            <details class="panel-details">
                <summary>{saver.with(|card, _| {
                    let plan = &card.context.plan.name;
                    t_format(key!("panel-left-out"), &[("plan", plan.into()), ("count", not_in_plan.len().into())])
                })}</summary>
                <div class="panel-rows">{rows(&not_in_plan)}</div>
            </details>
        })}
        <SaveStatusLine saver />
    }
    .into_any()
}
