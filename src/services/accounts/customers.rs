//! Adding customers and rate plans.

use super::{Mistake, Outcome, administers};
use crate::db::{self, constraint::Constraint};
use crate::domain::account::Slug;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::language::Language;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::domain::text::Name;
use crate::domain::timezone::Timezone;
use crate::error::AppError;
use crate::services::{App, Failure, Principal, now};

/// The plan of a customer for whom none was chosen. It leaves nothing out.
const EVERYTHING: &str = "Everything";

/// A customer to add, as typed.
#[derive(Clone, Copy, Debug)]
pub struct NewCustomer<'a> {
    /// The short name.
    pub slug: &'a str,
    /// The name that people read.
    pub name: &'a str,
    /// The slug of the customer above; `None` adds a root, which only the console may.
    pub parent: Option<&'a str>,
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// A rate plan's id; `None`: everything.
    pub rate_plan_id: Option<i64>,
    /// The language tag that a new mailbox starts with.
    pub language: &'a str,
    /// The time zone that a new mailbox starts with.
    pub timezone: &'a str,
}

/// Adds a customer and returns its id.
pub async fn add_customer(app: &App, principal: &Principal, new: NewCustomer<'_>) -> Outcome<i64> {
    let parent_id = match new.parent {
        None if principal.is_console() => None,
        None => return Err(AppError::Forbidden.into()),
        Some(slug) => {
            let Some(parent) = db::customers::by_slug(app.db.read(), slug).await? else {
                return Ok(Err(Mistake::NoCustomer(slug.into())));
            };
            administers(app, principal, parent.id).await?;
            Some(parent.id)
        }
    };
    let (slug, name, language, timezone) = match read(&new) {
        Ok(values) => values,
        Err(mistake) => return Ok(Err(mistake)),
    };

    let added: Result<i64, sqlx::Error> = app
        .db
        .write(|tx| {
            let slug = slug.clone();
            Box::pin(async move {
                let rate_plan_id = match new.rate_plan_id {
                    Some(id) => id,
                    None => match db::plans::id_of(&mut *tx, EVERYTHING).await? {
                        Some(id) => id,
                        None => db::plans::insert(&mut *tx, &RatePlan::everything(EVERYTHING)).await?,
                    },
                };
                let row = db::customers::NewCustomer {
                    parent_id,
                    slug: slug.as_str(),
                    name: name.as_str(),
                    rate_plan_id,
                    language: language.as_str(),
                    timezone: timezone.as_str(),
                    pin_policy: new.pin_policy,
                    created_at: now(),
                };
                db::customers::insert(tx, row).await
            })
        })
        .await;
    match added {
        Err(error) if Constraint::is_taken(&error, "customer.slug") => {
            Ok(Err(Mistake::SlugTaken(slug.as_str().into())))
        }
        other => Ok(Ok(other?)),
    }
}

/// Switches dialects on or off for the users of a customer, and returns which are on then.
pub async fn set_dialects(
    app: &App,
    principal: &Principal,
    slug: &str,
    switches: &[(Dialect, bool)],
) -> Outcome<Dialects> {
    let Some(customer) = db::customers::by_slug(app.db.read(), slug).await? else {
        return Ok(Err(Mistake::NoCustomer(slug.into())));
    };
    administers(app, principal, customer.id).await?;
    let switches = switches.to_vec();
    let on: Result<Dialects, sqlx::Error> = app
        .db
        .write(|tx| {
            Box::pin(async move {
                let now = db::customers::by_id(&mut *tx, customer.id).await?.map_or(Dialects::NONE, |c| c.dialects);
                let then = switches.into_iter().fold(now, |all, (dialect, on)| all.with(dialect, on));
                db::customers::set_dialects(tx, customer.id, then).await?;
                Ok(then)
            })
        })
        .await;
    Ok(Ok(on?))
}

/// Adds a rate plan and returns its id. Plans belong to the whole system, so only the console may.
pub async fn add_plan(app: &App, principal: &Principal, plan: RatePlan) -> Outcome<i64> {
    if !principal.is_console() {
        return Err(Failure::Refused(AppError::Forbidden));
    }
    let name = plan.name.clone();
    let added: Result<i64, sqlx::Error> =
        app.db.write(|tx| Box::pin(async move { db::plans::insert(tx, &plan).await })).await;
    match added {
        Err(error) if Constraint::is_taken(&error, "rate_plan.name") => Ok(Err(Mistake::PlanTaken(name))),
        other => Ok(Ok(other?)),
    }
}

fn read(new: &NewCustomer<'_>) -> Result<(Slug, Name, Language, Timezone), Mistake> {
    Ok((
        Slug::parse(new.slug).ok_or(Mistake::BadSlug)?,
        Name::parse(new.name).map_err(|_| Mistake::BadName)?,
        Language::parse(new.language).map_err(|_| Mistake::BadLanguage(new.language.into()))?,
        Timezone::parse(new.timezone).map_err(|_| Mistake::BadTimezone(new.timezone.into()))?,
    ))
}
