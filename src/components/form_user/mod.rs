//! Who fills in a form. A browser may be signed in as somebody else by the time it is sent.

#[cfg(not(feature = "ssr"))]
#[path = "page.rs"]
mod here;
#[cfg(feature = "ssr")]
#[path = "request.rs"]
mod here;

use leptos::prelude::*;

pub use here::*;

/// The name of the input.
pub const FORM_USER_INPUT: &str = "filled_by";

/// Names the user to whom the form was shown. Every form that saves something has it.
#[component]
pub fn FormUserInput() -> impl IntoView {
    view! { <input type="hidden" name=FORM_USER_INPUT value=here::user() /> }
}

/// A user as the input names them: the id, a space, and what people call them.
pub fn encode(id: i64, name: &str) -> String {
    format!("{id} {name}")
}

/// What people call the user that the input named, if that is another than the one of this `id`.
pub fn other_user(input: &str, id: i64) -> Option<&str> {
    let (named, name) = input.split_once(' ').unwrap_or((input, ""));
    (!input.is_empty() && named.parse() != Ok(id)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_user_is_found_by_id() {
        assert_eq!(other_user(&encode(7, "Nora Lindqvist"), 7), None);
        assert_eq!(other_user(&encode(7, "Nora Lindqvist"), 8), Some("Nora Lindqvist"));
        assert_eq!(other_user("", 8), None, "a script that sends forms names nobody");
        assert_eq!(other_user("nonsense", 8), Some(""));
    }
}
