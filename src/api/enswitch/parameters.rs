//! Parameters as this dialect writes them: `name=value`, separated by `;` or `&`, in the query, in a
//! form, or in both.

use std::collections::BTreeMap;

use percent_encoding::percent_decode;

/// The maximum number of parameters of a call. About 30 are known.
pub const MAX_PARAMETERS: usize = 200;

/// The maximum number of bytes of a decoded value: more than any field accepts.
pub const MAX_VALUE_BYTES: usize = 4096;

/// Why a parameter cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterFault {
    /// It occurs more than once, possibly in query and form, so it is ambiguous.
    Twice,
    /// Its value is not UTF-8.
    NotText,
    /// Its value is longer than [`MAX_VALUE_BYTES`].
    TooLong,
}

impl ParameterFault {
    /// Human-readable message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Twice => "This parameter occurs more than once. Send it once",
            Self::NotText => "This isn't UTF-8. Percent-encode the value as UTF-8",
            Self::TooLong => "This is too long. Use at most 4,096 bytes",
        }
    }
}

/// There are more parameters than [`MAX_PARAMETERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyParameters;

/// The known parameters of a call. Others are ignored.
#[derive(Default)]
pub struct Parameters {
    values: BTreeMap<&'static str, String>,
    faults: Vec<(&'static str, ParameterFault)>,
}

impl Parameters {
    /// Reads the query and the form, in this order.
    pub fn read(sources: [&[u8]; 2], known: &[&'static str]) -> Result<Self, TooManyParameters> {
        let pairs = sources.into_iter().flat_map(|source| source.split(|byte| matches!(byte, b'&' | b';')));
        let mut found = Self::default();
        for (count, pair) in pairs.filter(|pair| !pair.is_empty()).enumerate() {
            if count >= MAX_PARAMETERS {
                return Err(TooManyParameters);
            }
            let mut parts = pair.splitn(2, |byte| *byte == b'=');
            let mut next_part = || decode(parts.next().unwrap_or_default());
            let (name, value) = (next_part(), next_part());
            if let Some(name) = known.iter().find(|known| known.as_bytes() == name) {
                found.insert(name, value);
            }
        }
        Ok(found)
    }

    /// The value of a parameter; `None`: it was omitted or could not be read.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// The parameters that cannot be read, each once.
    pub fn faults(&self) -> &[(&'static str, ParameterFault)] {
        &self.faults
    }

    fn insert(&mut self, name: &'static str, value: Vec<u8>) {
        if let Some((_, fault)) = self.faults.iter_mut().find(|(faulty, _)| *faulty == name) {
            *fault = ParameterFault::Twice;
            return;
        }
        let fault = match String::from_utf8(value) {
            _ if self.values.remove(name).is_some() => ParameterFault::Twice,
            Ok(text) if text.len() <= MAX_VALUE_BYTES => {
                self.values.insert(name, text);
                return;
            }
            Ok(_) => ParameterFault::TooLong,
            Err(_) => ParameterFault::NotText,
        };
        self.faults.push((name, fault));
    }
}

/// `+` is a space, and `%` before two hexadecimal digits is a byte. Any other `%` is literal.
fn decode(raw: &[u8]) -> Vec<u8> {
    let with_spaces: Vec<u8> = raw.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&with_spaces).collect()
}
