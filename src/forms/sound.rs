//! The form of a new sound.

use serde::{Deserialize, Serialize};

use crate::domain::problem::Problem;
use crate::domain::sound::{SoundError, SoundField};
use crate::domain::text::{self, DisplayName};

/// The form as typed; the file is separate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoundForm {
    /// The id of the customer it will belong to; empty: the user's own.
    pub customer: String,
    /// The display name; empty: the file name is used.
    pub name: String,
    /// The UUID of the mailbox that will play it; empty: none.
    pub mailbox: String,
}

impl SoundForm {
    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let last = |input: &str| pairs.iter().rfind(|(name, _)| name == input).map_or("", |(_, v)| v.as_str());
        let [customer, name, mailbox] = ["customer", "name", "mailbox"].map(|input| last(input).to_owned());
        Self { customer, name, mailbox }
    }

    /// The name of the sound if it comes in a file called `file`.
    pub fn name(&self, file: &str) -> Result<DisplayName, SoundError> {
        let typed = if text::clean(&self.name).is_empty() { name_from_file(file) } else { self.name.clone() };
        DisplayName::parse(&typed).map_err(|problem| SoundError::Value(SoundField::Name, problem))
    }

    /// What is wrong with the name. If both name and file are missing, the name may come from the file, so it is not
    /// reported.
    pub fn name_error(&self, file: &str, no_file: bool) -> Option<SoundError> {
        self.name(file).err().filter(|_| !(no_file && text::clean(&self.name).is_empty()))
    }

    /// The customer, unless the input is invalid. If empty, the user's `own`.
    pub fn customer(&self, own: Option<i64>) -> Result<i64, SoundError> {
        let id = self.customer.trim();
        let chosen = if id.is_empty() { own } else { id.parse().ok() };
        chosen.ok_or(SoundError::Value(SoundField::Customer, Problem::UnknownCustomer))
    }
}

/// The result of a sound that was uploaded by a script, instead of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundFormResult {
    /// It was accepted; the page to open next.
    Done(String),
    /// It was rejected with these errors.
    Wrong(Vec<SoundError>),
}

/// A display name from a file name: without folders and extension, cut to the maximum length.
fn name_from_file(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or("").trim();
    let extensions = [".wav", ".wave", ".mp3"];
    let lower = name.to_ascii_lowercase();
    let extension =
        extensions.iter().find(|extension| lower.ends_with(*extension)).map_or(0, |extension| extension.len());
    let printable = name[..name.len() - extension].chars().filter(|c| !c.is_control());
    printable.take(DisplayName::MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_name_is_the_default_name() {
        let form = |name: &str| SoundForm { name: name.into(), ..SoundForm::default() };
        let named = |typed: &str, file: &str| form(typed).name(file).map(|name| name.as_str().to_owned());
        assert_eq!(named(" Night ", "a.wav"), Ok("Night".into()));
        assert_eq!(named("", "C:\\sounds\\Ouvert le dimanché.MP3"), Ok("Ouvert le dimanché".into()));
        assert_eq!(named("", "../../x.tar.gz"), Ok("x.tar.gz".into()));
        assert_eq!(named("", &"ש".repeat(80)).unwrap().chars().count(), DisplayName::MAX);
        assert!(named("", ".wav").is_err() && named("", "").is_err());
    }

    #[test]
    fn a_missing_name_is_not_reported_without_a_file() {
        let name_error =
            |typed: &str, no_file| SoundForm { name: typed.into(), ..SoundForm::default() }.name_error("", no_file);
        assert_eq!(name_error(" ", true), None);
        assert_eq!(name_error("Night", false), None);
        assert_eq!(name_error("", false), Some(SoundError::Value(SoundField::Name, Problem::Required)));
        assert!(name_error(&"x".repeat(65), true).is_some(), "what was typed is judged whatever the file is");
    }

    #[test]
    fn the_customer_defaults_to_the_users_own() {
        let form = |customer: &str| SoundForm { customer: customer.into(), ..SoundForm::default() };
        assert_eq!(form("").customer(Some(7)), Ok(7));
        assert_eq!(form(" 3").customer(None), Ok(3));
        let unknown = SoundError::Value(SoundField::Customer, Problem::UnknownCustomer);
        assert_eq!(form("x").customer(Some(7)), Err(unknown));
    }
}
