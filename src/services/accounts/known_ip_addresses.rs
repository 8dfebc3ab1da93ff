//! Addresses from which users have signed in before. Throttling of an attacked account does not affect them.

use std::net::IpAddr;

use super::require_own_account;
use crate::db::known_ip_addresses as store;
use crate::services::maintenance::DAY_MS;
use crate::services::{App, Failure, Principal};

/// Whether the user of this name has signed in from `address`, the part of an IP address that identifies a subscriber.
pub async fn is_known(app: &App, account: &str, address: IpAddr) -> Result<bool, Failure> {
    Ok(store::last_sign_in_at(app.db.read(), account, &address.to_string()).await?.is_some())
}

/// Records a sign-in from `address`.
pub async fn record(app: &App, who: &Principal, address: IpAddr) -> Result<(), Failure> {
    let (user_id, address, now) = (require_own_account(who)?, address.to_string(), app.clock.now());
    let last_at = store::last_sign_in_at(app.db.read(), &who.username, &address).await?;
    // At most one write a day, even for a script that signs in every minute.
    if last_at.is_some_and(|at| (0..DAY_MS).contains(&(now - at))) {
        return Ok(());
    }
    app.db.write(move |tx| Box::pin(async move { store::upsert(tx, user_id, &address, now).await })).await?;
    Ok(())
}
