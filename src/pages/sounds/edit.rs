//! One sound: playing, renaming, replacing, deleting, and the mailboxes that use it.

use leptos::prelude::*;

use super::super::confirm::Confirm;
use super::super::history;
use super::super::page_request::{Page, PageRequest};
use super::super::time::Time;
use super::super::window_title::title_with_errors;
use super::{SoundPlayer, SuspendedNotice, list};
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FormField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::{LOCK_REASON_ID, Section};
use crate::domain::form_error::FormError as _;
use crate::domain::permissions::Permission;
use crate::domain::rule_messages::sound::format_size;
use crate::domain::sound::{DELETE_SECTION_ID, SoundError, SoundField, format_duration};
use crate::error::AppError;
use crate::forms::sound::SoundForm;
use crate::i18n::key;
use crate::islands::sound_upload::{InitialState, SoundUpload, UploadPurpose};
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::audit::SubjectKind;
use crate::services::sounds::{self, PlayingMailbox as Mailbox, Sound, SoundDetail};

pub(super) async fn content(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let SoundDetail { sound, players, suspended } = sounds::get(&request.app, who, &uuid).await?;
    let (form, errors) = super::submitted_form(&request);
    let title = title_with_errors(&sound.name, !errors.is_empty());
    let origin = request.origin();
    let may_manage = who.may(Permission::ManageSounds);
    let edit_forms = may_manage.then(|| {
        let was_submitted = !form.name.is_empty() || errors.iter().any(|error| error.field() == Some(SoundField::Name));
        let name = if was_submitted { form.name } else { sound.name.clone() };
        let name = FormField::from(SoundField::Name).value(name).hint(t(key!("sounds-name-hint"))).errors(&errors);
        let locked = suspended.is_some();
        let initial = InitialState {
            purpose: UploadPurpose::Replace,
            action: origin.carry(&paths::SOUND_REPLACE.with(&uuid)),
            form: SoundForm::default(),
            customers: vec![],
            errors: errors.clone(),
            locked,
        };
        view! {
            <RenameForm action=origin.carry(&paths::SOUND.with(&uuid)) name locked />
            <SoundUpload initial />
            <DeleteSection sound=sound.clone() locked origin=origin.clone() />
        }
    });
    // Users see the history of their own mailboxes and account, but not of sounds.
    let history_link = may_manage
        .then(|| view! { <a class="button" href=history::subject_href(SubjectKind::Sound, sound.id)>{t(key!("mailbox-page-history"))}</a> });
    let player = match &sound.audio {
        Some(_) => view! { <SoundPlayer uuid=uuid.clone() name=sound.name.clone() /> }.into_any(),
        None => view! { <p class="muted">{t(key!("sounds-no-audio-yet"))}</p> }.into_any(),
    };
    let original = sound.audio.clone().map(|audio| {
        let facts = [("kind", audio.kind.label().into()), ("size", format_size(audio.size, messages()).into())];
        let label = t_format(key!("sounds-download-original"), &facts);
        view! {
            <p class="hint">
                {t_format(key!("sounds-length"), &[("length", format_duration(audio.duration).into())])}" "
                <a rel="external" download="" href=paths::SOUND_ORIGINAL.with(&uuid)>{label}</a>
            </p>
        }
    });
    let (before, after) = messages().split_around(key!("sounds-changed"), "when", &[]);
    let was_uploaded = |error: &SoundError| error.field() == Some(SoundField::File) && *error != SoundError::NoFile;
    let file_lost = errors.iter().any(was_uploaded);
    let body = view! {
        <Breadcrumbs up=origin.list_at(paths::SOUNDS) label=t(key!("frame-sounds")) here=sound.name.clone() />
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{sound.name.clone()}</bdi></h1>
                <p class="page-subtitle">
                    <bdi>{sound.customer_name.clone()}</bdi>" · "{before}<Time at=sound.updated_at />{after}" · "
                    {list::added_text(sound.created_at, sound.creator.clone())}
                </p>
            </div>
            {history_link}
        </div>
        <SuspendedNotice by=suspended.clone().filter(|_| may_manage) />
        {file_lost.then(|| view! { <p class="notice notice-warning">{t(key!("sounds-file-not-kept"))}</p> })}
        <ErrorSummary errors />
        <Section title=t(key!("sounds-listen")) about=t(key!("sounds-listen-about"))>{player}{original}</Section>
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
        let archived = player.archived_at.map(|_| view! { <span class="muted">" "{t(key!("sounds-archived"))}</span> });
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
    let more = (more > 0)
        .then(|| view! { <li class="muted">{t_format(key!("sounds-and-more"), &[("count", more.into())])}</li> });
    view! {
        <Section
            id="used-by"
            title=t(key!("sounds-usage"))
            about=t_format(key!("sounds-used-by"), &[("count", sound.used.into())])
        >
            <ul class="audio-player-list">{rows.collect_view()}{more}</ul>
        </Section>
    }
}

#[component]
fn RenameForm(action: String, name: FormField, locked: bool) -> impl IntoView {
    view! {
        <form method="post" action=action novalidate>
            <FormUserInput />
            <Section title=t(key!("sound-picker-name")) locked>
                <TextField field=name />
                <div><button class="button">{t(key!("sounds-rename"))}</button></div>
            </Section>
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
                <span class="button button-disabled" role="link" aria-disabled="true" aria-describedby=LOCK_REASON_ID>{t(key!("sounds-delete"))}</span>
            </div>
        }
        .into_any()
    } else if sound.used > 0 {
        let reason = SoundError::Used(sound.used).message(messages());
        view! { <p>{t_format(key!("sounds-delete-used"), &[("why", reason.into())])}</p> }.into_any()
    } else {
        view! {
            <Confirm
                label=t(key!("sounds-delete"))
                full_label=t_format(key!("sounds-delete-named"), &[("name", (&sound.name).into())])
                what=t(key!("sounds-delete-about"))
                confirm_label=t(key!("sounds-delete-submit"))
                action
            />
        }
        .into_any()
    };
    view! { <Section id=DELETE_SECTION_ID title=t(key!("sounds-deletion"))>{content}</Section> }
}
