//! JSON as written: object keys are kept in order, including repeated ones.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum RawJson {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; its value is irrelevant, because no field is a number.
    Number,
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Self>),
    /// An object, in the order in which it was written.
    Object(Vec<(String, Self)>),
}

/// The result of looking up a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Member<'a> {
    /// No value.
    Absent,
    /// One value.
    Given(&'a RawJson),
    /// More than one value.
    Twice,
}

/// The value of `name` in the members of an object.
pub fn member<'a>(members: &'a [(String, RawJson)], name: &str) -> Member<'a> {
    let mut found = members.iter().filter(|(key, _)| key == name).map(|(_, value)| value);
    match (found.next(), found.next()) {
        (None, _) => Member::Absent,
        (Some(value), None) => Member::Given(value),
        (Some(_), Some(_)) => Member::Twice,
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawJsonVisitor)
    }
}

struct RawJsonVisitor;

impl<'de> Visitor<'de> for RawJsonVisitor {
    type Value = RawJson;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<RawJson, E> {
        Ok(RawJson::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<RawJson, E> {
        Ok(RawJson::Bool(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<RawJson, E> {
        Ok(RawJson::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<RawJson, E> {
        Ok(RawJson::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawJson, E> {
        Ok(RawJson::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<RawJson, E> {
        Ok(RawJson::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<RawJson, E> {
        Ok(RawJson::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<RawJson, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = sequence.next_element()? {
            list.push(value);
        }
        Ok(RawJson::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawJson, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(RawJson::Object(members))
    }
}
