//! Locale-specific number formats.
//!
//! The same code runs on server and browser, so that both format numbers alike: library data may differ by version.
//! Digits are Western everywhere, as on phone keys.

use super::Locale;

/// "1,284", "1.284" or "1 284".
pub fn format_integer(n: i64, locale: Locale) -> String {
    let (separator, min_digits) = match locale {
        Locale::English | Locale::Arabic | Locale::Pseudo => (',', 4),
        Locale::German => ('.', 4),
        Locale::French => ('\u{202f}', 4),
        // Spanish does not group four digits.
        Locale::Spanish => ('.', 5),
    };
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "-" } else { "" });
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && digits.len() >= min_digits && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(c);
    }
    out
}

/// Formats a number of tenths: "3.4" or "3,4".
pub fn format_tenths(n: u64, locale: Locale) -> String {
    let point = match locale {
        Locale::English | Locale::Arabic | Locale::Pseudo => '.',
        Locale::German | Locale::French | Locale::Spanish => ',',
    };
    format!("{}{point}{}", n / 10, n % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_use_the_decimal_separator_of_the_locale() {
        assert_eq!([4, 105].map(|n| format_tenths(n, Locale::English)), ["0.4", "10.5"]);
        assert_eq!(format_tenths(105, Locale::French), "10,5");
    }

    #[test]
    fn thousands_are_grouped_by_locale() {
        assert_eq!(format_integer(0, Locale::English), "0");
        assert_eq!(format_integer(-123_456, Locale::English), "-123,456");
        assert_eq!(format_integer(1_234_567, Locale::English), "1,234,567");
        assert_eq!(format_integer(1284, Locale::German), "1.284");
        assert_eq!(format_integer(1284, Locale::French), "1\u{202f}284");
        assert_eq!(format_integer(1284, Locale::Spanish), "1284");
        assert_eq!(format_integer(12_840, Locale::Spanish), "12.840");
        assert_eq!(format_integer(1284, Locale::Arabic), "1,284");
    }
}
