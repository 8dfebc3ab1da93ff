//! The language of the page that is open.

use std::sync::OnceLock;

use js_sys::{Array, Intl, Object};
use leptos::prelude::document;

use super::PAGE_MESSAGES_ID;
use crate::i18n::page_messages::PageMessages;
use crate::i18n::{Args, Locale, MessageSource, Messages};

struct BrowserMessages(PageMessages);

static BROWSER_MESSAGES: OnceLock<BrowserMessages> = OnceLock::new();

/// What speaks the language of the page.
pub fn messages() -> Messages {
    Messages::new(BROWSER_MESSAGES.get_or_init(|| BrowserMessages(parse_page_messages().unwrap_or_default())))
}

/// The page has brought along what its islands say.
pub fn use_messages(_rooms: &[&'static str]) -> Messages {
    messages()
}

fn parse_page_messages() -> Option<PageMessages> {
    serde_json::from_str(&document().get_element_by_id(PAGE_MESSAGES_ID)?.text_content()?).ok()
}

impl MessageSource for BrowserMessages {
    fn locale(&self) -> Locale {
        self.0.locale()
    }

    fn message(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let said = self.0.message(key, args, &|n| plural_category(self.locale(), n));
        if said.is_none() {
            leptos::logging::error!("this page was not handed the message {key}");
        }
        said
    }
}

/// As the browser knows it.
fn plural_category(locale: Locale, n: i64) -> String {
    let rules = Intl::PluralRules::new(&Array::of1(&locale.tag().into()), &Object::new());
    // No count is so large that it would be another number as a float.
    #[allow(clippy::cast_precision_loss)]
    rules.select(n as f64).into()
}
