//! Components shared by pages and islands.

pub mod breadcrumbs;
pub mod chosen_sound;
pub mod direction;
pub mod error_summary;
pub mod field;
pub mod form_user;
pub mod i18n;
pub mod mailbox_form_state;
pub mod pin_rules;
pub mod section;
pub mod select_redraw;
pub mod text_area;
