//! Where a caller goes who presses 0 during the greeting.

use serde::{Deserialize, Serialize};

use super::choice::{Choice, Localized};
use super::dial_string::DialString;
use super::digits;
use super::field::Field;
use super::mailbox_number::MailboxNumber;
use super::problem::{FieldWarning, Problem, Warning};

/// The kind of place. Enswitch `dtype`, whose words these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitKind {
    /// Nowhere: the call ends.
    Hangup,
    /// A phone of the customer.
    Phone,
    /// A number outside.
    Forward,
    /// A SIP address.
    SipUri,
    /// Another mailbox.
    Mailbox,
    /// A call queue.
    Queue,
    /// A hunt group.
    HuntGroup,
    /// A menu.
    Menu,
    /// A peer system.
    Peer,
}

impl Choice for ExitKind {
    const ALL: &'static [Self] = &[
        Self::Hangup,
        Self::Phone,
        Self::Forward,
        Self::SipUri,
        Self::Mailbox,
        Self::Queue,
        Self::HuntGroup,
        Self::Menu,
        Self::Peer,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Hangup => "hangup",
            Self::Phone => "phone",
            Self::Forward => "forward",
            Self::SipUri => "sipuri",
            Self::Mailbox => "mailbox",
            Self::Queue => "queue",
            Self::HuntGroup => "huntgroup",
            Self::Menu => "menu",
            Self::Peer => "peer",
        }
    }
}

impl Localized for ExitKind {
    fn key(self) -> &'static str {
        match self {
            Self::Hangup => "choices-exit-hangup",
            Self::Phone => "choices-exit-phone",
            Self::Forward => "choices-exit-forward",
            Self::SipUri => "choices-exit-sipuri",
            Self::Mailbox => "choices-exit-mailbox",
            Self::Queue => "choices-exit-queue",
            Self::HuntGroup => "choices-exit-huntgroup",
            Self::Menu => "choices-exit-menu",
            Self::Peer => "choices-exit-peer",
        }
    }
}

/// A kind of place, and which one: hanging up has no number, everything else has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExitDestination {
    kind: ExitKind,
    number: String,
}

impl ExitDestination {
    /// The end of the call.
    pub const fn hang_up() -> Self {
        Self { kind: ExitKind::Hangup, number: String::new() }
    }

    /// Reads the number that belongs to `kind`. A number left over from another kind is dropped when
    /// the call is to end.
    pub fn parse(kind: ExitKind, raw: &str) -> Result<Self, Problem> {
        let number = match kind {
            ExitKind::Hangup => return Ok(Self::hang_up()),
            _ if raw.trim().is_empty() => return Err(Problem::ExitNumberMissing { kind: kind.code().to_owned() }),
            ExitKind::SipUri => parse_sip_uri(raw)?,
            ExitKind::Peer => parse_peer(raw)?,
            ExitKind::Forward => DialString::parse(raw)?.as_str().to_owned(),
            _ => parse_internal_number(raw)?,
        };
        Ok(Self { kind, number })
    }

    /// The kind.
    pub fn kind(&self) -> ExitKind {
        self.kind
    }

    /// The number or address; empty for hanging up.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Whether it leads from the mailbox `number` back to it.
    pub fn leads_back_to(&self, number: &MailboxNumber) -> bool {
        self.kind == ExitKind::Mailbox && self.number == number.as_str()
    }
}

/// What the customer has under the number of a mailbox that an exit leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExitState {
    /// A mailbox.
    Active,
    /// An archived mailbox, where no call arrives.
    Archived,
    /// Nothing.
    Missing,
}

/// What is odd about where the mailbox `number` leads callers; `found` is what is there, as far as it is known.
pub fn warning(exit: &ExitDestination, number: &MailboxNumber, found: Option<ExitState>) -> Option<FieldWarning> {
    if exit.kind() != ExitKind::Mailbox {
        return None;
    }
    let warning = match found {
        _ if exit.leads_back_to(number) => Warning::ExitToItself,
        Some(ExitState::Missing) => Warning::ExitMissing,
        Some(ExitState::Archived) => Warning::ExitArchived,
        Some(ExitState::Active) | None => return None,
    };
    Some(FieldWarning { field: Field::ExitNumber, warning })
}

/// A number inside the system. Between two of them a dash means a range, which is no place to go to.
fn parse_internal_number(raw: &str) -> Result<String, Problem> {
    let number = DialString::parse(raw)?.as_str().to_owned();
    if digits::normalize(raw).contains('-') { Err(Problem::NumberWithDash) } else { Ok(number) }
}

/// `user@host`, with or without `sip:` or `sips:` before it, or that and a host alone (RFC 3261, 19.1, without
/// parameters).
fn parse_sip_uri(raw: &str) -> Result<String, Problem> {
    let address = raw.trim();
    let (scheme, bare) = match address.split_once(':') {
        Some((scheme, bare)) if ["sip", "sips"].contains(&scheme.to_ascii_lowercase().as_str()) => (Some(scheme), bare),
        _ => (None, address),
    };
    let part = |s: &str, more: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c));
    let good = match bare.split_once('@') {
        Some((user, host)) => part(user, "-_.!~*'()&=+$,;?/%#") && part(host, "-.:[]"),
        None => scheme.is_some() && part(bare, "-.:[]"),
    };
    let scheme = scheme.unwrap_or("sip").to_ascii_lowercase();
    if good && address.len() <= 255 { Ok(format!("{scheme}:{bare}")) } else { Err(Problem::NotSipAddress) }
}

/// A peer is known by a name or a number.
fn parse_peer(raw: &str) -> Result<String, Problem> {
    let name = raw.trim();
    let plain = digits::normalize(name);
    if digits::is_all_digits(&plain) {
        return Ok(plain);
    }
    let good = name.len() <= 64 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    if good { Ok(name.to_owned()) } else { Err(Problem::NotDialable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_but_hanging_up_needs_a_number() {
        for kind in ExitKind::ALL.iter().copied().filter(|k| *k != ExitKind::Hangup) {
            assert!(matches!(ExitDestination::parse(kind, " "), Err(Problem::ExitNumberMissing { .. })), "{kind:?}");
        }
        assert_eq!(ExitDestination::parse(ExitKind::Hangup, "123").unwrap().number(), "");
    }

    #[test]
    fn dead_exits_are_warned_of() {
        let number = MailboxNumber::parse("1001").unwrap();
        let warned = |kind, raw, found| {
            warning(&ExitDestination::parse(kind, raw).unwrap(), &number, found).map(|told| told.warning)
        };
        let mailbox = ExitKind::Mailbox;
        assert_eq!(warned(mailbox, "1002", Some(ExitState::Missing)), Some(Warning::ExitMissing));
        assert_eq!(warned(mailbox, "1002", Some(ExitState::Archived)), Some(Warning::ExitArchived));
        assert_eq!(warned(mailbox, "1002", Some(ExitState::Active)), None);
        assert_eq!(warned(mailbox, "1002", None), None);
        assert_eq!(warned(mailbox, "1001", Some(ExitState::Active)), Some(Warning::ExitToItself));
        assert_eq!(warned(ExitKind::Queue, "1001", Some(ExitState::Missing)), None);
    }

    #[test]
    fn numbers_fit_their_kind() {
        assert_eq!(ExitDestination::parse(ExitKind::Queue, "5 00").unwrap().number(), "500");
        assert_eq!(
            ExitDestination::parse(ExitKind::SipUri, "desk@pbx.example").unwrap().number(),
            "sip:desk@pbx.example"
        );
        assert_eq!(ExitDestination::parse(ExitKind::SipUri, "5000"), Err(Problem::NotSipAddress));
        for (raw, stored) in [
            ("SIP:desk@pbx.example", "sip:desk@pbx.example"),
            ("Sips:desk@PBX.example", "sips:desk@PBX.example"),
            ("sip:pbx.example", "sip:pbx.example"),
            ("sip:pbx.example:5080", "sip:pbx.example:5080"),
        ] {
            assert_eq!(ExitDestination::parse(ExitKind::SipUri, raw).unwrap().number(), stored);
        }
        assert_eq!(ExitDestination::parse(ExitKind::SipUri, "pbx.example"), Err(Problem::NotSipAddress));
        assert_eq!(ExitDestination::parse(ExitKind::Mailbox, "1001-1005"), Err(Problem::NumberWithDash));
        assert_eq!(ExitDestination::parse(ExitKind::Forward, "030 1234-567").unwrap().number(), "0301234567");
        assert_eq!(ExitDestination::parse(ExitKind::Peer, "branch-2").unwrap().number(), "branch-2");
        assert_eq!(ExitDestination::parse(ExitKind::Phone, "desk"), Err(Problem::NotDialable));
    }
}
