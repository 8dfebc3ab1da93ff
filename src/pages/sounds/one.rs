//! One sound: heard, renamed, replaced, deleted, and who plays it.

use leptos::prelude::*;

use super::super::history;
use super::super::time::Time;
use super::super::visit::{Screen, Visit};
use super::{Crumbs, PATH, Player, Suspended, list, titled};
use crate::components::filled_by::FilledBy;
use crate::components::problems::{ErrorLine, ErrorSummary};
use crate::components::sound_fields::SoundName;
use crate::components::speech::{t, t_with, words};
use crate::domain::role::SoundVerb;
use crate::domain::sound::{SoundField, SoundProblem, length};
use crate::domain::words::sound::{self as rules, size};
use crate::error::AppError;
use crate::forms::sound::{SoundForm, Told};
use crate::islands::sound_picker::{Deed, Opened, SoundUpload, why};
use crate::services::record::Kind;
use crate::services::sounds::{self, Details, Player as Mailbox, Sound};

pub(super) async fn content(visit: Visit, uuid: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let Details { sound, players, suspended } = sounds::get(&visit.app, who, &uuid).await?;
    let (form, problems) = super::told(&visit);
    let title = titled(&sound.name, &problems);
    let manages = sounds::may(who, SoundVerb::Manage);
    let manage = manages.then(|| {
        let sent = !form.name.is_empty() || problems.iter().any(|problem| problem.field() == SoundField::Name);
        let renamed = if sent { form.name } else { sound.name.clone() };
        let told = Told::all(&problems, words());
        let wrong_name = why(&told, SoundField::Name);
        let locked = suspended.is_some();
        let opened = Opened {
            deed: Deed::Replace,
            action: format!("{PATH}/{uuid}/replace"),
            form: SoundForm::default(),
            customers: vec![],
            told,
            locked,
        };
        view! {
            <Rename uuid=uuid.clone() name=renamed told=wrong_name locked />
            <SoundUpload opened />
            <Delete sound=sound.clone() locked />
        }
    });
    // A user sees what happened to their own mailboxes and account, not to sounds.
    let past = manages
        .then(|| view! { <a class="button" href=history::of(Kind::Sound, sound.id)>{t("mailbox-page-history")}</a> });
    let player = match &sound.heard {
        Some(_) => view! { <Player uuid=uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <p class="faint">{t("sounds-silent")}</p> }.into_any(),
    };
    let original = sound.heard.clone().map(|heard| {
        let facts = [("kind", heard.kind.label().into()), ("size", size(heard.size, words()).into())];
        let label = t_with("sounds-save-original", &facts);
        view! {
            <p class="hint">
                {t_with("sounds-lasts", &[("length", length(heard.duration).into())])}" "
                <a rel="external" download="" href=format!("{PATH}/{uuid}/original")>{label}</a>
            </p>
        }
    });
    let (before, after) = words().around("sounds-changed", "when", &[]);
    let file = problems.iter().any(|problem| problem.field() == SoundField::File);
    let body = view! {
        <Crumbs here=sound.name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{sound.name.clone()}</bdi></h1>
                <p class="page-sub">
                    <bdi>{sound.customer_name.clone()}</bdi>" · "{before}<Time at=sound.updated_at />{after}" · "
                    {list::added(sound.created_at, sound.creator.clone())}
                </p>
            </div>
            {past}
        </div>
        <Suspended by=suspended.clone().filter(|_| manages) />
        {file.then(|| view! { <p class="notice notice-warning">{t("sounds-file-again")}</p> })}
        <Summary problems />
        <section class="form-section">
            <div class="form-section-about">
                <h2>{t("sounds-listen")}</h2>
                <p>{t("sounds-listen-about")}</p>
            </div>
            <div class="form-section-fields">{player}{original}</div>
        </section>
        <Used sound players />
        {manage}
    };
    Ok(Screen::new(title, body))
}

/// The mailboxes that play it, as far as whoever looks sees them.
#[component]
fn Used(sound: Sound, players: Vec<Mailbox>) -> impl IntoView {
    let shown = players.len() as u64;
    let rows = players.into_iter().map(|player| {
        let archived = player.archived_at.map(|_| view! { <span class="faint">" "{t("sounds-archived")}</span> });
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
    let rest =
        (rest > 0).then(|| view! { <li class="faint">{t_with("sounds-and-more", &[("count", rest.into())])}</li> });
    view! {
        <section class="form-section" id="used">
            <div class="form-section-about">
                <h2>{t("sounds-played-by")}</h2>
                <p>{t_with("sounds-played-in", &[("count", sound.used.into())])}</p>
            </div>
            <div class="form-section-fields"><ul class="players">{rows.collect_view()}{rest}</ul></div>
        </section>
    }
}

#[component]
fn Rename(uuid: String, name: String, told: Vec<String>, locked: bool) -> impl IntoView {
    view! {
        <form method="post" action=format!("{PATH}/{uuid}") novalidate>
            <FilledBy />
            <section class="form-section">
                <div class="form-section-about"><h2>{t("sound-picker-name")}</h2></div>
                <div class="form-section-fields">
                    <fieldset class="bare" disabled=locked aria-describedby=locked.then_some("suspended")>
                        <legend class="sr-only">{t("sound-picker-name")}</legend>
                        <SoundName value=name hint=t("sounds-name-hint") told />
                        <div><button class="button">{t("sounds-rename")}</button></div>
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
                <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">{t("sounds-delete")}</span>
            </div>
        }
        .into_any()
    } else if sound.used > 0 {
        let why = rules::problem(&SoundProblem::Used(sound.used), words());
        view! { <p>{t_with("sounds-delete-used", &[("why", why.into())])}</p> }.into_any()
    } else {
        view! {
            <details class="confirm">
                <summary class="button" aria-label=t_with("sounds-delete-named", &[("name", (&sound.name).into())])>{t("sounds-delete")}</summary>
                <form method="post" action=format!("{PATH}/{}/delete", sound.uuid)>
                    <FilledBy />
                    <p class="hint">{t("sounds-delete-about")}</p>
                    <button class="button">{t("sounds-delete-now")}</button>
                </form>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="form-section" id="delete">
            <div class="form-section-about"><h2>{t("sounds-delete")}</h2></div>
            <div class="form-section-fields">{deed}</div>
        </section>
    }
}

/// Every mistake as a link to its field, or to what it speaks of.
#[component]
fn Summary(problems: Vec<SoundProblem>) -> impl IntoView {
    let lines: Vec<_> = problems
        .into_iter()
        .map(|problem| {
            let target = match problem {
                SoundProblem::Used(_) => "delete",
                _ => problem.field().name(),
            };
            ErrorLine::at(target, rules::problem(&problem, words()))
        })
        .collect();
    view! { <ErrorSummary lines /> }
}
