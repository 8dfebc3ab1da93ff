//! What is kept of what was done to a user.

use serde_json::Value;

use crate::db::Tx;
use crate::db::users::User;
use crate::services::{App, Door, Failure, Principal};

/// Something done to a user.
pub(in crate::services) enum Deed {
    /// Name or address were changed: before and after.
    Changed(Value, Value),
    /// An administrator looked at the user's control panel.
    PanelSeen,
}

/// Records it, in the transaction of the deed.
pub(in crate::services) async fn note(
    _tx: &mut Tx,
    app: &App,
    who: &Principal,
    door: Door,
    user: &User,
    deed: Deed,
) -> Result<(), Failure> {
    let what = match deed {
        Deed::Changed(..) => "changed",
        Deed::PanelSeen => "panel seen",
    };
    tracing::info!(user.id = user.id, by = who.user_id, door = door.name(), at = app.clock.now(), what, "a user");
    Ok(())
}
