//! The language of the page that is open.

use std::sync::OnceLock;

use js_sys::{Array, Intl, Object};
use leptos::prelude::document;

use super::BLOCK;
use crate::tongue::handed::Handed;
use crate::tongue::{Args, Source, Tongue, Words};

struct Page(Handed);

static PAGE: OnceLock<Page> = OnceLock::new();

/// What speaks the language of the page.
pub fn words() -> Words {
    Words::new(PAGE.get_or_init(|| Page(read().unwrap_or_default())))
}

/// The page has brought along what its islands say.
pub fn speaks(_rooms: &[&'static str]) -> Words {
    words()
}

fn read() -> Option<Handed> {
    serde_json::from_str(&document().get_element_by_id(BLOCK)?.text_content()?).ok()
}

impl Source for Page {
    fn tongue(&self) -> Tongue {
        self.0.tongue()
    }

    fn message(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let said = self.0.message(key, args, &|n| plural(self.tongue(), n));
        if said.is_none() {
            leptos::logging::error!("this page was not handed the message {key}");
        }
        said
    }
}

/// As the browser knows it.
fn plural(tongue: Tongue, n: i64) -> String {
    let rules = Intl::PluralRules::new(&Array::of1(&tongue.name().into()), &Object::new());
    // No count is so large that it would be another number as a float.
    #[allow(clippy::cast_precision_loss)]
    rules.select(n as f64).into()
}
