//! A browser without a network: it stores cookies, sends the origin of its requests, and does not
//! follow redirects, so that a test sees each response.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// A response.
#[derive(Debug)]
pub struct TestResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// The raw body.
    pub bytes: Vec<u8>,
}

impl TestResponse {
    /// The value of a header; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The target of a redirect; empty for other responses.
    pub fn location(&self) -> &str {
        self.header("location")
    }
}

/// A browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    peer: SocketAddr,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new(router: Router, peer: SocketAddr) -> Self {
        Self { router, peer, cookies: BTreeMap::new() }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> TestResponse {
        self.send_without_redirect(Self::get_request(path)).await
    }

    fn get_request(path: &str) -> Request<Body> {
        let request = Request::get(path).header(header::ACCEPT, "text/html").header("sec-fetch-site", "same-origin");
        request.body(Body::empty()).unwrap()
    }

    /// Sends a form, as a page of the site does without JavaScript.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        self.send(Self::form_request(path, fields)).await
    }

    /// The same, without following a redirect to a stored draft or notice.
    pub async fn post_without_redirect(&mut self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        self.send_without_redirect(Self::form_request(path, fields)).await
    }

    /// Sends a form as a script of the page does.
    pub async fn post_in_place(&mut self, path: &str, fields: &[(&str, &str)]) -> TestResponse {
        let mut request = Self::form_request(path, fields);
        request.headers_mut().insert("x-mailroom-in-place", "1".parse().unwrap());
        self.send(request).await
    }

    fn form_request(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        request.unwrap()
    }

    /// Signs in.
    pub async fn sign_in(&mut self, username: &str, password: &str) -> TestResponse {
        self.post("/sign-in", &[("username", username), ("password", password)]).await
    }

    /// The value of the session cookie; empty if there is none.
    pub fn session(&self) -> &str {
        self.cookies.get("mailroom").map_or("", String::as_str)
    }

    /// Stores a cookie, as a script of a page does.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.into(), value.into());
    }

    /// Puts this value into the session cookie.
    pub fn set_session(&mut self, id: &str) {
        self.cookies.insert("mailroom".into(), id.into());
    }

    /// Sends any request with the cookies of this browser, and stores those of the response. A redirect to a stored
    /// draft or notice is followed, because that page is the response to the form.
    pub async fn send(&mut self, request: Request<Body>) -> TestResponse {
        let answer = self.send_without_redirect(request).await;
        let page = answer.location();
        let is_stored = ["?draft=", "&draft=", "?once=", "&once="].into_iter().any(|name| page.contains(name));
        if answer.status == 303 && is_stored {
            self.send_without_redirect(Self::get_request(page)).await
        } else {
            answer
        }
    }

    async fn send_without_redirect(&mut self, mut request: Request<Body>) -> TestResponse {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        request.headers_mut().entry(header::HOST).or_insert("127.0.0.1:3000".parse().unwrap());
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.store_cookie(cookie.to_str().unwrap());
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        TestResponse {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body.to_vec(),
        }
    }

    fn store_cookie(&mut self, cookie: &str) {
        let (name, value) = cookie.split(';').next().and_then(|pair| pair.split_once('=')).unwrap();
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.into(), value.into());
        }
    }
}
