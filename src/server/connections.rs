//! Serves client connections, with limits on their number and timeouts for requests and responses.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt as _;

use crate::server::connection_slots::ConnectionSlots;
use crate::web::config::TrustedProxy;

/// The limits.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionLimits {
    /// Concurrent connections. Most systems allow a process 1,024 open files, and the database needs some.
    pub connections: usize,
    /// The maximum of these for one address, unless it is that of a trusted proxy.
    pub share: usize,
    /// How long a connection may take to send the head of a request, also between two requests.
    pub head: Duration,
    /// How long a client may stop reading a response.
    pub stall: Duration,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self { connections: 900, share: 225, head: Duration::from_secs(30), stall: Duration::from_mins(1) }
    }
}

/// How long to wait after the system failed to accept a connection, for example because it ran out of open files.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Refused connections are logged at most this often.
const WARNING_INTERVAL: Duration = Duration::from_mins(1);

/// The response to connections above the limit.
const TOO_MANY_CONNECTIONS_RESPONSE: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\
    Content-Type: text/plain\r\nContent-Length: 45\r\n\r\nToo many connections. Try again in 5 seconds.";

/// Serves until `stop`, then lets running requests finish.
pub async fn serve(
    listener: TcpListener,
    routes: Router,
    limits: ConnectionLimits,
    proxies: TrustedProxy,
    stop: impl Future<Output = ()>,
) {
    let slots = ConnectionSlots::new(limits.connections, limits.share, proxies);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head);
    let (graceful, mut stop) = (GracefulShutdown::new(), pin!(stop));
    let mut last_warning: Option<Instant> = None;
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let slot = match slots.take(peer.ip()) {
            Ok(slot) => slot,
            Err(full) => {
                if last_warning.is_none_or(|at| at.elapsed() > WARNING_INTERVAL) {
                    tracing::warn!(?full, address = %peer.ip(), "too many connections: some are refused");
                    last_warning = Some(Instant::now());
                }
                reject(&stream);
                continue;
            }
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(limits.stall));
        let stream = TokioIo::new(Box::pin(stream));
        let connection =
            graceful.watch(http.serve_connection(stream, service_fn(connection_service(routes.clone(), peer))));
        tokio::spawn(async move {
            let _slot = slot;
            // A client that hangs up or stays silent is not an error of ours.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// The service of one connection. It attaches the peer's address to every request.
fn connection_service(
    routes: Router,
    peer: SocketAddr,
) -> impl Fn(http::Request<Incoming>) -> futures_core::future::BoxFuture<'static, Result<Response, Infallible>> {
    move |mut request| {
        request.extensions_mut().insert(ConnectInfo(peer));
        Box::pin(routes.clone().oneshot(request.map(Body::new)))
    }
}

/// Best effort: what cannot be sent immediately is dropped.
fn reject(stream: &TcpStream) {
    let _ = stream.try_write(TOO_MANY_CONNECTIONS_RESPONSE);
}
