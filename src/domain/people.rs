//! Customers, users and rate plans: the parts of their forms, and what can be wrong with them.

use super::dialect::Dialects;
use super::email::Email;
use super::language::Language;
use super::number_range::NumberRange;
use super::password::PasswordBreach;
use super::pin::PinPolicy;
use super::problem::Problem;
use super::role::Role;
use super::text::Name;
use super::timezone::Timezone;
use super::words as rules;
use crate::tongue::{Arg, Words};
use serde::{Deserialize, Serialize};

/// What a customer is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerTerms {
    /// The name that people read.
    pub name: Name,
    /// The language that a new mailbox starts with.
    pub language: Language,
    /// The time zone that a new mailbox starts with.
    pub timezone: Timezone,
    /// The numbers that its new mailboxes get where nobody chooses one.
    pub numbers: NumberRange,
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// The APIs that its users may use.
    pub dialects: Dialects,
}

/// What a user is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserTerms {
    /// The name that people read.
    pub name: Name,
    /// Where the user gets e-mail.
    pub email: Option<Email>,
    /// What the user may do.
    pub role: Role,
}

/// What becomes of the mailboxes of a user who goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Another user of the customer owns them from now on.
    HandOver(i64),
    /// They stay as they are, and nobody owns them.
    Keep,
    /// They are archived. Nobody owns them when they are restored.
    Archive,
}

/// A part of a form for a customer, a user or a rate plan, in the order of each of these forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is what its label says")]
pub enum Part {
    Customer,
    Username,
    Parent,
    Name,
    Slug,
    Plan,
    Language,
    Timezone,
    Numbers,
    Policy,
    Shortest,
    Longest,
    Dialects,
    Email,
    Role,
    Password,
    Again,
    MaxMailboxes,
    Fate,
    Successor,
}

impl Part {
    /// The name and id of its input.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slug => "slug",
            Self::Name => "name",
            Self::Parent => "parent",
            Self::Plan => "plan",
            Self::Language => "language",
            Self::Timezone => "timezone",
            Self::Numbers => "numbers",
            Self::Policy => "policy",
            Self::Shortest => "shortest",
            Self::Longest => "longest",
            Self::Dialects => "dialect",
            Self::Customer => "customer",
            Self::Username => "username",
            Self::Email => "email",
            Self::Role => "role",
            Self::Password => "password",
            Self::Again => "again",
            Self::MaxMailboxes => "max_mailboxes",
            Self::Fate => "fate",
            Self::Successor => "successor",
        }
    }

    /// The key of what a person reads.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Slug => "people-label-slug",
            Self::Name => "people-label-name",
            Self::Parent => "people-label-parent",
            Self::Plan => "people-label-plan",
            Self::Language => "people-label-language",
            Self::Timezone => "people-label-timezone",
            Self::Numbers => "people-label-numbers",
            Self::Policy => "people-label-policy",
            Self::Shortest => "people-label-shortest",
            Self::Longest => "people-label-longest",
            Self::Dialects => "people-label-dialects",
            Self::Customer => "people-label-customer",
            Self::Username => "people-label-username",
            Self::Email => "people-label-email",
            Self::Role => "people-label-role",
            Self::Password => "people-label-password",
            Self::Again => "people-label-again",
            Self::MaxMailboxes | Self::Fate => "people-label-mailboxes",
            Self::Successor => "people-label-successor",
        }
    }

    /// What a person reads.
    pub fn label(self, words: Words) -> String {
        words.say(self.key())
    }
}

/// A mistake in what was asked for, told to the person who asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mistake {
    /// No customer has this slug, or none that is seen has this id.
    NoCustomer(String),
    /// The customer above is none that is seen.
    NoParent,
    /// The customer of this name, or one above it, is suspended, so nothing changes.
    Suspended(String),
    /// No user has this user name.
    NoUser(String),
    /// There is no such rate plan.
    NoPlan,
    /// Another customer has this slug.
    SlugTaken(String),
    /// Another user has this user name.
    UsernameTaken(String),
    /// Another rate plan has this name.
    PlanTaken(String),
    /// Not a [`Slug`](super::account::Slug).
    BadSlug,
    /// Not a [`Username`](super::account::Username).
    BadUsername,
    /// Nothing that can be seen.
    NoName,
    /// Longer than 64 characters, or with a character that cannot be shown.
    BadName,
    /// Not an e-mail address.
    BadEmail(String),
    /// Not a language: what was typed, and the tag that was probably meant, or nothing.
    BadLanguage(String, String),
    /// Not a name of the IANA time zone database.
    BadTimezone(String),
    /// See [`NumberRange::rule`].
    BadNumbers,
    /// None of the policies offered.
    BadPolicy,
    /// Not a number of [digits](PinPolicy::DIGITS).
    BadDigits(Part),
    /// The fewest digits are more than the most.
    DigitsCrossed,
    /// None of the roles.
    BadRole,
    /// Not a number of mailboxes.
    BadLimit,
    /// The new password cannot be taken.
    BadPassword(PasswordBreach),
    /// The new password was not typed twice alike.
    PasswordsDiffer,
    /// The password typed as the present one is not.
    WrongPassword,
    /// Only somebody above may choose the rate plan of one's own customer.
    OwnPlan,
    /// This plan has more than that of the administrator's own customer.
    PlanAbove(String),
    /// A plan would have more than that of the administrator's own customer.
    BeyondOwnPlan,
    /// Without this administrator nobody could look after the whole.
    LastAdministrator,
    /// Nothing was chosen for the mailboxes of a user who goes.
    NoFate,
    /// The mailboxes cannot be handed over to this user, or to nobody.
    NoSuccessor,
    /// So many mailboxes delete their messages after an e-mail that only this address gets.
    AddressNeeded(i64),
}

impl Mistake {
    /// What is wrong with a language; `raw` is what was typed.
    pub fn of_language(problem: Problem, raw: &str) -> Self {
        let meant = if let Problem::UnknownLanguage { meant, .. } = problem { meant } else { String::new() };
        Self::BadLanguage(raw.to_owned(), meant)
    }

    /// What is wrong with a name.
    pub const fn of_name(problem: &Problem) -> Self {
        if matches!(problem, Problem::Required) { Self::NoName } else { Self::BadName }
    }

    /// Where it is shown; `None`: it is about the whole form.
    pub const fn part(&self) -> Option<Part> {
        Some(match self {
            Self::NoCustomer(_) => Part::Customer,
            Self::NoParent => Part::Parent,
            Self::NoPlan | Self::OwnPlan | Self::PlanAbove(_) => Part::Plan,
            Self::SlugTaken(_) | Self::BadSlug => Part::Slug,
            Self::NoUser(_) | Self::UsernameTaken(_) | Self::BadUsername => Part::Username,
            Self::PlanTaken(_) | Self::NoName | Self::BadName => Part::Name,
            Self::BadEmail(_) | Self::AddressNeeded(_) => Part::Email,
            Self::BadLanguage(..) => Part::Language,
            Self::BadTimezone(_) => Part::Timezone,
            Self::BadNumbers => Part::Numbers,
            Self::BadPolicy => Part::Policy,
            Self::BadDigits(part) => *part,
            Self::DigitsCrossed => Part::Longest,
            Self::BadRole => Part::Role,
            Self::BadLimit | Self::BeyondOwnPlan => Part::MaxMailboxes,
            Self::BadPassword(_) | Self::WrongPassword => Part::Password,
            Self::PasswordsDiffer => Part::Again,
            Self::NoFate => Part::Fate,
            Self::NoSuccessor => Part::Successor,
            Self::LastAdministrator | Self::Suspended(_) => return None,
        })
    }
}

impl Mistake {
    /// What is wrong and what to do, without the full stop at its end.
    pub fn told(&self, words: Words) -> String {
        match self {
            Self::NoCustomer(slug) => words.say_with("people-no-customer", &[("slug", shown(slug))]),
            Self::Suspended(name) => words.say_with("people-suspended", &[("name", name.into())]),
            Self::NoUser(username) => words.say_with("people-no-user", &[("username", shown(username))]),
            Self::SlugTaken(slug) => words.say_with("people-slug-taken", &[("slug", shown(slug))]),
            Self::UsernameTaken(username) => words.say_with("people-username-taken", &[("username", shown(username))]),
            Self::PlanTaken(name) => words.say_with("people-plan-taken", &[("name", shown(name))]),
            Self::BadEmail(raw) => words.say_with("people-bad-email", &[("raw", shown(raw))]),
            Self::BadLanguage(raw, meant) => rules::unknown_language(raw, meant, words),
            Self::BadTimezone(raw) => words.say_with("people-bad-timezone", &[("raw", shown(raw))]),
            Self::BadNumbers => words.say_with("people-bad-numbers", &[("rule", NumberRange::rule(words).into())]),
            Self::BadDigits(_) => {
                let (least, most) = (*PinPolicy::DIGITS.start(), *PinPolicy::DIGITS.end());
                words.say_with("people-bad-digits", &[("least", least.into()), ("most", most.into())])
            }
            Self::BadPassword(breach) => breach.told(words),
            Self::PlanAbove(name) => words.say_with("people-plan-above", &[("name", name.into())]),
            Self::AddressNeeded(count) => words.say_with("people-address-needed", &[("count", (*count).into())]),
            plain => words.say(without_evidence(plain)),
        }
    }
}

/// The key of what is said of a mistake that is its own evidence.
const fn without_evidence(mistake: &Mistake) -> &'static str {
    match mistake {
        Mistake::NoName => "people-no-name",
        Mistake::NoParent => "people-no-parent",
        Mistake::NoPlan => "people-no-plan",
        Mistake::BadSlug => "people-bad-slug",
        Mistake::BadUsername => "people-bad-username",
        Mistake::BadPolicy => "people-bad-policy",
        Mistake::DigitsCrossed => "people-digits-crossed",
        Mistake::BadRole => "people-bad-role",
        Mistake::BadLimit => "people-bad-limit",
        Mistake::PasswordsDiffer => "people-passwords-differ",
        Mistake::WrongPassword => "people-wrong-password",
        Mistake::OwnPlan => "people-own-plan",
        Mistake::BeyondOwnPlan => "people-beyond-own-plan",
        Mistake::LastAdministrator => "people-last-administrator",
        Mistake::NoFate => "people-no-fate",
        Mistake::NoSuccessor => "people-no-successor",
        _ => "people-bad-name",
    }
}

/// What was typed, with everything in it that does not show itself.
fn shown(raw: &str) -> Arg<'static> {
    let quoted = format!("{raw:?}");
    let bare = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    bare.unwrap_or(&quoted).to_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_of_a_short_name_calls_it_what_its_field_is_called() {
        let label = Part::Slug.label(Words::english()).to_lowercase();
        assert!(Mistake::BadSlug.told(Words::english()).starts_with(&format!("A {label} has ")));
    }

    #[test]
    fn what_was_typed_is_shown_whole() {
        let told = |raw: &str| Mistake::NoUser(raw.to_owned()).told(Words::english());
        assert_eq!(told("jo"), "There is no user \"jo\"");
        assert_eq!(told("jo\u{7}"), "There is no user \"jo\\u{7}\"");
    }
}
