//! The addresses that forms are sent to, when somebody opens one: typed, restored by the browser, or after signing in.

use axum::extract::Request;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{Method, StatusCode};

/// Leads from an address that only takes a form to the page that the form belongs to.
pub async fn redirect_to_form_page(request: Request) -> Response {
    let opened = matches!(*request.method(), Method::GET | Method::HEAD);
    match form_page(request.uri().path()).filter(|_| opened) {
        Some(page) => Redirect::to(&page).into_response(),
        None => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// The page of a form that is sent to `path`. What is sent to `/api` comes from no form.
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
    fn a_form_belongs_to_the_page_above_its_address() {
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
