//! Submitting a form, and handling the response.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Document, DomParser, Element, FormData, Headers, HtmlElement, HtmlFormElement, HtmlTemplateElement,
    RequestInit, Response, SupportedType, UrlSearchParams,
};

use super::{
    HELD_FORM_ATTRIBUTE, NATIVE_SUBMIT_ATTRIBUTE, REASON_ATTRIBUTE, REJECTED_ATTRIBUTE, SAVE_BAR_ATTRIBUTE,
    SEND_ERROR_TEMPLATE_ID, SIGN_IN_ATTRIBUTE, SUBMITTING_ATTRIBUTE, merge, submit_natively, unsaved,
};
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::i18n::messages;
use crate::error::AppError;
use crate::islands::{browser, loading};

/// Tells the server that the response is read by a script: see `web::in_place_forms`.
const IN_PLACE_HEADER: &str = "x-mailroom-in-place";

/// The response of the server.
enum FormResponse {
    /// A redirect to another page.
    Redirect(String),
    /// A page with this status that reports errors or asks a question.
    Page(u16, Document),
    /// Something that only a browser can show.
    Other,
}

/// How long a response may take, in milliseconds: longer than any timeout of the server. File uploads have no limit.
const RESPONSE_TIMEOUT_MS: u32 = 60_000;

/// Submits the form with this button, and shows the response: the next page, or errors in the form.
pub fn send(form: HtmlFormElement, button: Option<HtmlElement>) {
    // The sender loaded too late, and the browser has submitted the form.
    if form.has_attribute(NATIVE_SUBMIT_ATTRIBUTE) {
        return;
    }
    spawn_local(async move {
        if let Some(previous) = document().get_element_by_id(SEND_ERROR_ID) {
            previous.remove();
        }
        loading::set_loading(true);
        let response = post(&form, button.as_ref()).await;
        loading::set_loading(false);
        match response {
            // The mark stays, so that the form is not submitted again before the next page loads.
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

/// The id of the message at a form that could not be submitted.
const SEND_ERROR_ID: &str = "send-error";

async fn post(form: &HtmlFormElement, button: Option<&HtmlElement>) -> Result<FormResponse, JsValue> {
    let data = FormData::new_with_form(form)?;
    let button_attribute = |name: &str| button.and_then(|button| button.get_attribute(name));
    if let Some(name) = button_attribute("name") {
        data.append_with_str(&name, &button_attribute("value").unwrap_or_default())?;
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
    let action = button_attribute("formaction").or_else(|| form.get_attribute("action")).unwrap_or_default();
    let response = JsFuture::from(window().fetch_with_str_and_init(&action, &request)).await?;
    let response: Response = response.unchecked_into();
    // Always read the body: some browsers report unread responses as errors when the page is left.
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    if let Some(page) = response.headers().get("location")? {
        return Ok(FormResponse::Redirect(page));
    }
    if !response.headers().get("content-type")?.is_some_and(|kind| kind.starts_with("text/html")) {
        return Ok(FormResponse::Other);
    }
    let page = DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)?;
    Ok(FormResponse::Page(response.status(), page))
}

/// Opens the page of a redirect, even if it differs only in the fragment.
fn follow_redirect(page: &str) {
    let location = window().location();
    let here = [location.pathname(), location.search()].map(Result::unwrap_or_default).concat();
    match page.split_once('#') {
        Some((path, fragment)) if path == here => {
            let _ = location.set_hash(fragment);
            let _ = location.reload();
        }
        _ => browser::navigate(page),
    }
}

/// Shows in the form what the page reports. Returns `false` if the page has to be shown as a whole.
fn show_response(form: &HtmlFormElement, status: u16, page: &Document) -> bool {
    let Some(new_form) = form_counterpart(form, page) else {
        let reason = page.query_selector(&format!("main [{REASON_ATTRIBUTE}]")).ok().flatten();
        // A page that holds back the form must be shown: the form was filled in by another user.
        let held_form = page.query_selector(&format!("main [{HELD_FORM_ATTRIBUTE}]")).ok().flatten();
        let signed_out = status == AppError::SignedOut.status();
        let Some(reason) = reason.filter(|_| signed_out || held_form.is_none()) else { return false };
        show_send_error(form, &reason.text_content().unwrap_or_default(), signed_out);
        return true;
    };
    // Islands do not notice changes of their content, and another page may contain the same form for something else.
    let in_island = matches!(form.closest("leptos-island"), Ok(Some(_)));
    if in_island || (status == 200 && page_heading(page) != page_heading(&document())) {
        return false;
    }
    // A form that was submitted empty loses nothing when it is rejected.
    let has_input = unsaved::is_unsaved(form);
    merge::merge(form, &new_form, page);
    let _ = form.set_attribute(REJECTED_ATTRIBUTE, if has_input { "" } else { unsaved::EMPTY });
    document().set_title(&page.title());
    let list = document().get_element_by_id(ERROR_SUMMARY_ID);
    let focus_target = list.or_else(|| form.query_selector("[autofocus], [role=alert][tabindex]").ok().flatten());
    if let Some(focus_target) = focus_target.and_then(|focus_target| focus_target.dyn_into::<HtmlElement>().ok()) {
        let _ = focus_target.focus();
    }
    true
}

fn page_heading(page: &Document) -> Option<String> {
    page.query_selector("main h1").ok().flatten()?.text_content()
}

/// The same form in another page: of those with the same action, the one with the same fields.
fn form_counterpart(form: &HtmlFormElement, page: &Document) -> Option<Element> {
    let action = form.get_attribute("action")?;
    let forms = page.query_selector_all("main form[method=post]").ok()?;
    let forms = (0..forms.length()).filter_map(|i| forms.get(i)?.dyn_into::<Element>().ok());
    let mut forms = forms.filter(|other| {
        other.get_attribute("action").as_deref() == Some(&action) && other.class_name() == form.class_name()
    });
    let names = field_names(form);
    let first = forms.next()?;
    if field_names(&first) == names {
        Some(first)
    } else {
        forms.find(|other| field_names(other) == names).or(Some(first))
    }
}

/// The field names of a form.
fn field_names(form: &Element) -> Vec<String> {
    let Ok(fields) = form.query_selector_all("input:not([type=hidden]), select, textarea, button[name]") else {
        return Vec::new();
    };
    let fields = (0..fields.length()).filter_map(|i| fields.get(i)?.dyn_into::<Element>().ok());
    fields.filter_map(|field| field.get_attribute("name")).collect()
}

/// Shows at the buttons of the form why it was not submitted, and that its content is preserved.
fn show_send_error(form: &HtmlFormElement, reason: &str, signed_out: bool) {
    let template = document()
        .get_element_by_id(SEND_ERROR_TEMPLATE_ID)
        .and_then(|found| found.dyn_into::<HtmlTemplateElement>().ok());
    let copy = template.and_then(|template| template.content().first_element_child()?.clone_node_with_deep(true).ok());
    let Some(message) = copy.and_then(|copy| copy.dyn_into::<HtmlElement>().ok()) else { return };
    message.set_id(SEND_ERROR_ID);
    if let Ok(Some(element)) = message.query_selector(&format!("[{REASON_ATTRIBUTE}]")) {
        element.set_text_content(Some(reason));
    }
    if !signed_out && let Ok(Some(link)) = message.query_selector(&format!("[{SIGN_IN_ATTRIBUTE}]")) {
        link.remove();
    }
    let inserted = match form.query_selector(&format!("[{SAVE_BAR_ATTRIBUTE}]")) {
        Ok(Some(bar)) => bar.prepend_with_node_1(&message),
        _ => form.append_with_node_1(&message),
    };
    if inserted.is_ok() {
        let _ = message.focus();
    }
}
