//! Paths with parameters.

use std::fmt::{Display, Write as _};

/// A path with `PARAMETERS` parameters, such as `/users/{id}`: as a route, and as the link to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathPattern<const PARAMETERS: usize>(pub(super) &'static str);

impl<const PARAMETERS: usize> PathPattern<PARAMETERS> {
    /// The pattern, as routes of axum are written.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The values of the parameters, if `path` matches. They are not percent-decoded.
    pub fn parameters(self, path: &str) -> Option<[&str; PARAMETERS]> {
        let mut values = [""; PARAMETERS];
        let mut unset = values.iter_mut();
        let mut parts = path.split('/');
        for segment in self.0.split('/') {
            let part = parts.next()?;
            if parameter_name(segment).is_none() {
                (part == segment).then_some(())?;
            } else {
                *unset.next()? = Some(part).filter(|value| !value.is_empty())?;
            }
        }
        parts.next().is_none().then_some(values)
    }

    /// Whether `path` matches.
    pub fn matches(self, path: &str) -> bool {
        self.parameters(path).is_some()
    }

    fn fill(self, values: [&dyn Display; PARAMETERS]) -> String {
        let mut values = values.into_iter();
        let mut path = String::new();
        for segment in segments(self.0) {
            path.push('/');
            match parameter_name(segment).and_then(|_| values.next()) {
                Some(value) => push_encoded(&mut path, &value.to_string()),
                None => path.push_str(segment),
            }
        }
        path
    }
}

impl PathPattern<1> {
    /// The path with this value.
    pub fn with(self, value: impl Display) -> String {
        self.fill([&value])
    }
}

impl PathPattern<2> {
    /// The path with these values.
    pub fn with(self, first: impl Display, second: impl Display) -> String {
        self.fill([&first, &second])
    }
}

/// The segments of a path or a pattern.
pub fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').skip(1)
}

/// The name of the parameter, if this segment of a pattern is one.
pub fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Whether `path` is below `page`, such as `/users/5` below `/users`.
pub fn is_below(path: &str, page: &str) -> bool {
    path.strip_prefix(page).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether `path` is `page` or below it.
pub fn is_at_or_below(path: &str, page: &str) -> bool {
    path == page || is_below(path, page)
}

/// Appends a segment, with everything encoded that could be read as something else.
fn push_encoded(path: &mut String, segment: &str) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            path.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(path, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: PathPattern<1> = PathPattern("/users/{id}/panel");

    #[test]
    fn values_cannot_add_segments_or_a_query() {
        assert_eq!(ITEM.with("a/b?c#d%41 ü"), "/users/a%2Fb%3Fc%23d%2541%20%C3%BC/panel");
        assert_eq!(ITEM.with(-5), "/users/-5/panel");
    }

    #[test]
    fn parameters_are_read_back() {
        assert_eq!(ITEM.parameters(&ITEM.with("x-1")), Some(["x-1"]));
        assert_eq!(
            PathPattern::<2>("/a/{b}/c/{d}").parameters(&PathPattern::<2>("/a/{b}/c/{d}").with(1, 2)),
            Some(["1", "2"])
        );
        for other in
            ["", "/", "/users", "/users/5", "/users//panel", "/users/5/panel/", "/users/5/panels", "users/5/panel"]
        {
            assert!(!ITEM.matches(other), "{other}");
        }
    }

    #[test]
    fn a_path_is_below_a_page_by_whole_segments() {
        assert!(is_below("/users/5", "/users") && is_at_or_below("/users", "/users"));
        assert!(!is_below("/users", "/users") && !is_at_or_below("/usersx", "/users"));
    }
}
