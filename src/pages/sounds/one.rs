//! One sound: heard, renamed, replaced, deleted, and who plays it.

use leptos::prelude::*;

use super::super::history;
use super::super::time::Time;
use super::super::visit::{Screen, Visit};
use super::{Crumbs, PATH, Player, Suspended, list, titled};
use crate::components::problems::PROBLEMS;
use crate::components::sound_fields::SoundName;
use crate::domain::role::SoundVerb;
use crate::domain::sound::{SoundField, SoundProblem, length, size};
use crate::error::AppError;
use crate::forms::sound::{SoundForm, Told};
use crate::islands::sound_picker::{Deed, Opened, SoundUpload};
use crate::services::record::Kind;
use crate::services::sounds::{self, Details, Player as Mailbox, Sound};

pub(super) async fn content(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let Details { sound, players, suspended } = sounds::get(&visit.app, who, &uuid).await?;
    let (form, problems) = super::told(&visit);
    let title = titled(&sound.name, &problems);
    let manages = sounds::may(who, SoundVerb::Manage);
    let manage = manages.then(|| {
        let renamed = if form.name.is_empty() { sound.name.clone() } else { form.name };
        let told = problems.iter().filter(|p| p.field() == SoundField::Name).map(ToString::to_string).collect();
        let locked = suspended.is_some();
        let opened = Opened {
            deed: Deed::Replace,
            action: format!("{PATH}/{uuid}/replace"),
            form: SoundForm::default(),
            customers: vec![],
            told: problems.iter().map(Told::from).collect(),
            locked,
        };
        view! {
            <Rename uuid=uuid.clone() name=renamed told locked />
            <SoundUpload opened />
            <Delete sound=sound.clone() locked />
        }
    });
    // A user sees what happened to their own mailboxes and account, not to sounds.
    let past = manages.then(|| view! { <a class="button" href=history::of(Kind::Sound, sound.id)>"History"</a> });
    let by = sound.creator.clone().map(|name| view! { " by " <bdi>{name}</bdi> });
    let player = match &sound.heard {
        Some(_) => view! { <Player uuid=uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <p class="faint">"Nothing to hear yet."</p> }.into_any(),
    };
    let original = sound.heard.clone().map(|heard| {
        let label = format!("Save the original, {} of {}", heard.kind.label(), size(heard.size));
        view! {
            <p class="hint">
                {format!("{} long. ", length(heard.duration))}
                <a rel="external" href=format!("{PATH}/{uuid}/original")>{label}</a>
            </p>
        }
    });
    let body = view! {
        <Crumbs here=sound.name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{sound.name.clone()}</bdi></h1>
                <p class="page-sub">
                    <bdi>{sound.customer_name.clone()}</bdi>" · changed "<Time at=sound.updated_at />" · added "
                    <Time at=sound.created_at />{by}
                </p>
            </div>
            {past}
        </div>
        <Suspended by=suspended.clone().filter(|_| manages) />
        <Summary problems />
        <section class="form-section">
            <div class="form-section-about">
                <h2>"Listen"</h2>
                <p>"As callers hear it."</p>
            </div>
            <div class="form-section-fields">{player}{original}</div>
        </section>
        <Used sound players />
        {manage}
    };
    Ok(Screen { title, body: body.into_any() })
}

/// The mailboxes that play it, as far as whoever looks sees them.
#[component]
fn Used(sound: Sound, players: Vec<Mailbox>) -> impl IntoView {
    let shown = players.len() as u64;
    let rows = players.into_iter().map(|player| {
        let archived = player.archived_at.map(|_| view! { <span class="faint">" (archived)"</span> });
        view! {
            <li>
                <a href=format!("/mailboxes/{}", player.uuid)>
                    <span class="digits">{player.number}</span>" "<bdi>{player.name}</bdi>
                </a>
                {archived}
            </li>
        }
    });
    let rest = sound.used.saturating_sub(shown);
    let rest = (rest > 0).then(|| view! { <li class="faint">{format!("and {rest} more")}</li> });
    view! {
        <section class="form-section" id="used">
            <div class="form-section-about">
                <h2>"Played by"</h2>
                <p>{list::used(sound.used)}"."</p>
            </div>
            <div class="form-section-fields"><ul class="players">{rows.collect_view()}{rest}</ul></div>
        </section>
    }
}

#[component]
fn Rename(uuid: String, name: String, told: Vec<String>, locked: bool) -> impl IntoView {
    view! {
        <form method="post" action=format!("{PATH}/{uuid}") novalidate>
            <section class="form-section">
                <div class="form-section-about"><h2>"Name"</h2></div>
                <div class="form-section-fields">
                    <fieldset class="bare" disabled=locked aria-describedby=locked.then_some("suspended")>
                        <legend class="sr-only">"Name"</legend>
                        <SoundName value=name hint="By which people know it." told />
                        <div><button class="button">"Rename"</button></div>
                    </fieldset>
                </div>
            </section>
        </form>
    }
}

/// The button behind another, so that one slip of the hand deletes nothing; none while it is played.
#[component]
fn Delete(sound: Sound, locked: bool) -> impl IntoView {
    let deed = if locked {
        view! {
            <div>
                <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">"Delete"</span>
            </div>
        }
        .into_any()
    } else if sound.used > 0 {
        view! { <p>{SoundProblem::Used(sound.used).to_string()}". They are listed above."</p> }.into_any()
    } else {
        view! {
            <details class="confirm">
                <summary class="button" aria-label=format!("Delete {}", sound.name)>"Delete"</summary>
                <form method="post" action=format!("{PATH}/{}/delete", sound.uuid)>
                    <p class="hint">"Its original goes with it. There is no way back."</p>
                    <button class="button">"Delete it now"</button>
                </form>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="form-section" id="delete">
            <div class="form-section-about"><h2>"Delete"</h2></div>
            <div class="form-section-fields">{deed}</div>
        </section>
    }
}

/// Every mistake as a link to its field, or to what it speaks of.
#[component]
fn Summary(problems: Vec<SoundProblem>) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let links = problems.into_iter().map(|problem| {
            let target = match problem {
                SoundProblem::Used(_) => "delete",
                _ => problem.field().name(),
            };
            view! { <li><a href=format!("#{target}")>{problem.to_string()}</a></li> }
        });
        view! {
            <div class="problems" id=PROBLEMS role="alert" tabindex="-1">
                <h2>"There is a problem"</h2>
                <ul>{links.collect_view()}</ul>
            </div>
        }
    })
}
