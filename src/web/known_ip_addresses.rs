//! Which accounts have signed in from which addresses: cached in memory, and loaded from the database after a restart.

use std::net::IpAddr;

use crate::error::AppError;
use crate::services::Principal;
use crate::services::accounts::known_ip_addresses;
use crate::web::client_address::subscriber;
use crate::web::state::WebState;

/// Whether `account` has been signed in to from `address` before. Errors count as no.
pub async fn is_known(state: &WebState, account: &str, address: IpAddr) -> bool {
    if state.throttle.knows(account, address) {
        return true;
    }
    let known = known_ip_addresses::is_known(&state.app, account, subscriber(address)).await;
    let known = known.map_err(AppError::from).unwrap_or(false);
    if known {
        state.throttle.remember(account, address);
    }
    known
}

/// Records a sign-in from `address`. A failure to store it does not block the sign-in.
pub async fn record_sign_in(state: &WebState, account: &str, who: &Principal, address: IpAddr) {
    state.throttle.succeeded(account, address);
    if let Err(failure) = known_ip_addresses::record(&state.app, who, subscriber(address)).await {
        // The conversion logs it.
        let _ = AppError::from(failure);
    }
}
