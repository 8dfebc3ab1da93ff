//! A page as a browser without JavaScript sees it: its texts, and the forms it would send.

use scraper::{ElementRef, Html, Selector};

use super::{Browser, TestResponse};

/// The text of every element that `selector` finds, with spaces made even.
pub fn texts(body: &str, selector: &str) -> Vec<String> {
    let (page, selector) = (Html::parse_document(body), parse_selector(selector));
    page.select(&selector).filter(is_shown).map(|e| collapse_spaces(&e.text().collect::<String>())).collect()
}

/// The value of an attribute of every element that `selector` finds and that has it.
pub fn attributes(body: &str, selector: &str, name: &str) -> Vec<String> {
    let (page, selector) = (Html::parse_document(body), parse_selector(selector));
    page.select(&selector).filter(is_shown).filter_map(|e| e.attr(name).map(str::to_owned)).collect()
}

/// Whether an element is part of the page: the content of a template is for scripts.
fn is_shown(element: &ElementRef) -> bool {
    !element.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "template")
}

fn parse_selector(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn collapse_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The body without what is different at every request, so that two can be compared.
pub fn comparable_body(answer: &TestResponse) -> String {
    let policy = answer.header("content-security-policy");
    let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
    let body = answer.body.replace(nonce, "NONCE").replace(answer.header("x-request-id"), "REQUEST");
    let body = without_form_keys(&body);
    let Some((before, after)) = body.split_once("data-warn-after-ms=\"") else { return body };
    // The time until the session ends.
    let rest = after.trim_start_matches(|c: char| c != '"').to_owned();
    format!("{before}data-warn-after-ms=\"{rest}")
}

/// The body without the keys by which a form that is sent twice is recognized.
fn without_form_keys(body: &str) -> String {
    const KEY: &str = "name=\"key\" value=\"";
    let mut parts = body.split(KEY);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| format!("{page}{KEY}{}", part.trim_start_matches(|c: char| c != '"')))
}

/// A form as it would be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The one form that `selector` finds.
    pub fn of(body: &str, selector: &str) -> Self {
        let (page, form_selector, inputs) =
            (Html::parse_document(body), parse_selector(selector), parse_selector("input, select, textarea"));
        let forms: Vec<_> = page.select(&form_selector).collect();
        assert_eq!(forms.len(), 1, "{selector} finds no form, or more than one, in {body}");
        let controls = forms[0].select(&inputs);
        Self {
            action: forms[0].attr("action").unwrap().to_owned(),
            fields: controls.filter(|e| e.attr("disabled").is_none()).filter_map(control_value).collect(),
        }
    }

    /// The value of a field; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Types a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(n, _)| n != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Unticks a box.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(n, _)| n != name);
        self
    }

    /// The same, in an order of its own, without the fields that a test does not compare.
    pub fn sorted_without(&self, names: &[&str]) -> Vec<(String, String)> {
        let mut fields = self.fields.clone();
        fields.retain(|(name, _)| !names.contains(&name.as_str()));
        fields.sort();
        fields
    }

    /// Sends it.
    pub async fn send(&self, browser: &mut Browser) -> TestResponse {
        let fields: Vec<_> = self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post(&self.action, &fields).await
    }
}

/// What an input contributes to its form, if it does.
fn control_value(element: ElementRef) -> Option<(String, String)> {
    let name = element.attr("name")?.to_owned();
    let value = match element.value().name() {
        "textarea" => element.text().collect(),
        "select" => {
            let options: Vec<_> = element.select(&parse_selector("option")).collect();
            let chosen = options.iter().find(|o| o.attr("selected").is_some()).or(options.first())?;
            chosen.attr("value").unwrap_or_default().to_owned()
        }
        _ => match element.attr("type") {
            Some("checkbox" | "radio") if element.attr("checked").is_none() => return None,
            _ => element.attr("value").unwrap_or_default().to_owned(),
        },
    };
    Some((name, value))
}
