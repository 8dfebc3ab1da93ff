//! The format of tokens.
//!
//! `mlr_`, 43 random letters and digits (256 bits), and 6 hexadecimal digits: the first of the SHA-256 of everything
//! before them. With this checksum, secret scanners can recognize tokens of Mailroom without asking the server, and
//! mistyped ones cost no look-up.

use std::fmt;

use rand::Rng as _;
use rand::distributions::Alphanumeric;
use rand::rngs::OsRng;
use sha2::{Digest as _, Sha256};

const PREFIX: &str = "mlr_";
const RANDOM_CHARS: usize = 43;
const CHECKSUM_CHARS: usize = 6;

/// How many of a token's characters are stored to recognize it by. The rest still has 220 bits.
const DISPLAYED_CHARS: usize = 10;

/// A token in clear text: shown once, and not stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Generates a new token.
    pub fn generate() -> Self {
        let mut token = PREFIX.to_owned();
        token.extend(OsRng.sample_iter(Alphanumeric).take(RANDOM_CHARS).map(char::from));
        token += &checksum(&token);
        Self(token)
    }

    /// Parses a token sent by a caller; `None` if it is malformed.
    pub fn parse(raw: &str) -> Option<Self> {
        let random = raw.strip_prefix(PREFIX)?;
        let well_formed =
            random.len() == RANDOM_CHARS + CHECKSUM_CHARS && random.bytes().all(|b| b.is_ascii_alphanumeric());
        let (body, check) = raw.split_at_checked(raw.len().checked_sub(CHECKSUM_CHARS)?)?;
        (well_formed && check == checksum(body)).then(|| Self(raw.to_owned()))
    }

    /// The token itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The digest that is stored.
    pub fn digest(&self) -> Vec<u8> {
        Sha256::digest(&self.0).to_vec()
    }

    /// The first characters, by which people recognize it.
    pub fn prefix(&self) -> String {
        self.0.chars().take(DISPLAYED_CHARS).collect()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({}…)", self.prefix())
    }
}

fn checksum(body: &str) -> String {
    let first =
        Sha256::digest(body).iter().take(CHECKSUM_CHARS / 2).fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    format!("{first:0CHECKSUM_CHARS$x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_is_parsed_and_a_typo_is_rejected() {
        let secret = Secret::generate();
        let token = secret.reveal().to_owned();
        assert_eq!(token.len(), 53);
        assert_eq!(Secret::parse(&token), Some(secret.clone()));
        assert_ne!(Secret::generate(), secret);
        let mut typo = token.clone().into_bytes();
        typo[20] = if typo[20] == b'a' { b'b' } else { b'a' };
        let typo = String::from_utf8_lossy(&typo).into_owned();
        for raw in [typo.as_str(), &token[..52], &token.to_uppercase(), &format!("{token} "), "", "mlr_", "é"] {
            assert_eq!(Secret::parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let secret = Secret::generate();
        assert_eq!(format!("{secret:?}"), format!("Secret({}…)", &secret.reveal()[..10]));
    }

    #[test]
    fn checksum_is_the_start_of_the_sha256() {
        // printf mlr_abc | sha256sum
        assert_eq!(checksum("mlr_abc"), "3f8ec8");
    }
}
