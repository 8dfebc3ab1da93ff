//! Small things of pages that are opened now and then, in one download.
//!
//! What two lazy islands share is a file of its own, and so is what three share, and so on: every further lazy island
//! may double the files that a page asks for. So few islands are lazy, and these are one.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::batch_progress::BatchProgress;
use super::copy::CopyButton;
use super::import_progress::ImportProgress;
use super::policy_count::PolicyCount;
use crate::domain::{batch, import};
use crate::forms::customer::PolicyForm;

/// Which of them, and what it is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Small {
    /// How far a batch is.
    Batch {
        /// The batch.
        uuid: String,
        /// How far it was when the page was made.
        first: batch::Progress,
    },
    /// How far a file is.
    Import {
        /// The file.
        uuid: String,
        /// How far it was when the page was made.
        first: import::Progress,
    },
    /// A button that copies the value of the input of this id.
    Copy(String),
    /// How many PINs would fail a policy.
    Policy {
        /// The customer.
        customer_id: i64,
        /// The policy that the page came with.
        came: PolicyForm,
        /// What is said of it.
        words: String,
    },
}

/// One of them.
#[island(lazy)]
pub fn Rare(
    /// Which.
    small: Small,
) -> impl IntoView {
    match small {
        Small::Batch { uuid, first } => view! { <BatchProgress uuid first /> }.into_any(),
        Small::Import { uuid, first } => view! { <ImportProgress uuid first /> }.into_any(),
        Small::Copy(id) => view! { <CopyButton id /> }.into_any(),
        Small::Policy { customer_id, came, words } => view! { <PolicyCount customer_id came words /> }.into_any(),
    }
}
