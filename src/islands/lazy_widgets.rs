//! Small things of pages that are opened now and then, in one download.
//!
//! What two lazy islands share is a file of its own, and so is what three share, and so on: every further lazy island
//! may double the files that a page asks for. So few islands are lazy, and these are one.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::batch_progress_bar::BatchProgressBar;
use super::copy_button::CopyButton;
use super::import_progress_bar::ImportProgressBar;
use super::unfit_pin_count::UnfitPinCount;
use crate::domain::{batch, import};
use crate::forms::customer::PinPolicyForm;

/// Which of them, and what it is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum LazyWidget {
    /// How far a batch is.
    Batch {
        /// The batch.
        uuid: String,
        /// How far it was when the page was made.
        first: batch::BatchProgress,
    },
    /// How far a file is.
    Import {
        /// The file.
        uuid: String,
        /// How far it was when the page was made.
        first: import::ImportProgress,
    },
    /// A button that copies the value of the input of this id.
    Copy(String),
    /// How many PINs would fail a policy.
    Policy {
        /// The customer.
        customer_id: i64,
        /// The policy that the page came with.
        came: PinPolicyForm,
        /// What is said of it.
        words: String,
    },
}

/// One of them.
#[island(lazy)]
pub fn LazyWidgets(
    /// Which.
    small: LazyWidget,
) -> impl IntoView {
    match small {
        LazyWidget::Batch { uuid, first } => view! { <BatchProgressBar uuid first /> }.into_any(),
        LazyWidget::Import { uuid, first } => view! { <ImportProgressBar uuid first /> }.into_any(),
        LazyWidget::Copy(id) => view! { <CopyButton id /> }.into_any(),
        LazyWidget::Policy { customer_id, came, words } => {
            view! { <UnfitPinCount customer_id came words /> }.into_any()
        }
    }
}
