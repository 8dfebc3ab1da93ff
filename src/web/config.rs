//! The configuration, with all values parsed and all defaults applied.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::web::raw_config::RawConfig;

/// The format of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object per line.
    Json,
}

/// Whose `X-Forwarded-For` is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrustedProxy {
    /// No one's: the peer is the client.
    No,
    /// Every peer's. Only safe if only the proxy can connect.
    Anybody,
    /// Connections from these IP addresses.
    These(Vec<IpAddr>),
}

/// The configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The folder for the database and the key file.
    pub data_dir: PathBuf,
    /// The database.
    pub database_url: String,
    /// The file with the keys that encrypt PINs.
    pub secret_key_file: PathBuf,
    /// `scheme://host[:port]` as the browser sends it in `Origin`.
    pub public_origin: String,
    /// The time without requests after which a session ends.
    pub session_idle: Duration,
    /// The maximum length of a session.
    pub session_lifetime: Duration,
    /// Which events are logged.
    pub log: String,
    /// Their format.
    pub log_format: LogFormat,
    /// Whose `X-Forwarded-For` is trusted.
    pub trusted_proxy: TrustedProxy,
    /// The APIs to serve.
    pub apis: Dialects,
    /// Whether a browser that requests `en-XA` gets [`Locale::Pseudo`](crate::i18n::Locale::Pseudo).
    pub pseudo: bool,
}

impl Config {
    /// Parses raw settings. Relative paths are relative to the current directory at startup.
    pub fn read(raw: RawConfig) -> anyhow::Result<Self> {
        let listen = raw.listen.unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)));
        let data_dir = std::path::absolute(raw.data_dir.unwrap_or_else(|| "data".into()))?;
        let database_url = match raw.database_url {
            Some(url) if url.starts_with("sqlite:") => url,
            Some(_) => bail!("database-url: only sqlite: URLs are supported, for example sqlite:///srv/mailroom.db"),
            None => file_url(&data_dir.join("mailroom.db"))?,
        };
        let config = Self {
            listen,
            secret_key_file: raw.secret_key_file.unwrap_or_else(|| data_dir.join("secret.key")),
            data_dir,
            database_url,
            public_origin: match raw.public_origin {
                Some(origin) => parse_origin(&origin)?,
                None => format!("http://{listen}"),
            },
            session_idle: parse_duration("session-idle", raw.session_idle.as_deref(), 30 * 60)?,
            session_lifetime: parse_duration("session-lifetime", raw.session_lifetime.as_deref(), 8 * 3600)?,
            log: raw.log.unwrap_or_else(|| "info".into()),
            log_format: match raw.log_format.as_deref() {
                None | Some("text") => LogFormat::Text,
                Some("json") => LogFormat::Json,
                Some(other) => bail!("log-format: {other:?} is invalid; use text or json"),
            },
            trusted_proxy: parse_trusted_proxy(raw.trusted_proxy.as_deref().unwrap_or("no"))?,
            apis: raw.apis.as_deref().map_or(Ok(Dialects::all()), parse_apis)?,
            pseudo: raw.pseudo_language,
        };
        Ok(config)
    }

    /// Whether browsers reach the server over HTTPS, so that cookies and headers can require it.
    pub fn https(&self) -> bool {
        self.public_origin.starts_with("https://")
    }
}

/// A URL for exactly this path, whatever characters it contains.
fn file_url(path: &std::path::Path) -> anyhow::Result<String> {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const SPECIAL: &AsciiSet = &CONTROLS.add(b'%').add(b'?').add(b'#');
    let path = path.to_str().context("data-dir: the path is not UTF-8; set database-url instead")?;
    Ok(format!("sqlite://{}", utf8_percent_encode(path, SPECIAL)))
}

/// An origin as browsers send it: lower case, no path, no default port.
fn parse_origin(raw: &str) -> anyhow::Result<String> {
    let error_text =
        || format!("public-origin: {raw:?} is invalid; use a URL without a path, such as https://mail.example.org");
    let uri: http::Uri = raw.trim().parse().with_context(error_text)?;
    let scheme = uri.scheme_str().filter(|s| matches!(*s, "http" | "https")).with_context(error_text)?;
    let authority = uri.authority().with_context(error_text)?.as_str().to_ascii_lowercase();
    if authority.contains('@') || !matches!(uri.path(), "" | "/") || uri.query().is_some() {
        bail!(error_text());
    }
    let default_port = if scheme == "https" { ":443" } else { ":80" };
    let host = authority.strip_suffix(default_port).unwrap_or(&authority);
    Ok(format!("{scheme}://{host}"))
}

/// `90s`, `30m`, `8h` or `2d`.
fn parse_duration(name: &str, raw: Option<&str>, default_seconds: u64) -> anyhow::Result<Duration> {
    let Some(raw) = raw else { return Ok(Duration::from_secs(default_seconds)) };
    let seconds = [("s", 1), ("m", 60), ("h", 3600), ("d", 86_400)]
        .into_iter()
        .find_map(|(unit, seconds)| {
            let count: u64 = raw.trim().strip_suffix(unit)?.trim().parse().ok()?;
            count.checked_mul(seconds)
        })
        // More than 10 years is a typing error, and would overflow a date.
        .filter(|seconds| (1..=315_360_000).contains(seconds))
        .with_context(|| format!("{name}: {raw:?} is invalid; use a duration such as 90s, 30m, 8h, or 2d"))?;
    Ok(Duration::from_secs(seconds))
}

fn parse_trusted_proxy(raw: &str) -> anyhow::Result<TrustedProxy> {
    match raw.trim() {
        "no" | "false" => Ok(TrustedProxy::No),
        "yes" | "true" => Ok(TrustedProxy::Anybody),
        list => {
            let addresses = list.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| {
                let error_text = || format!("trusted-proxy: {part:?} is invalid; use yes, no, or IP addresses");
                part.parse().with_context(error_text)
            });
            Ok(TrustedProxy::These(addresses.collect::<anyhow::Result<_>>()?))
        }
    }
}

fn parse_apis(raw: &[String]) -> anyhow::Result<Dialects> {
    if raw.iter().map(|name| name.trim()).eq(["none"]) {
        return Ok(Dialects::NONE);
    }
    let dialects = raw.iter().map(|name| {
        let error_text = || format!("apis: {name:?} is unknown; use enswitch, yay, portsip, or none");
        Dialect::from_code(name.trim()).with_context(error_text)
    });
    dialects.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(toml: &str) -> anyhow::Result<Config> {
        Config::read(toml::from_str(toml)?)
    }

    #[test]
    fn the_defaults_are_the_documented_ones() {
        let config = read("data-dir = '/srv/a b?%'").unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.database_url, "sqlite:///srv/a b%3F%25/mailroom.db");
        assert_eq!(config.secret_key_file.to_str(), Some("/srv/a b?%/secret.key"));
        assert_eq!(config.public_origin, "http://127.0.0.1:3000");
        assert_eq!(config.session_idle, Duration::from_mins(30));
        assert_eq!(config.session_lifetime, Duration::from_hours(8));
        assert!(!config.https());
        assert_eq!(config.trusted_proxy, TrustedProxy::No);
    }

    #[test]
    fn origin_is_normalized_as_browsers_send_it() {
        let origin = |raw: &str| read(&format!("public-origin = '{raw}'")).map(|c| c.public_origin).ok();
        assert_eq!(origin("HTTPS://Mail.Example.org:443/").as_deref(), Some("https://mail.example.org"));
        assert_eq!(origin("http://localhost:8080").as_deref(), Some("http://localhost:8080"));
        for raw in ["mail.example.org", "ftp://x", "https://u@x", "https://x/path", "https://x?q", ""] {
            assert_eq!(origin(raw), None, "{raw}");
        }
    }

    #[test]
    fn durations_need_a_unit() {
        let time = |raw: &str| parse_duration("t", Some(raw), 1).map(|t| t.as_secs()).ok();
        assert_eq!(time("90s"), Some(90));
        assert_eq!(time(" 2 h "), Some(7200));
        for raw in ["", "5", "m", "0s", "-1m", "99999999999d", "30 minutes"] {
            assert_eq!(time(raw), None, "{raw}");
        }
    }

    #[test]
    fn apis_are_parsed() {
        let apis = |toml: &str| read(toml).map(|c| c.apis.label()).ok();
        assert_eq!(apis("").as_deref(), Some("Enswitch, yay, PortSIP"));
        assert_eq!(apis("apis = ['yay', ' enswitch ']").as_deref(), Some("Enswitch, yay"));
        assert_eq!(apis("apis = []").as_deref(), Some(""));
        assert_eq!(apis("apis = ['none']").as_deref(), Some(""));
        for toml in ["apis = ['none', 'yay']", "apis = ['']", "apis = ['Yay']"] {
            assert_eq!(apis(toml), None, "{toml}");
        }
    }

    #[test]
    fn errors_name_the_setting() {
        for (toml, name) in [
            ("log-format = 'xml'", "log-format"),
            ("trusted-proxy = '10.0.0.0/8'", "trusted-proxy"),
            ("database-url = 'postgres://x'", "database-url"),
            ("apis = ['telnet']", "apis"),
            ("lisen = '1.2.3.4:5'", "lisen"),
        ] {
            assert!(format!("{:#}", read(toml).unwrap_err()).contains(name), "{toml}");
        }
    }
}
