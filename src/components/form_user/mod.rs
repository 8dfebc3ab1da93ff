//! The user who fills in a form. The session may belong to another user by the time the form is submitted.

#[cfg(not(feature = "ssr"))]
#[path = "in_browser.rs"]
mod implementation;
#[cfg(feature = "ssr")]
#[path = "on_server.rs"]
mod implementation;

use leptos::prelude::*;

pub use implementation::*;

/// The name of the input.
pub const FORM_USER_INPUT: &str = "filled_by";

/// Names the user to whom the form was shown. Every form that saves something includes it.
#[component]
pub fn FormUserInput() -> impl IntoView {
    view! { <input type="hidden" name=FORM_USER_INPUT value=implementation::user() /> }
}

/// The value of the input for a user: the id, a space, and the display name.
pub fn encode(id: i64, name: &str) -> String {
    format!("{id} {name}")
}

/// The display name of the user in `input`, unless it is the user with this `id`.
pub fn other_user(input: &str, id: Option<i64>) -> Option<&str> {
    let (user_id, name) = input.split_once(' ').unwrap_or((input, ""));
    let is_other = user_id.parse().ok().is_none_or(|user_id| Some(user_id) != id);
    (!input.is_empty() && is_other).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_user_is_found_by_id() {
        assert_eq!(other_user(&encode(7, "Nora Lindqvist"), Some(7)), None);
        assert_eq!(other_user(&encode(7, "Nora Lindqvist"), Some(8)), Some("Nora Lindqvist"));
        assert_eq!(other_user("", Some(8)), None, "scripted clients send no user");
        assert_eq!(other_user("nonsense", Some(8)), Some(""));
        assert_eq!(other_user("nonsense", None), Some(""));
    }
}
