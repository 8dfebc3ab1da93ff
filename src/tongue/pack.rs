//! Takes messages apart for the browser.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::catalogue::Catalogue;
use super::handed::{Handed, Part};
use super::{Tongue, pseudo};

/// The messages of these rooms in a language.
pub fn pack<'a>(tongue: Tongue, rooms: impl IntoIterator<Item = &'a str>) -> Handed {
    let (catalogue, english) = (Catalogue::of(tongue), Catalogue::of(Tongue::English));
    let rooms: BTreeSet<&str> = rooms.into_iter().collect();
    let keys = rooms.into_iter().flat_map(|room| english.keys(room));
    let said = keys.filter_map(|key| {
        let own = Taker { catalogue }.message(key);
        Some((key.clone(), own.or_else(|| Taker { catalogue: english }.message(key))?))
    });
    Handed { tongue: tongue.name().to_owned(), messages: said.collect() }
}

struct Taker {
    catalogue: &'static Catalogue,
}

impl Taker {
    fn message(&self, key: &str) -> Option<Vec<Part>> {
        let mut parts = vec![];
        self.pattern(self.catalogue.find(key)?.value()?, &mut parts);
        if self.disguises() {
            parts.insert(0, Part::Text(pseudo::OPEN.to_string()));
            parts.push(Part::Text(pseudo::CLOSE.to_string()));
        }
        Some(parts)
    }

    fn disguises(&self) -> bool {
        self.catalogue.tongue == Tongue::Pseudo
    }

    fn pattern(&self, pattern: &Pattern<&str>, parts: &mut Vec<Part>) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } if self.disguises() => {
                    parts.push(Part::Text(pseudo::disguised(value).into_owned()));
                }
                PatternElement::TextElement { value } => parts.push(Part::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    // As Fluent does: see `Catalogue::read`.
                    let isolated = self.catalogue.tongue.is_rtl() && !alone && !is_fixed(expression);
                    if isolated {
                        parts.push(Part::Text("\u{2068}".to_owned()));
                    }
                    self.expression(expression, parts);
                    if isolated {
                        parts.push(Part::Text("\u{2069}".to_owned()));
                    }
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { return };
                // The default goes last, where it is found when nothing else fits.
                let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                let branches = others.into_iter().chain(default).map(|variant| self.branch(variant));
                parts.push(Part::Choice(id.name.to_owned(), branches.collect()));
            }
        }
    }

    fn branch(&self, variant: &Variant<&str>) -> (String, Vec<Part>) {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
        let mut parts = vec![];
        self.pattern(&variant.value, &mut parts);
        (key.to_owned(), parts)
    }

    fn inline(&self, inline: &InlineExpression<&str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => parts.push(Part::Text((*value).to_owned())),
            InlineExpression::VariableReference { id } => parts.push(Part::Arg(id.name.to_owned())),
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
            // The rest is used by no message; a test sees to it.
            _ => {}
        }
    }
}

const fn is_fixed(expression: &Expression<&str>) -> bool {
    matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
}
