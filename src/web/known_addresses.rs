//! Who has signed in from where: known in memory, and from the store after a restart.

use std::net::IpAddr;

use super::client_address::subscriber;
use super::state::WebState;
use crate::error::AppError;
use crate::services::Principal;
use crate::services::accounts::known_addresses;

/// Whether somebody has signed in to `account` from `address` before. What cannot be found out counts as no.
pub async fn is_known(state: &WebState, account: &str, address: IpAddr) -> bool {
    if state.throttle.knows(account, address) {
        return true;
    }
    let known = known_addresses::is_known(&state.app, account, subscriber(address)).await;
    let known = known.map_err(AppError::from).unwrap_or(false);
    if known {
        state.throttle.remember(account, address);
    }
    known
}

/// Keeps that somebody has signed in from `address`. That it cannot be kept is no reason to let nobody in.
pub async fn record_sign_in(state: &WebState, account: &str, who: &Principal, address: IpAddr) {
    state.throttle.succeeded(account, address);
    if let Err(failure) = known_addresses::record(&state.app, who, subscriber(address)).await {
        // It is logged on its way.
        let _ = AppError::from(failure);
    }
}
