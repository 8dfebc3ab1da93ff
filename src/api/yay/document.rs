//! The parts of the OpenAPI document for this dialect besides its calls.

use serde::Serialize;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::{IntoParams, IntoResponses, Modify, OpenApi, ToSchema};

use super::encode::Mailbox;
use super::examples;
use super::response::Why;

/// The document without its calls, but with the schemas that they only refer to.
#[derive(OpenApi)]
#[openapi(
    tags((name = "yay", description = include_str!("differences.md"))),
    components(schemas(Refusal)),
    modifiers(&AuthHeaders),
)]
pub(super) struct DialectDocument;

/// The headers that carry a username and password.
struct AuthHeaders;

impl Modify for AuthHeaders {
    fn modify(&self, document: &mut Document) {
        let components = document.components.get_or_insert_default();
        let headers =
            [("yay_reseller", "X-Auth-Reseller"), ("yay_user", "X-Auth-User"), ("yay_password", "X-Auth-Password")];
        for (scheme, header) in headers {
            components.add_security_scheme(scheme, SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::new(header))));
        }
    }
}

/// A mailbox in its envelope.
#[derive(Serialize, ToSchema)]
#[schema(as = yay::MailboxResponse)]
#[allow(dead_code, reason = "it says what `envelope` makes")]
pub(super) struct MailboxAnswer {
    /// The mailbox.
    result: Mailbox,
    /// The HTTP status.
    #[schema(example = 200)]
    status_code: u16,
    /// The HTTP status in words.
    #[schema(example = "OK")]
    status_message: String,
}

/// Mailboxes in their envelope.
#[derive(Serialize, ToSchema)]
#[schema(as = yay::MailboxesResponse)]
#[allow(dead_code, reason = "see `MailboxAnswer`")]
pub(super) struct MailboxesAnswer {
    /// The mailboxes.
    result: Vec<Mailbox>,
    /// The HTTP status.
    #[schema(example = 200)]
    status_code: u16,
    /// The HTTP status in words.
    #[schema(example = "OK")]
    status_message: String,
}

/// All mailboxes, or the requested one.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = yay::MailboxesOrOne)]
#[allow(dead_code, reason = "see `MailboxAnswer`")]
pub(super) enum MailboxesOrOne {
    /// All mailboxes.
    All(MailboxesAnswer),
    /// The requested mailbox.
    One(MailboxAnswer),
}

/// An error response.
#[derive(ToSchema)]
#[schema(as = yay::ErrorResponse)]
#[allow(dead_code, reason = "see `MailboxAnswer`")]
pub(super) struct Refusal {
    /// What is wrong; empty for 404 and 405.
    result: Why,
    /// The HTTP status.
    #[schema(example = 400)]
    status_code: u16,
    /// The HTTP status in words.
    #[schema(example = "Bad Request")]
    status_message: String,
}

/// A mailbox as sent by a client.
#[derive(ToSchema)]
#[schema(as = yay::MailboxBody)]
#[allow(dead_code, reason = "`decode` reads it, which is stricter than a derived reader")]
#[allow(clippy::struct_excessive_bools, reason = "a mailbox has that many switches")]
pub(super) struct MailboxBody {
    /// Should the system play the 'beep' sound after the greeting
    #[schema(required = false, default = true)]
    beep: bool,
    /// Recipients to notify about new messages by email. Omitted or null: none (POST), or unchanged (PUT).
    #[schema(required = false, max_items = 15)]
    email_recipients: Option<Vec<RecipientBody>>,
    /// The UUID of the Sound used as a greeting; null or empty: none
    #[schema(required = false)]
    greeting: Option<String>,
    /// The name of this Mailbox
    #[schema(min_length = 1, max_length = 64)]
    name: String,
    /// PIN that meets the customer's PIN policy. Omitted or null: a random PIN (POST), or unchanged (PUT).
    #[schema(required = false, min_length = 1)]
    password: Option<String>,
    /// Should the voicemail system announce the caller ID of the message
    #[schema(required = false, default = true)]
    play_caller_id: bool,
    /// Should the voicemail system announce the date and time the message was received
    #[schema(required = false, default = false)]
    play_timestamp: bool,
    /// When set to true, incoming messages will be transcribed by the system
    #[schema(required = false, default = false)]
    transcribe: bool,
}

/// A recipient as sent by a client. Dates from a response can be sent back; they are ignored.
#[derive(ToSchema)]
#[schema(as = yay::RecipientBody)]
#[allow(dead_code, reason = "see `MailboxBody`")]
pub(super) struct RecipientBody {
    /// The email address
    #[schema(required = false, format = "email")]
    email: String,
    /// An existing recipient of the mailbox, instead of an email address
    #[schema(required = false)]
    uuid: String,
}

/// The customer that the caller acts for.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "it says what every call takes")]
pub(super) struct ForCustomer {
    /// Slug or name of a sub-customer of the caller's customer, to act for it
    #[param(rename = "X-Auth-For", required = false)]
    customer: String,
}

/// Limits the list to one mailbox.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "see `ForCustomer`")]
pub(super) struct OnlyMailbox {
    /// The UUID of the only Mailbox to be queried
    #[param(required = false)]
    uuid: String,
}

/// The errors of every call.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "it says what every call may answer")]
pub(super) enum Refusals {
    /// A field or the body is invalid.
    #[response(status = 400, example = json!(examples::invalid_field()))]
    BadRequest(Refusal),
    /// The credentials are missing or invalid, or X-Auth-For is invalid.
    #[response(status = 401)]
    Unauthorized(Refusal),
    /// The caller's role, token, or rate plan doesn't allow this.
    #[response(status = 403)]
    Forbidden(Refusal),
    /// The mailbox doesn't exist, or the caller can't see it.
    #[response(status = 404, example = json!(examples::missing()))]
    NotFound(Refusal),
    /// This path doesn't support this method.
    #[response(status = 405)]
    MethodNotAllowed(Refusal),
    /// The body is larger than 64 KiB.
    #[response(status = 413)]
    TooLarge(Refusal),
    /// The content type of the body isn't JSON.
    #[response(status = 415)]
    NotJson(Refusal),
    /// Too many failed sign-ins or requests.
    #[response(status = 429, headers(("Retry-After" = u64, description = "Seconds to wait")))]
    TooMany(Refusal),
    /// Internal error.
    #[response(status = 500)]
    Fault(Refusal),
    /// The server is busy, and nothing was changed.
    #[response(status = 503, headers(("Retry-After" = u64, description = "Seconds to wait")))]
    Busy(Refusal),
}

/// The additional errors of a call that changes something.
#[derive(IntoResponses)]
#[allow(dead_code, reason = "see `Refusals`")]
pub(super) enum ChangeRefusals {
    /// The customer is suspended.
    #[response(status = 409)]
    Suspended(Refusal),
    /// The server's disk is full, and nothing was changed.
    #[response(status = 507)]
    NoStorage(Refusal),
}
