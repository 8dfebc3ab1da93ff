//! The redirect after signing in.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::domain::permissions::{Permission, Role};
use crate::paths;

/// The home page of a role: the overview for those who may see it, the control panel for all others.
pub fn home_page(role: Role) -> &'static str {
    if role.may(Permission::ViewOverview) { paths::OVERVIEW } else { paths::PANEL }
}

/// The target after signing in: `raw`, if it is a path of this site, else the home page.
pub fn after_sign_in(raw: &str, role: Role) -> &str {
    match local_path(raw) {
        paths::START => home_page(role),
        path => path,
    }
}

/// `raw` if it is a path of this site, else the start page. A link to the sign-in page must not be able to redirect a
/// user to another site after signing in.
pub fn local_path(raw: &str) -> &str {
    let local = raw.starts_with('/') && !raw.starts_with("//");
    // Browsers read a backslash as a slash and drop tabs and line breaks.
    let plain = raw.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if local && plain { raw } else { paths::START }
}

/// The URL of the sign-in page that redirects to `path` afterwards.
pub fn sign_in_url(path: &str) -> String {
    const VALUE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');
    match local_path(path) {
        paths::START => paths::SIGN_IN.to_owned(),
        path => format!("{}?next={}", paths::SIGN_IN, utf8_percent_encode(path, VALUE)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        assert_eq!(local_path("/mailboxes?q=a%20b&sort=name"), "/mailboxes?q=a%20b&sort=name");
        for raw in [
            "",
            "mailboxes",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "/\t/evil.example",
            "/a\r\nset-cookie: x",
            " /x",
            "/x y",
            "/é",
            "javascript:alert(1)",
        ] {
            assert_eq!(local_path(raw), paths::START, "{raw:?}");
            assert_eq!(after_sign_in(raw, Role::User), "/panel");
            assert_eq!(after_sign_in(raw, Role::Administrator), "/overview");
        }
    }

    #[test]
    fn next_path_survives_encoding() {
        assert_eq!(sign_in_url("/mailboxes?q=a%26b&n=1"), "/sign-in?next=/mailboxes?q=a%2526b%26n=1");
        assert_eq!(sign_in_url(paths::START), "/sign-in");
        assert_eq!(sign_in_url("//evil.example"), "/sign-in");
    }
}
