//! The global search. It uses the services that the pages use, so that it finds what they show.

use super::mailboxes::Mailbox;
use super::{App, Failure, Principal, authorize, customers, mailboxes, sounds, users};
use crate::domain::fold::fold;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::i18n::Messages;
use crate::lists::mailbox_list::ListQuery;
use crate::lists::sound_list::SoundQuery;
use crate::navigation::global_search::{
    self, Hit, HitKind, MAX_QUERY_CHARS, MAX_RECENT, find_destinations, item_at, place,
};
use crate::paths;

/// The maximum number of hits per kind.
const MAX_HITS_PER_KIND: usize = 6;

/// Searches for `question`. Without one, returns those of the `recent` paths that the principal may see, and all pages
/// and actions. Pages and actions are found by their names in the language of `messages`.
pub async fn search(
    app: &App,
    who: &Principal,
    question: &str,
    recent: &[String],
    messages: Messages,
) -> Result<Vec<Hit>, Failure> {
    let words = global_search::words(question);
    let mut hits = Vec::new();
    if words.is_empty() {
        for path in recent.iter().take(MAX_RECENT) {
            hits.extend(ignore_forbidden(
                recent_hit(app, who, path, messages).await.map(|hit| hit.into_iter().collect()),
            )?);
        }
    } else {
        hits.extend(ignore_forbidden(find_mailboxes(app, who, &words).await)?);
        hits.extend(ignore_forbidden(find_users(app, who, question.trim()).await)?);
        hits.extend(ignore_forbidden(find_customers(app, who, &words).await)?);
        hits.extend(ignore_forbidden(find_sounds(app, who, &words).await)?);
    }
    hits.extend(find_destinations(who.role, &words, messages));
    Ok(hits)
}

/// A forbidden or missing target yields no hits instead of an error.
fn ignore_forbidden<T>(found: Result<Vec<T>, Failure>) -> Result<Vec<T>, Failure> {
    match found {
        Err(Failure::Refused(AppError::Forbidden | AppError::NotFound)) => Ok(vec![]),
        other => other,
    }
}

async fn find_mailboxes(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    let size = u16::try_from(MAX_HITS_PER_KIND).unwrap_or(u16::MAX);
    let query = ListQuery { search: words.join(" "), size, ..ListQuery::default() };
    let page = mailboxes::list(app, who, &query).await?;
    Ok(page.rows.iter().map(mailbox_hit).collect())
}

async fn find_users(app: &App, who: &Principal, question: &str) -> Result<Vec<Hit>, Failure> {
    let search = question.chars().take(MAX_QUERY_CHARS).collect();
    let page = users::list(app, who, &users::UserQuery { search, ..users::UserQuery::default() }).await?;
    Ok(page.rows.into_iter().take(MAX_HITS_PER_KIND).map(|row| user_hit(&row.user, &row.customer_name)).collect())
}

async fn find_customers(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    authorize(who, Permission::ManageCustomers)?;
    let all = mailboxes::visible_customers(app, who).await?;
    let found = all.into_iter().filter(|customer| contains_all(&customer.name, words));
    Ok(found
        .take(MAX_HITS_PER_KIND)
        .map(|c| hit(HitKind::Customer, c.name, String::new(), paths::CUSTOMER.with(c.id)))
        .collect())
}

async fn find_sounds(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    let query = SoundQuery { search: words.join(" "), ..SoundQuery::default() };
    let page = sounds::list(app, who, &query).await?;
    Ok(page.rows.into_iter().take(MAX_HITS_PER_KIND).map(sound_hit).collect())
}

/// The hit for a path that the user visited recently.
async fn recent_hit(app: &App, who: &Principal, path: &str, messages: Messages) -> Result<Option<Hit>, Failure> {
    let found = match item_at(path) {
        None => place(who.role, path, messages),
        Some((HitKind::Mailbox, uuid)) => Some(mailbox_hit(&mailboxes::get(app, who, uuid).await?)),
        Some((HitKind::Sound, uuid)) => Some(sound_hit(sounds::get(app, who, uuid).await?.sound)),
        Some((HitKind::User, id)) => {
            let detail = users::get(app, who, parse_id(id)?).await?;
            Some(user_hit(&detail.user, &detail.customer))
        }
        Some((HitKind::Customer, id)) => {
            let customer = customers::get(app, who, parse_id(id)?).await?.customer;
            Some(hit(HitKind::Customer, customer.name, String::new(), path.to_owned()))
        }
        Some(_) => None,
    };
    Ok(found.map(|hit| Hit { kind: HitKind::Recent, ..hit }))
}

fn parse_id(id: &str) -> Result<i64, Failure> {
    id.parse().map_err(|_| AppError::NotFound.into())
}

fn contains_all(name: &str, words: &[String]) -> bool {
    let name = fold(name);
    words.iter().all(|word| name.contains(&fold(word)))
}

fn hit(kind: HitKind, title: String, under: String, path: String) -> Hit {
    Hit { kind, title, under, path, sends: None }
}

fn mailbox_hit(mailbox: &Mailbox) -> Hit {
    let settings = &mailbox.settings;
    let title = format!("{} {}", settings.number.as_str(), settings.name.as_str());
    let under = match &mailbox.owner {
        Some(owner) => format!("{} · {}", mailbox.customer_name, owner.name),
        None => mailbox.customer_name.clone(),
    };
    hit(HitKind::Mailbox, title, under, paths::MAILBOX.with(&mailbox.uuid))
}

fn user_hit(user: &users::User, customer: &str) -> Hit {
    let under = format!("{} · {customer}", user.username);
    hit(HitKind::User, user.name.clone(), under, paths::USER.with(user.id))
}

fn sound_hit(sound: sounds::Sound) -> Hit {
    hit(HitKind::Sound, sound.name, sound.customer_name, paths::SOUND.with(&sound.uuid))
}
