//! What runs, as whom, and how it is watched.

use serde_json::{Map, Value, json};

use super::Found;
use crate::raw::types::{
    ImageData, InspectContainerConfig, InspectContainerData, InspectContainerHostConfig, InspectLogConfig,
    Schema2HealthConfig,
};

/// The server's own annotations.
const SERVERS: [&str; 6] = [
    "io.container.manager",
    "io.kubernetes.cri-o.",
    "io.podman.annotations.",
    "org.opencontainers.image.stopSignal",
    "org.systemd.property.",
    "run.oci.",
];

/// Gives the command.
pub(super) fn read(container: &InspectContainerData, image: Option<&ImageData>, found: &mut Found<'_>) -> Value {
    found.text("name", container.name.as_ref());
    let (Some(config), Some(host)) = (&container.config, &container.host_config) else { return Value::Null };
    let private = host.uts_mode.as_ref().is_none_or(|mode| mode.is_empty() || mode == "private");
    let given = |name: &&String| !container.id.as_ref().is_some_and(|id| id.starts_with(name.as_str()));
    found.text("hostname", config.hostname.as_ref().filter(|_| private).filter(given));
    identity(config, image, found);
    found.text("pod", container.pod.as_ref());
    let annotations = config.annotations.iter().filter(|(name, _)| !SERVERS.iter().any(|own| name.starts_with(own)));
    let annotations: Map<String, Value> =
        annotations.map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    if !annotations.is_empty() {
        found.put("annotations", annotations);
    }
    // Servers before 5.0 tell it in an annotation only.
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
            let tries = policy.maximum_retry_count.filter(|tries| *tries > 0);
            found.put("restart_policy", json!({"Name": name, "MaximumRetryCount": tries}));
        }
    }
    log(container, host, found);
    health(config, image, found);
    command(container, config, image, host.init == Some(true) || init, found)
}

fn identity(config: &InspectContainerConfig, image: Option<&ImageData>, found: &mut Found<'_>) {
    let own = image.and_then(|image| image.config.as_ref());
    let hostname = config.hostname.as_deref().unwrap_or_default();
    let mut environment = Map::new();
    for line in &config.env {
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        // What servers set themselves; behind the stars is a secret.
        let servers = matches!((name, value), ("container", "podman") | ("TERM", "xterm") | (_, "*******"))
            || name == "HOSTNAME" && value == hostname;
        if !servers && !own.is_some_and(|own| own.env.contains(line)) {
            environment.insert(name.to_owned(), value.into());
        }
    }
    if !environment.is_empty() {
        found.put("environment", environment);
    }
    let labels = config.labels.iter().filter(|(name, value)| own.and_then(|own| own.labels.get(*name)) != Some(*value));
    let labels: Map<String, Value> = labels.map(|(name, value)| (name.clone(), value.as_str().into())).collect();
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

/// The entrypoint goes to its keyword; the command is the result.
fn command(
    container: &InspectContainerData,
    config: &InspectContainerConfig,
    image: Option<&ImageData>,
    init: bool,
    found: &mut Found<'_>,
) -> Value {
    let own = image.and_then(|image| image.config.as_ref());
    let entrypoint = entrypoint(container, config, init);
    let images = own.is_some_and(|own| own.entrypoint == entrypoint);
    // Servers before 5.0 tell one that was cleared no better than none at all.
    if !images && (own.is_some() || !config.entrypoint.is_empty()) {
        found.put("entrypoint", entrypoint);
    }
    // Behind an entrypoint of the container's, the image's command is not run.
    if config.cmd.is_empty() || images && own.is_some_and(|own| own.cmd == config.cmd) {
        return Value::Null;
    }
    config.cmd.as_slice().into()
}

/// Servers before 5.0 tell its words joined; what was run in the end tells them apart.
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

fn log(container: &InspectContainerData, host: &InspectContainerHostConfig, found: &mut Found<'_>) {
    let Some(InspectLogConfig { type_: Some(driver), path, size, tag, .. }) = &host.log_config else { return };
    let mut config = Map::new();
    if let Some(tag) = tag.as_ref().filter(|tag| !tag.is_empty()) {
        config.insert("tag".to_owned(), tag.as_str().into());
    }
    if let Some(bytes) = size.as_deref().and_then(human_size) {
        config.insert("size".to_owned(), bytes.into());
    }
    // A file in the container's own directory is the server's choice.
    let own = container.static_dir.as_deref().filter(|dir| !dir.is_empty());
    if let Some(path) = path.as_ref().filter(|path| !path.is_empty() && !own.is_some_and(|own| path.starts_with(own))) {
        config.insert("path".to_owned(), path.as_str().into());
    }
    if !driver.is_empty() {
        found.put("log_config", json!({"Type": driver, "Config": config}));
    }
}

/// `1.049MB`: powers of 1000, and four digits.
fn human_size(text: &str) -> Option<i64> {
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let power = ["B", "kB", "MB", "GB", "TB", "PB"].iter().position(|unit| *unit == &text[at..])?;
    let number: f64 = text[..at].parse().ok()?;
    #[allow(clippy::cast_possible_truncation, reason = "checked: positive, and of four digits")]
    let bytes = (number * 1000_f64.powi(i32::try_from(power).ok()?)).round() as i64;
    (bytes > 0).then_some(bytes)
}

fn health(config: &InspectContainerConfig, image: Option<&ImageData>, found: &mut Found<'_>) {
    let Some(check) = config.healthcheck.as_ref().filter(|check| !check.test.is_empty()) else { return };
    if check.test[0] == "NONE" {
        return found.put("no_healthcheck", true);
    }
    let images = image.and_then(|image| image.healthcheck.as_ref()).is_some_and(|own| told(own) == told(check));
    if !images {
        found.put("healthcheck", told(check));
    }
    let action = config.healthcheck_on_failure_action.as_ref().filter(|action| *action != "none");
    found.text("health_check_on_failure_action", action);
    if let Some(startup) = config.startup_health_check.as_ref().filter(|startup| !startup.test.is_empty()) {
        found.put(
            "startupHealthConfig",
            json!({
                "Test": startup.test, "Interval": startup.interval, "Timeout": startup.timeout,
                "Retries": startup.retries, "Successes": startup.successes, "StartPeriod": startup.start_period,
            }),
        );
    }
    // A server that tells where the log goes leaves out counts of 0, which stand for no limit.
    if let Some(destination) = config.health_log_destination.as_ref().filter(|place| !place.is_empty()) {
        found.put("healthLogDestination", destination.as_str());
        found.put("healthMaxLogCount", config.healthcheck_max_log_count.unwrap_or_default());
        found.put("healthMaxLogSize", config.healthcheck_max_log_size.unwrap_or_default());
    }
}

/// An absent interval is none, and not the usual one.
fn told(check: &Schema2HealthConfig) -> Value {
    json!({
        "test": check.test,
        "interval": check.interval.unwrap_or_default(),
        "timeout": check.timeout.unwrap_or_default(),
        "retries": check.retries.unwrap_or_default(),
        "start_period": check.start_period.unwrap_or_default(),
        "start_interval": check.start_interval.filter(|interval| *interval > 0),
    })
}
