//! Health checks.

use super::health_check::{
    HEALTH, action, action_name, check, command, command_line, interval, off, on, retries, span, timeout,
};
use super::health_check::{interval_text, span_text, timeout_text};
use crate::options::readers::{count, text};
use crate::options::row::Target::{Field, Group, Raw, SameAs};

rows! {
    "Health" HEALTH_CHECK for [CreateOptions, UpdateOptions] {
        /// Checks the container's health with this command: a line for a shell, or words; `none` disables the image's check.
        #[doc(alias = "healthcheck")]
        health_cmd: Check => Group(&HEALTH, "healthconfig.Test", command), Field("health_cmd", command_line);
        /// Sets how often to check; zero disables the timer.
        health_interval: Nanos => Group(&HEALTH, "healthconfig.Interval", interval), Field("health_interval", interval_text);
        /// Sets how long a check may take.
        health_timeout: Nanos => Group(&HEALTH, "healthconfig.Timeout", timeout), Field("health_timeout", timeout_text);
        /// Sets after how many failures in a row the container is unhealthy.
        health_retries: Int => Group(&HEALTH, "healthconfig.Retries", retries), Field("health_retries", retries);
        /// Sets how long failures do not count after the start.
        health_start_period: Nanos => Group(&HEALTH, "healthconfig.StartPeriod", span), Field("health_start_period", span_text);
        /// Sets what happens when the container becomes unhealthy: `none`, `kill`, `restart` or `stop`.
        health_on_failure: Mode => Group(&HEALTH, "health_check_on_failure_action", action), Field("health_on_failure", action_name);
        /// Sets where checks are logged: `local`, `events_logger`, or a directory of the server.
        health_log_destination: Text => Group(&HEALTH, "healthLogDestination", text), Field("health_log_destination", text);
        /// Sets how many checks the log keeps; 0 for all.
        health_max_log_count: Int => Group(&HEALTH, "healthMaxLogCount", count), Field("health_max_log_count", count);
        /// Sets how many characters of a check the log keeps; 0 for all.
        health_max_logs_size: Int => Group(&HEALTH, "healthMaxLogSize", count), Field("health_max_log_size", count);
        /// Checks with this command until the container has started.
        health_startup_cmd: Check => Group(&HEALTH, "startupHealthConfig.Test", command), Field("health_startup_cmd", command_line);
        /// Sets how often to check until the container has started.
        health_startup_interval: Nanos => Group(&HEALTH, "startupHealthConfig.Interval", interval), Field("health_startup_interval", interval_text);
        /// Sets how long a check may take until the container has started.
        health_startup_timeout: Nanos => Group(&HEALTH, "startupHealthConfig.Timeout", timeout), Field("health_startup_timeout", timeout_text);
        /// Sets after how many failures a container that has not started is restarted.
        health_startup_retries: Int => Group(&HEALTH, "startupHealthConfig.Retries", count), Field("health_startup_retries", count);
        /// Sets after how many successes the container has started.
        health_startup_success: Int => Group(&HEALTH, "startupHealthConfig.Successes", count), Field("health_startup_success", count);
        /// Disables the image's health check.
        no_healthcheck: Flag => Group(&HEALTH, "healthconfig.Test", off), Field("no_healthcheck", on);
    }
}

rows! {
    "Health, in the server's words" HEALTH_JSON for [] {
        /// Checks the container's health: a map of `test`, `interval`, `timeout`, `retries`, `start_period`.
        "healthcheck": Json => Group(&HEALTH, "healthconfig", check);
        "health_check_on_failure_action": Json => SameAs("health_on_failure");
        /// The check until the container has started, in the server's own form.
        "startupHealthConfig": Json => Raw("startupHealthConfig");
        "healthLogDestination": Text => SameAs("health_log_destination");
        "healthMaxLogCount": Int => SameAs("health_max_log_count");
        "healthMaxLogSize": Int => SameAs("health_max_logs_size");
    }
}
