//! The paths of the site. Each is written here once: routes use the patterns, links and forms fill them.
//!
//! The calls of the API dialects are not listed. They are documented where they are handled, in `api`.

mod pattern;

pub use pattern::{PathPattern, is_at_or_below, is_below, parameter_name, segments};

// Signing in, and choices of a browser.

/// Leads to the home page of the user.
pub const START: &str = "/";
/// The sign-in page and its form.
pub const SIGN_IN: &str = "/sign-in";
/// Signs out.
pub const SIGN_OUT: &str = "/sign-out";
/// Signs out in all browsers.
pub const SIGN_OUT_EVERYWHERE: &str = "/sign-out-everywhere";
/// The page on which an invited user sets a password.
pub const INVITATION: &str = "/invitation";
/// An invitation link.
pub const INVITATION_LINK: PathPattern<1> = PathPattern("/invitation/{secret}");
/// Stores the theme of a browser.
pub const THEME: &str = "/theme";
/// Stores the language of a browser.
pub const LANGUAGE: &str = "/language";

// Overview.

/// The overview.
pub const OVERVIEW: &str = "/overview";
/// The customers with more mailboxes than their plans include.
pub const OVER_LIMIT_CUSTOMERS: &str = "/overview/plans";
/// The failed sign-ins.
pub const FAILED_SIGN_INS: &str = "/overview/sign-ins";

// Mailboxes.

/// The list of mailboxes.
pub const MAILBOXES: &str = "/mailboxes";
/// The list of archived mailboxes.
pub const ARCHIVE: &str = "/mailboxes?archived=yes";
/// The form for a new mailbox.
pub const NEW_MAILBOX: &str = "/mailboxes/new";
/// A mailbox.
pub const MAILBOX: PathPattern<1> = PathPattern("/mailboxes/{uuid}");
/// Shows or hides a mailbox in the control panel.
pub const MAILBOX_PANEL: PathPattern<1> = PathPattern("/mailboxes/{uuid}/panel");
/// Reveals the PIN of a mailbox.
pub const MAILBOX_PIN: PathPattern<1> = PathPattern("/mailboxes/{uuid}/pin");
/// Archives a mailbox.
pub const MAILBOX_ARCHIVE: PathPattern<1> = PathPattern("/mailboxes/{uuid}/archive");
/// Restores an archived mailbox.
pub const MAILBOX_RESTORE: PathPattern<1> = PathPattern("/mailboxes/{uuid}/restore");
/// The history of a mailbox.
pub const MAILBOX_HISTORY: PathPattern<1> = PathPattern("/mailboxes/{uuid}/history");
/// Returns a mailbox to its state after a change.
pub const MAILBOX_REVERT: PathPattern<2> = PathPattern("/mailboxes/{uuid}/history/{id}/revert");
/// Undoes one change of a mailbox.
pub const MAILBOX_UNDO: PathPattern<2> = PathPattern("/mailboxes/{uuid}/history/{id}/undo");

// Views of the list of mailboxes.

/// Creates a view.
pub const VIEWS: &str = "/views";
/// Changes the layout of the list.
pub const LIST_LAYOUT: &str = "/views/look";
/// Changes a view.
pub const VIEW: PathPattern<1> = PathPattern("/views/{id}");
/// Replaces the list that a view shows.
pub const VIEW_REPLACE: PathPattern<1> = PathPattern("/views/{id}/replace");
/// Makes a view the default, or not.
pub const VIEW_DEFAULT: PathPattern<1> = PathPattern("/views/{id}/first");
/// Deletes a view.
pub const VIEW_DELETE: PathPattern<1> = PathPattern("/views/{id}/delete");

// Export and import.

/// The export of a list, or of the selected mailboxes.
pub const EXPORT: &str = "/mailboxes/export";
/// The upload of a file.
pub const IMPORTS: &str = "/mailboxes/import";
/// An empty file with all columns.
pub const IMPORT_TEMPLATE: &str = "/mailboxes/import/template.csv";
/// An uploaded file.
pub const IMPORT: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}");
/// Checks a file with the chosen columns.
pub const IMPORT_CHECK: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/check");
/// Rereads a file with another encoding or heading.
pub const IMPORT_REREAD: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/reread");
/// Applies a file.
pub const IMPORT_APPLY: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/apply");
/// Stops applying a file.
pub const IMPORT_CANCEL: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/cancel");
/// Discards a file.
pub const IMPORT_DISCARD: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/give-up");
/// The rejected rows of a file.
pub const IMPORT_REJECTED_ROWS: PathPattern<1> = PathPattern("/mailboxes/import/{uuid}/to-mend.csv");

// Batches.

/// The list of batches; creates one.
pub const BATCHES: &str = "/batches";
/// A batch.
pub const BATCH: PathPattern<1> = PathPattern("/batches/{uuid}");
/// Starts a batch.
pub const BATCH_START: PathPattern<1> = PathPattern("/batches/{uuid}/start");
/// Cancels a batch.
pub const BATCH_CANCEL: PathPattern<1> = PathPattern("/batches/{uuid}/cancel");
/// Undoes a batch.
pub const BATCH_UNDO: PathPattern<1> = PathPattern("/batches/{uuid}/undo");
/// Downloads the new PINs of a batch.
pub const BATCH_PINS: PathPattern<1> = PathPattern("/batches/{uuid}/pins");

// Sounds.

/// The list of sounds.
pub const SOUNDS: &str = "/sounds";
/// The form for a new sound.
pub const NEW_SOUND: &str = "/sounds/new";
/// A sound.
pub const SOUND: PathPattern<1> = PathPattern("/sounds/{uuid}");
/// Replaces the recording of a sound.
pub const SOUND_REPLACE: PathPattern<1> = PathPattern("/sounds/{uuid}/replace");
/// Deletes a sound.
pub const SOUND_DELETE: PathPattern<1> = PathPattern("/sounds/{uuid}/delete");
/// The version of a sound that phones play.
pub const SOUND_PHONE_WAV: PathPattern<1> = PathPattern("/sounds/{uuid}/phone.wav");
/// The uploaded file of a sound.
pub const SOUND_ORIGINAL: PathPattern<1> = PathPattern("/sounds/{uuid}/original");

// Customers, users, and rate plans.

/// The list of customers.
pub const CUSTOMERS: &str = "/customers";
/// The form for a new customer.
pub const NEW_CUSTOMER: &str = "/customers/new";
/// A customer.
pub const CUSTOMER: PathPattern<1> = PathPattern("/customers/{id}");
/// Suspends or reactivates a customer.
pub const CUSTOMER_STATUS: PathPattern<1> = PathPattern("/customers/{id}/status");
/// The list of users.
pub const USERS: &str = "/users";
/// The form for a new user.
pub const NEW_USER: &str = "/users/new";
/// A user.
pub const USER: PathPattern<1> = PathPattern("/users/{id}");
/// Suspends or reactivates a user.
pub const USER_STATUS: PathPattern<1> = PathPattern("/users/{id}/status");
/// Creates an invitation link for a user.
pub const USER_INVITE: PathPattern<1> = PathPattern("/users/{id}/invite");
/// Removes a user.
pub const USER_REMOVE: PathPattern<1> = PathPattern("/users/{id}/remove");
/// The control panel as a user sees it.
pub const USER_PANEL: PathPattern<1> = PathPattern("/users/{user}/panel");
/// The list of rate plans.
pub const PLANS: &str = "/plans";
/// The form for a new rate plan.
pub const NEW_PLAN: &str = "/plans/new";
/// A rate plan.
pub const PLAN: PathPattern<1> = PathPattern("/plans/{id}");

// Control panel.

/// The user's control panel.
pub const PANEL: &str = "/panel";
/// The choice of the mailboxes that the control panel shows.
pub const PANEL_MAILBOXES: &str = "/panel/mailboxes";
/// Changes a setting of a mailbox.
pub const PANEL_MAILBOX: PathPattern<1> = PathPattern("/panel/{uuid}");
/// Undoes or confirms a change of a setting.
pub const PANEL_UNDO: PathPattern<1> = PathPattern("/panel/{uuid}/undo");
/// Saves the numbers and addresses of a mailbox.
pub const PANEL_TEXTS: PathPattern<1> = PathPattern("/panel/{uuid}/texts");
/// Sets the PIN of a mailbox.
pub const PANEL_PIN: PathPattern<1> = PathPattern("/panel/{uuid}/pin");

// Search, history, and account.

/// The results of the global search, without scripts.
pub const FIND: &str = "/find";
/// The history of everything that the user can see.
pub const HISTORY: &str = "/history";
/// The API tokens; creates one.
pub const TOKENS: &str = "/tokens";
/// Revokes an API token.
pub const TOKEN_REVOKE: PathPattern<1> = PathPattern("/tokens/{id}/revoke");
/// The user's own account.
pub const ACCOUNT: &str = "/account";
/// Sets the user's language.
pub const ACCOUNT_LANGUAGE: &str = "/account/language";
/// Changes the user's password.
pub const ACCOUNT_PASSWORD: &str = "/account/password";
/// Changes the user's preferences.
pub const ACCOUNT_PREFERENCES: &str = "/account/preferences";
/// Ends another session of the user.
pub const ACCOUNT_SESSION_END: PathPattern<1> = PathPattern("/account/sessions/{id}/end");

// Not for pages.

/// The server functions are below this path, and the calls of two API dialects.
pub const API: &str = "/api";
/// The reference of the APIs.
pub const API_DOCS: &str = "/api/docs/";
/// The compiled scripts and styles are below this path.
pub const BUNDLE: &str = "/pkg";
/// Scripts whose names don't change with their content.
pub const BUNDLE_SNIPPETS: &str = "/pkg/snippets";
/// Reports that the process is alive.
pub const LIVENESS: &str = "/healthz";
/// Reports whether the process can write.
pub const READINESS: &str = "/readyz";

#[cfg(test)]
mod spec_tests;
