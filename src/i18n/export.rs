//! Converts messages for the browser.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::catalog::Catalog;
use super::page_messages::{MessagePart, PageMessages};
use super::{Locale, pseudo};

/// The messages of these namespaces in a language.
pub fn export<'a>(locale: Locale, namespaces: impl IntoIterator<Item = &'a str>) -> PageMessages {
    let (catalog, english) = (Catalog::of(locale), Catalog::of(Locale::English));
    let namespaces: BTreeSet<&str> = namespaces.into_iter().collect();
    let keys = namespaces.into_iter().flat_map(|namespace| english.keys(namespace));
    let messages = keys.filter_map(|key| {
        let translated = MessageExporter { catalog }.message(key);
        Some((key.clone(), translated.or_else(|| MessageExporter { catalog: english }.message(key))?))
    });
    PageMessages { locale: locale.tag().to_owned(), messages: messages.collect() }
}

struct MessageExporter {
    catalog: &'static Catalog,
}

impl MessageExporter {
    fn message(&self, key: &str) -> Option<Vec<MessagePart>> {
        let mut parts = vec![];
        self.pattern(self.catalog.find(key)?.value()?, &mut parts);
        if self.is_pseudo() {
            parts.insert(0, MessagePart::Text(pseudo::OPEN.to_string()));
            parts.push(MessagePart::Text(pseudo::CLOSE.to_string()));
        }
        Some(parts)
    }

    fn is_pseudo(&self) -> bool {
        self.catalog.locale == Locale::Pseudo
    }

    fn pattern(&self, pattern: &Pattern<&str>, parts: &mut Vec<MessagePart>) {
        let is_single = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } if self.is_pseudo() => {
                    parts.push(MessagePart::Text(pseudo::pseudolocalize(value).into_owned()));
                }
                PatternElement::TextElement { value } => parts.push(MessagePart::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    // Same as Fluent: see `Catalog::load`.
                    let isolate = self.catalog.locale.is_rtl() && !is_single && !is_literal(expression);
                    if isolate {
                        parts.push(MessagePart::Text("\u{2068}".to_owned()));
                    }
                    self.expression(expression, parts);
                    if isolate {
                        parts.push(MessagePart::Text("\u{2069}".to_owned()));
                    }
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, parts: &mut Vec<MessagePart>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { return };
                // The default goes last, where it applies if nothing else matches.
                let (default, specific): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                let branches = specific.into_iter().chain(default).map(|variant| self.branch(variant));
                parts.push(MessagePart::Choice(id.name.to_owned(), branches.collect()));
            }
        }
    }

    fn branch(&self, variant: &Variant<&str>) -> (String, Vec<MessagePart>) {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
        let mut parts = vec![];
        self.pattern(&variant.value, &mut parts);
        (key.to_owned(), parts)
    }

    fn inline(&self, inline: &InlineExpression<&str>, parts: &mut Vec<MessagePart>) {
        match inline {
            InlineExpression::StringLiteral { value } => parts.push(MessagePart::Text((*value).to_owned())),
            InlineExpression::VariableReference { id } => parts.push(MessagePart::Arg(id.name.to_owned())),
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
            // No message uses anything else; a test ensures this.
            _ => {}
        }
    }
}

const fn is_literal(expression: &Expression<&str>) -> bool {
    matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
}
