//! In the browser: the language of the open page.

use std::sync::OnceLock;

use js_sys::{Array, Intl, Object};
use leptos::prelude::document;

use super::PAGE_MESSAGES_ID;
use crate::i18n::page_messages::PageMessages;
use crate::i18n::{Args, Locale, MessageKey, MessageSource, Messages};

struct BrowserMessages(PageMessages);

static BROWSER_MESSAGES: OnceLock<BrowserMessages> = OnceLock::new();

/// The messages in the language of the page.
pub fn messages() -> Messages {
    Messages::new(BROWSER_MESSAGES.get_or_init(|| BrowserMessages(parse_page_messages().unwrap_or_default())))
}

/// The page already contains the messages of its islands.
pub fn use_messages(_namespaces: &[&'static str]) -> Messages {
    messages()
}

fn parse_page_messages() -> Option<PageMessages> {
    serde_json::from_str(&document().get_element_by_id(PAGE_MESSAGES_ID)?.text_content()?).ok()
}

impl MessageSource for BrowserMessages {
    fn locale(&self) -> Locale {
        self.0.locale()
    }

    fn message(&self, key: MessageKey, args: &Args<'_>) -> Option<String> {
        let message = self.0.message(key, args, &|n| plural_category(self.locale(), n));
        if message.is_none() {
            leptos::logging::error!("this page was not handed the message {}", key.as_str());
        }
        message
    }
}

/// The plural category, as the browser determines it.
fn plural_category(locale: Locale, n: i64) -> String {
    let rules = Intl::PluralRules::new(&Array::of1(&locale.tag().into()), &Object::new());
    // Counts are small enough to be exact as `f64`.
    #[allow(clippy::cast_precision_loss)]
    rules.select(n as f64).into()
}
