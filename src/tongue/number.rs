//! Numbers as each language writes them.
//!
//! One function for both halves, so that what the server wrote is what the browser would write: the data of two
//! libraries differ by their age. Digits are Western everywhere, as on the phone's keys.

use super::Tongue;

/// "1,284", "1.284" or "1 284".
pub fn grouped(n: i64, tongue: Tongue) -> String {
    let (between, from) = match tongue {
        Tongue::English | Tongue::Arabic | Tongue::Pseudo => (',', 4),
        Tongue::German => ('.', 4),
        Tongue::French => ('\u{202f}', 4),
        // Spanish leaves four digits together.
        Tongue::Spanish => ('.', 5),
    };
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "-" } else { "" });
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && digits.len() >= from && (digits.len() - i).is_multiple_of(3) {
            out.push(between);
        }
        out.push(c);
    }
    out
}

/// "3.4" or "3,4", of a number of tenths.
pub fn tenths(n: u64, tongue: Tongue) -> String {
    let point = match tongue {
        Tongue::English | Tongue::Arabic | Tongue::Pseudo => '.',
        Tongue::German | Tongue::French | Tongue::Spanish => ',',
    };
    format!("{}{point}{}", n / 10, n % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_stand_after_the_point_of_the_language() {
        assert_eq!([4, 105].map(|n| tenths(n, Tongue::English)), ["0.4", "10.5"]);
        assert_eq!(tenths(105, Tongue::French), "10,5");
    }

    #[test]
    fn thousands_are_grouped_as_each_language_does() {
        assert_eq!(grouped(0, Tongue::English), "0");
        assert_eq!(grouped(-123_456, Tongue::English), "-123,456");
        assert_eq!(grouped(1_234_567, Tongue::English), "1,234,567");
        assert_eq!(grouped(1284, Tongue::German), "1.284");
        assert_eq!(grouped(1284, Tongue::French), "1\u{202f}284");
        assert_eq!(grouped(1284, Tongue::Spanish), "1284");
        assert_eq!(grouped(12_840, Tongue::Spanish), "12.840");
        assert_eq!(grouped(1284, Tongue::Arabic), "1,284");
    }
}
