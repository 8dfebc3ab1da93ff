//! Where callers go who press 0 during the greeting.

use serde::{Deserialize, Serialize};

use super::choice::{Choice, Localized};
use super::dial_string::DialString;
use super::digits;
use super::field::MailboxField;
use super::mailbox_number::MailboxNumber;
use super::problem::{FieldWarning, Problem, Warning};
use crate::i18n::{MessageKey, key};

/// The kind of destination. Enswitch `dtype`, with the same codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitKind {
    /// None: the call ends.
    Hangup,
    /// A phone of the customer.
    Phone,
    /// An external number.
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
    fn key(self) -> MessageKey {
        match self {
            Self::Hangup => key!("choices-exit-hangup"),
            Self::Phone => key!("choices-exit-phone"),
            Self::Forward => key!("choices-exit-forward"),
            Self::SipUri => key!("choices-exit-sipuri"),
            Self::Mailbox => key!("choices-exit-mailbox"),
            Self::Queue => key!("choices-exit-queue"),
            Self::HuntGroup => key!("choices-exit-huntgroup"),
            Self::Menu => key!("choices-exit-menu"),
            Self::Peer => key!("choices-exit-peer"),
        }
    }
}

/// A kind of destination and its number; hanging up has none, every other kind needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExitDestination {
    kind: ExitKind,
    number: String,
}

impl ExitDestination {
    /// Ends the call.
    pub const fn hang_up() -> Self {
        Self { kind: ExitKind::Hangup, number: String::new() }
    }

    /// Parses the number for `kind`. A leftover number is dropped if the call is to end.
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

    /// The number or address; empty for hangup.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Whether it sends callers of the mailbox `number` back to it.
    pub fn leads_back_to(&self, number: &MailboxNumber) -> bool {
        self.kind == ExitKind::Mailbox && self.number == number.as_str()
    }
}

/// The state of a mailbox number that an exit leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExitState {
    /// A mailbox.
    Active,
    /// An archived mailbox, which takes no calls.
    Archived,
    /// Nothing.
    Missing,
}

/// A warning about the exit of the mailbox `number`; `found` is the state of the exit's number, if known.
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
    Some(FieldWarning { field: MailboxField::ExitNumber, warning })
}

/// A number inside the system. A dash could mean a range, which is not a destination.
fn parse_internal_number(raw: &str) -> Result<String, Problem> {
    let number = DialString::parse(raw)?.as_str().to_owned();
    if digits::normalize(raw).contains('-') { Err(Problem::NumberWithDash) } else { Ok(number) }
}

/// `user@host`, optionally with `sip:` or `sips:`, or a host alone with one of these (RFC 3261, 19.1, without
/// parameters).
fn parse_sip_uri(raw: &str) -> Result<String, Problem> {
    let address = raw.trim();
    let (scheme, bare) = match address.split_once(':') {
        Some((scheme, bare)) if ["sip", "sips"].contains(&scheme.to_ascii_lowercase().as_str()) => (Some(scheme), bare),
        _ => (None, address),
    };
    let is_part =
        |s: &str, extra: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c));
    let valid = match bare.split_once('@') {
        Some((user, host)) => is_part(user, "-_.!~*'()&=+$,;?/%#") && is_part(host, "-.:[]"),
        None => scheme.is_some() && is_part(bare, "-.:[]"),
    };
    let scheme = scheme.unwrap_or("sip").to_ascii_lowercase();
    if valid && address.len() <= 255 { Ok(format!("{scheme}:{bare}")) } else { Err(Problem::NotSipAddress) }
}

/// A peer has a name or a number.
fn parse_peer(raw: &str) -> Result<String, Problem> {
    let name = raw.trim();
    let normalized = digits::normalize(name);
    if digits::is_all_digits(&normalized) {
        return Ok(normalized);
    }
    let valid = name.len() <= 64 && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    if valid { Ok(name.to_owned()) } else { Err(Problem::NotDialable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_except_hangup_needs_a_number() {
        for kind in ExitKind::ALL.iter().copied().filter(|k| *k != ExitKind::Hangup) {
            assert!(matches!(ExitDestination::parse(kind, " "), Err(Problem::ExitNumberMissing { .. })), "{kind:?}");
        }
        assert_eq!(ExitDestination::parse(ExitKind::Hangup, "123").unwrap().number(), "");
    }

    #[test]
    fn dead_exits_cause_warnings() {
        let number = MailboxNumber::parse("1001").unwrap();
        let warning_for = |kind, raw, found| {
            warning(&ExitDestination::parse(kind, raw).unwrap(), &number, found).map(|warning| warning.warning)
        };
        let mailbox = ExitKind::Mailbox;
        assert_eq!(warning_for(mailbox, "1002", Some(ExitState::Missing)), Some(Warning::ExitMissing));
        assert_eq!(warning_for(mailbox, "1002", Some(ExitState::Archived)), Some(Warning::ExitArchived));
        assert_eq!(warning_for(mailbox, "1002", Some(ExitState::Active)), None);
        assert_eq!(warning_for(mailbox, "1002", None), None);
        assert_eq!(warning_for(mailbox, "1001", Some(ExitState::Active)), Some(Warning::ExitToItself));
        assert_eq!(warning_for(ExitKind::Queue, "1001", Some(ExitState::Missing)), None);
    }

    #[test]
    fn numbers_are_validated_by_kind() {
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
