//! Text direction of inputs, independent of the language of the page.

/// For numbers, addresses and names used by programs.
pub const LEFT_TO_RIGHT: &str = "ltr";

/// For text written by people: follows its first strong character.
pub const AUTO_DIRECTION: &str = "auto";
