//! Finding and playing sounds.

use super::{App, Failure, PlayingMailbox, Principal, Sound, SoundFile, authorize, scope};
use crate::db::{Tx, customers, sound_list, sounds};
use crate::domain::permissions::{Permission, Resource};
use crate::domain::sound::audio_format::AudioFormat;
use crate::error::AppError;
use crate::lists::mailbox_list::Side;
use crate::lists::sound_list::{SoundCursor, SoundQuery};
use crate::services::paging::Page;

/// Sounds per page of the list.
const PAGE_SIZE: u32 = 50;

/// The maximum number of mailboxes listed that play a sound.
pub const MAX_PLAYERS: u32 = 50;

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoundPage {
    /// The sounds, by customer and name.
    pub rows: Vec<Sound>,
    /// The next page.
    pub next: Option<SoundCursor>,
    /// The previous page.
    pub previous: Option<SoundCursor>,
}

/// The sounds that the principal can see and that match the query.
pub async fn list(app: &App, who: &Principal, query: &SoundQuery) -> Result<SoundPage, Failure> {
    authorize(who, Permission::PlaySounds)?;
    let found = sound_list::list(app.db.read(), scope(who), query, PAGE_SIZE + 1).await?;
    let page = Page::new(found, PAGE_SIZE, query.cursor.as_ref().map(|cursor| cursor.side));
    let cursor = |side, sound: &Sound| SoundCursor {
        side,
        customer: sound.customer_id,
        id: sound.id,
        key: sound.name_key.clone(),
    };
    Ok(SoundPage {
        next: page.last_before_next().map(|sound| cursor(Side::After, sound)),
        previous: page.first_after_previous().map(|sound| cursor(Side::Before, sound)),
        rows: page.rows,
    })
}

/// A sound and the mailboxes that play it.
#[derive(Clone, Debug)]
pub struct SoundDetail {
    /// The sound.
    pub sound: Sound,
    /// The first [`MAX_PLAYERS`] mailboxes that play it and that the principal can see.
    pub players: Vec<PlayingMailbox>,
    /// The name of the suspended customer that blocks changes of it: its own, or one above.
    pub suspended: Option<String>,
}

/// The sound with this UUID.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<SoundDetail, Failure> {
    authorize(who, Permission::PlaySounds)?;
    let mut tx = app.db.read().begin().await?;
    let sound = find(&mut tx, who, uuid).await?;
    let players = players(&mut tx, who, sound.id).await?;
    let suspended = customers::find_suspended_ancestor(&mut *tx, sound.customer_id).await?;
    Ok(SoundDetail { sound, players, suspended })
}

/// [`get`] inside a transaction.
pub(super) async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Sound, Failure> {
    sounds::by_uuid(tx, scope(who), uuid).await?.ok_or_else(|| AppError::NotFound.into())
}

/// The mailboxes that play a sound and that the principal can see.
async fn players(tx: &mut Tx, who: &Principal, id: i64) -> Result<Vec<PlayingMailbox>, Failure> {
    Ok(sounds::list_playing_mailboxes(tx, who.scope(Resource::Mailboxes), id, MAX_PLAYERS).await?)
}

/// A file of a sound that may be played.
#[derive(Clone, Debug)]
pub struct Media {
    id: i64,
    file: SoundFile,
    /// The sound's name.
    pub name: String,
    /// The file's format.
    pub kind: AudioFormat,
    /// Its length in bytes.
    pub length: u64,
    /// The sound's version, which changes whenever the sound does.
    pub version: i64,
}

/// The file of a sound; `NotFound` if it has no recording.
pub async fn media(app: &App, who: &Principal, uuid: &str, file: SoundFile) -> Result<Media, Failure> {
    authorize(who, Permission::PlaySounds)?;
    let mut tx = app.db.read().begin().await?;
    let sound = find(&mut tx, who, uuid).await?;
    let length = sounds::file_length(&mut *tx, sound.id, file).await?;
    let (Some(info), Some(length)) = (sound.audio, length) else { return Err(AppError::NotFound.into()) };
    let kind = if file == SoundFile::Phone { AudioFormat::Wav } else { info.kind };
    Ok(Media { id: sound.id, file, name: sound.name, kind, length, version: sound.version })
}

/// `count` bytes of a file returned by [`media`], starting at byte `from`.
pub async fn read_range(app: &App, who: &Principal, media: &Media, from: u64, count: u64) -> Result<Vec<u8>, Failure> {
    authorize(who, Permission::PlaySounds)?;
    let bytes = sounds::read_file_range(app.db.read(), media.id, media.file, from, count).await?;
    bytes.ok_or_else(|| AppError::NotFound.into())
}
