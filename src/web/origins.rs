//! Who has signed in from where: known in memory, and from the store after a restart.

use std::net::IpAddr;

use super::address::subscriber;
use super::state::WebState;
use crate::error::AppError;
use crate::services::Principal;
use crate::services::accounts::origins;

/// Whether somebody has signed in to `account` from `address` before. What cannot be found out counts as no.
pub async fn known(state: &WebState, account: &str, address: IpAddr) -> bool {
    if state.throttle.knows(account, address) {
        return true;
    }
    let known = origins::remembered(&state.app, account, subscriber(address)).await;
    let known = known.map_err(AppError::from).unwrap_or(false);
    if known {
        state.throttle.remember(account, address);
    }
    known
}

/// Keeps that somebody has signed in from `address`. That it cannot be kept is no reason to let nobody in.
pub async fn signed_in(state: &WebState, account: &str, who: &Principal, address: IpAddr) {
    state.throttle.succeeded(account, address);
    if let Err(failure) = origins::keep(&state.app, who, subscriber(address)).await {
        // It is logged on its way.
        let _ = AppError::from(failure);
    }
}
