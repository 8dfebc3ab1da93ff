//! The control panel: the mailboxes of one's own, as cards with everything that can be set there.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use anyhow::anyhow;

use crate::db::{Tx, history, users};
use crate::domain::choice::{Choice as _, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::role::Role;
use crate::domain::surroundings::Surroundings;
use crate::error::AppError;
use crate::forms::listing::{Cursor, ListQuery, OwnerFilter};
use crate::forms::mailbox::values as values_of;
use crate::forms::panel::{Card, OFFERED, Texts, wish};
use crate::forms::submission::{Saved, Stale};
use crate::forms::values::Values;

use super::accounts::{administers, principal_of};
use super::mailboxes::{self, Mailbox, Page, Total};
use super::record::{Act, Action, record};
use super::{App, Door, Failure, Principal, users as people};

/// Most cards of a page. Each holds some 270 elements, and a page for a phone stays light.
const CARDS: u16 = 10;

/// Most sounds that a card lists. Each card of a page has the list, so a long one would weigh ten times.
const SOUNDS: usize = 30;

/// How often texts are put together anew because somebody saves meanwhile.
const TRIES: u8 = 5;

/// How far back an address or a number that was turned off is looked for.
const BACK: u32 = 20;

/// A page of somebody's control panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The mailboxes that are shown, by number.
    pub cards: Vec<Card>,
    /// How many are shown on all pages.
    pub total: Total,
    /// Where the next page is.
    pub next: Option<Cursor>,
    /// Where the page before is.
    pub previous: Option<Cursor>,
}

/// Somebody's control panel in the eyes of an administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The name of whose panel it is.
    pub name: String,
    /// The panel; `None`: the user is suspended and sees none.
    pub panel: Option<Panel>,
}

/// What became of the texts of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextsSaved {
    /// Somebody else changed the same fields meanwhile, so nothing was stored.
    Overtaken(Box<Overtaken>),
    /// Anything else.
    Saved(Saved),
}

/// Texts that somebody else changed meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overtaken {
    /// The form made anew from what is stored now, with everything in it that was changed. Sent again, it counts.
    pub texts: Texts,
    /// The fields that both changed.
    pub both: Vec<Field>,
    /// What is stored now.
    pub theirs: Values,
    /// Who saved.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: i64,
}

/// One's own mailboxes: a user's are those they own, a residential user's those of their customer, an
/// administrator's those they own themselves.
fn own(who: &Principal) -> ListQuery {
    let owner = (who.role == Role::Administrator).then_some(OwnerFilter::Id(who.user_id));
    ListQuery { owner, ..ListQuery::default() }
}

/// One page of one's own mailboxes, shown in the panel or not.
pub async fn boxes(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<Page, Failure> {
    mailboxes::list(app, who, &ListQuery { cursor, ..own(who) }).await
}

/// One page of one's own control panel.
pub async fn panel(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<Panel, Failure> {
    seen(app, who, cursor, false).await
}

/// The card of one mailbox as it stands now, whether the panel shows it or not.
pub async fn card(app: &App, who: &Principal, uuid: &str) -> Result<Card, Failure> {
    let mailbox = mailboxes::get(app, who, uuid).await?;
    let mut tx = app.db.read().begin().await?;
    let (around, _) = mailboxes::around(&mut tx, who, mailbox.customer_id).await?.ok_or(AppError::NotFound)?;
    card_of(&mut tx, who, &around, mailbox, false).await
}

/// Changes settings of those that the panel offers, and nothing else. Whatever loses something is to be confirmed
/// first, and that is the answer.
pub async fn set(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    settings: &[(Field, String)],
) -> Result<Saved, Failure> {
    set_asking(app, who, door, uuid, (settings, false)).await
}

/// The same, `confirmed` or not.
pub async fn set_asking(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    (settings, confirmed): (&[(Field, String)], bool),
) -> Result<Saved, Failure> {
    let mut sent = Values::default();
    for (field, value) in settings {
        let wish = wish(*field, value).ok_or(AppError::BadRequest)?;
        OFFERED.into_iter().filter(|f| wish.has(*f)).for_each(|f| sent.set(f, wish.get(f)));
    }
    mailboxes::amend_asking(app, who, door, uuid, None, (&sent, confirmed)).await
}

/// Changes the numbers and addresses that were typed anew. What somebody else saved in other fields meanwhile
/// stays; where both changed the same, nothing is stored.
pub async fn texts(app: &App, who: &Principal, door: Door, uuid: &str, sent: &Texts) -> Result<TextsSaved, Failure> {
    let mut texts = sent.clone();
    for _ in 0..TRIES {
        let wish = (&texts.wish(), texts.confirmed);
        let saved = mailboxes::amend_asking(app, who, door, uuid, Some(texts.version), wish).await?;
        let stale = match saved {
            Saved::Stale(stale) if !stale.archived => *stale,
            other => return Ok(TextsSaved::Saved(other)),
        };
        let (anew, both) = texts.onto(&stale.theirs, stale.version);
        if !both.is_empty() {
            let Stale { theirs, by, at, .. } = stale;
            return Ok(TextsSaved::Overtaken(Box::new(Overtaken { texts: anew, both, theirs, by, at })));
        }
        texts = anew;
    }
    Err(anyhow!("a mailbox was saved by others at every one of {TRIES} tries").into())
}

/// One page of a user's control panel as that user sees it, for an administrator who may only look. The
/// look is recorded.
pub async fn look(
    app: &App,
    who: &Principal,
    door: Door,
    user_id: i64,
    cursor: Option<Cursor>,
) -> Result<Look, Failure> {
    super::accounts::administrator(who)?;
    let user = users::by_id(app.db.read(), user_id).await?.ok_or(AppError::NotFound)?;
    administers(app, who, user.customer_id).await?;
    let (act, theirs) = (Act::new(app, who, door), user.clone());
    let noted: Result<(), Failure> = app
        .db
        .write(move |tx| {
            Box::pin(async move { record(tx, &act, people::subject(&theirs), Action::ViewPanel, None, None).await })
        })
        .await;
    noted?;
    let name = user.name.clone();
    let panel = match principal_of(app.db.read(), user).await? {
        Some(user) => Some(seen(app, &user, cursor, true).await?),
        None => None,
    };
    Ok(Look { name, panel })
}

async fn seen(app: &App, who: &Principal, cursor: Option<Cursor>, locked: bool) -> Result<Panel, Failure> {
    let query = ListQuery { panel: Some(true), size: CARDS, cursor, ..own(who) };
    let Page { rows, total, next, previous, .. } = mailboxes::list(app, who, &query).await?;
    let mut known: HashMap<i64, Surroundings> = HashMap::new();
    let mut tx = app.db.read().begin().await?;
    let mut cards = Vec::with_capacity(rows.len());
    for mailbox in rows {
        let around = if let Some(around) = known.get(&mailbox.customer_id) {
            around
        } else {
            let (around, _) = mailboxes::around(&mut tx, who, mailbox.customer_id).await?.ok_or(AppError::NotFound)?;
            known.entry(mailbox.customer_id).or_insert(around)
        };
        cards.push(card_of(&mut tx, who, around, mailbox, locked).await?);
    }
    Ok(Panel { cards, total, next, previous })
}

async fn card_of(
    tx: &mut Tx,
    who: &Principal,
    around: &Surroundings,
    mailbox: Mailbox,
    locked: bool,
) -> Result<Card, Failure> {
    Ok(Card {
        around: without_others(around, &mailbox),
        many_sounds: around.sounds.len() > SOUNDS,
        version: mailbox.version,
        remembered: remembered(tx, &mailbox).await?,
        values: values_of(&mailbox.settings, mailbox.customer_id),
        uuid: mailbox.uuid,
        me: who.user_id,
        locked,
    })
}

/// The rules around a mailbox without the people who own others, nor the sounds that others play if there are
/// many.
fn without_others(around: &Surroundings, mailbox: &Mailbox) -> Surroundings {
    let mut around = around.clone();
    if around.sounds.len() > SOUNDS {
        around.sounds.retain(|sound| mailbox.settings.greeting.as_deref() == Some(&*sound.uuid));
    }
    around.owners = mailbox.owner.clone().into_iter().collect();
    around
}

/// The number that was called, the secondary address and what the owner's e-mail carried before they were
/// turned off, as far as the latest changes know.
async fn remembered(tx: &mut Tx, mailbox: &Mailbox) -> Result<Values, Failure> {
    let mut found = Values::default();
    let settings = &mailbox.settings;
    let off = [
        (settings.notify_call.is_none(), Field::NotifyCall, ""),
        (settings.pager.is_none(), Field::Pager, ""),
        (settings.owner_email == OwnerEmail::Off, Field::OwnerEmail, OwnerEmail::Off.name()),
    ];
    if !off.iter().any(|(off, ..)| *off) {
        return Ok(found);
    }
    for entry in history::of_mailbox(&mut *tx, mailbox.id, BACK).await? {
        // What it had at another customer is not this one's to know.
        if entry.customer_id != mailbox.customer_id {
            break;
        }
        let Some(before) = &entry.before else { continue };
        for (off, field, nothing) in off {
            let was = before.get(field);
            if off && !found.has(field) && !was.is_empty() && was != nothing {
                found.set(field, was);
            }
        }
    }
    Ok(found)
}
