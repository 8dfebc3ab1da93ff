//! Drafts for the next page of a session: a rejected form with what was typed, or content that is shown once.
//!
//! A draft is stored encrypted for ten minutes, and can be opened only by the session it was encrypted for. Content
//! that is shown once is deleted by the page that shows it.

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::cipher::SealContext;
use super::submission_key::hex;
use super::{App, Failure, Principal};
use crate::db::{Tx, drafts as store};

/// The lifetime of a draft, in milliseconds.
const DRAFT_LIFETIME_MS: i64 = 10 * 60_000;

/// The maximum number of drafts per session; the oldest is deleted first.
const MAX_DRAFTS_PER_SESSION: i64 = 8;

/// The maximum number of drafts of all anonymous browsers together: anyone can create these.
const MAX_ANONYMOUS_DRAFTS: i64 = 200;

/// The maximum length of a draft: the longest form, serialized.
const MAX_DRAFT_BYTES: usize = 384 * 1024;

/// The maximum length of a draft of an anonymous browser.
const MAX_ANONYMOUS_DRAFT_BYTES: usize = 64 * 1024;

/// A draft to store in the transaction of the change that it reports.
#[derive(Clone)]
pub struct NewDraft {
    id: String,
    owner: String,
    user_id: Option<i64>,
    shown_once: bool,
    text: String,
}

impl NewDraft {
    /// Content that is shown once in a session of `who`, under this id.
    pub fn shown_once(who: &Principal, session: &str, id: &str, text: String) -> Self {
        Self { id: id.to_owned(), owner: owner(Some(who), session), user_id: who.user(), shown_once: true, text }
    }
}

/// The owner of a draft: a user's session, or an anonymous browser.
fn owner(who: Option<&Principal>, session: &str) -> String {
    format!("{} {session}", if who.is_some() { "login" } else { "browser" })
}

/// An unguessable id.
pub fn new_id() -> String {
    Uuid::new_v4().simple().to_string()
}

/// The digest by which an anonymous browser is identified.
pub fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// Stores `text` for a session and returns its id. `None`: it is too long, or there are too many drafts.
pub async fn create(
    app: &App,
    who: Option<&Principal>,
    session: &str,
    once: bool,
    text: String,
) -> Result<Option<String>, Failure> {
    let user_id = who.and_then(Principal::user);
    let anonymous = user_id.is_none();
    if text.len() > if anonymous { MAX_ANONYMOUS_DRAFT_BYTES } else { MAX_DRAFT_BYTES }
        || (anonymous && store::count_anonymous(app.db.read(), app.clock.now()).await? >= MAX_ANONYMOUS_DRAFTS)
    {
        return Ok(None);
    }
    let draft = NewDraft { id: new_id(), owner: owner(who, session), user_id, shown_once: once, text };
    let (app, id) = (app.clone(), draft.id.clone());
    let db = app.db.clone();
    db.write(move |tx| Box::pin(async move { create_in(tx, &app, draft).await })).await?;
    Ok(Some(id))
}

/// The same inside a running transaction.
pub(super) async fn create_in(tx: &mut Tx, app: &App, draft: NewDraft) -> Result<(), Failure> {
    let NewDraft { id, owner, user_id, shown_once: once, text } = draft;
    let sealed = app.cipher.seal_text(seal_context(&owner, &id), &text).context("a draft could not be sealed")?;
    let now = app.clock.now();
    let row = store::Draft {
        id,
        owner,
        user_id,
        once,
        sealed: (sealed.bytes, sealed.key_id),
        created_at: now,
        expires_at: now + DRAFT_LIFETIME_MS,
    };
    Ok(store::insert(tx, &row, MAX_DRAFTS_PER_SESSION).await?)
}

/// Reads a rejected form of a session. Reading neither deletes it nor extends its lifetime.
pub async fn read(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<Option<String>, Failure> {
    let owner = owner(who, session);
    let found = store::load(app.db.read(), &owner, id, app.clock.now()).await?;
    Ok(found.and_then(|sealed| decrypt(app, &owner, id, sealed)))
}

/// Takes content that is shown once, and deletes it.
pub async fn take(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<Option<String>, Failure> {
    // Most URLs with such an id name one that is gone, and such a page should not write.
    if !exists(app, who, session, id).await? {
        return Ok(None);
    }
    let owner = owner(who, session);
    let (key, name, now) = (owner.clone(), id.to_owned(), app.clock.now());
    let taken: Result<_, Failure> =
        app.db.write(move |tx| Box::pin(async move { Ok(store::take(&mut *tx, &key, &name, now).await?) })).await;
    Ok(taken?.and_then(|sealed| decrypt(app, &owner, id, sealed)))
}

/// Whether a session has a draft with this id.
pub async fn exists(app: &App, who: Option<&Principal>, session: &str, id: &str) -> Result<bool, Failure> {
    Ok(store::exists(app.db.read(), &owner(who, session), id, app.clock.now()).await?)
}

/// A draft that no key can decrypt any longer counts as gone.
fn decrypt(app: &App, owner: &str, id: &str, (bytes, key_id): (Vec<u8>, String)) -> Option<String> {
    app.cipher
        .open_text(seal_context(owner, id), &bytes, &key_id)
        .inspect_err(|error| tracing::warn!(%error, "a draft could not be decrypted"))
        .ok()
}

fn seal_context<'a>(owner: &'a str, id: &'a str) -> SealContext<'a> {
    SealContext { customer_id: 0, mailbox: owner, field: id }
}
