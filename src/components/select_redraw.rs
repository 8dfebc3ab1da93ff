//! How a list of options is drawn a second time.

use leptos::prelude::*;

/// Whether the options of a select were drawn before.
///
/// The attribute `selected` says nothing to a select that somebody has touched, and when its list changes a select
/// keeps the place of the choice, not the choice. So each option is told by its property as well; but not at first,
/// for what somebody chose before the script was there is theirs.
#[derive(Clone, Copy)]
pub struct SelectRedraw(StoredValue<bool>);

impl Default for SelectRedraw {
    fn default() -> Self {
        Self(StoredValue::new(false))
    }
}

impl SelectRedraw {
    /// What the property `selected` of an option is to be; asked once while all of them are drawn.
    pub fn selected_property(self) -> impl Fn(bool) -> Option<bool> {
        let again = self.0.try_update_value(|drawn| std::mem::replace(drawn, true)) == Some(true);
        move |chosen| again.then_some(chosen)
    }
}
