//! The form that makes a sound.

use serde::{Deserialize, Serialize};

use crate::domain::messages::sound as rules;
use crate::domain::sound::{SoundField, SoundProblem};
use crate::domain::text::{self, Name};
use crate::i18n::Messages;

/// What was typed; the file is apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoundForm {
    /// The id of the customer whose it is to be; empty: the user's own.
    pub customer: String,
    /// By which people are to know it; empty: the file's name is taken.
    pub name: String,
    /// The UUID of the mailbox that is to play it at once; empty: none.
    pub mailbox: String,
}

impl SoundForm {
    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let last = |wanted: &str| pairs.iter().rfind(|(name, _)| name == wanted).map_or("", |(_, v)| v.as_str());
        let [customer, name, mailbox] = ["customer", "name", "mailbox"].map(|wanted| last(wanted).to_owned());
        Self { customer, name, mailbox }
    }

    /// The name that the sound is to have, if it comes in a file called `file`.
    pub fn name(&self, file: &str) -> Result<Name, SoundProblem> {
        let typed = if text::clean(&self.name).is_empty() { name_from_file(file) } else { self.name.clone() };
        Name::parse(&typed).map_err(SoundProblem::Name)
    }

    /// What is wrong with the name. One that is missing as the file is may come with the next file, so that is
    /// not told.
    pub fn name_error(&self, file: &str, no_file: bool) -> Option<SoundProblem> {
        self.name(file).err().filter(|_| !(no_file && text::clean(&self.name).is_empty()))
    }

    /// The customer, unless what was sent is none.
    pub fn customer(&self, own: i64) -> Result<i64, SoundProblem> {
        let sent = self.customer.trim();
        if sent.is_empty() { Ok(own) } else { sent.parse().map_err(|_| SoundProblem::UnknownCustomer) }
    }
}

/// A mistake in the words in which it is told, and the field below which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoundError {
    /// Where.
    pub field: SoundField,
    /// What.
    pub why: String,
}

impl SoundError {
    /// Each of these mistakes.
    pub fn from_problems(problems: &[SoundProblem], messages: Messages) -> Vec<Self> {
        problems.iter().map(|problem| Self { field: problem.field(), why: rules::problem(problem, messages) }).collect()
    }
}

/// What came of a sound that a script sent, which a plain form is told by a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SoundFormResult {
    /// It was taken; the page to go on to.
    Done(String),
    /// Every mistake that kept it from being taken.
    Wrong(Vec<SoundError>),
}

/// What people would call a file: its name without folders and ending, as much as a name may have.
fn name_from_file(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or("").trim();
    let known = [".wav", ".wave", ".mp3"];
    let lower = name.to_ascii_lowercase();
    let ending = known.iter().find(|ending| lower.ends_with(*ending)).map_or(0, |ending| ending.len());
    let shown = name[..name.len() - ending].chars().filter(|c| !c.is_control());
    shown.take(Name::MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::Problem;

    #[test]
    fn the_files_name_serves_where_none_is_typed() {
        let form = |name: &str| SoundForm { name: name.into(), ..SoundForm::default() };
        let named = |typed: &str, file: &str| form(typed).name(file).map(|name| name.as_str().to_owned());
        assert_eq!(named(" Night ", "a.wav"), Ok("Night".into()));
        assert_eq!(named("", "C:\\sounds\\Ouvert le dimanché.MP3"), Ok("Ouvert le dimanché".into()));
        assert_eq!(named("", "../../x.tar.gz"), Ok("x.tar.gz".into()));
        assert_eq!(named("", &"ש".repeat(80)).unwrap().chars().count(), Name::MAX);
        assert!(named("", ".wav").is_err() && named("", "").is_err());
    }

    #[test]
    fn a_missing_name_waits_for_the_file() {
        let wrong =
            |typed: &str, no_file| SoundForm { name: typed.into(), ..SoundForm::default() }.name_error("", no_file);
        assert_eq!(wrong(" ", true), None);
        assert_eq!(wrong("Night", false), None);
        assert_eq!(wrong("", false), Some(SoundProblem::Name(Problem::Required)));
        assert!(wrong(&"x".repeat(65), true).is_some(), "what was typed is judged whatever the file is");
    }

    #[test]
    fn a_customer_is_the_own_one_unless_named() {
        let form = |customer: &str| SoundForm { customer: customer.into(), ..SoundForm::default() };
        assert_eq!(form("").customer(7), Ok(7));
        assert_eq!(form(" 3").customer(7), Ok(3));
        assert_eq!(form("x").customer(7), Err(SoundProblem::UnknownCustomer));
    }
}
