//! One request of each kind that writes.

use axum::body::Body;
use axum::http::{Request, header};
use leptos::server_fn::axum::server_fn_paths;
use mailroom::domain::dialect::Dialects;
use mailroom::domain::field::MailboxField;
use mailroom::forms::mailbox_submission::MailboxSubmission;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};
use serde_json::{Value, json};

use crate::support::sound::tone;
use crate::support::world::{World, edited_form};
use crate::support::{Browser, PASSWORD};

/// A world with a mailbox in it, and a browser for each request.
pub struct WriteRequests {
    pub world: World,
    uuid: String,
    lea: Browser,
    sound: Vec<u8>,
    token: String,
}

/// How many kinds of requests there are.
pub const REQUEST_KINDS: usize = 12;

impl WriteRequests {
    pub async fn new() -> Self {
        let world = World::new().await;
        let uuid = world
            .create_mailbox(world.left, "1000", &[(MailboxField::Owner, &world.lea.user().unwrap().to_string())])
            .await
            .uuid;
        world.create_mailbox(world.left, "1001", &[]).await;
        let lea = world.test.signed_in("lea").await;
        let form = TokenForm { name: "script".into(), expires: "30".into(), ..TokenForm::default_for("lea") };
        let form = TokenForm { dialects: Dialects::all(), write: true, ..form };
        let token = tokens::create(world.app(), &world.lea, ChangeSource::Browser, &form)
            .await
            .unwrap()
            .unwrap()
            .secret
            .reveal()
            .to_owned();
        Self { uuid, lea, sound: tone(440.0, 1_200, 8_000), token, world }
    }

    /// The `n`th request: another kind each time, with values of its own. The last requests come from addresses
    /// of their own, because sign-ins are counted.
    pub async fn request(&self, n: usize) -> (Browser, Request<Body>) {
        let name = format!("Name {n}");
        let request = match n % REQUEST_KINDS {
            0 => api_request("PUT", &format!("/voip/mailbox/{}", self.uuid), &json!({ "name": name })),
            1 => api_request("POST", "/voip/mailbox", &json!({ "name": name })),
            2 => {
                let number = 100_000 + n;
                let new = json!({ "name": name, "pin": "582036", "extension_number": number.to_string() });
                let mut request = api_request("POST", "/api/shared_voicemails", &new);
                let bearer = format!("Bearer {}", self.token).parse().unwrap();
                request.headers_mut().insert(header::AUTHORIZATION, bearer);
                request
            }
            3 => Request::get(format!(
                "/api/json/mailboxes/update/?auth_username=lea;auth_password={};mailbox=1001;description={n}",
                PASSWORD.replace(' ', "%20")
            ))
            .body(Body::empty())
            .unwrap(),
            4 => server_function_request("save_mailbox", &self.submission(&name).await),
            5 => {
                let switch = json!({ "uuid": self.uuid, "field": "OwnerText", "value": if n.is_multiple_of(2) { "on" } else { "" } });
                server_function_request("set_setting", &switch)
            }
            6 => form_request(
                "/account/preferences",
                &[("density", if n.is_multiple_of(2) { "compact" } else { "comfortable" })],
            ),
            7 => form_request(
                &format!("/mailboxes/{}/panel", self.uuid),
                &[("panel", if n.is_multiple_of(2) { "on" } else { "" })],
            ),
            8 => form_request("/account/language", &[("language", if n.is_multiple_of(2) { "de" } else { "en" })]),
            9 => self.upload("/sounds/new", &name, "audio/wav", &self.sound),
            10 => self.upload(
                "/mailboxes/import",
                &name,
                "text/csv",
                format!("number,name\n{},{name}\n", n + 5_000).as_bytes(),
            ),
            _ => form_request("/sign-in", &[("username", "rex"), ("password", PASSWORD)]),
        };
        let stranger = n % REQUEST_KINDS == REQUEST_KINDS - 1;
        let browser = if stranger {
            self.world.test.browser_at(&format!("198.51.{}.{}:40000", n / 256 % 256, n % 256))
        } else {
            self.lea.clone()
        };
        (browser, request)
    }

    async fn submission(&self, name: &str) -> Value {
        let mailbox = self.world.get(&self.uuid).await;
        let values = edited_form(&mailbox, &[(MailboxField::Name, name)]);
        let uuid = Some(self.uuid.clone());
        json!({ "submission": MailboxSubmission { uuid, version: mailbox.version, values, ..MailboxSubmission::default() } })
    }

    fn upload(&self, path: &str, name: &str, kind: &str, file: &[u8]) -> Request<Body> {
        const EDGE: &str = "----edge";
        let part = |name: &str, more: &str| {
            format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n")
        };
        let customer = self.world.left.to_string();
        let mut body = format!("{}{customer}\r\n{}{name}\r\n", part("customer", ""), part("name", "")).into_bytes();
        let more = format!("; filename=\"a\"\r\ncontent-type: {kind}");
        body.extend_from_slice(part("file", &more).as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap()
    }
}

fn api_request(method: &str, path: &str, body: &Value) -> Request<Body> {
    Request::builder()
        .method(method)
        .uri(path)
        .header("X-Auth-Reseller", "left")
        .header("X-Auth-User", "lea")
        .header("X-Auth-Password", PASSWORD)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap()
}

fn form_request(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    Request::post(path)
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap()
}

fn server_function_request(name: &str, arguments: &Value) -> Request<Body> {
    let path = server_fn_paths().map(|(path, _)| path).find(|path| path.contains(name)).unwrap();
    Request::post(path)
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/json")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(arguments.to_string()))
        .unwrap()
}
