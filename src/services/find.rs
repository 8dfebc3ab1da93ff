//! The search of everything: asks the services that the pages ask, so that it finds what they show.

use super::mailboxes::Mailbox;
use super::{App, Failure, Principal, accounts, customers, mailboxes, sounds, users};
use crate::domain::fold::fold;
use crate::error::AppError;
use crate::forms::find::{self, Hit, Kind, LONGEST, RECENT, place, places};
use crate::forms::listing::ListQuery;
use crate::forms::sound_list::SoundQuery;
use crate::tongue::Words;

/// So many of each kind are found.
const MOST: usize = 6;

/// What the principal finds by `question`. Without one: what of `recent`, a list of paths, they may see, and
/// every page and deed. These are found by their names in the language of `words`.
pub async fn find(
    app: &App,
    who: &Principal,
    question: &str,
    recent: &[String],
    words: Words,
) -> Result<Vec<Hit>, Failure> {
    let asked = find::words(question);
    let mut hits = Vec::new();
    if asked.is_empty() {
        for path in recent.iter().take(RECENT) {
            hits.extend(allowed(visited(app, who, path, words).await.map(|hit| hit.into_iter().collect()))?);
        }
    } else {
        hits.extend(allowed(boxes(app, who, &asked).await)?);
        hits.extend(allowed(people(app, who, question.trim()).await)?);
        hits.extend(allowed(tenants(app, who, &asked).await)?);
        hits.extend(allowed(recordings(app, who, &asked).await)?);
    }
    hits.extend(places(who.role, &asked, words));
    Ok(hits)
}

/// What one may not look for is not found, and neither is what is not there.
fn allowed<T>(found: Result<Vec<T>, Failure>) -> Result<Vec<T>, Failure> {
    match found {
        Err(Failure::Refused(AppError::Forbidden | AppError::NotFound)) => Ok(vec![]),
        other => other,
    }
}

async fn boxes(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    let size = u16::try_from(MOST).unwrap_or(u16::MAX);
    let query = ListQuery { search: words.join(" "), size, ..ListQuery::default() };
    let page = mailboxes::list(app, who, &query).await?;
    Ok(page.rows.iter().map(of_mailbox).collect())
}

async fn people(app: &App, who: &Principal, question: &str) -> Result<Vec<Hit>, Failure> {
    let search = question.chars().take(LONGEST).collect();
    let page = users::list(app, who, &users::Query { search, ..users::Query::default() }).await?;
    Ok(page.rows.into_iter().take(MOST).map(|row| of_user(&row.user, &row.customer_name)).collect())
}

async fn tenants(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    accounts::administrator(who)?;
    let all = mailboxes::customers(app, who).await?;
    let found = all.into_iter().filter(|customer| holds(&customer.name, words));
    Ok(found.take(MOST).map(|c| hit(Kind::Customer, c.name, String::new(), format!("/customers/{}", c.id))).collect())
}

async fn recordings(app: &App, who: &Principal, words: &[String]) -> Result<Vec<Hit>, Failure> {
    let query = SoundQuery { search: words.join(" "), ..SoundQuery::default() };
    let page = sounds::list(app, who, &query).await?;
    Ok(page.rows.into_iter().take(MOST).map(of_sound).collect())
}

/// What is at a path where somebody was.
async fn visited(app: &App, who: &Principal, path: &str, words: Words) -> Result<Option<Hit>, Failure> {
    let found = match path.strip_prefix('/').and_then(|path| path.split_once('/')) {
        None => place(who.role, path, words),
        Some(("mailboxes", uuid)) => Some(of_mailbox(&mailboxes::get(app, who, uuid).await?)),
        Some(("sounds", uuid)) => Some(of_sound(sounds::get(app, who, uuid).await?.sound)),
        Some(("users", id)) => {
            let detail = users::get(app, who, number(id)?).await?;
            Some(of_user(&detail.user, &detail.customer))
        }
        Some(("customers", id)) => {
            let customer = customers::get(app, who, number(id)?).await?.customer;
            Some(hit(Kind::Customer, customer.name, String::new(), path.to_owned()))
        }
        Some(_) => None,
    };
    Ok(found.map(|hit| Hit { kind: Kind::Recent, ..hit }))
}

fn number(id: &str) -> Result<i64, Failure> {
    id.parse().map_err(|_| AppError::NotFound.into())
}

fn holds(name: &str, words: &[String]) -> bool {
    let name = fold(name);
    words.iter().all(|word| name.contains(&fold(word)))
}

fn hit(kind: Kind, title: String, under: String, path: String) -> Hit {
    Hit { kind, title, under, path, sends: None }
}

fn of_mailbox(mailbox: &Mailbox) -> Hit {
    let settings = &mailbox.settings;
    let title = format!("{} {}", settings.number.as_str(), settings.name.as_str());
    let under = match &mailbox.owner {
        Some(owner) => format!("{} · {}", mailbox.customer_name, owner.name),
        None => mailbox.customer_name.clone(),
    };
    hit(Kind::Mailbox, title, under, format!("/mailboxes/{}", mailbox.uuid))
}

fn of_user(user: &users::User, customer: &str) -> Hit {
    let under = format!("{} · {customer}", user.username);
    hit(Kind::Person, user.name.clone(), under, format!("/users/{}", user.id))
}

fn of_sound(sound: sounds::Sound) -> Hit {
    hit(Kind::Sound, sound.name, sound.customer_name, format!("/sounds/{}", sound.uuid))
}
