//! Small islands of rarely opened pages, in one download.
//!
//! Code shared by two lazy islands becomes a file of its own, and so does code shared by three, and so on: every
//! further lazy island may double the number of files that a page loads. So there are few lazy islands, and these
//! widgets are one.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::batch_progress_bar::BatchProgressBar;
use super::copy_button::CopyButton;
use super::import_progress_bar::ImportProgressBar;
use super::noncompliant_pin_count::NoncompliantPinCount;
use crate::domain::{batch, import};
use crate::forms::customer::PinPolicyForm;

/// Which widget, and its initial data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum LazyWidget {
    /// The progress of a batch.
    Batch {
        /// The batch.
        uuid: String,
        /// The progress when the page was rendered.
        initial: batch::BatchProgress,
    },
    /// The progress of an import.
    Import {
        /// The import.
        uuid: String,
        /// The progress when the page was rendered.
        initial: import::ImportProgress,
    },
    /// A button that copies the value of the input with this id.
    Copy(String),
    /// How many PINs would violate a policy.
    Policy {
        /// The customer.
        customer_id: i64,
        /// The policy when the page was rendered.
        initial: PinPolicyForm,
        /// The initial message about it.
        message: String,
    },
}

/// One of the widgets.
#[island(lazy)]
pub fn LazyWidgets(
    /// Which one.
    widget: LazyWidget,
) -> impl IntoView {
    match widget {
        LazyWidget::Batch { uuid, initial } => view! { <BatchProgressBar uuid initial /> }.into_any(),
        LazyWidget::Import { uuid, initial } => view! { <ImportProgressBar uuid initial /> }.into_any(),
        LazyWidget::Copy(id) => view! { <CopyButton id /> }.into_any(),
        LazyWidget::Policy { customer_id, initial, message } => {
            view! { <NoncompliantPinCount customer_id initial message /> }.into_any()
        }
    }
}
