//! Readable names for user agent strings such as `Mozilla/5.0 (…)`.

use crate::i18n::{Messages, key};

/// For example "Firefox on Linux", as far as the string reveals it.
pub fn browser_name(agent: &str, messages: Messages) -> String {
    // Browsers that imitate another one come before it.
    let programs = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ];
    let systems = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let find =
        |names: &[(&str, &'static str)]| names.iter().find(|(token, _)| agent.contains(token)).map(|(_, name)| *name);
    match (find(&programs), find(&systems)) {
        (Some(program), Some(system)) => {
            messages.format(key!("account-browser"), &[("program", program.into()), ("system", system.into())])
        }
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => messages.get(key!("account-browser-unknown")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_browsers_have_their_names() {
        let name_of = |agent| browser_name(agent, Messages::english());
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(name_of(firefox), "Firefox on Linux");
        assert_eq!(name_of(phone), "Safari on iPhone");
        assert_eq!(name_of(edge), "Edge on Windows");
        assert_eq!(name_of("curl/8.5.0"), "curl");
        assert_eq!(name_of(""), "Unknown browser");
    }
}
