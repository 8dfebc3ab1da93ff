//! The HTML document around every page, and the routes of the pages.

use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::{HashedStylesheet, MetaTags, provide_meta_context};
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::{SsrMode, path};

use crate::components::form_user;
use crate::components::i18n::messages;
use crate::pages::request::PageRequest;
use crate::pages::{
    account, batches, customers, error, find, history, imports, invitation, mailbox, mailboxes, overview, panel, plans,
    sign_in, sounds, tokens, users,
};
use crate::request::cookie;

/// Leptos hydrates a page when the browser is idle. Some browsers never are while a page holds audio or the machine is
/// busy, so they wait half a second at most.
const BOUND_IDLE_WAIT_SCRIPT: &str = "{const idle=window.requestIdleCallback;if(idle)\
    window.requestIdleCallback=(callback,options)=>idle.call(window,callback,{timeout:500,...options})}";

/// The HTML document. Its body is rendered completely before the first byte is sent, so a page can still set the
/// status; interactive parts are islands.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let request = use_context::<PageRequest>();
    let shortcuts = request.as_ref().is_some_and(|request| !request.preferences.shortcuts).then_some("off");
    let theme = request.as_ref().map(|v| v.theme).unwrap_or_default();
    let rules = request.and_then(|v| v.speculation_rules);
    let locale = messages().locale();
    let user = Some(form_user::user()).filter(|user| !user.is_empty());
    view! {
        <!DOCTYPE html>
        <html lang=locale.tag() dir=locale.direction() data-theme=theme.name() data-shortcuts=shortcuts data-user=user>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <script nonce=use_nonce()>{cookie::STORE_TIMEZONE_SCRIPT}</script>
                <script nonce=use_nonce()>{BOUND_IDLE_WAIT_SCRIPT}</script>
                <HashedStylesheet options=options.clone() id="style" />
                <AutoReload options=options.clone() />
                <HydrationScripts options islands=true />
                {rules.map(|rules| view! { <script type="speculationrules" nonce=use_nonce()>{rules}</script> })}
                <MetaTags />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The pages by URL. Posted forms are handled in `handlers`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=error::NotFound>
                <Route path=path!("/sign-in") view=sign_in::SignIn ssr=SsrMode::Async />
                <Route path=path!("/overview") view=overview::Overview ssr=SsrMode::Async />
                <Route path=path!("/overview/plans") view=overview::OverLimitCustomers ssr=SsrMode::Async />
                <Route path=path!("/overview/sign-ins") view=overview::FailedSignIns ssr=SsrMode::Async />
                <Route path=path!("/mailboxes") view=mailboxes::Mailboxes ssr=SsrMode::Async />
                <Route path=path!("/mailboxes/new") view=mailbox::CreateMailbox ssr=SsrMode::Async />
                <Route path=path!("/mailboxes/import") view=imports::StartImport ssr=SsrMode::Async />
                <Route path=path!("/mailboxes/import/:uuid") view=imports::Import ssr=SsrMode::Async />
                <Route path=path!("/mailboxes/:uuid") view=mailbox::EditMailbox ssr=SsrMode::Async />
                <Route path=path!("/mailboxes/:uuid/history") view=mailbox::HistoryTab ssr=SsrMode::Async />
                <Route path=path!("/batches") view=batches::Batches ssr=SsrMode::Async />
                <Route path=path!("/batches/:uuid") view=batches::Batch ssr=SsrMode::Async />
                <Route path=path!("/sounds") view=sounds::Sounds ssr=SsrMode::Async />
                <Route path=path!("/sounds/new") view=sounds::CreateSound ssr=SsrMode::Async />
                <Route path=path!("/sounds/:uuid") view=sounds::EditSound ssr=SsrMode::Async />
                <Route path=path!("/invitation") view=invitation::Invitation ssr=SsrMode::Async />
                <Route path=path!("/customers") view=customers::Customers ssr=SsrMode::Async />
                <Route path=path!("/customers/new") view=customers::CreateCustomer ssr=SsrMode::Async />
                <Route path=path!("/customers/:id") view=customers::EditCustomer ssr=SsrMode::Async />
                <Route path=path!("/users") view=users::Users ssr=SsrMode::Async />
                <Route path=path!("/users/new") view=users::CreateUser ssr=SsrMode::Async />
                <Route path=path!("/users/:id") view=users::EditUser ssr=SsrMode::Async />
                <Route path=path!("/plans") view=plans::Plans ssr=SsrMode::Async />
                <Route path=path!("/plans/new") view=plans::CreatePlan ssr=SsrMode::Async />
                <Route path=path!("/plans/:id") view=plans::EditPlan ssr=SsrMode::Async />
                <Route path=path!("/panel") view=panel::ControlPanel ssr=SsrMode::Async />
                <Route path=path!("/panel/mailboxes") view=panel::ChooseMailboxes ssr=SsrMode::Async />
                <Route path=path!("/users/:user/panel") view=panel::PreviewPanel ssr=SsrMode::Async />
                <Route path=path!("/find") view=find::Find ssr=SsrMode::Async />
                <Route path=path!("/history") view=history::History ssr=SsrMode::Async />
                <Route path=path!("/account") view=account::Account ssr=SsrMode::Async />
                <Route path=path!("/tokens") view=tokens::Tokens ssr=SsrMode::Async />
            </FlatRoutes>
        </Router>
    }
}
