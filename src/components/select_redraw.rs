//! Keeps the selection when the options of a select are rendered again.

use leptos::prelude::*;

/// Whether the options of a select have been rendered before.
///
/// The `selected` attribute has no effect on a select that the user has touched, and when the options change, the
/// browser keeps the index, not the value. So the `selected` property is set as well, except on the first render:
/// a choice made before hydration must survive.
#[derive(Clone, Copy)]
pub struct SelectRedraw(StoredValue<bool>);

impl Default for SelectRedraw {
    fn default() -> Self {
        Self(StoredValue::new(false))
    }
}

impl SelectRedraw {
    /// The value for the `selected` property of each option; call it once per render.
    pub fn selected_property(self) -> impl Fn(bool) -> Option<bool> {
        let is_redraw = self.0.try_update_value(|rendered| std::mem::replace(rendered, true)) == Some(true);
        move |chosen| is_redraw.then_some(chosen)
    }
}
