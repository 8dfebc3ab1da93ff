//! Redirects GET requests for form-only URLs: typed, restored by the browser, or after signing in.

use crate::paths;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{Method, StatusCode};

/// Redirects from a URL that only accepts a form to the page of the form.
pub async fn redirect_to_form_page(request: Request) -> Response {
    let is_get = matches!(*request.method(), Method::GET | Method::HEAD);
    match form_page(request.uri().path()).filter(|_| is_get) {
        Some(page) => Redirect::to(page).into_response(),
        None => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// Actions of forms on every page.
const FORMS_OF_EVERY_PAGE: [&str; 4] = [paths::SIGN_OUT, paths::SIGN_OUT_EVERYWHERE, paths::THEME, paths::LANGUAGE];

/// Pages with all forms that are submitted to a path below theirs.
const PAGES_OF_FORMS_BELOW: [&str; 3] = [paths::PANEL, paths::TOKENS, paths::ACCOUNT];

/// The page of the form that is submitted to `path`: the parent path, except for those listed. Requests to the APIs
/// come from no form.
fn form_page(path: &str) -> Option<&str> {
    if paths::is_at_or_below(path, paths::API) {
        return None;
    }
    if FORMS_OF_EVERY_PAGE.contains(&path) {
        return Some(paths::START);
    }
    if paths::is_at_or_below(path, paths::VIEWS) {
        return Some(paths::MAILBOXES);
    }
    if let Some(page) = PAGES_OF_FORMS_BELOW.into_iter().find(|page| paths::is_at_or_below(path, page)) {
        return Some(page);
    }
    let parent = parent(path)?;
    let is_in_history = paths::MAILBOX_REVERT.matches(path) || paths::MAILBOX_UNDO.matches(path);
    // Between them is the change.
    if is_in_history { self::parent(parent) } else { Some(parent) }
}

fn parent(path: &str) -> Option<&str> {
    let (parent, _) = path.rsplit_once('/')?;
    Some(if parent.is_empty() { paths::START } else { parent })
}

#[cfg(test)]
mod tests {
    use super::form_page;

    #[test]
    fn form_page_is_the_parent_of_its_action() {
        for (address, page) in [
            ("/users/5/invite", Some("/users/5")),
            ("/tokens/3/revoke", Some("/tokens")),
            ("/account/sessions/x/end", Some("/account")),
            ("/mailboxes/u/history/7/revert", Some("/mailboxes/u/history")),
            ("/mailboxes/u/history/7/undo", Some("/mailboxes/u/history")),
            ("/mailboxes/import/u/check", Some("/mailboxes/import/u")),
            ("/panel/u/pin", Some("/panel")),
            ("/views/3/delete", Some("/mailboxes")),
            ("/sign-out", Some("/")),
            ("/api/find", None),
        ] {
            assert_eq!(form_page(address), page, "{address}");
        }
    }
}
