//! Redirects GET requests for form-only URLs: typed, restored by the browser, or after signing in.

use axum::extract::Request;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{Method, StatusCode};

/// Redirects from a URL that only accepts a form to the page of the form.
pub async fn redirect_to_form_page(request: Request) -> Response {
    let is_get = matches!(*request.method(), Method::GET | Method::HEAD);
    match form_page(request.uri().path()).filter(|_| is_get) {
        Some(page) => Redirect::to(&page).into_response(),
        None => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// The page of the form that is submitted to `path`. Requests to `/api` come from no form.
fn form_page(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    Some(match parts.as_slice() {
        [] | ["api", ..] => return None,
        ["sign-out" | "sign-out-everywhere" | "theme" | "language"] => "/".to_owned(),
        ["views", ..] => "/mailboxes".to_owned(),
        [list @ ("panel" | "tokens" | "account"), ..] => format!("/{list}"),
        ["mailboxes", uuid, "history", ..] => format!("/mailboxes/{uuid}/history"),
        [page @ .., _] => format!("/{}", page.join("/")),
    })
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
            assert_eq!(form_page(address).as_deref(), page, "{address}");
        }
    }
}
