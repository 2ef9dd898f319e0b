//! Health checks. The `health_*` family is applied as one: by `health::family`, and by
//! `health::changes` to a container that exists.

use crate::args::apply::{nowhere, to};
use crate::args::health;
use crate::args::keyword::keywords;

keywords! { HEALTH:
    /// Checks the container's health: a map of `test`, `interval`, `timeout`, `retries`, `start_period`.
    healthcheck: any => health::healthcheck;
    /// What to do when the container becomes unhealthy: `none`, `kill`, `restart`, `stop`, or its number.
    health_check_on_failure_action: any => health::health_check_on_failure_action;
    /// The check until the container has started, in the server's own form.
    startup_healthcheck as "startupHealthConfig": any => to!(as_given "startupHealthConfig");
}

// For JSON and `set`: the family's setters say the same. An inspection is read as these, over which the family wins.
keywords! { HEALTH_LOG in:
    /// Where to log checks, under the server's own name.
    healthLogDestination: text => to!(a_text "healthLogDestination");
    /// How many checks to keep in the log, under the server's own name.
    healthMaxLogCount: int => to!(a_count "healthMaxLogCount");
    /// How many characters of a check to keep, under the server's own name.
    healthMaxLogSize: int => to!(a_count "healthMaxLogSize");
}

keywords! { HEALTH_FAMILY in CreateOptions, UpdateOptions:
    /// Checks the container's health with this command; `none` switches the image's check off.
    health_cmd: any => nowhere;
    /// How often to check; nanoseconds, or text such as `"30s"`.
    health_interval: any => nowhere;
    /// How long a check may take; nanoseconds, or text.
    health_timeout: any => nowhere;
    /// After how many failures in a row the container is unhealthy.
    health_retries: int => nowhere;
    /// How long failures do not count after the start; nanoseconds, or text.
    health_start_period: any => nowhere;
    /// What to do when the container becomes unhealthy: `none`, `kill`, `restart` or `stop`.
    health_on_failure: any => nowhere;
    /// Where to log checks: `local`, `events_logger`, or a directory of the server.
    health_log_destination: text => nowhere;
    /// How many checks to keep in the log; 0 for all.
    health_max_log_count: int => nowhere;
    /// How many characters of a check to keep; 0 for all.
    health_max_logs_size: int => nowhere;
    /// Checks with this command until the container has started.
    health_startup_cmd: any => nowhere;
    /// How often to check until it has started; nanoseconds, or text.
    health_startup_interval: any => nowhere;
    /// After how many failures to restart a container that has not started.
    health_startup_retries: int => nowhere;
    /// After how many successes the container has started.
    health_startup_success: int => nowhere;
    /// How long a check may take until it has started; nanoseconds, or text.
    health_startup_timeout: any => nowhere;
    /// Switches the image's health check off.
    no_healthcheck: flag => nowhere;
}
