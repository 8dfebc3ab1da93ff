//! A mailbox in the control panel: what happens with a new message, and everything that is changed with
//! one touch. Texts and the PIN have forms of their own, with a button.

mod greeting;
mod pick;
mod pin_form;
mod row;
mod saver;
mod word;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::speech::{speaks, t, t_with, words};
use crate::forms::panel::{Card, Pick, Switch, sentence};
use crate::forms::values::Values;
use crate::tongue::Words;
use greeting::Greeting;
use pick::Choose;
pub use pin_form::PinAsked;
use pin_form::PinForm;
use row::Row;
use saver::Saver;
use word::Word;

/// What the form warns of, below what it is about.
fn warned(warnings: Vec<String>) -> impl IntoView {
    warnings.into_iter().map(|warning| view! { <span class="warning">{warning}</span> }).collect_view()
}

/// Which part of a card, and what it is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Part {
    /// What is changed with one touch.
    Touch(Box<Card>),
    /// The form of the PIN.
    Pin(PinAsked),
}

/// One of them. They are one island, because each lazy one adds to the files that a page asks for.
#[island(lazy)]
pub fn PanelPart(
    /// Which.
    part: Part,
) -> impl IntoView {
    match part {
        Part::Touch(card) => view! { <PanelCard card=*card /> }.into_any(),
        Part::Pin(asked) => view! { <PinForm asked /> }.into_any(),
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
    speaks(&["choices", "chosen-sound", "errors", "fields", "panel", "refusals", "rules"]);
    // What the plan leaves out lies together and last. A switch that it leaves out later stays where it is.
    let (left_out, main): (Vec<_>, Vec<_>) = Switch::MAIN.into_iter().partition(|s| s.is_left_out(&card, &card.values));
    let saver = Saver::new(card);
    saver.listen();
    let rows =
        move |switches: &[Switch]| switches.iter().map(|switch| view! { <Row saver switch=*switch /> }).collect_view();
    let choose = move |pick: fn(&Card, &Values, Words) -> Pick| view! { <Choose saver pick /> };
    view! {
        <p class="panel-sentence">{move || saver.with(|card, shown| sentence(card, shown, words()))}</p>
        {move || {
            let losses = saver.with(|card, shown| card.losses(shown, words()));
            (!losses.is_empty()).then(|| view! { <p class="panel-losses">{warned(losses)}</p> })
        }}
        <div class="panel-rows">{rows(&main)} <Greeting saver /></div>
        <details class="panel-more">
            <summary>{t("panel-more-notifications")}</summary>
            <div class="panel-rows">
                {choose(Pick::notify_for)} {rows(&Switch::MORE)} {choose(Pick::call_opens)}
            </div>
        </details>
        <details class="panel-more">
            <summary>{t("panel-listening")}</summary>
            <div class="panel-rows">
                {choose(Pick::play_order)} {rows(&Switch::LISTENING)} {choose(Pick::announce_time)}
            </div>
        </details>
        {(!left_out.is_empty()).then(|| view! {
            <details class="panel-more">
                <summary>{saver.with(|card, _| {
                    let plan = &card.around.plan.name;
                    t_with("panel-left-out", &[("plan", plan.into()), ("count", left_out.len().into())])
                })}</summary>
                <div class="panel-rows">{rows(&left_out)}</div>
            </details>
        })}
        <Word saver />
    }
    .into_any()
}
