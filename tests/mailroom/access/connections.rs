//! What a client may do with a connection, on a real socket.

use std::future::pending;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::ConnectInfo;
use axum::routing::get;
use mailroom::server::connections::{ConnectionLimits, serve};
use mailroom::web::config::TrustedProxy;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// More than the socket buffers hold.
const LARGE_BODY_BYTES: usize = 32 << 20;

/// A server that answers with the address of the client.
async fn server(limits: ConnectionLimits, proxies: TrustedProxy) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let routes = Router::new().route("/", get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.to_string()));
    let routes = routes.route("/large", get(async || vec![b'x'; LARGE_BODY_BYTES]));
    tokio::spawn(serve(listener, routes, limits, proxies, pending()));
    address
}

/// Reads until the server closes the connection.
async fn read_to_end(client: &mut TcpStream) -> String {
    let mut all = Vec::new();
    client.read_to_end(&mut all).await.unwrap();
    String::from_utf8(all).unwrap()
}

#[tokio::test]
async fn a_client_that_sends_no_request_is_disconnected() {
    let limits = ConnectionLimits { head: Duration::from_millis(50), ..ConnectionLimits::default() };
    let address = server(limits, TrustedProxy::No).await;
    for (partial, case) in [("", "says nothing"), ("GET / HTTP/1.1\r\nHost: a\r\nX-More: ", "half a head")] {
        let mut client = TcpStream::connect(address).await.unwrap();
        client.write_all(partial.as_bytes()).await.unwrap();
        let since = Instant::now();
        read_to_end(&mut client).await;
        assert!(since.elapsed() >= limits.head, "{case}");
    }
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    let mut answer = [0; 1024];
    let length = client.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.ends_with(&client.local_addr().unwrap().to_string()), "{answer}");
    let since = Instant::now();
    assert_eq!(read_to_end(&mut client).await, "", "it asks for nothing more");
    assert!(since.elapsed() >= limits.head);
}

#[tokio::test]
async fn connections_beyond_the_limit_are_refused() {
    let address = server(ConnectionLimits { connections: 2, ..ConnectionLimits::default() }, TrustedProxy::No).await;
    let mut first = TcpStream::connect(address).await.unwrap();
    let second = TcpStream::connect(address).await.unwrap();
    let answer = read_to_end(&mut TcpStream::connect(address).await.unwrap()).await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 503 ") && head.contains("Retry-After: "), "{head}");
    assert!(head.contains(&format!("Content-Length: {}", body.len())), "{answer}");

    drop(second);
    let request = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    first.write_all(request).await.unwrap();
    assert!(read_to_end(&mut first).await.starts_with("HTTP/1.1 200 "), "who was there first is served");
    loop {
        // A slot is free as soon as the server has noticed the closed connection.
        let mut next = TcpStream::connect(address).await.unwrap();
        if next.write_all(request).await.is_ok() {
            let mut answer = Vec::new();
            if next.read_to_end(&mut answer).await.is_ok() && answer.starts_with(b"HTTP/1.1 200 ") {
                break;
            }
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn one_address_is_limited_to_its_share_of_connections() {
    let limits = ConnectionLimits { connections: 3, share: 1, ..ConnectionLimits::default() };
    for (proxies, allowed) in [(TrustedProxy::No, 1), (TrustedProxy::These(vec![[127, 0, 0, 1].into()]), 3)] {
        let address = server(limits, proxies).await;
        let mut clients = Vec::new();
        for _ in 0..allowed {
            clients.push(TcpStream::connect(address).await.unwrap());
        }
        let answer = read_to_end(&mut TcpStream::connect(address).await.unwrap()).await;
        assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
        for client in &mut clients {
            client.write_all(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await.unwrap();
            assert!(read_to_end(client).await.starts_with("HTTP/1.1 200 "), "who was there first is served");
        }
    }
}

#[tokio::test]
async fn a_client_that_reads_no_response_is_disconnected() {
    let limits = ConnectionLimits { connections: 1, stall: Duration::from_millis(50), ..ConnectionLimits::default() };
    let address = server(limits, TrustedProxy::No).await;
    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    loop {
        // The slot is free as soon as the server has dropped the stalled client.
        let mut next = TcpStream::connect(address).await.unwrap();
        let written = next.write_all(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
        let mut answer = Vec::new();
        if written.is_ok() && next.read_to_end(&mut answer).await.is_ok() && answer.starts_with(b"HTTP/1.1 200 ") {
            break;
        }
        tokio::task::yield_now().await;
    }
    let mut all = Vec::new();
    let ended = idle.read_to_end(&mut all).await;
    assert!(ended.is_err() || all.len() < LARGE_BODY_BYTES, "it got {} bytes", all.len());
}
