//! Serving media files, with support for range requests.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// The part of a file that a response contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteRange {
    /// The whole file.
    Whole,
    /// From the first to the last byte, inclusive.
    Part(u64, u64),
    /// The requested range is beyond the end.
    Unsatisfiable,
}

/// The range of a file of `length` bytes that a request asks for, as in RFC 9110. Multiple ranges, malformed ones, and
/// ranges of another version than `tag` are answered with the whole file, which is always allowed.
pub fn requested_range(headers: &HeaderMap, tag: &str, length: u64) -> ByteRange {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).map(str::trim);
    let Some(range) = text(header::RANGE) else { return ByteRange::Whole };
    if text(header::IF_RANGE).is_some_and(|validator| validator != tag) {
        return ByteRange::Whole;
    }
    let Some((unit, ends)) = range.split_once('=') else { return ByteRange::Whole };
    let Some((first, last)) = ends.split_once('-').filter(|_| unit.trim().eq_ignore_ascii_case("bytes")) else {
        return ByteRange::Whole;
    };
    let (first, last) = (first.trim(), last.trim());
    match (number(first), number(last)) {
        // The last `count` bytes.
        (None, Some(count)) if first.is_empty() => match count.min(length) {
            0 => ByteRange::Unsatisfiable,
            count => ByteRange::Part(length - count, length - 1),
        },
        (Some(from), _) if last.is_empty() && from >= length => ByteRange::Unsatisfiable,
        (Some(from), None) if last.is_empty() => ByteRange::Part(from, length - 1),
        (Some(from), Some(to)) if from > to => ByteRange::Whole,
        (Some(from), Some(_)) if from >= length => ByteRange::Unsatisfiable,
        (Some(from), Some(to)) => ByteRange::Part(from, to.min(length - 1)),
        _ => ByteRange::Whole,
    }
}

/// Parses digits only; numbers that overflow count as the greatest one.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

/// The metadata of a file.
pub struct MediaFile<'a> {
    /// Its media type.
    pub media_type: &'static str,
    /// Its name for saving.
    pub name: &'a str,
    /// Whether it should be saved rather than played.
    pub save: bool,
    /// The `ETag`, which changes with the file.
    pub tag: &'a str,
    /// Its length in bytes.
    pub length: u64,
}

/// The response with `bytes`, the range returned by [`requested_range`]. Caching is disabled for all responses
/// elsewhere.
pub fn respond(about: &MediaFile<'_>, span: ByteRange, bytes: Vec<u8>) -> Response {
    let length = about.length;
    let (status, range) = match span {
        ByteRange::Whole => (StatusCode::OK, None),
        ByteRange::Part(first, last) => (StatusCode::PARTIAL_CONTENT, Some(format!("bytes {first}-{last}/{length}"))),
        ByteRange::Unsatisfiable => (StatusCode::RANGE_NOT_SATISFIABLE, Some(format!("bytes */{length}"))),
    };
    let mut response = (status, bytes).into_response();
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_TYPE);
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    if let Some(range) = range {
        put(header::CONTENT_RANGE, &range);
    }
    if span != ByteRange::Unsatisfiable {
        put(header::CONTENT_TYPE, about.media_type);
        put(header::ETAG, about.tag);
        put(header::CONTENT_DISPOSITION, &disposition(about));
    }
    response
}

fn disposition(about: &MediaFile<'_>) -> String {
    let what = if about.save { "attachment" } else { "inline" };
    format!("{what}; {}", filename_parameters(about.name))
}

/// The `Content-Disposition` of a file that is saved under this name.
pub fn attachment_disposition(name: &str) -> String {
    format!("attachment; {}", filename_parameters(name))
}

/// The file name in ASCII for old browsers, and exactly for all others.
fn filename_parameters(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_. ".contains(c) { c } else { '_' }).collect();
    let exact = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    format!("filename=\"{plain}\"; filename*=UTF-8''{exact}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range_of(range: &str) -> ByteRange {
        let headers = HeaderMap::from_iter([(header::RANGE, range.parse().unwrap())]);
        requested_range(&headers, "\"1\"", 100)
    }

    #[test]
    fn range_is_limited_to_the_file() {
        assert_eq!(requested_range(&HeaderMap::new(), "\"1\"", 100), ByteRange::Whole);
        assert_eq!(range_of("bytes=0-0"), ByteRange::Part(0, 0));
        assert_eq!(range_of("bytes=0-"), ByteRange::Part(0, 99));
        assert_eq!(range_of("Bytes = 10-19"), ByteRange::Part(10, 19));
        assert_eq!(range_of("bytes=90-200"), ByteRange::Part(90, 99));
        assert_eq!(range_of("bytes=-10"), ByteRange::Part(90, 99));
        assert_eq!(range_of("bytes=-1000"), ByteRange::Part(0, 99));
        assert_eq!(range_of("bytes=5-99999999999999999999999999"), ByteRange::Part(5, 99));
    }

    #[test]
    fn bad_ranges_are_unsatisfiable_or_ignored() {
        for range in ["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999999-"] {
            assert_eq!(range_of(range), ByteRange::Unsatisfiable, "{range}");
        }
        for range in [
            "bytes=",
            "bytes=-",
            "bytes=9-1",
            "bytes=a-b",
            "bytes=0-1,5-6",
            "items=0-1",
            "bytes 0-1",
            "bytes=-5-6",
            "bytes=+1-2",
        ] {
            assert_eq!(range_of(range), ByteRange::Whole, "{range}");
        }
    }

    #[test]
    fn range_of_another_version_yields_the_whole_file() {
        let with = |tag: &str| {
            let range = (header::RANGE, "bytes=0-9".parse().unwrap());
            requested_range(&HeaderMap::from_iter([range, (header::IF_RANGE, tag.parse().unwrap())]), "\"2\"", 100)
        };
        assert_eq!((with("\"1\""), with("\"2\"")), (ByteRange::Whole, ByteRange::Part(0, 9)));
    }
}
