//! Sending a form, and everything that follows from the answer.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Document, DomParser, Element, FormData, Headers, HtmlElement, HtmlFormElement, HtmlTemplateElement,
    RequestInit, Response, SupportedType, UrlSearchParams,
};

use super::{
    NATIVE_SUBMIT_ATTRIBUTE, REASON_ATTRIBUTE, REJECTED_ATTRIBUTE, SEND_ERROR_TEMPLATE_ID, SIGN_IN_ATTRIBUTE,
    SUBMITTING_ATTRIBUTE, merge, submit_natively, unsaved,
};
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::i18n::messages;
use crate::error::AppError;
use crate::islands::{browser, loading};

/// The header that tells the server that the answer is read by a script: `web::in_place_forms`.
const IN_PLACE_HEADER: &str = "x-mailroom-in-place";

/// What the server answers.
enum FormResponse {
    /// Another page is to be opened.
    Redirect(String),
    /// A page with this status says what is wrong, or asks something.
    Page(u16, Document),
    /// Something that only a browser can show.
    Other,
}

/// How long an answer may take, in milliseconds: longer than the server lets anything wait. What carries a file takes
/// as long as the connection does.
const RESPONSE_TIMEOUT_MS: u32 = 60_000;

/// Sends the form with this button, and shows the answer: the next page, or what is wrong, in the form.
pub fn send(form: HtmlFormElement, button: Option<HtmlElement>) {
    // It came too late, and the browser has sent it.
    if form.has_attribute(NATIVE_SUBMIT_ATTRIBUTE) {
        return;
    }
    spawn_local(async move {
        if let Some(told) = document().get_element_by_id(SEND_ERROR_ID) {
            told.remove();
        }
        loading::set_loading(true);
        let answer = post(&form, button.as_ref()).await;
        loading::set_loading(false);
        match answer {
            // The form stays marked, so that it is not sent once more before the next page is there.
            Ok(FormResponse::Redirect(page)) => return follow_redirect(&page),
            Ok(FormResponse::Page(status, page)) => {
                if !show_response(&form, status, &page) {
                    return submit_natively(&form, button.as_ref());
                }
            }
            Ok(FormResponse::Other) => return submit_natively(&form, button.as_ref()),
            Err(_) => show_send_error(&form, &AppError::Unanswered.message(messages()), false),
        }
        let _ = form.remove_attribute(SUBMITTING_ATTRIBUTE);
    });
}

/// What is told beside a form that could not be sent, by its id.
const SEND_ERROR_ID: &str = "not-sent-here";

async fn post(form: &HtmlFormElement, button: Option<&HtmlElement>) -> Result<FormResponse, JsValue> {
    let data = FormData::new_with_form(form)?;
    let of_button = |name: &str| button.and_then(|button| button.get_attribute(name));
    if let Some(name) = of_button("name") {
        data.append_with_str(&name, &of_button("value").unwrap_or_default())?;
    }
    let headers = Headers::new()?;
    headers.set(IN_PLACE_HEADER, "1")?;
    headers.set("accept", "text/html")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    if form.enctype() == "multipart/form-data" {
        request.set_body(&data);
    } else {
        request.set_signal(Some(&AbortSignal::timeout_with_u32(RESPONSE_TIMEOUT_MS)));
        let pairs = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
        request.set_body(pairs.as_ref());
    }
    let action = of_button("formaction").or_else(|| form.get_attribute("action")).unwrap_or_default();
    let answer = JsFuture::from(window().fetch_with_str_and_init(&action, &request)).await?;
    let answer: Response = answer.unchecked_into();
    // It is read to its end in any case: what is left unread when the next page comes is an error to some browsers.
    let text = JsFuture::from(answer.text()?).await?.as_string().unwrap_or_default();
    if let Some(page) = answer.headers().get("location")? {
        return Ok(FormResponse::Redirect(page));
    }
    if !answer.headers().get("content-type")?.is_some_and(|kind| kind.starts_with("text/html")) {
        return Ok(FormResponse::Other);
    }
    let page = DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)?;
    Ok(FormResponse::Page(answer.status(), page))
}

/// Opens the page that the server leads to, also if it is another place of this one.
fn follow_redirect(page: &str) {
    let location = window().location();
    let here = [location.pathname(), location.search()].map(Result::unwrap_or_default).concat();
    match page.split_once('#') {
        Some((path, place)) if path == here => {
            let _ = location.set_hash(place);
            let _ = location.reload();
        }
        _ => browser::navigate(page),
    }
}

/// Shows in the form what the page says of it. `false`: the page says something else, and has to be seen whole.
fn show_response(form: &HtmlFormElement, status: u16, page: &Document) -> bool {
    let Some(shown) = form_counterpart(form, page) else {
        let why = page.query_selector(&format!("main [{REASON_ATTRIBUTE}]")).ok().flatten();
        // A form that is held there has to be seen: it was filled in by somebody else.
        let held = page.query_selector("main .send-again").ok().flatten();
        let out = status == AppError::SignedOut.status();
        let Some(why) = why.filter(|_| out || held.is_none()) else { return false };
        show_send_error(form, &why.text_content().unwrap_or_default(), out);
        return true;
    };
    // An island would not know of what is changed in it, and another page may have the same form in another place.
    let in_island = matches!(form.closest("leptos-island"), Ok(Some(_)));
    if in_island || (status == 200 && page_heading(page) != page_heading(&document())) {
        return false;
    }
    // What was sent empty is no loss, however often it is refused.
    let loses = unsaved::is_unsaved(form);
    merge::merge(form, &shown, page);
    let _ = form.set_attribute(REJECTED_ATTRIBUTE, if loses { "" } else { unsaved::EMPTY });
    document().set_title(&page.title());
    let list = document().get_element_by_id(ERROR_SUMMARY_ID);
    let problems = list.or_else(|| form.query_selector("[autofocus], .notice").ok().flatten());
    if let Some(problems) = problems.and_then(|problems| problems.dyn_into::<HtmlElement>().ok()) {
        let _ = problems.focus();
    }
    true
}

fn page_heading(page: &Document) -> Option<String> {
    page.query_selector("main h1").ok().flatten()?.text_content()
}

/// The same form in another page: of those that are sent to the same address, the one that asks for the same.
fn form_counterpart(form: &HtmlFormElement, page: &Document) -> Option<Element> {
    let action = form.get_attribute("action")?;
    let forms = page.query_selector_all("main form[method=post]").ok()?;
    let forms = (0..forms.length()).filter_map(|at| forms.get(at)?.dyn_into::<Element>().ok());
    let mut forms = forms.filter(|other| {
        other.get_attribute("action").as_deref() == Some(&action) && other.class_name() == form.class_name()
    });
    let asked = field_names(form);
    let first = forms.next()?;
    if field_names(&first) == asked {
        Some(first)
    } else {
        forms.find(|other| field_names(other) == asked).or(Some(first))
    }
}

/// What a form asks for.
fn field_names(form: &Element) -> Vec<String> {
    let Ok(fields) = form.query_selector_all("input:not([type=hidden]), select, textarea, button[name]") else {
        return Vec::new();
    };
    let fields = (0..fields.length()).filter_map(|at| fields.get(at)?.dyn_into::<Element>().ok());
    fields.filter_map(|field| field.get_attribute("name")).collect()
}

/// Says beside the buttons of the form, where one is, why it was not sent, and that all of it is still there.
fn show_send_error(form: &HtmlFormElement, why: &str, signed_out: bool) {
    let template = document()
        .get_element_by_id(SEND_ERROR_TEMPLATE_ID)
        .and_then(|found| found.dyn_into::<HtmlTemplateElement>().ok());
    let copy = template.and_then(|template| template.content().first_element_child()?.clone_node_with_deep(true).ok());
    let Some(told) = copy.and_then(|copy| copy.dyn_into::<HtmlElement>().ok()) else { return };
    told.set_id(SEND_ERROR_ID);
    if let Ok(Some(place)) = told.query_selector(&format!("[{REASON_ATTRIBUTE}]")) {
        place.set_text_content(Some(why));
    }
    if !signed_out && let Ok(Some(way)) = told.query_selector(&format!("[{SIGN_IN_ATTRIBUTE}]")) {
        way.remove();
    }
    let done = match form.query_selector(".save-bar") {
        Ok(Some(bar)) => bar.prepend_with_node_1(&told),
        _ => form.append_with_node_1(&told),
    };
    if done.is_ok() {
        let _ = told.focus();
    }
}
