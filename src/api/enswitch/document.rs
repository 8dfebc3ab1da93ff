//! The `OpenAPI` document of these calls, generated from the same table that reads them.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{RefOr, Required};
use utoipa::{IntoParams, OpenApi, PartialSchema, ToSchema};

use super::call::{SIGN_IN_PARAMETERS, VALIDATION_PARAMETER};
use super::fields::{self, FIELD_PARAMETERS, FieldParameter, ValueKind};
use super::response::Entry;
use crate::domain::field::MailboxField;

/// The document without its calls.
#[derive(OpenApi)]
#[openapi(tags((name = "Enswitch", description = include_str!("differences.md"))))]
pub struct DialectDocument;

/// The responses to changes.
pub const CHANGE_DESCRIPTION: &str = "Always HTTP 200; the code is in `responses`: 204 done, 201 valid (with \
    validation=1), 400 invalid parameters (one entry each), 401 wrong username or password, 402 not allowed by the \
    role or the token, or the customer is suspended, 403 not included in the rate plan, 404 mailbox not found, \
    429 too many failed sign-ins or requests, 500 the server is busy, its disk is full, or an internal error; see \
    `message`.";

/// The responses to reads.
pub const READ_DESCRIPTION: &str = "Always HTTP 200; the code is in `responses`: 200 with `data`, otherwise 400 \
    invalid parameters (one entry each), 401 wrong username or password, 404 mailbox not found, 429 too many failed \
    sign-ins or requests, 500 the server is busy, its disk is full, or an internal error; see `message`.";

/// The response to a change.
#[derive(Serialize, ToSchema)]
#[schema(as = EnswitchResponse, example = json!({"responses": [{"code": "204", "key": "", "message": "OK"}]}))]
pub struct Envelope {
    /// One entry, or one for each invalid parameter.
    pub responses: Vec<Entry>,
}

/// The response to `get`.
#[derive(Serialize, ToSchema)]
#[schema(as = EnswitchMailboxResponse)]
pub struct EnvelopeOfOne {
    /// One entry, or one for each invalid parameter.
    pub responses: Vec<Entry>,
    /// The mailbox, only with code 200.
    #[schema(required = false)]
    pub data: Row,
}

/// The response to `list`.
#[derive(Serialize, ToSchema)]
#[schema(as = EnswitchListResponse)]
pub struct EnvelopeOfList {
    /// One entry, or one for each invalid parameter.
    pub responses: Vec<Entry>,
    /// The mailboxes, only with code 200.
    #[schema(required = false)]
    pub data: Vec<Row>,
}

/// A mailbox in a response.
#[derive(Serialize)]
pub struct Row;

impl PartialSchema for Row {
    fn schema() -> RefOr<Schema> {
        let id = ObjectBuilder::new().schema_type(Type::Integer);
        let mut row = ObjectBuilder::new().property("id", id).required("id");
        for setting in FIELD_PARAMETERS.iter().filter(|s| !matches!(s.field, MailboxField::Pin | MailboxField::CopyPin))
        {
            row = row.property(setting.name, value_schema(setting.kind, None)).required(setting.name);
        }
        row.examples([example()]).into()
    }
}

/// A mailbox that was created with only the required parameters and a description.
fn example() -> Value {
    json!({
        "id": 308, "customer": 1, "mailbox": "1234", "description": "Front desk", "owner": 0,
        "timezone": "Europe/London", "temporary_active": 1, "play": "oldest", "envelope": 0, "saycid": 1,
        "sayduration": 1, "dtype": "hangup", "dnumber": "", "callerid": "", "notify_email": "owner_wav",
        "notify_for": "voicemail_fax", "notify_message": "", "pager": "", "pager_attach": 0, "notify_dnumber": "",
        "notify_ltype": "voicemailbox", "notify_only": 0, "transcribe": 0, "panel": 0
    })
}

impl ToSchema for Row {
    fn name() -> Cow<'static, str> {
        "EnswitchMailbox".into()
    }
}

/// A parameter as the document describes it.
struct ParameterDoc {
    name: &'static str,
    required: bool,
    about: &'static str,
    value: Schema,
}

/// The parameters of create, as a query and as a form.
pub struct Create;
/// The parameters of update, as a query and as a form.
pub struct Update;
/// The parameters of get and delete, as a query and as a form.
pub struct One;
/// The parameters of list, as a query and as a form.
pub struct List;

/// The names of the parameters of create and update, without those for signing in.
pub fn names_of_change() -> Vec<&'static str> {
    FIELD_PARAMETERS.iter().map(|setting| setting.name).chain([VALIDATION_PARAMETER]).collect()
}

/// The names of the parameters of get and delete.
pub fn names_of_one() -> Vec<&'static str> {
    [MailboxField::Number, MailboxField::Customer].map(fields::parameter_name).to_vec()
}

impl Create {
    fn parameters() -> Vec<ParameterDoc> {
        change_parameters(|setting| setting.default)
    }
}

impl Update {
    fn parameters() -> Vec<ParameterDoc> {
        change_parameters(|_| None)
    }
}

impl One {
    fn parameters() -> Vec<ParameterDoc> {
        let identifying =
            FIELD_PARAMETERS.iter().filter(|s| matches!(s.field, MailboxField::Number | MailboxField::Customer));
        sign_in_parameters().into_iter().chain(identifying.map(|s| parameter_doc(s, None))).collect()
    }
}

impl List {
    fn parameters() -> Vec<ParameterDoc> {
        let customer = FIELD_PARAMETERS.iter().filter(|s| s.field == MailboxField::Customer);
        sign_in_parameters().into_iter().chain(customer.map(|s| parameter_doc(s, None))).collect()
    }
}

fn change_parameters(default: impl Fn(&FieldParameter) -> Option<&'static str>) -> Vec<ParameterDoc> {
    let mut all = One::parameters();
    all.extend(fields::settings().map(|setting| parameter_doc(setting, default(setting))));
    let about = "1: run every check without changing anything.";
    all.push(ParameterDoc {
        name: VALIDATION_PARAMETER,
        required: false,
        about,
        value: value_schema(ValueKind::Flag, Some("0")),
    });
    all
}

fn sign_in_parameters() -> [ParameterDoc; 2] {
    let about = ["Username of the caller.", "Password, or an API token of the user."];
    let value = || value_schema(ValueKind::Text, None);
    [0, 1].map(|i| ParameterDoc { name: SIGN_IN_PARAMETERS[i], required: true, about: about[i], value: value() })
}

fn parameter_doc(setting: &FieldParameter, default: Option<&str>) -> ParameterDoc {
    let required = setting.field == MailboxField::Number;
    ParameterDoc { name: setting.name, required, about: setting.about, value: value_schema(setting.kind, default) }
}

fn value_schema(kind: ValueKind, default: Option<&str>) -> Schema {
    let number = |raw: &str| raw.parse::<i64>().map_or(Value::Null, |n| json!(n));
    let object = ObjectBuilder::new();
    let object = match kind {
        ValueKind::Text => object.schema_type(Type::String).default(default.map(|d| json!(d))),
        ValueKind::Id => object.schema_type(Type::Integer).minimum(Some(0)).default(default.map(number)),
        ValueKind::Flag => {
            let flags = [json!(0), json!(1)];
            object.schema_type(Type::Integer).enum_values(Some(flags)).default(default.map(number))
        }
        ValueKind::Words(_) | ValueKind::Choice(_) => {
            let words = kind.words().into_iter().map(|word| json!(word));
            object.schema_type(Type::String).enum_values(Some(words)).default(default.map(|d| json!(d)))
        }
    };
    object.into()
}

fn as_query(all: Vec<ParameterDoc>) -> Vec<Parameter> {
    let parameter = |d: ParameterDoc| {
        ParameterBuilder::new()
            .name(d.name)
            .parameter_in(ParameterIn::Query)
            .required(if d.required { Required::True } else { Required::False })
            .description(Some(d.about))
            .schema(Some(d.value))
            .build()
    };
    all.into_iter().map(parameter).collect()
}

fn as_form(all: Vec<ParameterDoc>) -> RefOr<Schema> {
    let mut form = ObjectBuilder::new();
    for ParameterDoc { name, required, about, value } in all {
        let value = match value {
            Schema::Object(mut object) => {
                object.description = Some(about.to_owned());
                Schema::Object(object)
            }
            other => other,
        };
        form = form.property(name, value);
        if required {
            form = form.required(name);
        }
    }
    form.into()
}

macro_rules! documented {
    ($($call:ident $name:literal),*) => {$(
        impl IntoParams for $call {
            fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
                as_query(Self::parameters())
            }
        }

        impl PartialSchema for $call {
            fn schema() -> RefOr<Schema> {
                as_form(Self::parameters())
            }
        }

        impl ToSchema for $call {
            fn name() -> Cow<'static, str> {
                $name.into()
            }
        }
    )*};
}

documented!(Create "EnswitchCreate", Update "EnswitchUpdate", One "EnswitchMailboxSelection", List "EnswitchList");
