//! The connection of a client, which is opened at once or by the first call.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use tokio::sync::OnceCell;

use super::Keep;
use crate::discovery::{self, Plan, Request, Surroundings};
use crate::error::Result;
use crate::http::{Connect, PendingServer, Server};
use crate::transport::{self, Background, Connected, Endpoint, Failed, Settings, Tls};

/// The settings and, once connected, the connection; shared by all clones of a client.
pub(super) struct Connection {
    pub(super) request: Request,
    pub(super) settings: Settings,
    pub(super) tls: Tls,
    /// Kept alive as long as the client, such as a spawned service.
    pub(super) keep: Keep,
    established: OnceCell<Established>,
}

/// A service that was chosen and has responded.
pub(super) struct Established {
    pub(super) endpoint: Endpoint,
    pub(super) server: Server,
    /// For requests from a thread without an async runtime.
    pub(super) background: Background,
    /// The tunnel to the service, which ends with the client.
    tunnel: Keep,
}

impl Connection {
    pub(super) fn new(request: Request, settings: Settings, tls: Tls, keep: Keep) -> Self {
        Self { request, settings, tls, keep, established: OnceCell::new() }
    }

    /// Returns the connection, if there is one already.
    pub(super) fn established(&self) -> Option<&Established> {
        self.established.get()
    }

    /// Returns the connection, and connects first if necessary. A failure is not stored, so the next call tries again.
    pub(super) async fn establish(&self) -> Result<&Established> {
        self.established.get_or_try_init(|| self.open()).await
    }

    /// Returns whether the client keeps a spawned service or a tunnel alive.
    pub(super) fn keeps_a_service(&self) -> bool {
        self.keep.is_some() || self.established().is_some_and(|established| established.tunnel.is_some())
    }

    async fn open(&self) -> Result<Established> {
        let plan = self.plan()?;
        let connected = transport::connect(plan.endpoint(), &self.settings, &self.tls).await;
        let Connected { server, background, tunnel } = connected.map_err(|failed| match failed {
            Failed::Unreached(unreached) => plan.unreached(unreached),
            Failed::Refused(error) => error,
        })?;
        Ok(Established { endpoint: plan.endpoint().clone(), server, background, tunnel })
    }

    fn plan(&self) -> Result<Plan> {
        discovery::plan(&self.request, &Surroundings::here())
    }
}

impl Connect for Connection {
    fn connected(&self) -> Option<&Server> {
        self.established().map(|established| &established.server)
    }

    #[inline]
    fn connect(&self) -> PendingServer<'_> {
        // The future that opens a tunnel is not `Sync`; the lock makes it so, and is never contended.
        let opening = Mutex::new(Box::pin(self.establish()));
        Box::pin(async move {
            let mut opening = opening;
            let established =
                std::future::poll_fn(|cx| opening.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll(cx));
            established.await.map(|established| &established.server).map_err(Into::into)
        })
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = self.established().map(|established| &established.endpoint);
        f.debug_struct("Connection").field("endpoint", &server).finish_non_exhaustive()
    }
}
