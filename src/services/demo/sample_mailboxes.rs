//! The mailboxes of the sample data.

use super::edge_cases;
use crate::domain::field::MailboxField;

/// A mailbox to create, with the values that differ from the defaults.
pub(super) struct SampleMailbox {
    /// The customer's slug.
    pub(super) customer: &'static str,
    pub(super) number: String,
    pub(super) name: String,
    /// The user name of the owner.
    pub(super) owner: Option<&'static str>,
    /// Values of other fields; a greeting is given by the name of the sound.
    pub(super) fields: Vec<(MailboxField, String)>,
    pub(super) archived: bool,
}

impl SampleMailbox {
    pub(super) fn new(customer: &'static str, number: impl Into<String>, name: impl Into<String>) -> Self {
        let (number, name) = (number.into(), name.into());
        Self { customer, number, name, owner: None, fields: Vec::new(), archived: false }
    }

    pub(super) fn owned_by(mut self, username: &'static str) -> Self {
        self.owner = Some(username);
        self
    }

    pub(super) fn with(mut self, field: MailboxField, value: impl Into<String>) -> Self {
        self.fields.push((field, value.into()));
        self
    }

    pub(super) fn archived(mut self) -> Self {
        self.archived = true;
        self
    }
}

/// Every mailbox.
pub(super) fn all() -> Vec<SampleMailbox> {
    let mut samples = Vec::new();
    samples.extend((0..18).map(northwind));
    samples.extend((0..160).map(clinic));
    samples.extend((0..80).map(alder));
    samples.extend((0..22).map(workshop));
    samples.extend(edge_cases::all());
    samples
}

/// Picks from a list, wrapping around at its end.
fn pick(list: &[&'static str], at: usize) -> &'static str {
    list.get(at % list.len().max(1)).copied().unwrap_or_default()
}

fn northwind(i: usize) -> SampleMailbox {
    let desks = ["Sales", "Support", "Billing", "Porting", "Network operations", "Front desk"];
    let sample = SampleMailbox::new("northwind", format!("{}", 100 + i), format!("{} {}", pick(&desks, i), i / 6 + 1))
        .with(MailboxField::Panel, if i.is_multiple_of(2) { "on" } else { "" });
    match i % 3 {
        0 => sample.owned_by("nora").with(MailboxField::Greeting, "Northwind welcome"),
        1 => sample.owned_by("sam").with(MailboxField::Transcribe, "on"),
        _ => sample.with(MailboxField::OwnerEmail, "off"),
    }
}

fn clinic(i: usize) -> SampleMailbox {
    let wards =
        ["Cardiology", "Radiology", "Paediatrics", "Pharmacy", "Reception", "Physiotherapy", "Dental", "Laboratory"];
    let services = ["desk", "nurses", "appointments", "on call", "results"];
    let name = format!("{} {} {}", pick(&wards, i), pick(&services, i / 8), i / 40 + 1);
    let owners = ["jun", "ravi", "noa", "maya", "lena"];
    let mut sample = SampleMailbox::new("harbour", format!("{}", 2000 + i * 3), name);
    sample = match i % 6 {
        5 => sample.with(MailboxField::OwnerEmail, "off"),
        _ => sample.owned_by(pick(&owners, i)),
    };
    sample.archived = i % 23 == 7;
    match i % 8 {
        0 => sample.with(MailboxField::Panel, "on").with(MailboxField::Transcribe, "on"),
        1 => sample.with(MailboxField::OwnerEmail, "notice").with(MailboxField::AnnounceTime, "24-hour"),
        2 => sample
            .with(MailboxField::Recipients, format!("ward{i}@harbour.example\nnight@harbour.example"))
            .with(MailboxField::NotifyRecipients, "on"),
        3 => sample
            .with(MailboxField::NotifyCall, format!("+1 212 555 {:04}", 100 + i))
            .with(MailboxField::NotifyCallOpens, "voicemailboxpin"),
        4 => sample.with(MailboxField::Pager, "duty@pager.example").with(MailboxField::PagerAttach, "on"),
        5 => sample.with(MailboxField::Greeting, "Clinic, night").with(MailboxField::Panel, "on"),
        6 => sample.with(MailboxField::ExitKind, "queue").with(MailboxField::ExitNumber, "5000"),
        _ => sample.with(MailboxField::Description, "Messages are listened to at 8, 12 and 17 o'clock."),
    }
}

fn alder(i: usize) -> SampleMailbox {
    let trades = ["Joinery", "Roofing", "Timber yard", "Estimates", "Deliveries", "Accounts", "Apprentices"];
    let owners = ["tom", "rosa", "peter"];
    let sample = SampleMailbox::new("alder", format!("{}", 300 + i), format!("{} {}", pick(&trades, i), i / 7 + 1));
    match i % 4 {
        0 | 1 => sample.owned_by(pick(&owners, i)),
        2 => sample.owned_by("tom").with(MailboxField::Panel, "on").with(MailboxField::Greeting, "Alder welcome"),
        _ => sample
            .with(MailboxField::OwnerEmail, "off")
            .with(MailboxField::Description, "Shared by everyone in the yard"),
    }
}

fn workshop(i: usize) -> SampleMailbox {
    let machines = ["Band saw", "Planer", "Paint shop", "Tool store"];
    let sample =
        SampleMailbox::new("workshop", format!("0{}", 40 + i), format!("{} {}", pick(&machines, i), i / 4 + 1));
    // Allowed by the policy at the time of creation.
    let sample = if i % 7 == 3 { sample.with(MailboxField::Pin, "1234") } else { sample };
    match i % 3 {
        0 => sample.owned_by("ines").with(MailboxField::Greeting, "Machines are running"),
        1 => sample.owned_by("yusuf").with(MailboxField::OwnerEmail, "off"),
        _ => sample.with(MailboxField::OwnerEmail, "off").with(MailboxField::Timezone, "Europe/Lisbon"),
    }
}
