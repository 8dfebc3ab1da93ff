//! The file that holds the secret keys, outside the database.
//!
//! One key per line, 32 bytes in base64; the first one seals, all of them open. Empty lines and lines that begin with
//! `#` are ignored.

use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use anyhow::{Context as _, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::RngCore as _;

use super::cipher::Cipher;

/// Reads the key file. If it is missing, it is created, unless PINs are stored already: a new key could not open them,
/// so a lost file must be reported immediately.
///
/// `needed` is the id of the key that sealed the newest stored PIN.
pub fn open(path: &Path, needed: Option<&str>) -> anyhow::Result<Cipher> {
    let file = path.display();
    let cipher = match std::fs::metadata(path) {
        Ok(metadata) => {
            if metadata.permissions().mode() & 0o077 != 0 {
                bail!("The secret key file {file} can be read by other users; run `chmod 600 {file}`");
            }
            let text =
                std::fs::read_to_string(path).with_context(|| format!("Could not read the secret key file {file}"))?;
            parse(&text).with_context(|| format!("The secret key file {file} is invalid"))?
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if needed.is_some() {
                bail!(
                    "The secret key file {file} is missing, and the database contains PINs that need it; \
                     restore the file from a backup"
                );
            }
            create(path).with_context(|| format!("Could not create the secret key file {file}"))?
        }
        Err(error) => {
            return Err(error).with_context(|| format!("Could not read the secret key file {file}"));
        }
    };
    match needed {
        Some(id) if !cipher.has_key(id) => {
            bail!(
                "The secret key file {file} doesn't contain the key {id} that encrypted the stored PINs; \
                 restore the file from a backup"
            )
        }
        _ => Ok(cipher),
    }
}

fn parse(text: &str) -> anyhow::Result<Cipher> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let keys = lines.map(parse_key).collect::<anyhow::Result<Vec<_>>>()?;
    let (first, older) = keys.split_first().context("it contains no key")?;
    Ok(Cipher::new(first, older))
}

fn parse_key(line: &str) -> anyhow::Result<[u8; 32]> {
    // The line must never appear in a log.
    STANDARD.decode(line).ok().and_then(|bytes| bytes.try_into().ok()).context("a line is not 32 bytes in base64")
}

fn create(path: &Path) -> anyhow::Result<Cipher> {
    let mut secret = [0_u8; 32];
    rand::rngs::OsRng.fill_bytes(&mut secret);
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    writeln!(
        file,
        "# Mailroom's secret key. Without it, stored PINs can't be read. Back it up separately from the database."
    )?;
    writeln!(file, "{}", STANDARD.encode(secret))?;
    file.sync_all()?;
    Ok(Cipher::new(&secret, &[]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::cipher::SealContext;
    use super::*;

    const CONTEXT: SealContext<'_> = SealContext { customer_id: 1, mailbox: "m", field: "pin" };

    fn message(result: anyhow::Result<Cipher>) -> String {
        result.err().map(|e| format!("{e:#}")).unwrap_or_default()
    }

    #[test]
    fn file_is_created_once_and_readable_by_its_owner_only() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret.key");
        let sealed = open(&path, None).unwrap().seal(CONTEXT, "1234").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let again = open(&path, Some(&sealed.key_id)).unwrap();
        assert_eq!(again.open(CONTEXT, &sealed.bytes, &sealed.key_id).unwrap(), "1234");
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret.key");
        open(&path, None).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(message(open(&path, None)).contains("can be read by other users"));
    }

    #[test]
    fn lost_or_wrong_file_is_an_error_and_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret.key");
        assert!(message(open(&path, Some("abc"))).contains("is missing"));
        assert!(!path.exists());
        open(&path, None).unwrap();
        assert!(message(open(&path, Some("abc"))).contains("doesn't contain the key abc"));
    }

    #[test]
    fn first_key_seals_and_all_keys_open() {
        let (old, new) = (STANDARD.encode([1; 32]), STANDARD.encode([2; 32]));
        let sealed = parse(&old).unwrap().seal(CONTEXT, "1").unwrap();
        let both = parse(&format!("# new\n{new}\n\n# old\n{old}\n")).unwrap();
        assert!(both.has_key(&sealed.key_id));
        assert_ne!(both.seal(CONTEXT, "1").unwrap().key_id, sealed.key_id);
        assert!(message(parse("# nothing\n")).contains("no key"));
        assert!(!message(parse("c2VjcmV0")).contains("c2VjcmV0"));
    }
}
