//! The network address of a request's client.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use http::request::Parts;

use crate::web::config::TrustedProxy;

/// The client's address: the peer's, or the one reported by trusted proxies.
///
/// Each proxy appends its client to `X-Forwarded-For`, so the header is read from its end, and only as far as the
/// proxies are trusted: values that a client put there itself are never reached.
pub fn of(parts: &Parts, trusted: &TrustedProxy) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip().to_canonical());
    let is_trusted = |address: &IpAddr| match trusted {
        TrustedProxy::No => false,
        TrustedProxy::Anybody => *address == peer,
        TrustedProxy::These(proxies) => proxies.contains(address),
    };
    if !is_trusted(&peer) {
        return peer;
    }
    let forwarded = parts.headers.get_all("x-forwarded-for");
    let mut hops: Vec<&str> =
        forwarded.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).collect();
    let mut client = peer;
    while let Some(hop) = hops.pop() {
        let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
        client = address.to_canonical();
        if !matches!(trusted, TrustedProxy::These(_)) || !is_trusted(&client) {
            break;
        }
    }
    client
}

/// Whether `peer` is a trusted proxy, which many clients may share.
pub fn is_proxy(peer: IpAddr, trusted: &TrustedProxy) -> bool {
    match trusted {
        TrustedProxy::No => false,
        TrustedProxy::Anybody => true,
        TrustedProxy::These(proxies) => proxies.contains(&peer.to_canonical()),
    }
}

/// The part of an address that identifies one subscriber: all of IPv4, the first half of IPv6.
pub fn subscriber(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 64))),
    }
}

/// The network that a provider assigns to a site, which may contain very many subscriber prefixes: the first 48 bits
/// of IPv6. `None` for IPv4, where addresses are scarce.
pub fn network(address: IpAddr) -> Option<IpAddr> {
    match address {
        IpAddr::V4(_) => None,
        IpAddr::V6(v6) => Some(IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 80)))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn client(peer: &str, forwarded: &[&str], trusted: &TrustedProxy) -> String {
        let mut request = http::Request::new(());
        let peer = SocketAddr::new(peer.parse().unwrap(), 1);
        request.extensions_mut().insert(ConnectInfo(peer));
        for value in forwarded {
            request.headers_mut().append("x-forwarded-for", value.parse().unwrap());
        }
        of(&request.into_parts().0, trusted).to_string()
    }

    #[test]
    fn a_client_cannot_choose_its_address() {
        let proxies = TrustedProxy::These(vec!["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()]);
        assert_eq!(client("9.9.9.9", &["1.1.1.1"], &TrustedProxy::No), "9.9.9.9");
        assert_eq!(client("9.9.9.9", &["1.1.1.1"], &proxies), "9.9.9.9");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 2.2.2.2"], &proxies), "2.2.2.2");
        assert_eq!(client("10.0.0.1", &["1.1.1.1", "2.2.2.2, 10.0.0.2"], &proxies), "2.2.2.2");
        assert_eq!(client("10.0.0.1", &["rubbish"], &proxies), "10.0.0.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 2.2.2.2"], &TrustedProxy::Anybody), "2.2.2.2");
        assert_eq!(client("::ffff:10.0.0.1", &["2.2.2.2"], &proxies), "2.2.2.2");
    }

    #[test]
    fn a_subscriber_holds_half_of_an_ipv6_address() {
        let of = |raw: &str| subscriber(raw.parse().unwrap()).to_string();
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
    }
}
