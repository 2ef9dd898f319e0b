//! Changing a container that exists.

use super::container::Container;
use crate::args::{Update, UpdateOptions, check_line};
use crate::client::answer;
use crate::error::Result;
use crate::models::{ContainerInspect, Schema2HealthConfig};
use crate::raw::types::{PosixRlimit, UpdateEntities};
use crate::version::Version;

/// What the command line gives to a check.
const SPAN: &str = "30s";
const RETRIES: u64 = 3;

impl Container {
    /// Changes limits, environment, restart policy and health check of the container; what is not given stays as it is.
    ///
    /// Limits change at once if it runs; the environment and `ulimits` with its next start. Servers before 5.0 change
    /// the running processes only: an inspection goes on telling the old values, and the next start has them.
    ///
    /// To keep its word, it looks at the container first and sends again what servers lose otherwise:
    /// all `ulimits`, with any update (5.8), and words with blanks in the health check's command, with any change of
    /// the check (5.4 and later). It also gives a check that was switched off by
    /// [`no_healthcheck`](UpdateOptions::no_healthcheck) a timeout, without which they refuse all further updates.
    ///
    /// A limit that the runtime refuses is remembered by servers from 5.0 on, and each later update fails for it, until
    /// one changes that limit, too.
    ///
    /// ```no_run
    /// use podman::UpdateOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.update(&UpdateOptions::new().mem_limit("512m").restart_policy("on-failure:3")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, before anything is sent;
    /// [`Error::Unsupported`](crate::Error::Unsupported) if the server is too old to read one of them;
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone; an [`Error::Api`](crate::Error::Api) in the
    /// runtime's words if a limit cannot be set.
    #[doc(alias = "container_update_libpod")]
    pub async fn update(&self, options: &UpdateOptions) -> Result<()> {
        let Update { restart_policy, restart_retries, mut body } = options.render()?;
        let server = self.client.server_version();
        if server >= Version::new(5, 4, 0) {
            mend(&mut body, &self.inspect().await?, server);
        }
        let client = self.client.calls().alone();
        let call = client.container_update_libpod(self.id(), restart_policy.as_deref(), restart_retries, &body);
        // The answer is the id that we have.
        answer(call).await?.whole_of("update").await.map(drop)
    }
}

/// Adds what the server would lose.
fn mend(body: &mut UpdateEntities, present: &ContainerInspect, server: Version) {
    if server >= Version::new(5, 8, 0) {
        let ulimits = present.host_config.iter().flat_map(|host| &host.ulimits);
        for had in ulimits {
            let name = had.name.as_deref().unwrap_or_default().trim_start_matches("RLIMIT_").to_ascii_lowercase();
            if body.r_limits.iter().any(|new| new.type_.as_deref().is_some_and(|new| new.eq_ignore_ascii_case(&name))) {
                continue;
            }
            let mut limit = PosixRlimit::default();
            limit.type_ = Some(name);
            (limit.soft, limit.hard) = (had.soft.map(Into::into), had.hard.map(Into::into));
            body.r_limits.push(limit);
        }
    }
    let Some(config) = &present.config else { return };
    if let Some(check) = &config.healthcheck {
        mend_check(body, check);
    }
    let startup = config.startup_health_check.as_ref().map(|check| check.test.as_slice()).unwrap_or_default();
    let changes_startup = body.health_startup_interval.is_some()
        || body.health_startup_timeout.is_some()
        || body.health_startup_retries.is_some()
        || body.health_startup_success.is_some();
    if changes_startup && body.health_startup_cmd.is_none() && has_blanks(startup) {
        body.health_startup_cmd = check_line(startup).ok();
    }
}

fn mend_check(body: &mut UpdateEntities, check: &Schema2HealthConfig) {
    if body.no_healthcheck == Some(true) {
        return;
    }
    if check.test.first().is_some_and(|word| word == "NONE") {
        // Switched off, it has lost what else it was; without an interval it would never run again.
        if check.timeout.unwrap_or_default() == 0 {
            body.health_timeout.get_or_insert_with(|| SPAN.to_owned());
        }
        if body.health_cmd.is_some() && check.interval.unwrap_or_default() == 0 {
            body.health_interval.get_or_insert_with(|| SPAN.to_owned());
            body.health_retries.get_or_insert(RETRIES);
        }
        return;
    }
    let changes = body.health_interval.is_some()
        || body.health_timeout.is_some()
        || body.health_retries.is_some()
        || body.health_start_period.is_some();
    if changes && body.health_cmd.is_none() && has_blanks(&check.test) {
        body.health_cmd = check_line(&check.test).ok();
    }
}

/// Whether the words would become others if they were joined by blanks, and taken apart again.
fn has_blanks(words: &[String]) -> bool {
    words.first().is_some_and(|word| word == "CMD") && words.iter().any(|word| word.contains(char::is_whitespace))
}
