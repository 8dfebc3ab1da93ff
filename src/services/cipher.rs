//! Sealing PINs.
//!
//! A PIN must be readable again (the phone system needs it in clear text), so it is encrypted, not hashed. A sealed PIN
//! opens only in the context it was sealed for: copied to another mailbox or customer in the database, it is useless.
//! All sealed PINs have the same length.

use chacha20poly1305::aead::{Aead, OsRng, Payload};
use chacha20poly1305::{AeadCore, KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;

/// The longest text that can be sealed: a PIN column's limit.
pub const MAX_TEXT_BYTES: usize = 64;

const NONCE_BYTES: usize = 24;
/// The first byte holds the length of the text in the padding.
const PADDED_BYTES: usize = 1 + MAX_TEXT_BYTES;

/// What a sealed value is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealContext<'a> {
    /// The mailbox's customer.
    pub customer_id: i64,
    /// The mailbox's UUID.
    pub mailbox: &'a str,
    /// The column: `pin`.
    pub field: &'a str,
}

/// A sealed value, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
    /// The key that opens it.
    pub key_id: String,
}

/// Why something could not be sealed or opened. Reveals nothing about the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CipherError {
    /// The key is not in the key file.
    #[error("the key {0:?} is not in the secret key file")]
    UnknownKey(String),
    /// The value was modified, or belongs to another context.
    #[error("a value could not be decrypted; it was changed or copied from elsewhere")]
    DoesNotOpen,
    /// The text is longer than [`MAX_TEXT_BYTES`] bytes.
    #[error("the text is too long to encrypt")]
    TooLong,
}

struct Key {
    id: String,
    cipher: XChaCha20Poly1305,
}

/// The keys. The first one seals, all of them open, so keys are rotated by adding a new one at the front.
pub struct Cipher {
    seals: Key,
    older: Vec<Key>,
}

impl Cipher {
    /// A cipher that seals with `seals` and also opens what the `older` secrets sealed.
    pub fn new(seals: &[u8; 32], older: &[[u8; 32]]) -> Self {
        Self { seals: Key::from_secret(seals), older: older.iter().map(Key::from_secret).collect() }
    }

    /// Seals `text` for `context`.
    pub fn seal(&self, context: SealContext<'_>, text: &str) -> Result<Sealed, CipherError> {
        let mut padded = [0_u8; PADDED_BYTES];
        let length = u8::try_from(text.len()).map_err(|_| CipherError::TooLong)?;
        let target = padded.get_mut(1..=text.len()).ok_or(CipherError::TooLong)?;
        target.copy_from_slice(text.as_bytes());
        padded[0] = length;
        self.encrypt(context, &padded)
    }

    /// Opens what [`Cipher::seal`] sealed for the same `context`.
    pub fn open(&self, context: SealContext<'_>, bytes: &[u8], key_id: &str) -> Result<String, CipherError> {
        let padded = self.decrypt(context, bytes, key_id)?;
        let (length, rest) = padded.split_first().ok_or(CipherError::DoesNotOpen)?;
        let text = rest.get(..usize::from(*length)).ok_or(CipherError::DoesNotOpen)?;
        String::from_utf8(text.to_vec()).map_err(|_| CipherError::DoesNotOpen)
    }

    /// Seals a text of any length. The length is visible in the result.
    pub fn seal_text(&self, context: SealContext<'_>, text: &str) -> Result<Sealed, CipherError> {
        self.encrypt(context, text.as_bytes())
    }

    /// Opens what [`Cipher::seal_text`] sealed for the same `context`.
    pub fn open_text(&self, context: SealContext<'_>, bytes: &[u8], key_id: &str) -> Result<String, CipherError> {
        String::from_utf8(self.decrypt(context, bytes, key_id)?).map_err(|_| CipherError::DoesNotOpen)
    }

    fn encrypt(&self, context: SealContext<'_>, text: &[u8]) -> Result<Sealed, CipherError> {
        let key = &self.seals;
        let nonce = XChaCha20Poly1305::generate_nonce(&mut OsRng);
        let aad = associated_data(context, &key.id);
        let ciphertext =
            key.cipher.encrypt(&nonce, Payload { msg: text, aad: &aad }).map_err(|_| CipherError::TooLong)?;
        Ok(Sealed { bytes: [nonce.as_slice(), &ciphertext].concat(), key_id: key.id.clone() })
    }

    fn decrypt(&self, context: SealContext<'_>, bytes: &[u8], key_id: &str) -> Result<Vec<u8>, CipherError> {
        let key = self.key(key_id).ok_or_else(|| CipherError::UnknownKey(key_id.into()))?;
        let (nonce, ciphertext) = bytes.split_at_checked(NONCE_BYTES).ok_or(CipherError::DoesNotOpen)?;
        let aad = associated_data(context, &key.id);
        key.cipher
            .decrypt(XNonce::from_slice(nonce), Payload { msg: ciphertext, aad: &aad })
            .map_err(|_| CipherError::DoesNotOpen)
    }

    /// Whether this cipher can open what the key of that id sealed.
    pub fn has_key(&self, key_id: &str) -> bool {
        self.key(key_id).is_some()
    }

    fn key(&self, id: &str) -> Option<&Key> {
        std::iter::once(&self.seals).chain(&self.older).find(|key| key.id == id)
    }
}

impl Key {
    /// The sealing key and its id are derived separately from the secret, so the id reveals nothing.
    fn from_secret(secret: &[u8; 32]) -> Self {
        let source = Hkdf::<Sha256>::new(None, secret);
        let (mut id, mut key) = ([0_u8; 8], [0_u8; 32]);
        // Only fails for an output longer than 255 hashes.
        let expanded =
            source.expand(b"mailroom key id", &mut id).is_ok() && source.expand(b"mailroom pin key", &mut key).is_ok();
        debug_assert!(expanded);
        Self { id: format!("{:016x}", u64::from_be_bytes(id)), cipher: XChaCha20Poly1305::new(&key.into()) }
    }
}

/// The associated data of a seal. Each part is prefixed with its length, so that it is unambiguous.
fn associated_data(context: SealContext<'_>, key_id: &str) -> Vec<u8> {
    let customer = context.customer_id.to_string();
    let mut bytes = b"mailroom 1".to_vec();
    for part in [&customer, context.mailbox, context.field, key_id] {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const CONTEXT: SealContext<'_> = SealContext { customer_id: 1, mailbox: "m-1", field: "pin" };

    #[test]
    fn sealed_value_opens_only_in_its_context() {
        let cipher = Cipher::new(&[1; 32], &[]);
        let sealed = cipher.seal(CONTEXT, "024680").unwrap();
        let open = |context| cipher.open(context, &sealed.bytes, &sealed.key_id);
        assert_eq!(open(CONTEXT).unwrap(), "024680");
        for other_context in [
            SealContext { customer_id: 2, ..CONTEXT },
            SealContext { mailbox: "m-2", ..CONTEXT },
            SealContext { field: "password", ..CONTEXT },
            SealContext { mailbox: "m-1p", field: "in", ..CONTEXT },
        ] {
            assert_eq!(open(other_context), Err(CipherError::DoesNotOpen));
        }
    }

    #[test]
    fn any_changed_bit_is_rejected() {
        let cipher = Cipher::new(&[1; 32], &[]);
        let sealed = cipher.seal(CONTEXT, "1234").unwrap();
        for index in 0..sealed.bytes.len() {
            let mut bytes = sealed.bytes.clone();
            bytes[index] ^= 1;
            assert!(cipher.open(CONTEXT, &bytes, &sealed.key_id).is_err(), "byte {index}");
        }
        assert!(cipher.open(CONTEXT, &sealed.bytes[..20], &sealed.key_id).is_err());
    }

    #[test]
    fn an_old_key_opens_and_the_new_one_seals() {
        let sealed_with_old = Cipher::new(&[1; 32], &[]).seal(CONTEXT, "1234").unwrap();
        let cipher = Cipher::new(&[2; 32], &[[1; 32]]);
        assert_eq!(cipher.open(CONTEXT, &sealed_with_old.bytes, &sealed_with_old.key_id).unwrap(), "1234");
        assert_ne!(cipher.seal(CONTEXT, "1234").unwrap().key_id, sealed_with_old.key_id);
        let without_old_key = Cipher::new(&[2; 32], &[]);
        assert!(!without_old_key.has_key(&sealed_with_old.key_id));
        assert_eq!(
            without_old_key.open(CONTEXT, &sealed_with_old.bytes, &sealed_with_old.key_id),
            Err(CipherError::UnknownKey(sealed_with_old.key_id))
        );
    }

    #[test]
    fn the_seal_hides_the_length_and_never_repeats() {
        let cipher = Cipher::new(&[1; 32], &[]);
        let short = cipher.seal(CONTEXT, "1").unwrap();
        let long = cipher.seal(CONTEXT, &"1".repeat(MAX_TEXT_BYTES)).unwrap();
        assert_eq!(short.bytes.len(), long.bytes.len());
        assert_ne!(short.bytes, cipher.seal(CONTEXT, "1").unwrap().bytes);
        assert_eq!(cipher.seal(CONTEXT, &"1".repeat(65)), Err(CipherError::TooLong));
        assert_eq!(cipher.seal(CONTEXT, &"1".repeat(300)), Err(CipherError::TooLong));
    }
}
