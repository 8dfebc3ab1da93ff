//! One sound: heard, renamed, replaced, deleted, and who plays it.

use leptos::prelude::*;

use super::super::fields::Breadcrumbs;
use super::super::history;
use super::super::request::{Page, PageRequest};
use super::super::time::Time;
use super::{PATH, SoundPlayer, SuspendedNotice, list, title_with_errors};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::sound_fields::SoundNameField;
use crate::domain::messages::sound::{self as rules, format_size};
use crate::domain::role::SoundPermission;
use crate::domain::sound::{SoundField, SoundProblem, format_duration};
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::sound::{SoundError, SoundForm};
use crate::islands::sound_upload::{InitialState, SoundUpload, UploadPurpose, errors_of};
use crate::services::audit::SubjectKind;
use crate::services::sounds::{self, PlayingMailbox as Mailbox, Sound, SoundDetail};

pub(super) async fn content(visit: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let SoundDetail { sound, players, suspended } = sounds::get(&visit.app, who, &uuid).await?;
    let (form, problems) = super::submitted_form(&visit);
    let title = title_with_errors(&sound.name, &problems);
    let origin = visit.origin();
    let manages = sounds::is_authorized(who, SoundPermission::Manage);
    let manage = manages.then(|| {
        let sent = !form.name.is_empty() || problems.iter().any(|problem| problem.field() == SoundField::Name);
        let renamed = if sent { form.name } else { sound.name.clone() };
        let told = SoundError::from_problems(&problems, messages());
        let wrong_name = errors_of(&told, SoundField::Name);
        let locked = suspended.is_some();
        let opened = InitialState {
            deed: UploadPurpose::Replace,
            action: origin.carry(&format!("{PATH}/{uuid}/replace")),
            form: SoundForm::default(),
            customers: vec![],
            told,
            locked,
        };
        view! {
            <RenameForm action=origin.carry(&format!("{PATH}/{uuid}")) name=renamed told=wrong_name locked />
            <SoundUpload opened />
            <DeleteSection sound=sound.clone() locked origin=origin.clone() />
        }
    });
    // A user sees what happened to their own mailboxes and account, not to sounds.
    let past = manages
        .then(|| view! { <a class="button" href=history::subject_href(SubjectKind::Sound, sound.id)>{t("mailbox-page-history")}</a> });
    let player = match &sound.heard {
        Some(_) => view! { <SoundPlayer uuid=uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <p class="faint">{t("sounds-silent")}</p> }.into_any(),
    };
    let original = sound.heard.clone().map(|heard| {
        let facts = [("kind", heard.kind.label().into()), ("size", format_size(heard.size, messages()).into())];
        let label = t_format("sounds-save-original", &facts);
        view! {
            <p class="hint">
                {t_format("sounds-lasts", &[("length", format_duration(heard.duration).into())])}" "
                <a rel="external" download="" href=format!("{PATH}/{uuid}/original")>{label}</a>
            </p>
        }
    });
    let (before, after) = messages().split_around("sounds-changed", "when", &[]);
    let sent = |problem: &SoundProblem| problem.field() == SoundField::File && *problem != SoundProblem::NoFile;
    let file_lost = problems.iter().any(sent);
    let body = view! {
        <Breadcrumbs up=origin.list_at(PATH) label=t("frame-sounds") here=sound.name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{sound.name.clone()}</bdi></h1>
                <p class="page-sub">
                    <bdi>{sound.customer_name.clone()}</bdi>" · "{before}<Time at=sound.updated_at />{after}" · "
                    {list::added_text(sound.created_at, sound.creator.clone())}
                </p>
            </div>
            {past}
        </div>
        <SuspendedNotice by=suspended.clone().filter(|_| manages) />
        {file_lost.then(|| view! { <p class="notice notice-warning">{t("sounds-file-again")}</p> })}
        <EditErrorSummary problems />
        <section class="form-section">
            <div class="form-section-about">
                <h2>{t("sounds-listen")}</h2>
                <p>{t("sounds-listen-about")}</p>
            </div>
            <div class="form-section-fields">{player}{original}</div>
        </section>
        <UsedBySection sound players />
        {manage}
    };
    Ok(Page::new(title, body))
}

/// The mailboxes that play it, as far as whoever looks sees them.
#[component]
fn UsedBySection(sound: Sound, players: Vec<Mailbox>) -> impl IntoView {
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
        (rest > 0).then(|| view! { <li class="faint">{t_format("sounds-and-more", &[("count", rest.into())])}</li> });
    view! {
        <section class="form-section" id="used">
            <div class="form-section-about">
                <h2>{t("sounds-played-by")}</h2>
                <p>{t_format("sounds-played-in", &[("count", sound.used.into())])}</p>
            </div>
            <div class="form-section-fields"><ul class="players">{rows.collect_view()}{rest}</ul></div>
        </section>
    }
}

#[component]
fn RenameForm(action: String, name: String, told: Vec<String>, locked: bool) -> impl IntoView {
    view! {
        <form method="post" action=action novalidate>
            <FormUserInput />
            <section class="form-section">
                <div class="form-section-about"><h2>{t("sound-picker-name")}</h2></div>
                <div class="form-section-fields">
                    <fieldset class="bare" disabled=locked aria-describedby=locked.then_some("suspended")>
                        <legend class="sr-only">{t("sound-picker-name")}</legend>
                        <SoundNameField value=name hint=t("sounds-name-hint") told />
                        <div><button class="button">{t("sounds-rename")}</button></div>
                    </fieldset>
                </div>
            </section>
        </form>
    }
}

/// The button behind another, so that one slip of the hand deletes nothing; none while it is played.
#[component]
fn DeleteSection(sound: Sound, locked: bool, origin: ListOrigin) -> impl IntoView {
    let action = origin.carry(&format!("{PATH}/{}/delete", sound.uuid));
    let deed = if locked {
        view! {
            <div>
                <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">{t("sounds-delete")}</span>
            </div>
        }
        .into_any()
    } else if sound.used > 0 {
        let why = rules::problem(&SoundProblem::Used(sound.used), messages());
        view! { <p>{t_format("sounds-delete-used", &[("why", why.into())])}</p> }.into_any()
    } else {
        view! {
            <details class="confirm">
                <summary class="button" aria-label=t_format("sounds-delete-named", &[("name", (&sound.name).into())])>{t("sounds-delete")}</summary>
                <form method="post" action=action>
                    <FormUserInput />
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
fn EditErrorSummary(problems: Vec<SoundProblem>) -> impl IntoView {
    let lines: Vec<_> = problems
        .into_iter()
        .map(|problem| {
            let target = match problem {
                SoundProblem::Used(_) => "delete",
                _ => problem.field().name(),
            };
            ErrorSummaryEntry::at(target, rules::problem(&problem, messages()))
        })
        .collect();
    view! { <ErrorSummary lines /> }
}
