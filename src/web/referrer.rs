//! The page that a form was sent from, to which its handler leads back.

use http::HeaderMap;
use http::request::Parts;

use super::post_redirect_get;
use crate::lists::list_origin::ListOrigin;
use crate::paths;

/// The list of mailboxes that the user came from, according to the form's action URL.
pub fn origin(parts: &Parts) -> ListOrigin {
    ListOrigin::from_query(parts.uri.query().unwrap_or_default())
}

/// The page that the form was on, from the `Referer`, else `otherwise`.
pub fn referring_page(headers: &HeaderMap, otherwise: &str) -> String {
    let referer = headers.get(http::header::REFERER).and_then(|v| v.to_str().ok());
    let page = referer.and_then(|r| r.parse::<http::Uri>().ok());
    let page = page.map(|page| post_redirect_get::without_draft(&page));
    page.filter(|p| [paths::MAILBOXES, paths::PANEL, paths::HISTORY].iter().any(|start| p.starts_with(start)))
        .unwrap_or_else(|| otherwise.to_owned())
}

/// The page of the panel that a form was sent from.
pub fn panel_page(headers: &HeaderMap) -> String {
    or_panel_start(referring_page(headers, paths::PANEL))
}

/// The page if it is one of the panel, else the first.
pub fn or_panel_start(page: String) -> String {
    if page.split('?').next() == Some(paths::PANEL) { page } else { paths::PANEL.to_owned() }
}
