//! Every route of the router but server functions and APIs. A test compares the table with the router itself.

use mailroom::domain::permissions::{Permission, Role};

/// Method, path, the permission that the route requires, and what the path names. `open` is for everyone, `signed-in`
/// for everyone who is signed in. Server functions are tested in `server_functions.rs`, and the APIs, which authenticate
/// callers themselves, in tests of their own.
const ROUTES: &str = "\
GET / signed-in
POST /account ManageOwnAccount
GET /account ManageOwnAccount
POST /account/language ManageOwnAccount
POST /account/password ManageOwnAccount
POST /account/preferences ManageOwnAccount
POST /account/sessions/{id}/end ManageOwnAccount login
GET /batches ViewMailboxes
POST /batches ChangeInBulk
GET /batches/{uuid} ViewMailboxes batch
POST /batches/{uuid} ChangeMailboxes batch
POST /batches/{uuid}/cancel CancelBulkChanges batch
POST /batches/{uuid}/pins RevealPins batch
POST /batches/{uuid}/start ChangeMailboxes batch
POST /batches/{uuid}/undo ChangeInBulk batch
GET /customers ManageCustomers
GET /customers/new ManageCustomers
POST /customers/new ManageCustomers
GET /customers/{id} ManageCustomers customer
POST /customers/{id} ManageCustomers customer
POST /customers/{id}/status ManageCustomers customer
GET /find signed-in
GET /healthz open
GET /history ViewHistory
GET /invitation open
POST /invitation open
GET /invitation/{secret} open
POST /language open
GET /mailboxes ViewMailboxes
GET /mailboxes/export ExportMailboxes
POST /mailboxes/export ExportMailboxes
GET /mailboxes/import ImportMailboxes
POST /mailboxes/import ImportMailboxes
GET /mailboxes/import/template.csv signed-in
GET /mailboxes/import/{uuid} ImportMailboxes import
POST /mailboxes/import/{uuid}/apply ImportMailboxes import
POST /mailboxes/import/{uuid}/cancel ImportMailboxes import
POST /mailboxes/import/{uuid}/check ImportMailboxes import
POST /mailboxes/import/{uuid}/give-up ImportMailboxes import
POST /mailboxes/import/{uuid}/reread ImportMailboxes import
GET /mailboxes/import/{uuid}/to-mend.csv ImportMailboxes import
GET /mailboxes/new CreateMailboxes
POST /mailboxes/new CreateMailboxes
GET /mailboxes/{uuid} ViewMailboxes mailbox
POST /mailboxes/{uuid} ChangeMailboxes mailbox
POST /mailboxes/{uuid}/archive ArchiveMailboxes mailbox
GET /mailboxes/{uuid}/history ViewMailboxes mailbox
POST /mailboxes/{uuid}/history/{id}/revert ChangeMailboxes mailbox
POST /mailboxes/{uuid}/history/{id}/undo ChangeMailboxes mailbox
POST /mailboxes/{uuid}/panel ChangeMailboxes mailbox
POST /mailboxes/{uuid}/pin RevealPins mailbox
POST /mailboxes/{uuid}/restore RestoreMailboxes mailbox
GET /overview ViewOverview
GET /overview/plans ViewOverview
GET /overview/sign-ins ViewOverview
GET /panel ViewMailboxes
GET /panel/mailboxes ViewMailboxes
POST /panel/{uuid} ChangeMailboxes mailbox
POST /panel/{uuid}/pin ChangeMailboxes mailbox
POST /panel/{uuid}/texts ChangeMailboxes mailbox
POST /panel/{uuid}/undo ChangeMailboxes mailbox
GET /plans ManagePlans
GET /plans/new ManagePlans
POST /plans/new ManagePlans
GET /plans/{id} ManagePlans plan
POST /plans/{id} ManagePlans plan
GET /readyz open
GET /sign-in open
POST /sign-in open
POST /sign-out signed-in
POST /sign-out-everywhere ManageOwnAccount
GET /sounds PlaySounds
GET /sounds/new ManageSounds
POST /sounds/new ManageSounds
GET /sounds/{uuid} PlaySounds sound
POST /sounds/{uuid} ManageSounds sound
POST /sounds/{uuid}/delete ManageSounds sound
GET /sounds/{uuid}/original PlaySounds sound
GET /sounds/{uuid}/phone.wav PlaySounds sound
POST /sounds/{uuid}/replace ManageSounds sound
POST /theme open
GET /tokens ManageTokens
POST /tokens ManageTokens
POST /tokens/{id}/revoke ManageTokens token
GET /users ManageUsers
GET /users/new ManageUsers
POST /users/new ManageUsers
GET /users/{id} ManageUsers user
POST /users/{id} ManageUsers user
POST /users/{id}/invite ManageUsers user
POST /users/{id}/remove ManageUsers user
POST /users/{id}/status ManageUsers user
GET /users/{user}/panel ViewPanelOfOthers user
GET /views SaveViews
POST /views SaveViews
POST /views/look ManageOwnAccount
GET /views/{id} SaveViews
POST /views/{id} SaveViews view
POST /views/{id}/delete SaveViews view
POST /views/{id}/first SaveViews view
POST /views/{id}/replace SaveViews view
";

/// The lines of the table: method, path, permission, what the path names.
pub fn route_table() -> Vec<(&'static str, &'static str, &'static str, Option<&'static str>)> {
    let line = |line: &'static str| {
        let mut columns = line.split(' ');
        (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap(), columns.next())
    };
    ROUTES.lines().map(line).collect()
}

/// Whether a signed-in user with this role may use a route with this entry in the column of permissions.
pub fn is_allowed(role: Role, permission: &str) -> bool {
    if ["open", "signed-in"].contains(&permission) {
        return true;
    }
    let found = Permission::ALL.into_iter().find(|known| format!("{known:?}") == permission);
    role.may(found.unwrap())
}
