//! Every route of the router but server functions and APIs. A test compares the table with the router itself.

/// Method, path, who may, and what the path names. `open` is for everybody, `all` for whoever is signed in, `sounds`
/// for those who look after sounds, `admin` for administrators. Server functions are tried in `server_functions.rs`, and
/// the APIs, which find out themselves who calls, in tests of their own.
const ROUTES: &str = "\
GET / all
POST /account all
GET /account all
POST /account/language all
POST /account/password all
POST /account/preferences all
POST /account/sessions/{id}/end all login
GET /batches all
POST /batches all
GET /batches/{uuid} all batch
POST /batches/{uuid} all batch
POST /batches/{uuid}/cancel all batch
POST /batches/{uuid}/pins all batch
POST /batches/{uuid}/start all batch
POST /batches/{uuid}/undo all batch
GET /customers admin
GET /customers/new admin
POST /customers/new admin
GET /customers/{id} admin customer
POST /customers/{id} admin customer
POST /customers/{id}/status admin customer
GET /find all
GET /healthz open
GET /history all
GET /invitation open
POST /invitation open
GET /invitation/{secret} open
POST /language open
GET /mailboxes all
GET /mailboxes/export all
POST /mailboxes/export all
GET /mailboxes/import all
POST /mailboxes/import all
GET /mailboxes/import/template.csv all
GET /mailboxes/import/{uuid} all import
POST /mailboxes/import/{uuid}/apply all import
POST /mailboxes/import/{uuid}/cancel all import
POST /mailboxes/import/{uuid}/check all import
POST /mailboxes/import/{uuid}/give-up all import
POST /mailboxes/import/{uuid}/reread all import
GET /mailboxes/import/{uuid}/to-mend.csv all import
GET /mailboxes/new admin
POST /mailboxes/new admin
GET /mailboxes/{uuid} all mailbox
POST /mailboxes/{uuid} all mailbox
POST /mailboxes/{uuid}/archive admin mailbox
GET /mailboxes/{uuid}/history all mailbox
POST /mailboxes/{uuid}/history/{id}/revert all mailbox
POST /mailboxes/{uuid}/history/{id}/undo all mailbox
POST /mailboxes/{uuid}/panel all mailbox
POST /mailboxes/{uuid}/pin all mailbox
POST /mailboxes/{uuid}/restore admin mailbox
GET /overview admin
GET /overview/plans admin
GET /overview/sign-ins admin
GET /panel all
GET /panel/mailboxes all
POST /panel/{uuid} all mailbox
POST /panel/{uuid}/pin all mailbox
POST /panel/{uuid}/texts all mailbox
POST /panel/{uuid}/undo all mailbox
GET /plans admin
GET /plans/new admin
POST /plans/new admin
GET /plans/{id} admin plan
POST /plans/{id} admin plan
GET /readyz open
GET /sign-in open
POST /sign-in open
POST /sign-out all
POST /sign-out-everywhere all
GET /sounds all
GET /sounds/new sounds
POST /sounds/new sounds
GET /sounds/{uuid} all sound
POST /sounds/{uuid} sounds sound
POST /sounds/{uuid}/delete sounds sound
GET /sounds/{uuid}/original all sound
GET /sounds/{uuid}/phone.wav all sound
POST /sounds/{uuid}/replace sounds sound
POST /theme open
GET /tokens admin
POST /tokens admin
POST /tokens/{id}/revoke admin token
GET /users admin
GET /users/new admin
POST /users/new admin
GET /users/{id} admin user
POST /users/{id} admin user
POST /users/{id}/invite admin user
POST /users/{id}/remove admin user
POST /users/{id}/status admin user
GET /users/{user}/panel admin user
GET /views all
POST /views all
POST /views/look all
GET /views/{id} all
POST /views/{id} all view
POST /views/{id}/delete all view
POST /views/{id}/first all view
POST /views/{id}/replace all view
";

/// The lines of the table: method, path, who may, what it names.
pub fn route_table() -> Vec<(&'static str, &'static str, &'static str, Option<&'static str>)> {
    let line = |line: &'static str| {
        let mut columns = line.split(' ');
        (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap(), columns.next())
    };
    ROUTES.lines().map(line).collect()
}
