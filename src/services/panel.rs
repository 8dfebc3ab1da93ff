//! The control panel: a user's own mailboxes, as cards with everything that can be set there.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use anyhow::anyhow;

use crate::db::scope::Scope;
use crate::db::{Tx, history, users};
use crate::domain::choice::{Choice as _, OwnerEmail};
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;
use crate::domain::permissions::{Permission, Resource};
use crate::domain::problem::FieldError;
use crate::error::AppError;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxConflict, MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{Card, PANEL_FIELDS, PanelContactForm, setting_change};
use crate::forms::save_outcome::SaveOutcome;
use crate::lists::mailbox_list::{Cursor, ListQuery, OwnerFilter};

use super::accounts::principal_of;
use super::audit::{AuditAction, AuditContext, record};
use super::mailboxes::{self, Mailbox, MailboxEdit, MailboxPage, Total};
use super::{App, ChangeSource, Failure, Principal, authorize, authorize_for_customer, users as people};

/// The maximum number of cards per page. Each has about 270 elements, and the page should stay light on phones.
const CARDS_PER_PAGE: u16 = 10;

/// The maximum number of sounds that a card lists. Every card of the page repeats the list.
const MAX_SOUNDS_PER_CARD: usize = 30;

/// How often texts are merged again because others save meanwhile.
const MAX_MERGE_ATTEMPTS: u8 = 5;

/// How many history entries are searched for an address or a number that was turned off.
const MAX_HISTORY_ENTRIES: u32 = 20;

/// A page of a user's control panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The mailboxes shown in the panel, by number.
    pub cards: Vec<Card>,
    /// The number on all pages.
    pub total: Total,
    /// The next page.
    pub next: Option<Cursor>,
    /// The previous page.
    pub previous: Option<Cursor>,
}

/// A user's control panel as shown to an administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelPreview {
    /// The user's name.
    pub name: String,
    /// The panel; `None`: the user is suspended and sees none.
    pub panel: Option<Panel>,
}

/// What came of saving the texts of a card.
pub type ContactFormOutcome = SaveOutcome<SavedMailbox, FieldError, ContactFormConflict>;

/// Texts that another user changed meanwhile, or whose mailbox they archived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactFormConflict {
    /// The form rebased on what is stored now, with all submitted changes. Submitting it again overwrites.
    pub texts: PanelContactForm,
    /// The fields that both changed.
    pub both: Vec<MailboxField>,
    /// What is stored now.
    pub stored: MailboxConflict,
}

/// The list of the principal's own mailboxes. The console has none.
fn own_mailboxes_query(who: &Principal) -> Result<ListQuery, Failure> {
    if who.is_console() {
        return Err(AppError::Forbidden.into());
    }
    let owner = match who.scope(Resource::Panel) {
        Scope::Owned { user } => Some(OwnerFilter::Id(user)),
        Scope::Customers(_) | Scope::Customer(_) => None,
    };
    Ok(ListQuery { owner, ..ListQuery::default() })
}

/// One page of the principal's own mailboxes, whether the panel shows them or not.
pub async fn own_mailboxes(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<MailboxPage, Failure> {
    mailboxes::list(app, who, &ListQuery { cursor, ..own_mailboxes_query(who)? }).await
}

/// One page of the principal's own control panel.
pub async fn load(app: &App, who: &Principal, cursor: Option<Cursor>) -> Result<Panel, Failure> {
    load_page(app, who, cursor, false).await
}

/// The card of one mailbox as stored now, whether the panel shows it or not.
pub async fn card(app: &App, who: &Principal, uuid: &str) -> Result<Card, Failure> {
    let mailbox = mailboxes::get(app, who, uuid).await?;
    let mut tx = app.db.read().begin().await?;
    let context = load_context(&mut tx, who, mailbox.customer_id).await?;
    build_card(&mut tx, who, &context, mailbox, false).await
}

/// Changes settings that the panel offers, and no others. If something would be lost, the result asks for
/// confirmation first.
pub async fn update_settings(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    settings: &[(MailboxField, String)],
) -> Result<MailboxSaveOutcome, Failure> {
    update_settings_with_confirmation(app, who, source, uuid, (settings, false)).await
}

/// The same, with an explicit `confirmed`.
pub async fn update_settings_with_confirmation(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    (settings, confirmed): (&[(MailboxField, String)], bool),
) -> Result<MailboxSaveOutcome, Failure> {
    let mut submitted = MailboxValues::default();
    for (field, value) in settings {
        let change = setting_change(*field, value).ok_or(AppError::BadRequest)?;
        PANEL_FIELDS.into_iter().filter(|f| change.has(*f)).for_each(|f| submitted.set(f, change.get(f)));
    }
    mailboxes::apply(app, who, source, uuid, MailboxEdit::fields(&submitted).confirmed(confirmed)).await
}

/// Saves edited numbers and addresses. Changes of other fields that another user saved meanwhile stay; if both changed
/// the same field, nothing is stored.
pub async fn update_texts(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    submitted: &PanelContactForm,
) -> Result<ContactFormOutcome, Failure> {
    let mut texts = submitted.clone();
    for _ in 0..MAX_MERGE_ATTEMPTS {
        let edit = MailboxEdit::fields(&texts.changed_values()).based_on(texts.version).confirmed(texts.confirmed);
        let stored = match mailboxes::apply(app, who, source, uuid, edit).await? {
            MailboxSaveOutcome::Done(saved) => return Ok(SaveOutcome::Done(saved)),
            MailboxSaveOutcome::Invalid(errors) => return Ok(SaveOutcome::Invalid(errors)),
            MailboxSaveOutcome::Conflict(stored) => *stored,
        };
        let (merged, both) = texts.merge_onto(&stored.theirs, stored.version);
        if !both.is_empty() || stored.archived {
            return Ok(SaveOutcome::Conflict(Box::new(ContactFormConflict { texts: merged, both, stored })));
        }
        texts = merged;
    }
    Err(anyhow!("a mailbox was saved by others at every one of {MAX_MERGE_ATTEMPTS} tries").into())
}

/// A read-only page of a user's control panel as that user sees it, for an administrator. The view is recorded.
pub async fn preview(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    user_id: i64,
    cursor: Option<Cursor>,
) -> Result<PanelPreview, Failure> {
    authorize(who, Permission::ViewPanelOfOthers)?;
    let user = users::by_id(app.db.read(), user_id).await?.ok_or(AppError::NotFound)?;
    authorize_for_customer(app, who, Permission::ViewPanelOfOthers, user.customer_id).await?;
    let (audit, subject_user) = (AuditContext::new(app, who, source), user.clone());
    let recorded: Result<(), Failure> = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                record(tx, &audit, people::subject(&subject_user), AuditAction::ViewPanel, None, None).await
            })
        })
        .await;
    recorded?;
    let name = user.name.clone();
    let panel = match principal_of(app.db.read(), user).await? {
        Some(user) => Some(load_page(app, &user, cursor, true).await?),
        None => None,
    };
    Ok(PanelPreview { name, panel })
}

async fn load_page(app: &App, who: &Principal, cursor: Option<Cursor>, locked: bool) -> Result<Panel, Failure> {
    let query = ListQuery { panel: Some(true), size: CARDS_PER_PAGE, cursor, ..own_mailboxes_query(who)? };
    let MailboxPage { rows, total, next, previous, .. } = mailboxes::list(app, who, &query).await?;
    let mut contexts: HashMap<i64, CustomerContext> = HashMap::new();
    let mut tx = app.db.read().begin().await?;
    let mut cards = Vec::with_capacity(rows.len());
    for mailbox in rows {
        let context = if let Some(context) = contexts.get(&mailbox.customer_id) {
            context
        } else {
            let context = load_context(&mut tx, who, mailbox.customer_id).await?;
            contexts.entry(mailbox.customer_id).or_insert(context)
        };
        cards.push(build_card(&mut tx, who, context, mailbox, locked).await?);
    }
    Ok(Panel { cards, total, next, previous })
}

/// The context of a customer's mailboxes, with the sounds that cards list, and without people.
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
        context: context_of(tx, context, &mailbox).await?,
        many_sounds: context.more_sounds,
        version: mailbox.version,
        remembered: previous_values(tx, &mailbox).await?,
        values: values_of(&mailbox.settings, mailbox.customer_id),
        uuid: mailbox.uuid,
        me: who.user(),
        locked,
    })
}

/// The context of a mailbox with its owner, and if there are many sounds, with only the one that it plays.
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

/// The notification number, the secondary address and the contents of the owner's email before they were turned off,
/// as far as the latest changes show.
async fn previous_values(tx: &mut Tx, mailbox: &Mailbox) -> Result<MailboxValues, Failure> {
    let mut found = MailboxValues::default();
    let settings = &mailbox.settings;
    let turned_off = [
        (settings.notify_call.is_none(), MailboxField::NotifyCall, ""),
        (settings.pager.is_none(), MailboxField::Pager, ""),
        (settings.owner_email == OwnerEmail::Off, MailboxField::OwnerEmail, OwnerEmail::Off.code()),
    ];
    if !turned_off.iter().any(|(turned_off, ..)| *turned_off) {
        return Ok(found);
    }
    for entry in history::of_mailbox(&mut *tx, mailbox.id, MAX_HISTORY_ENTRIES).await? {
        // Values from another customer must not be shown to this one.
        if entry.customer_id != mailbox.customer_id {
            break;
        }
        let Some(before) = &entry.before else { continue };
        for (turned_off, field, off_value) in turned_off {
            let was = before.get(field);
            if turned_off && !found.has(field) && !was.is_empty() && was != off_value {
                found.set(field, was);
            }
        }
    }
    Ok(found)
}
