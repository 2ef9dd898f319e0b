//! The process, its user, logs and health checks.

use serde_json::{Map, Value, json};

use super::Found;
use crate::maps::filled;
use crate::options::create::health_check::inherit;
use crate::raw::types::{
    ImageData, InspectContainerConfig, InspectContainerData, InspectContainerHostConfig, InspectLogConfig,
    Schema2HealthConfig,
};

/// The prefix of a scope's labels.
const SCOPE: &str = "io.podman-rs.scope";

/// The server's own annotations.
const SERVERS: [&str; 6] = [
    "io.container.manager",
    "io.kubernetes.cri-o.",
    "io.podman.annotations.",
    "org.opencontainers.image.stopSignal",
    "org.systemd.property.",
    "run.oci.",
];

#[inline]
pub(super) fn read(container: &InspectContainerData, image: Option<&ImageData>, found: &mut Found<'_>) {
    found.text("name", container.name.as_ref());
    let (Some(config), Some(host)) = (&container.config, &container.host_config) else { return };
    let private = host.uts_mode.as_ref().is_none_or(|mode| mode.is_empty() || mode == "private");
    let given = |name: &&String| !container.id.as_ref().is_some_and(|id| id.starts_with(name.as_str()));
    found.text("hostname", config.hostname.as_ref().filter(|_| private).filter(given));
    identity(config, image, found);
    found.text("pod", container.pod.as_ref());
    let annotations = config.annotations.iter().filter(|(name, _)| !SERVERS.iter().any(|own| name.starts_with(own)));
    let annotations: Map<String, Value> =
        filled(annotations.map(|(name, value)| (name.clone(), value.as_str().into())));
    if !annotations.is_empty() {
        found.put("annotations", annotations);
    }
    // Servers before 5.0 have it only in an annotation.
    let init = config.annotations.get("io.podman.annotations.init").is_some_and(|on| on == "TRUE");
    found.flag("init", Some(init || host.init == Some(true)));
    found.flag("tty", config.tty);
    found.flag("stdin_open", config.open_stdin);
    found.put("stop_timeout", config.stop_timeout);
    found.number("timeout", config.timeout);
    found.text("timezone", config.timezone.as_ref());
    found.text("umask", config.umask.as_ref().filter(|umask| *umask != "0022"));
    if config.systemd_mode == Some(true) {
        found.put("systemd", "always");
    }
    found.text("sdnotifyMode", config.sd_notify_mode.as_ref().filter(|mode| *mode != "container"));
    found.texts("containerCreateCommand", &config.create_command);
    found.texts("chroot_directories", &config.chroot_dirs);
    if config.passwd == Some(false) {
        found.put("manage_password", false);
    }
    found.flag("auto_remove", host.auto_remove);
    found.flag("removeImage", host.auto_remove_image);
    if let Some(policy) = host.restart_policy.as_ref() {
        let name = policy.name.as_deref().filter(|name| !matches!(*name, "" | "no"));
        if let Some(name) = name {
            let tries = policy.maximum_retry_count.filter(|tries| *tries > 0 && name == "on-failure");
            found.put("restart_policy", json!({"Name": name, "MaximumRetryCount": tries}));
        }
    }
    log(container, host, found);
    health(config, image, found);
    command(container, config, image, host.init == Some(true) || init, found);
}

#[inline]
fn identity(config: &InspectContainerConfig, image: Option<&ImageData>, found: &mut Found<'_>) {
    let own = image.and_then(|image| image.config.as_ref());
    let hostname = config.hostname.as_deref().unwrap_or_default();
    let home = usual_home(config.user.as_deref().unwrap_or_default());
    let mut environment = Map::new();
    for line in &config.env {
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        // Variables that servers set themselves; the value `***` is a secret.
        let servers = matches!((name, value), ("container", "podman") | ("TERM", "xterm") | (_, "*******"))
            || name == "HOSTNAME" && value == hostname
            || name == "HOME" && value == home;
        if !servers && !own.is_some_and(|own| own.env.contains(line)) {
            environment.insert(name.to_owned(), value.into());
        }
    }
    if !environment.is_empty() {
        found.put("environment", environment);
    }
    let labels = config.labels.iter().filter(|(name, value)| own.and_then(|own| own.labels.get(*name)) != Some(*value));
    // Labels of a scope are left out, because the scope would remove the new container.
    let labels = labels.filter(|(name, _)| !name.starts_with(SCOPE));
    let labels: Map<String, Value> = filled(labels.map(|(name, value)| (name.clone(), value.as_str().into())));
    if !labels.is_empty() {
        found.put("labels", labels);
    }
    let differs = |own: Option<&String>, value: &String| own.is_none_or(|own| own != value);
    found.text("user", config.user.as_ref().filter(|user| differs(own.and_then(|own| own.user.as_ref()), user)));
    let is_images = |dir: &String| match own {
        Some(own) => own.working_dir.as_ref().filter(|own| !own.is_empty()).map_or("/", |own| own) == dir,
        None => false,
    };
    found.text("working_dir", config.working_dir.as_ref().filter(|dir| !is_images(dir)));
    let usual = |signal: &String| matches!(signal.as_str(), "SIGTERM" | "15" | "0");
    let signal = config.stop_signal.as_ref().filter(|signal| !usual(signal));
    found.text("stop_signal", signal.filter(|signal| differs(own.and_then(|own| own.stop_signal.as_ref()), signal)));
}

/// The value that the server sets `HOME` to, which an inspection shows after the first start, according to the usual
/// `/etc/passwd`.
#[inline]
fn usual_home(user: &str) -> String {
    match user.split(':').next().unwrap_or_default() {
        "" | "0" | "root" => "/root".to_owned(),
        number if number.bytes().all(|digit| digit.is_ascii_digit()) => "/".to_owned(),
        name => format!("/home/{name}"),
    }
}

/// Returns entrypoint and command.
#[inline]
fn command(
    container: &InspectContainerData,
    config: &InspectContainerConfig,
    image: Option<&ImageData>,
    init: bool,
    found: &mut Found<'_>,
) {
    let own = image.and_then(|image| image.config.as_ref());
    let entrypoint = entrypoint(container, config, init);
    let images = own.is_some_and(|own| own.entrypoint == entrypoint);
    // Servers before 5.0 do not distinguish a cleared entrypoint from an absent one.
    if !images && (own.is_some() || !config.entrypoint.is_empty()) {
        found.put("entrypoint", entrypoint);
    }
    // With an entrypoint of the container, the image's command is not used.
    if !(images && own.is_some_and(|own| own.cmd == config.cmd)) {
        found.texts("command", &config.cmd);
    }
}

/// Servers before 5.0 join its words; path and arguments of the process show where to split them.
#[inline]
fn entrypoint(container: &InspectContainerData, config: &InspectContainerConfig, init: bool) -> Vec<String> {
    let mut run: Vec<String> = container.path.iter().chain(&container.args).cloned().collect();
    if init && run.get(1).is_some_and(|word| word == "--") {
        run.drain(..2);
    }
    let Some(words) = run.strip_suffix(config.cmd.as_slice()) else { return config.entrypoint.clone() };
    match words.join(" ") == config.entrypoint.join(" ") {
        true => words.to_vec(),
        false => config.entrypoint.clone(),
    }
}

#[inline]
fn log(container: &InspectContainerData, host: &InspectContainerHostConfig, found: &mut Found<'_>) {
    let Some(InspectLogConfig { type_: Some(driver), path, size, tag, .. }) = &host.log_config else { return };
    let mut config = Map::new();
    if let Some(tag) = tag.as_ref().filter(|tag| !tag.is_empty()) {
        config.insert("tag".to_owned(), tag.as_str().into());
    }
    if let Some(bytes) = size.as_deref().and_then(human_size) {
        config.insert("size".to_owned(), bytes.into());
    }
    // The server chose a file in the container's own directory.
    let own = container.static_dir.as_deref().filter(|dir| !dir.is_empty());
    if let Some(path) = path.as_ref().filter(|path| !path.is_empty() && !own.is_some_and(|own| path.starts_with(own))) {
        config.insert("path".to_owned(), path.as_str().into());
    }
    if !driver.is_empty() {
        found.put("log_config", json!({"Type": driver, "Config": config}));
    }
}

/// `1.049MB`: powers of 1000, and four digits.
#[inline]
fn human_size(text: &str) -> Option<i64> {
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let power = ["B", "kB", "MB", "GB", "TB", "PB"].iter().position(|unit| *unit == &text[at..])?;
    let number: f64 = text[..at].parse().ok()?;
    #[allow(clippy::cast_possible_truncation, reason = "checked: positive, and of four digits")]
    let bytes = (number * 1000_f64.powi(i32::try_from(power).ok()?)).round() as i64;
    (bytes > 0).then_some(bytes)
}

#[inline]
fn health(config: &InspectContainerConfig, image: Option<&ImageData>, found: &mut Found<'_>) {
    let Some(check) = config.healthcheck.as_ref().filter(|check| !check.test.is_empty()) else { return };
    if check.test[0] == "NONE" {
        return found.put("no_healthcheck", true);
    }
    let images = image.and_then(|image| image.healthcheck.as_ref());
    // The server completes a health check of the image.
    let inherited = images.and_then(|own| inherit(&Schema2HealthConfig::default(), Some(own.clone())));
    let images = images.into_iter().chain(&inherited).any(|own| told(own) == told(check));
    if !images {
        found.put("healthcheck", told(check));
    }
    let action = config.healthcheck_on_failure_action.as_ref().filter(|action| *action != "none");
    found.text("health_on_failure", action);
    if let Some(startup) = config.startup_health_check.as_ref().filter(|startup| !startup.test.is_empty()) {
        found.put(
            "startupHealthConfig",
            json!({
                "Test": startup.test, "Interval": startup.interval, "Timeout": startup.timeout,
                "Retries": startup.retries, "Successes": startup.successes, "StartPeriod": startup.start_period,
            }),
        );
    }
    // A server that has the destination leaves out counts of 0, which mean no limit.
    if let Some(destination) = config.health_log_destination.as_ref().filter(|place| !place.is_empty()) {
        found.put("health_log_destination", destination.as_str());
        found.put("health_max_log_count", config.healthcheck_max_log_count.unwrap_or_default());
        found.put("health_max_logs_size", config.healthcheck_max_log_size.unwrap_or_default());
    }
}

/// An absent interval is zero here, not the default.
#[inline]
fn told(check: &Schema2HealthConfig) -> Value {
    let interval = check.interval.filter(|interval| *interval > 0);
    json!({
        "test": check.test,
        "interval": interval.map_or_else(|| "disable".into(), Value::from),
        "timeout": check.timeout.unwrap_or_default(),
        "retries": check.retries.unwrap_or_default(),
        "start_period": check.start_period.unwrap_or_default(),
        "start_interval": check.start_interval.filter(|interval| *interval > 0),
    })
}
