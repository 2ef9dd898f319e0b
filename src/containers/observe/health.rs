//! A container's health.

use crate::containers::container::Container;
use crate::containers::state::Health;
use crate::error::{Error, Result};

/// # Health
impl Container {
    /// Runs the container's health check now, and returns the result.
    ///
    /// Works without systemd, which runs the checks at their intervals. Each run counts: another failure may make the
    /// container `unhealthy`.
    ///
    /// ```no_run
    /// use podman::containers::Health;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// match container.healthcheck().await {
    ///     Ok(Health::Healthy) => println!("healthy"),
    ///     Ok(other) => println!("{other}"),
    ///     Err(error) if error.is_no_healthcheck() => println!("no health check"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_no_healthcheck`](Error::is_no_healthcheck) if the container has no health check, or a disabled one;
    /// [`is_wrong_state`](Error::is_wrong_state) if it does not run; [`is_not_found`](Error::is_not_found) if it does
    /// not exist.
    #[doc(alias = "container_healthcheck_libpod")]
    #[inline]
    pub async fn healthcheck(&self) -> Result<Health> {
        // A check may take as long as its own timeout.
        let key = self.key().await?;
        let results = match self.value_of(&key, self.client.raw().container_healthcheck_libpod(&key)).await {
            Err(Error::Api(error)) if error.message.contains("exceeded timeout") => return Ok(Health::Unhealthy),
            results => results?,
        };
        match results.status.filter(|status| !status.is_empty()) {
            Some(status) => Ok(status.into()),
            None => Err(Error::protocol(self.reading("check the health of"), "the response has no Status", None)),
        }
    }
}
