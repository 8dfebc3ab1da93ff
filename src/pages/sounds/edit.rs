//! One sound: playing, renaming, replacing, deleting, and the mailboxes that use it.

use leptos::prelude::*;

use super::super::fields::Breadcrumbs;
use super::super::history;
use super::super::request::{Page, PageRequest};
use super::super::time::Time;
use super::{SoundPlayer, SuspendedNotice, list, title_with_errors};
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::sound_fields::SoundNameField;
use crate::domain::messages::sound::{self as rules, format_size};
use crate::domain::permissions::SoundPermission;
use crate::domain::sound::{SoundField, SoundProblem, format_duration};
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::sound::{SoundError, SoundForm};
use crate::islands::sound_upload::{InitialState, SoundUpload, UploadPurpose, errors_of};
use crate::paths;
use crate::services::audit::SubjectKind;
use crate::services::sounds::{self, PlayingMailbox as Mailbox, Sound, SoundDetail};

pub(super) async fn content(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let SoundDetail { sound, players, suspended } = sounds::get(&request.app, who, &uuid).await?;
    let (form, problems) = super::submitted_form(&request);
    let title = title_with_errors(&sound.name, &problems);
    let origin = request.origin();
    let may_manage = sounds::is_authorized(who, SoundPermission::Manage);
    let edit_forms = may_manage.then(|| {
        let was_submitted = !form.name.is_empty() || problems.iter().any(|problem| problem.field() == SoundField::Name);
        let name = if was_submitted { form.name } else { sound.name.clone() };
        let errors = SoundError::from_problems(&problems, messages());
        let name_errors = errors_of(&errors, SoundField::Name);
        let locked = suspended.is_some();
        let initial = InitialState {
            purpose: UploadPurpose::Replace,
            action: origin.carry(&paths::SOUND_REPLACE.with(&uuid)),
            form: SoundForm::default(),
            customers: vec![],
            errors,
            locked,
        };
        view! {
            <RenameForm action=origin.carry(&paths::SOUND.with(&uuid)) name=name errors=name_errors locked />
            <SoundUpload initial />
            <DeleteSection sound=sound.clone() locked origin=origin.clone() />
        }
    });
    // Users see the history of their own mailboxes and account, but not of sounds.
    let history_link = may_manage
        .then(|| view! { <a class="button" href=history::subject_href(SubjectKind::Sound, sound.id)>{t("mailbox-page-history")}</a> });
    let player = match &sound.audio {
        Some(_) => view! { <SoundPlayer uuid=uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <p class="faint">{t("sounds-no-audio-yet")}</p> }.into_any(),
    };
    let original = sound.audio.clone().map(|audio| {
        let facts = [("kind", audio.kind.label().into()), ("size", format_size(audio.size, messages()).into())];
        let label = t_format("sounds-download-original", &facts);
        view! {
            <p class="hint">
                {t_format("sounds-length", &[("length", format_duration(audio.duration).into())])}" "
                <a rel="external" download="" href=paths::SOUND_ORIGINAL.with(&uuid)>{label}</a>
            </p>
        }
    });
    let (before, after) = messages().split_around("sounds-changed", "when", &[]);
    let was_uploaded = |problem: &SoundProblem| problem.field() == SoundField::File && *problem != SoundProblem::NoFile;
    let file_lost = problems.iter().any(was_uploaded);
    let body = view! {
        <Breadcrumbs up=origin.list_at(paths::SOUNDS) label=t("frame-sounds") here=sound.name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{sound.name.clone()}</bdi></h1>
                <p class="page-sub">
                    <bdi>{sound.customer_name.clone()}</bdi>" · "{before}<Time at=sound.updated_at />{after}" · "
                    {list::added_text(sound.created_at, sound.creator.clone())}
                </p>
            </div>
            {history_link}
        </div>
        <SuspendedNotice by=suspended.clone().filter(|_| may_manage) />
        {file_lost.then(|| view! { <p class="notice notice-warning">{t("sounds-file-not-kept")}</p> })}
        <EditErrorSummary problems />
        <section class="form-section">
            <div class="form-section-about">
                <h2>{t("sounds-listen")}</h2>
                <p>{t("sounds-listen-about")}</p>
            </div>
            <div class="form-section-fields">{player}{original}</div>
        </section>
        <UsedBySection sound players />
        {edit_forms}
    };
    Ok(Page::new(title, body))
}

/// The mailboxes that play the sound, as far as the user may see them.
#[component]
fn UsedBySection(sound: Sound, players: Vec<Mailbox>) -> impl IntoView {
    let listed = players.len() as u64;
    let rows = players.into_iter().map(|player| {
        let archived = player.archived_at.map(|_| view! { <span class="faint">" "{t("sounds-archived")}</span> });
        view! {
            <li>
                <a href=paths::MAILBOX.with(&player.uuid)>
                    <span class="digits">{player.number}</span>" "<bdi>{player.name}</bdi>
                </a>
                {archived}
            </li>
        }
    });
    let more = sound.used.saturating_sub(listed);
    let more =
        (more > 0).then(|| view! { <li class="faint">{t_format("sounds-and-more", &[("count", more.into())])}</li> });
    view! {
        <section class="form-section" id="used">
            <div class="form-section-about">
                <h2>{t("sounds-usage")}</h2>
                <p>{t_format("sounds-used-by", &[("count", sound.used.into())])}</p>
            </div>
            <div class="form-section-fields"><ul class="players">{rows.collect_view()}{more}</ul></div>
        </section>
    }
}

#[component]
fn RenameForm(action: String, name: String, errors: Vec<String>, locked: bool) -> impl IntoView {
    view! {
        <form method="post" action=action novalidate>
            <FormUserInput />
            <section class="form-section">
                <div class="form-section-about"><h2>{t("sound-picker-name")}</h2></div>
                <div class="form-section-fields">
                    <fieldset class="bare" disabled=locked aria-describedby=locked.then_some("suspended")>
                        <legend class="sr-only">{t("sound-picker-name")}</legend>
                        <SoundNameField value=name hint=t("sounds-name-hint") errors />
                        <div><button class="button">{t("sounds-rename")}</button></div>
                    </fieldset>
                </div>
            </section>
        </form>
    }
}

/// The delete button with a confirmation step; not available while the sound is used.
#[component]
fn DeleteSection(sound: Sound, locked: bool, origin: ListOrigin) -> impl IntoView {
    let action = origin.carry(&paths::SOUND_DELETE.with(&sound.uuid));
    let content = if locked {
        view! {
            <div>
                <span class="button button-off" role="link" aria-disabled="true" aria-describedby="suspended">{t("sounds-delete")}</span>
            </div>
        }
        .into_any()
    } else if sound.used > 0 {
        let reason = rules::problem(&SoundProblem::Used(sound.used), messages());
        view! { <p>{t_format("sounds-delete-used", &[("why", reason.into())])}</p> }.into_any()
    } else {
        view! {
            <details class="confirm">
                <summary class="button" aria-label=t_format("sounds-delete-named", &[("name", (&sound.name).into())])>{t("sounds-delete")}</summary>
                <form method="post" action=action>
                    <FormUserInput />
                    <p class="hint">{t("sounds-delete-about")}</p>
                    <button class="button">{t("sounds-delete-submit")}</button>
                </form>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="form-section" id="delete">
            <div class="form-section-about"><h2>{t("sounds-delete")}</h2></div>
            <div class="form-section-fields">{content}</div>
        </section>
    }
}

/// All errors, each linked to its field or the section it concerns.
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
