//! From where people have signed in before. An attack on an account does not keep out whoever comes from there.

use std::net::IpAddr;

use super::require_own_account;
use crate::db::known_addresses as store;
use crate::services::maintenance::DAY_MS;
use crate::services::{App, Failure, Principal};

/// Whether the user of this name has signed in from `address`, the part of a network address that one subscriber holds.
pub async fn is_known(app: &App, account: &str, address: IpAddr) -> Result<bool, Failure> {
    Ok(store::last_sign_in_at(app.db.read(), account, &address.to_string()).await?.is_some())
}

/// Keeps that somebody has signed in from `address`.
pub async fn record(app: &App, who: &Principal, address: IpAddr) -> Result<(), Failure> {
    let (user_id, address, now) = (require_own_account(who)?, address.to_string(), app.clock.now());
    let last_at = store::last_sign_in_at(app.db.read(), &who.username, &address).await?;
    // A script that signs in every minute is written down once a day.
    if last_at.is_some_and(|at| (0..DAY_MS).contains(&(now - at))) {
        return Ok(());
    }
    app.db.write(move |tx| Box::pin(async move { store::upsert(tx, user_id, &address, now).await })).await?;
    Ok(())
}
