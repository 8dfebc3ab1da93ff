//! A mailbox in the control panel: what happens with a new message, and everything that is changed with
//! one touch. Texts and the PIN have forms of their own, with a button.

mod choice_form;
mod greeting;
mod pin_form;
mod save_status;
mod saver;
mod switch_row;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::i18n::{messages, t, t_format, use_messages};
use crate::forms::panel::{Card, PanelChoice, Switch, notification_sentence};
use crate::forms::values::Values;
use crate::i18n::Messages;
use choice_form::ChoiceForm;
use greeting::GreetingChoice;
use pin_form::PinForm;
pub use pin_form::PinFormState;
use save_status::SaveStatusLine;
use saver::Saver;
use switch_row::SwitchRow;

/// What the form warns of, below what it is about.
fn warning_lines(warnings: Vec<String>) -> impl IntoView {
    warnings.into_iter().map(|warning| view! { <span class="warning">{warning}</span> }).collect_view()
}

/// Which part of a card, and what it is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PanelWidget {
    /// What is changed with one touch.
    Card(Box<Card>),
    /// The form of the PIN.
    Pin(PinFormState),
}

/// One of them. They are one island, because each lazy one adds to the files that a page asks for.
#[island(lazy)]
pub fn PanelWidgets(
    /// Which.
    part: PanelWidget,
) -> impl IntoView {
    match part {
        PanelWidget::Card(card) => view! { <PanelCard card=*card /> }.into_any(),
        PanelWidget::Pin(asked) => view! { <PinForm asked /> }.into_any(),
    }
}

/// The sentence, the switches, the choices, and a line that says what was done and takes it back.
///
/// Each change is saved at once: it shows before the server has answered, and goes back with the reason
/// if it says no. Without JavaScript each switch is a button, and each choice has one.
#[component]
fn PanelCard(
    /// The mailbox.
    card: Card,
) -> impl IntoView {
    use_messages(&["choices", "chosen-sound", "error-pages", "fields", "panel", "request-errors", "validation"]);
    // What the plan leaves out lies together and last. A switch that it leaves out later stays where it is.
    let (left_out, main): (Vec<_>, Vec<_>) = Switch::MAIN.into_iter().partition(|s| s.is_left_out(&card, &card.values));
    let saver = Saver::new(card);
    saver.add_window_listeners();
    let rows = move |switches: &[Switch]| {
        switches.iter().map(|switch| view! { <SwitchRow saver switch=*switch /> }).collect_view()
    };
    let choose = move |pick: fn(&Card, &Values, Messages) -> PanelChoice| view! { <ChoiceForm saver pick /> };
    view! {
        <p class="panel-sentence">{move || saver.with(|card, shown| notification_sentence(card, shown, messages()))}</p>
        {move || {
            let losses = saver.with(|card, shown| card.losses(shown, messages()));
            (!losses.is_empty()).then(|| view! { <p class="panel-losses">{warning_lines(losses)}</p> })
        }}
        <div class="panel-rows">{rows(&main)} <GreetingChoice saver /></div>
        <details class="panel-more">
            <summary>{t("panel-more-notifications")}</summary>
            <div class="panel-rows">
                {choose(PanelChoice::notify_for)} {rows(&Switch::MORE)} {choose(PanelChoice::call_opens)}
            </div>
        </details>
        <details class="panel-more">
            <summary>{t("panel-listening")}</summary>
            <div class="panel-rows">
                {choose(PanelChoice::play_order)} {rows(&Switch::LISTENING)} {choose(PanelChoice::announce_time)}
            </div>
        </details>
        {(!left_out.is_empty()).then(|| view! {
            <details class="panel-more">
                <summary>{saver.with(|card, _| {
                    let plan = &card.around.plan.name;
                    t_format("panel-left-out", &[("plan", plan.into()), ("count", left_out.len().into())])
                })}</summary>
                <div class="panel-rows">{rows(&left_out)}</div>
            </details>
        })}
        <SaveStatusLine saver />
    }
    .into_any()
}
