//! The unparsed settings: a flag overrides its environment variable, which overrides the TOML file.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// Raw settings. The keys of the file are the flags without the leading dashes.
#[derive(Clone, Debug, Default, clap::Args, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[command(next_help_heading = "Configuration")]
pub struct RawConfig {
    /// TOML file with any of these settings
    #[arg(long, env = "MAILROOM_CONFIG", global = true, value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// IP address and port to listen on [default: 127.0.0.1:3000]
    #[arg(long, env = "MAILROOM_LISTEN", global = true, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,

    /// Folder for the database and the secret key file [default: ./data]
    #[arg(long, env = "MAILROOM_DATA_DIR", global = true, value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// Database, as a sqlite: URL [default: mailroom.db in the data folder]
    #[arg(long, env = "MAILROOM_DATABASE_URL", global = true, value_name = "URL")]
    pub database_url: Option<String>,

    /// File with the keys that encrypt PINs [default: secret.key in the data folder]
    #[arg(long, env = "MAILROOM_SECRET_KEY_FILE", global = true, value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,

    /// URL that users open in the browser [default: http:// and the listen address]
    #[arg(long, env = "MAILROOM_PUBLIC_ORIGIN", global = true, value_name = "URL")]
    pub public_origin: Option<String>,

    /// Time without requests after which a session ends [default: 30m]
    #[arg(long, env = "MAILROOM_SESSION_IDLE", global = true, value_name = "DURATION")]
    pub session_idle: Option<String>,

    /// Maximum length of a session [default: 8h]
    #[arg(long, env = "MAILROOM_SESSION_LIFETIME", global = true, value_name = "DURATION")]
    pub session_lifetime: Option<String>,

    /// Log level: error, warn, info, debug, or a filter such as mailroom=debug [default: info]
    #[arg(long, env = "MAILROOM_LOG", global = true, value_name = "FILTER")]
    pub log: Option<String>,

    /// Log format: text or json [default: text]
    #[arg(long, env = "MAILROOM_LOG_FORMAT", global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,

    /// Proxies whose X-Forwarded-For is trusted: no (none), yes (all), or their IP addresses [default: no]
    #[arg(long, env = "MAILROOM_TRUSTED_PROXY", global = true, value_name = "PROXIES")]
    pub trusted_proxy: Option<String>,

    /// APIs to serve: any of enswitch, yay, and portsip, or none [default: all three]
    #[arg(long, env = "MAILROOM_APIS", global = true, value_name = "NAMES", value_delimiter = ',')]
    pub apis: Option<Vec<String>>,

    /// For developers: the pseudo-locale en-XA, which marks every message that comes from a catalog
    #[arg(long, env = "MAILROOM_PSEUDO_LANGUAGE", global = true, hide = true)]
    pub pseudo_language: bool,
}

impl RawConfig {
    /// Adds settings from the TOML file, if there is one, that neither flags nor environment set.
    pub fn with_file(self) -> anyhow::Result<Self> {
        let Some(path) = self.config.clone() else { return Ok(self) };
        let file = read(&path).with_context(|| format!("Could not read the configuration file {}", path.display()))?;
        Ok(Self {
            config: self.config,
            listen: self.listen.or(file.listen),
            data_dir: self.data_dir.or(file.data_dir),
            database_url: self.database_url.or(file.database_url),
            secret_key_file: self.secret_key_file.or(file.secret_key_file),
            public_origin: self.public_origin.or(file.public_origin),
            session_idle: self.session_idle.or(file.session_idle),
            session_lifetime: self.session_lifetime.or(file.session_lifetime),
            log: self.log.or(file.log),
            log_format: self.log_format.or(file.log_format),
            trusted_proxy: self.trusted_proxy.or(file.trusted_proxy),
            apis: self.apis.or(file.apis),
            pseudo_language: self.pseudo_language || file.pseudo_language,
        })
    }
}

fn read(path: &Path) -> anyhow::Result<RawConfig> {
    Ok(toml::from_str(&std::fs::read_to_string(path)?)?)
}
