//! Changing an existing container.

use crate::containers::container::Container;
use crate::error::{Error, Result};
use crate::models::{ContainerInspect, Schema2HealthConfig};
use crate::options::{Update, UpdateOptions, check_line, is_one_word_with_blanks};
use crate::raw::params::ContainerUpdateParams;
use crate::raw::types::{PosixRlimit, UpdateEntities};
use crate::versions::Version;

/// The defaults of the command line for a health check.
const SPAN: &str = "30s";
const RETRIES: u64 = 3;

/// The first release that keeps the arguments of a health check separate.
const KEEPS_WORDS: Version = Version::new(5, 8, 0);

/// # Changing limits
impl Container {
    /// Changes limits, environment, restart policy and health check of the container; options that are not set keep
    /// their values.
    ///
    /// Limits of a running container change at once; the environment and `ulimits` at its next start. Servers before
    /// 5.0 change only the running processes: an inspection still shows the old values, and the next start uses them.
    ///
    /// The client inspects the container first and sends again the values that servers would otherwise lose: all
    /// `ulimits`, with any update (5.8), and arguments with spaces in the health check's command, with any change of
    /// the check (5.4 and later). It also adds a timeout to a check that
    /// [`no_healthcheck`](UpdateOptions::no_healthcheck) disabled, because servers refuse all further updates without
    /// it.
    ///
    /// Servers from 5.0 on store a limit even if the runtime refuses it. Each later update then fails until one
    /// changes that limit again.
    ///
    /// ```no_run
    /// use podman::containers::UpdateOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.update(&UpdateOptions::new().mem_limit("512m").restart_policy("on-failure:3")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all problems of the options, before anything is
    /// sent; [`Error::Unsupported`](crate::Error::Unsupported) if the server is too old for one of them;
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist; an
    /// [`Error::Api`](crate::Error::Api) with the runtime's message if a limit cannot be set.
    #[doc(alias = "container_update_libpod")]
    #[doc(alias = "update_container")]
    #[inline]
    pub async fn update(&self, options: &UpdateOptions) -> Result<()> {
        let Update { restart_policy, restart_retries, mut body } = options.render()?;
        self.client.connected().await?;
        let server = self.client.server_version();
        for (option, line) in [("health_cmd", &body.health_cmd), ("health_startup_cmd", &body.health_startup_cmd)] {
            if server < KEEPS_WORDS && line.as_deref().is_some_and(is_one_word_with_blanks) {
                let what = format!("{option} of one word that contains spaces");
                return Err(Error::unsupported(&what, "podman 5.8.0 or later, or CMD-SHELL with quotes", server));
            }
        }
        if server >= Version::new(5, 4, 0) {
            complete(&mut body, &self.inspect().await?, server);
        }
        let params = ContainerUpdateParams { restart_policy: restart_policy.as_deref(), restart_retries };
        // The response is the id that we have.
        let ignoring = options.0.ignore_unsupported.then(|| self.client.ignore_unsupported());
        let client = ignoring.as_ref().unwrap_or(&self.client);
        let key = self.key().await?;
        self.value_of(&key, client.raw().container_update_libpod(&key, &body, &params))
            .await?
            .whole_of(|| self.changing("update"))
            .await
            .map(drop)
    }
}

/// Adds the values that the server would lose.
#[inline]
fn complete(body: &mut UpdateEntities, present: &ContainerInspect, server: Version) {
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
        complete_check(body, check, server);
    }
    let startup = config.startup_health_check.as_ref().map(|check| check.test.as_slice()).unwrap_or_default();
    let changes_startup = body.health_startup_interval.is_some()
        || body.health_startup_timeout.is_some()
        || body.health_startup_retries.is_some()
        || body.health_startup_success.is_some();
    if changes_startup && body.health_startup_cmd.is_none() && has_blanks(startup) {
        body.health_startup_cmd = same_check(startup, server);
    }
}

/// Returns the command of a check as one line that the server parses to the same arguments; `None` if there is no
/// such line.
#[inline]
fn same_check(words: &[String], server: Version) -> Option<String> {
    Some(check_line(words)).filter(|line| server >= KEEPS_WORDS || !is_one_word_with_blanks(line))
}

#[inline]
fn complete_check(body: &mut UpdateEntities, check: &Schema2HealthConfig, server: Version) {
    if body.no_healthcheck == Some(true) {
        return;
    }
    if check.test.first().is_some_and(|word| word == "NONE") {
        // A disabled check has lost its other values; without an interval it would never run again.
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
        body.health_cmd = same_check(&check.test, server);
    }
}

/// Whether the words would change if they were joined by spaces and split again.
#[inline]
fn has_blanks(words: &[String]) -> bool {
    words.first().is_some_and(|word| word == "CMD") && words.iter().any(|word| word.contains(char::is_whitespace))
}
