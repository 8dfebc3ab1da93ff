//! The few building blocks that every page and island uses.

pub mod chosen_sound;
pub mod direction;
pub mod drawn;
pub mod field;
pub mod filled_by;
pub mod form_state;
pub mod pin_rules;
pub mod problems;
pub mod sound_fields;
pub mod speech;
pub mod text_area;
