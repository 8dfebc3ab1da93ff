//! Valid mailboxes that a careless page, search or table would handle wrongly.

use super::sample_mailboxes::SampleMailbox;
use crate::domain::field::MailboxField;

/// Every edge case, once.
pub(super) fn all() -> Vec<SampleMailbox> {
    let mut samples = names();
    samples.extend(contents());
    samples
}

fn names() -> Vec<SampleMailbox> {
    [
        ("9001", "Interdepartmental coordination of out-of-hours referrals, east".to_owned()),
        ("9002", "W".repeat(64)),
        ("9003", "מזכירות המחלקה לרפואה פנימית".to_owned()),
        ("9004", "استقبال العيادة الخارجية ١٢".to_owned()),
        ("9005", "👩‍⚕️ On call 🚑 🇩🇪".to_owned()),
        ("9006", "<script>alert('mailbox')</script>".to_owned()),
        ("9007", "</textarea></form><b>bold</b>".to_owned()),
        ("9008", "Müller & Söhne \"Über uns\" O'Brien".to_owned()),
        ("9009", "100% _wild_ \\ back".to_owned()),
        ("9010", "e\u{301}\u{328} n\u{303} combining".to_owned()),
        ("9011", "Mixed עברית and English 42".to_owned()),
        ("9012", "診療所 夜間受付".to_owned()),
        ("9013", "&amp; &lt;already escaped&gt;".to_owned()),
    ]
    .into_iter()
    .map(|(number, name)| SampleMailbox::new("harbour", number, name).owned_by("jun").with(MailboxField::Panel, "on"))
    .collect()
}

fn contents() -> Vec<SampleMailbox> {
    let fifteen: Vec<_> = (1..=15).map(|i| format!("first.responder+{i:02}@emergency.harbour.example")).collect();
    let long = "Each word counts. ".repeat(15).trim().chars().take(255).collect::<String>();
    let exact = format!("{long}{}", ".".repeat(255 - long.chars().count()));
    vec![
        SampleMailbox::new("harbour", "7".repeat(64), "The longest number there is").owned_by("ravi"),
        SampleMailbox::new("harbour", "000", "All zeros").owned_by("ravi"),
        SampleMailbox::new("harbour", "9101", "Long story").owned_by("jun").with(MailboxField::Description, exact),
        SampleMailbox::new("harbour", "9102", "Several lines").owned_by("jun").with(
            MailboxField::Description,
            "Monday: Jun\nTuesday: Ravi\n\n\tother days: nobody\n</textarea><script>1</script>",
        ),
        SampleMailbox::new("harbour", "9103", "Everybody hears")
            .owned_by("maya")
            .with(MailboxField::Recipients, fifteen.join(", "))
            .with(MailboxField::NotifyRecipients, "on")
            .with(MailboxField::NotifyFor, "all")
            .with(MailboxField::OwnerText, "on"),
        SampleMailbox::new("harbour", "9104", "Reaches nobody").with(MailboxField::OwnerEmail, "recording"),
        SampleMailbox::new("harbour", "9105", "Owner without an address").owned_by("lena"),
        SampleMailbox::new("harbour", "9106", "Out to a SIP address")
            .owned_by("noa")
            .with(MailboxField::ExitKind, "sipuri")
            .with(MailboxField::ExitNumber, "sips:desk;line=2@pbx.harbour.example:5061"),
        SampleMailbox::new("harbour", "9107", "Deleted after emailing")
            .owned_by("noa")
            .with(MailboxField::DeleteAfterEmail, "on")
            .with(MailboxField::Language, "zh-Hant-TW")
            .with(MailboxField::Timezone, "Pacific/Chatham"),
        SampleMailbox::new("harbour", "9108", "Rings and opens at once")
            .owned_by("ravi")
            .with(MailboxField::NotifyCall, "+1 (212) 555-0199")
            .with(MailboxField::CallerId, "+12125550100")
            .with(MailboxField::NotifyCallOpens, "voicemailbox")
            .with(MailboxField::PinRequired, ""),
        SampleMailbox::new("harbour", "9109", "Notifies about nothing")
            .owned_by("jun")
            .with(MailboxField::NotifyFor, "none"),
        SampleMailbox::new("alder", "9901", "Old yard office (closed)")
            .with(MailboxField::OwnerEmail, "off")
            .archived(),
        SampleMailbox::new("alder", "9902", "صندوق مؤرشف").with(MailboxField::OwnerEmail, "off").archived(),
        SampleMailbox::new("workshop", "9903", "Torno antigo – não usar")
            .with(MailboxField::OwnerEmail, "off")
            .archived(),
    ]
}
