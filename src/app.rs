//! The HTML document around every page, and the routes of the pages.

use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::{HashedStylesheet, MetaTags, provide_meta_context};
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::{ParamSegment, PartialPathMatch, PathSegment, PossibleRouteMatch, SsrMode, StaticSegment};

use crate::components::form_user;
use crate::components::i18n::messages;
use crate::pages::page_request::PageRequest;
use crate::pages::{
    account, batches, customers, error, global_search, history, imports, invitation, mailbox, mailboxes, overview,
    panel, plans, sign_in, sounds, tokens, users,
};
use crate::paths::{self, parameter_name, segments};
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

/// The path of a page, as the router takes it.
#[derive(Clone, Copy, Debug)]
struct PagePath(&'static str);

impl PossibleRouteMatch for PagePath {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let (mut remaining, mut parameters) = (path, Vec::new());
        for segment in segments(self.0) {
            let found = match parameter_name(segment) {
                Some(name) => ParamSegment(name).test(remaining)?,
                None => StaticSegment(segment).test(remaining)?,
            };
            remaining = found.remaining();
            parameters.extend(found.params());
        }
        let matched = path.strip_suffix(remaining).unwrap_or(path);
        Some(PartialPathMatch::new(remaining, parameters, matched))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        for segment in segments(self.0) {
            match parameter_name(segment) {
                Some(name) => ParamSegment(name).generate_path(path),
                None => StaticSegment(segment).generate_path(path),
            }
        }
    }
}

/// The pages by URL. Posted forms are handled in `handlers`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=error::NotFound>
                <Route path=PagePath(paths::SIGN_IN) view=sign_in::SignIn ssr=SsrMode::Async />
                <Route path=PagePath(paths::OVERVIEW) view=overview::Overview ssr=SsrMode::Async />
                <Route path=PagePath(paths::OVER_LIMIT_CUSTOMERS) view=overview::OverLimitCustomers ssr=SsrMode::Async />
                <Route path=PagePath(paths::FAILED_SIGN_INS) view=overview::FailedSignIns ssr=SsrMode::Async />
                <Route path=PagePath(paths::MAILBOXES) view=mailboxes::Mailboxes ssr=SsrMode::Async />
                <Route path=PagePath(paths::NEW_MAILBOX) view=mailbox::CreateMailbox ssr=SsrMode::Async />
                <Route path=PagePath(paths::IMPORTS) view=imports::StartImport ssr=SsrMode::Async />
                <Route path=PagePath(paths::IMPORT.as_str()) view=imports::Import ssr=SsrMode::Async />
                <Route path=PagePath(paths::MAILBOX.as_str()) view=mailbox::EditMailbox ssr=SsrMode::Async />
                <Route path=PagePath(paths::MAILBOX_HISTORY.as_str()) view=mailbox::HistoryTab ssr=SsrMode::Async />
                <Route path=PagePath(paths::BATCHES) view=batches::Batches ssr=SsrMode::Async />
                <Route path=PagePath(paths::BATCH.as_str()) view=batches::Batch ssr=SsrMode::Async />
                <Route path=PagePath(paths::SOUNDS) view=sounds::Sounds ssr=SsrMode::Async />
                <Route path=PagePath(paths::NEW_SOUND) view=sounds::CreateSound ssr=SsrMode::Async />
                <Route path=PagePath(paths::SOUND.as_str()) view=sounds::EditSound ssr=SsrMode::Async />
                <Route path=PagePath(paths::INVITATION) view=invitation::Invitation ssr=SsrMode::Async />
                <Route path=PagePath(paths::CUSTOMERS) view=customers::Customers ssr=SsrMode::Async />
                <Route path=PagePath(paths::NEW_CUSTOMER) view=customers::CreateCustomer ssr=SsrMode::Async />
                <Route path=PagePath(paths::CUSTOMER.as_str()) view=customers::EditCustomer ssr=SsrMode::Async />
                <Route path=PagePath(paths::USERS) view=users::Users ssr=SsrMode::Async />
                <Route path=PagePath(paths::NEW_USER) view=users::CreateUser ssr=SsrMode::Async />
                <Route path=PagePath(paths::USER.as_str()) view=users::EditUser ssr=SsrMode::Async />
                <Route path=PagePath(paths::PLANS) view=plans::Plans ssr=SsrMode::Async />
                <Route path=PagePath(paths::NEW_PLAN) view=plans::CreatePlan ssr=SsrMode::Async />
                <Route path=PagePath(paths::PLAN.as_str()) view=plans::EditPlan ssr=SsrMode::Async />
                <Route path=PagePath(paths::PANEL) view=panel::ControlPanel ssr=SsrMode::Async />
                <Route path=PagePath(paths::PANEL_MAILBOXES) view=panel::ChooseMailboxes ssr=SsrMode::Async />
                <Route path=PagePath(paths::USER_PANEL.as_str()) view=panel::PreviewPanel ssr=SsrMode::Async />
                <Route path=PagePath(paths::FIND) view=global_search::GlobalSearch ssr=SsrMode::Async />
                <Route path=PagePath(paths::HISTORY) view=history::History ssr=SsrMode::Async />
                <Route path=PagePath(paths::ACCOUNT) view=account::Account ssr=SsrMode::Async />
                <Route path=PagePath(paths::TOKENS) view=tokens::Tokens ssr=SsrMode::Async />
            </FlatRoutes>
        </Router>
    }
}
