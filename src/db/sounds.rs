//! Sounds. Their audio is in a table of its own, which only [`read_file_range`] and [`file_length`] read.

use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, QueryBuilder, Row, SqliteExecutor};

use super::Tx;
use super::mailbox_row::decode_error;
use super::scope::Scope;
use crate::domain::fold::fold;
use crate::domain::sound::audio_format::AudioFormat;

/// The properties of an audio file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioInfo {
    /// The format of the original.
    pub kind: AudioFormat,
    /// How long it lasts, in milliseconds.
    pub duration: u64,
    /// Bytes of the original.
    pub size: u64,
    /// SHA-256 of the original.
    pub digest: Vec<u8>,
}

/// A sound as stored, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// The row id.
    pub id: i64,
    /// The id used in URLs and mailboxes.
    pub uuid: String,
    /// The customer it belongs to.
    pub customer_id: i64,
    /// The name of that customer.
    pub customer_name: String,
    /// Its display name.
    pub name: String,
    /// The key that names sort by.
    pub name_key: String,
    /// `None`: it has no audio yet.
    pub audio: Option<AudioInfo>,
    /// The name of its creator at that time.
    pub creator: Option<String>,
    /// Milliseconds since 1970, UTC, as all times here.
    pub created_at: i64,
    /// When it was last renamed or replaced.
    pub updated_at: i64,
    /// Incremented by every change.
    pub version: i64,
    /// How many mailboxes play it, including archived ones.
    pub used: u64,
}

impl<'r> FromRow<'r, SqliteRow> for Sound {
    fn from_row(row: &'r SqliteRow) -> Result<Self, sqlx::Error> {
        let kind: Option<String> = row.try_get("kind")?;
        let audio = match kind {
            Some(name) => Some(AudioInfo {
                kind: AudioFormat::from_code(&name).ok_or_else(|| decode_error("kind", &name))?,
                duration: row.try_get::<i64, _>("duration")?.unsigned_abs(),
                size: row.try_get::<i64, _>("size")?.unsigned_abs(),
                digest: row.try_get("digest")?,
            }),
            None => None,
        };
        let created_at = row.try_get("created_at")?;
        Ok(Self {
            id: row.try_get("id")?,
            uuid: row.try_get("uuid")?,
            customer_id: row.try_get("customer_id")?,
            customer_name: row.try_get("customer_name")?,
            name: row.try_get("name")?,
            name_key: row.try_get::<Option<String>, _>("name_key")?.unwrap_or_default(),
            audio,
            creator: row.try_get("creator")?,
            created_at,
            updated_at: row.try_get::<Option<i64>, _>("updated_at")?.unwrap_or(created_at),
            version: row.try_get("version")?,
            used: row.try_get::<i64, _>("used")?.unsigned_abs(),
        })
    }
}

pub(super) const SELECT_SOUNDS: &str = "select sound.*, customer.name as customer_name, \
    (select count(*) from mailbox where mailbox.greeting_id = sound.id \
         and mailbox.customer_id = sound.customer_id) as used \
    from sound join customer on customer.id = sound.customer_id where ";

/// The sound of this UUID, if its customer is within the scope.
pub async fn by_uuid(db: impl SqliteExecutor<'_>, scope: Scope, uuid: &str) -> Result<Option<Sound>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_SOUNDS);
    scope.push_customers(&mut query, "sound.customer_id");
    query.push(" and sound.uuid = ").push_bind(uuid.to_owned());
    query.build_query_as().fetch_optional(db).await
}

/// A mailbox that plays a sound.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct PlayingMailbox {
    /// The mailbox.
    pub uuid: String,
    /// Its number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// When it was archived, if it is.
    pub archived_at: Option<i64>,
}

/// The mailboxes within the scope that play a sound, by number.
pub async fn list_playing_mailboxes(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    sound_id: i64,
    limit: u32,
) -> Result<Vec<PlayingMailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new("select uuid, number, name, archived_at from mailbox where greeting_id = ");
    query.push_bind(sound_id).push(" and ");
    scope.push_mailboxes(&mut query);
    query.push(" order by number, id limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// The UUID and the digest of the original of the customer's sound with this name, in any case.
pub async fn by_name(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    name: &str,
) -> Result<Option<(String, Option<Vec<u8>>)>, sqlx::Error> {
    sqlx::query_as("select uuid, digest from sound where customer_id = $1 and name_key = $2")
        .bind(customer_id)
        .bind(fold(name))
        .fetch_optional(db)
        .await
}

/// A sound to add.
#[derive(Clone, Debug)]
pub struct NewSound<'a> {
    /// The id used in URLs and mailboxes.
    pub uuid: &'a str,
    /// The customer it belongs to.
    pub customer_id: i64,
    /// Its display name.
    pub name: &'a str,
    /// When it is created.
    pub at: i64,
    /// Who creates it; `None`: the console.
    pub created_by: Option<i64>,
    /// The name of its creator.
    pub creator: &'a str,
}

/// Adds a sound without audio, and returns its id: one that no sound has ever had, so that the history of a deleted
/// sound never becomes that of another.
pub async fn insert(db: impl SqliteExecutor<'_>, new: NewSound<'_>) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into sound (id, uuid, customer_id, name, created_at, updated_at, created_by, creator, name_key) \
         select coalesce(max(had.id), 0) + 1, $1, $2, $3, $4, $4, $5, $6, $7 from ( \
             select max(id) as id from sound \
             union all select max(subject_id) from history where subject = 'sound') as had returning id",
    )
    .bind(new.uuid)
    .bind(new.customer_id)
    .bind(new.name)
    .bind(new.at)
    .bind(new.created_by)
    .bind(new.creator)
    .bind(fold(new.name))
    .fetch_one(db)
    .await
}

/// Replaces the audio of a sound: `phone` and `original` are files.
pub async fn set_audio(
    tx: &mut Tx,
    id: i64,
    audio: &AudioInfo,
    phone: &[u8],
    original: &[u8],
) -> Result<(), sqlx::Error> {
    sqlx::query("update sound set kind = $2, duration = $3, size = $4, digest = $5 where id = $1")
        .bind(id)
        .bind(audio.kind.code())
        .bind(audio.duration.cast_signed())
        .bind(audio.size.cast_signed())
        .bind(&audio.digest)
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "insert into sound_data (sound_id, phone, original) values ($1, $2, $3) \
         on conflict (sound_id) do update set phone = excluded.phone, original = excluded.original",
    )
    .bind(id)
    .bind(phone)
    .bind(original)
    .execute(tx)
    .await
    .map(drop)
}

/// Renames a sound and increments its version, even if the name is unchanged.
pub async fn set_name(db: impl SqliteExecutor<'_>, id: i64, name: &str, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update sound set name = $2, updated_at = $3, version = version + 1, name_key = $4 where id = $1")
        .bind(id)
        .bind(name)
        .bind(at)
        .bind(fold(name))
        .execute(db)
        .await
        .map(drop)
}

/// Deletes a sound and its audio. The database refuses if a mailbox plays it.
pub async fn delete(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from sound where id = $1").bind(id).execute(db).await.map(drop)
}

/// One of the two files of a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundFile {
    /// The version that phones play.
    Phone,
    /// The file as uploaded.
    Original,
}

/// The size of a file in bytes; `None`: there is no audio.
pub async fn file_length(db: impl SqliteExecutor<'_>, id: i64, file: SoundFile) -> Result<Option<u64>, sqlx::Error> {
    let statement = match file {
        SoundFile::Phone => "select length(phone) from sound_data where sound_id = $1",
        SoundFile::Original => "select length(original) from sound_data where sound_id = $1",
    };
    let bytes: Option<i64> = sqlx::query_scalar(statement).bind(id).fetch_optional(db).await?;
    Ok(bytes.map(i64::unsigned_abs))
}

/// `count` bytes of a file, from the byte `from` on.
pub async fn read_file_range(
    db: impl SqliteExecutor<'_>,
    id: i64,
    file: SoundFile,
    from: u64,
    count: u64,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    let statement = match file {
        SoundFile::Phone => "select substr(phone, $2, $3) from sound_data where sound_id = $1",
        SoundFile::Original => "select substr(original, $2, $3) from sound_data where sound_id = $1",
    };
    sqlx::query_scalar(statement)
        .bind(id)
        .bind(from.cast_signed() + 1)
        .bind(count.cast_signed())
        .fetch_optional(db)
        .await
}
