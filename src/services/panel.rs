//! The control panel: the mailboxes of one's own, as cards with everything that can be set there.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use anyhow::anyhow;

use crate::db::{Tx, history, users};
use crate::domain::choice::{Choice as _, OwnerEmail};
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::Field;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::listing::{Cursor, ListQuery, OwnerFilter};
use crate::forms::mailbox::values as values_of;
use crate::forms::panel::{Card, PANEL_FIELDS, PanelTexts, setting_change};
use crate::forms::submission::{MailboxConflict, MailboxSaveOutcome};
use crate::forms::values::Values;

use super::accounts::{principal_of, require_administrator_of};
use super::audit::{AuditAction, AuditContext, record};
use super::mailboxes::{self, Mailbox, MailboxPage, Total};
use super::{App, ChangeSource, Failure, Principal, users as people};

/// Most cards of a page. Each holds some 270 elements, and a page for a phone stays light.
const CARDS_PER_PAGE: u16 = 10;

/// Most sounds that a card lists. Each card of a page has the list, so a long one would weigh ten times.
const MAX_SOUNDS_PER_CARD: usize = 30;

/// How often texts are put together anew because somebody saves meanwhile.
const MAX_MERGE_ATTEMPTS: u8 = 5;

/// How far back an address or a number that was turned off is looked for.
const MAX_HISTORY_ENTRIES: u32 = 20;

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
pub struct PanelPreview {
    /// The name of whose panel it is.
    pub name: String,
    /// The panel; `None`: the user is suspended and sees none.
    pub panel: Option<Panel>,
}

/// What became of the texts of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextsOutcome {
    /// Somebody else changed the same fields meanwhile, so nothing was stored.
    Conflict(Box<TextsConflict>),
    /// Anything else.
    Mailbox(MailboxSaveOutcome),
}

/// Texts that somebody else changed meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextsConflict {
    /// The form made anew from what is stored now, with everything in it that was changed. Sent again, it counts.
    pub texts: PanelTexts,
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
fn own_mailboxes_query(who: &Principal) -> ListQuery {
    let owner = (who.role == Role::Administrator).then_some(OwnerFilter::Id(who.user_id));
    ListQuery { owner, ..ListQuery::default() }
}

/// One page of one's own mailboxes, shown in the panel or not.
pub async fn own_mailboxes(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<MailboxPage, Failure> {
    mailboxes::list(app, who, &ListQuery { cursor, ..own_mailboxes_query(who) }).await
}

/// One page of one's own control panel.
pub async fn load(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<Panel, Failure> {
    load_page(app, who, cursor, false).await
}

/// The card of one mailbox as it stands now, whether the panel shows it or not.
pub async fn card(app: &App, who: &Principal, uuid: &str) -> Result<Card, Failure> {
    let mailbox = mailboxes::get(app, who, uuid).await?;
    let mut tx = app.db.read().begin().await?;
    let context = load_context(&mut tx, who, mailbox.customer_id).await?;
    build_card(&mut tx, who, &context, mailbox, false).await
}

/// Changes settings of those that the panel offers, and nothing else. Whatever loses something is to be confirmed
/// first, and that is the answer.
pub async fn update_settings(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    settings: &[(Field, String)],
) -> Result<MailboxSaveOutcome, Failure> {
    update_settings_with_confirmation(app, who, door, uuid, (settings, false)).await
}

/// The same, `confirmed` or not.
pub async fn update_settings_with_confirmation(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    (settings, confirmed): (&[(Field, String)], bool),
) -> Result<MailboxSaveOutcome, Failure> {
    let mut sent = Values::default();
    for (field, value) in settings {
        let wish = setting_change(*field, value).ok_or(AppError::BadRequest)?;
        PANEL_FIELDS.into_iter().filter(|f| wish.has(*f)).for_each(|f| sent.set(f, wish.get(f)));
    }
    mailboxes::patch_with_confirmation(app, who, door, uuid, None, (&sent, confirmed)).await
}

/// Changes the numbers and addresses that were typed anew. What somebody else saved in other fields meanwhile
/// stays; where both changed the same, nothing is stored.
pub async fn update_texts(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    sent: &PanelTexts,
) -> Result<TextsOutcome, Failure> {
    let mut texts = sent.clone();
    for _ in 0..MAX_MERGE_ATTEMPTS {
        let wish = (&texts.changed_values(), texts.confirmed);
        let saved = mailboxes::patch_with_confirmation(app, who, door, uuid, Some(texts.version), wish).await?;
        let stale = match saved {
            MailboxSaveOutcome::Conflict(stale) if !stale.archived => *stale,
            other => return Ok(TextsOutcome::Mailbox(other)),
        };
        let (anew, both) = texts.merge_onto(&stale.theirs, stale.version);
        if !both.is_empty() {
            let MailboxConflict { theirs, by, at, .. } = stale;
            return Ok(TextsOutcome::Conflict(Box::new(TextsConflict { texts: anew, both, theirs, by, at })));
        }
        texts = anew;
    }
    Err(anyhow!("a mailbox was saved by others at every one of {MAX_MERGE_ATTEMPTS} tries").into())
}

/// One page of a user's control panel as that user sees it, for an administrator who may only look. The
/// look is recorded.
pub async fn preview(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    user_id: i64,
    cursor: Option<Cursor>,
) -> Result<PanelPreview, Failure> {
    super::accounts::require_administrator(who)?;
    let user = users::by_id(app.db.read(), user_id).await?.ok_or(AppError::NotFound)?;
    require_administrator_of(app, who, user.customer_id).await?;
    let (audit, theirs) = (AuditContext::new(app, who, door), user.clone());
    let noted: Result<(), Failure> = app
        .db
        .write(move |tx| {
            Box::pin(
                async move { record(tx, &audit, people::subject(&theirs), AuditAction::ViewPanel, None, None).await },
            )
        })
        .await;
    noted?;
    let name = user.name.clone();
    let panel = match principal_of(app.db.read(), user).await? {
        Some(user) => Some(load_page(app, &user, cursor, true).await?),
        None => None,
    };
    Ok(PanelPreview { name, panel })
}

async fn load_page(app: &App, who: &Principal, cursor: Option<Cursor>, locked: bool) -> Result<Panel, Failure> {
    let query = ListQuery { panel: Some(true), size: CARDS_PER_PAGE, cursor, ..own_mailboxes_query(who) };
    let MailboxPage { rows, total, next, previous, .. } = mailboxes::list(app, who, &query).await?;
    let mut known: HashMap<i64, CustomerContext> = HashMap::new();
    let mut tx = app.db.read().begin().await?;
    let mut cards = Vec::with_capacity(rows.len());
    for mailbox in rows {
        let context = if let Some(context) = known.get(&mailbox.customer_id) {
            context
        } else {
            let context = load_context(&mut tx, who, mailbox.customer_id).await?;
            known.entry(mailbox.customer_id).or_insert(context)
        };
        cards.push(build_card(&mut tx, who, context, mailbox, locked).await?);
    }
    Ok(Panel { cards, total, next, previous })
}

/// The rules around the mailboxes of a customer, with its sounds as far as cards list them, and without its people.
async fn load_context(tx: &mut Tx, who: &Principal, customer_id: i64) -> Result<CustomerContext, Failure> {
    let (context, _) = mailboxes::load_bare_context(tx, who, customer_id).await?.ok_or(AppError::NotFound)?;
    let sounds = mailboxes::list_sounds(tx, customer_id, "", MAX_SOUNDS_PER_CARD).await?;
    Ok(CustomerContext { sounds: sounds.found, more_sounds: sounds.more, ..context })
}

async fn build_card(
    tx: &mut Tx,
    who: &Principal,
    context: &CustomerContext,
    mailbox: Mailbox,
    locked: bool,
) -> Result<Card, Failure> {
    Ok(Card {
        around: context_of(tx, context, &mailbox).await?,
        many_sounds: context.more_sounds,
        version: mailbox.version,
        remembered: previous_values(tx, &mailbox).await?,
        values: values_of(&mailbox.settings, mailbox.customer_id),
        uuid: mailbox.uuid,
        me: who.user_id,
        locked,
    })
}

/// The rules around a mailbox with the one who owns it, and where there are many sounds, with the one that it plays
/// alone.
async fn context_of(tx: &mut Tx, context: &CustomerContext, mailbox: &Mailbox) -> Result<CustomerContext, Failure> {
    let mut context = context.clone();
    if context.more_sounds {
        context.sounds = match &mailbox.settings.greeting {
            Some(uuid) => mailboxes::find_sound(tx, mailbox.customer_id, uuid).await?.into_iter().collect(),
            None => Vec::new(),
        };
    }
    context.owners = mailbox.owner.clone().into_iter().collect();
    Ok(context)
}

/// The number that was called, the secondary address and what the owner's e-mail carried before they were
/// turned off, as far as the latest changes know.
async fn previous_values(tx: &mut Tx, mailbox: &Mailbox) -> Result<Values, Failure> {
    let mut found = Values::default();
    let settings = &mailbox.settings;
    let off = [
        (settings.notify_call.is_none(), Field::NotifyCall, ""),
        (settings.pager.is_none(), Field::Pager, ""),
        (settings.owner_email == OwnerEmail::Off, Field::OwnerEmail, OwnerEmail::Off.code()),
    ];
    if !off.iter().any(|(off, ..)| *off) {
        return Ok(found);
    }
    for entry in history::of_mailbox(&mut *tx, mailbox.id, MAX_HISTORY_ENTRIES).await? {
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
