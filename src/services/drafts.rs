//! What waits for the next page of a session: a form that was refused, with what was typed, or what is shown once.
//!
//! It lies sealed, for ten minutes, and opens only for the session that it was sealed for. What can be shown once is
//! taken by the page that shows it.

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::cipher::SealContext;
use super::form_keys::hex;
use super::{App, Failure, Principal};
use crate::db::{Tx, drafts as store};

/// For so long it waits, in milliseconds.
const DRAFT_LIFETIME_MS: i64 = 10 * 60_000;

/// The most that waits for one session; the oldest goes first.
const MAX_DRAFTS_PER_SESSION: i64 = 8;

/// The most that waits for browsers in which nobody is signed in, all together: anybody can send these.
const MAX_ANONYMOUS_DRAFTS: i64 = 200;

/// The longest text that waits: the longest form, written down.
const MAX_DRAFT_BYTES: usize = 384 * 1024;

/// The longest that waits for a browser in which nobody is signed in.
const MAX_ANONYMOUS_DRAFT_BYTES: usize = 64 * 1024;

/// Something to be kept, inside the transaction of what it tells.
#[derive(Clone)]
pub struct NewDraft {
    id: String,
    owner: String,
    user_id: Option<i64>,
    shown_once: bool,
    text: String,
}

impl NewDraft {
    /// Something that is shown once in a session of `who`, under this id.
    pub fn shown_once(who: &Principal, session: &str, id: &str, text: String) -> Self {
        Self { id: id.to_owned(), owner: owner(Some(who), session), user_id: who.user(), shown_once: true, text }
    }
}

/// Whom something waits for: a session of somebody, or a browser in which nobody is signed in.
fn owner(who: Option<&Principal>, session: &str) -> String {
    format!("{} {session}", if who.is_some() { "login" } else { "browser" })
}

/// An id that nobody guesses.
pub fn new_id() -> String {
    Uuid::new_v4().simple().to_string()
}

/// By which a browser is known here.
pub fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// Keeps `text` for a session, and returns its id. `None`: it is too long, or too much waits already.
pub async fn create(
    app: &App,
    who: Option<&Principal>,
    session: &str,
    once: bool,
    text: String,
) -> Result<Option<String>, Failure> {
    let user_id = who.and_then(Principal::user);
    let nobody = user_id.is_none();
    if text.len() > if nobody { MAX_ANONYMOUS_DRAFT_BYTES } else { MAX_DRAFT_BYTES }
        || (nobody && store::count_anonymous(app.db.read(), app.clock.now()).await? >= MAX_ANONYMOUS_DRAFTS)
    {
        return Ok(None);
    }
    let waiting = NewDraft { id: new_id(), owner: owner(who, session), user_id, shown_once: once, text };
    let (app, id) = (app.clone(), waiting.id.clone());
    let db = app.db.clone();
    db.write(move |tx| Box::pin(async move { create_in(tx, &app, waiting).await })).await?;
    Ok(Some(id))
}

/// The same inside a transaction that is running.
pub(super) async fn create_in(tx: &mut Tx, app: &App, waiting: NewDraft) -> Result<(), Failure> {
    let NewDraft { id, owner, user_id, shown_once: once, text } = waiting;
    let sealed = app.cipher.seal_text(seal_context(&owner, &id), &text).context("a draft could not be sealed")?;
    let now = app.clock.now();
    let draft = store::Draft {
        id,
        owner,
        user_id,
        once,
        sealed: (sealed.bytes, sealed.key_id),
        created_at: now,
        expires_at: now + DRAFT_LIFETIME_MS,
    };
    Ok(store::insert(tx, &draft, MAX_DRAFTS_PER_SESSION).await?)
}

/// A refused form that waits for a session. Reading it takes nothing away, and does not make it wait longer.
pub async fn read(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<Option<String>, Failure> {
    let owner = owner(who, session);
    let found = store::load(app.db.read(), &owner, id, app.clock.now()).await?;
    Ok(found.and_then(|sealed| decrypt(app, &owner, id, sealed)))
}

/// Takes what is shown once.
pub async fn take(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<Option<String>, Failure> {
    // Most addresses that name one name one that is gone, and such a page writes nothing.
    if !exists(app, who, session, id).await? {
        return Ok(None);
    }
    let owner = owner(who, session);
    let (key, name, now) = (owner.clone(), id.to_owned(), app.clock.now());
    let taken: Result<_, Failure> =
        app.db.write(move |tx| Box::pin(async move { Ok(store::take(&mut *tx, &key, &name, now).await?) })).await;
    Ok(taken?.and_then(|sealed| decrypt(app, &owner, id, sealed)))
}

/// Whether something waits for a session under this id.
pub async fn exists(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<bool, Failure> {
    Ok(store::exists(app.db.read(), &owner(who, session), id, app.clock.now()).await?)
}

/// What no key opens any more is as good as gone.
fn decrypt(app: &App, owner: &str, id: &str, (bytes, key_id): (Vec<u8>, String)) -> Option<String> {
    app.cipher
        .open_text(seal_context(owner, id), &bytes, &key_id)
        .inspect_err(|error| tracing::warn!(%error, "a draft cannot be opened"))
        .ok()
}

fn seal_context<'a>(owner: &'a str, id: &'a str) -> SealContext<'a> {
    SealContext { customer_id: 0, mailbox: owner, field: id }
}
