//! The connections of clients: how many there are, and how long each may take to say what it wants and to take
//! the answer.

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

use super::config::TrustedProxy;
use super::connection_slots::ConnectionSlots;

/// What clients are given at most.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionLimits {
    /// So many have a connection at once. Most systems let a process have 1,024 files open, and the database needs some.
    pub connections: usize,
    /// So many of them come from one address, unless it is that of a trusted proxy.
    pub share: usize,
    /// So long a connection may take until the head of a request is there, also between two requests.
    pub head: Duration,
    /// So long a connection may take nothing of an answer that waits for it.
    pub stall: Duration,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self { connections: 900, share: 225, head: Duration::from_secs(30), stall: Duration::from_secs(60) }
    }
}

/// How long to wait after a connection that the system could not accept, such as for want of open files.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_secs(1);

/// That clients are refused is logged no more often than this.
const WARNING_INTERVAL: Duration = Duration::from_secs(60);

/// What one client too many is told.
const TOO_MANY_CONNECTIONS_RESPONSE: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\
    Content-Type: text/plain\r\nContent-Length: 48\r\n\r\nToo many connections. Please try again in a bit.";

/// Serves until `stop`, then lets running requests end.
pub async fn serve(
    listener: TcpListener,
    routes: Router,
    limits: ConnectionLimits,
    proxies: TrustedProxy,
    stop: impl Future<Output = ()>,
) {
    let places = ConnectionSlots::new(limits.connections, limits.share, proxies);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head);
    let (open, mut stop) = (GracefulShutdown::new(), pin!(stop));
    let mut told: Option<Instant> = None;
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
        let place = match places.take(peer.ip()) {
            Ok(place) => place,
            Err(full) => {
                if told.is_none_or(|at| at.elapsed() > WARNING_INTERVAL) {
                    tracing::warn!(?full, address = %peer.ip(), "too many connections: some are refused");
                    told = Some(Instant::now());
                }
                reject(&stream);
                continue;
            }
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(limits.stall));
        let stream = TokioIo::new(Box::pin(stream));
        let connection =
            open.watch(http.serve_connection(stream, service_fn(connection_service(routes.clone(), peer))));
        tokio::spawn(async move {
            let _place = place;
            // That a client hangs up, or says nothing, is nobody's fault here.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    open.shutdown().await;
}

/// The service of one connection. Every request knows where it comes from.
fn connection_service(
    routes: Router,
    peer: SocketAddr,
) -> impl Fn(http::Request<Incoming>) -> futures_core::future::BoxFuture<'static, Result<Response, Infallible>> {
    move |mut request| {
        request.extensions_mut().insert(ConnectInfo(peer));
        Box::pin(routes.clone().oneshot(request.map(Body::new)))
    }
}

/// Best effort: what does not go out at once is not waited for.
fn reject(stream: &TcpStream) {
    let _ = stream.try_write(TOO_MANY_CONNECTIONS_RESPONSE);
}
