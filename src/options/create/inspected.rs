//! Options from the inspection of a container.

mod network;
mod process;
mod resources;
mod security;
mod storage;

use serde_json::Value;

use super::CreateOptions;
use crate::options::core::Options;
use crate::raw::types::{ImageData, InspectContainerData};

/// # From a container that exists
impl CreateOptions {
    /// Returns options that create a container like this one, from its inspection.
    ///
    /// They are ordinary keywords: set those that should differ, and remove one with [`set(keyword, ())`](Self::set).
    /// They include the name, so that the container can be recreated after its removal; a copy that exists at the
    /// same time needs another name and other ports.
    ///
    /// Values that come from the image (environment, labels, command, …) cannot be distinguished from the container's
    /// own in an inspection: the options contain all of them. [`from_container_of`](Self::from_container_of) also
    /// takes the image, and leaves its values out; [`Container::create_options`](crate::Container::create_options)
    /// requests both from the server.
    ///
    /// ```
    /// use podman::{CreateOptions, models::ContainerInspect};
    ///
    /// let mut inspected = ContainerInspect::default(); // or what `container.inspect()` gives
    /// inspected.name = Some("web".to_owned());
    /// inspected.image_name = Some("docker.io/library/nginx:1".to_owned());
    /// let newer = CreateOptions::from_container(&inspected).image("docker.io/library/nginx:2").mem_limit("256m");
    /// assert_eq!(newer.spec()?["name"], "web");
    /// # Ok::<(), podman::Error>(())
    /// ```
    ///
    /// # What an inspection does not contain
    ///
    /// * Static addresses: a running container's address looks the same whether or not it was requested. Neither can
    ///   a host port be recognized that the server chose; the options request it.
    /// * Where secrets are mounted, and which variables are set from secrets: secrets are mounted at their default path.
    /// * `sysctls`, `masked_paths`, `unmasked_paths` other than all, `procfs_opts`, `storage_opt`, `device_cgroup_rules`, `hostusers`,
    ///   `passwd_entry`, `group_entry`, `network_options`, overlay and artifact mounts, `read_write_tmpfs`, `envmerge`.
    /// * The permissions of devices; they get all of them.
    /// * The maximum size of logs beyond four digits.
    /// * Whether `HOME` was set to the server's own value; it is left out.
    /// * `userns_mode="auto"` and `keep-id`: the ids are mapped as they are now.
    /// * An entrypoint that was cleared, on servers before 5.0 and if the image is not known; a memory swappiness of 0.
    ///
    /// Anonymous volumes are mounted by their name: the new container shares the old one's data. `volumes_from` is
    /// replaced by the resulting mounts.
    #[must_use]
    #[inline]
    pub fn from_container(container: &InspectContainerData) -> Self {
        read(container, None)
    }

    /// As [`from_container`](Self::from_container), without the values that come from the image.
    ///
    /// With another image, or a newer one of the same name, the new container gets the values of that image.
    #[must_use]
    #[inline]
    pub fn from_container_of(container: &InspectContainerData, image: &ImageData) -> Self {
        read(container, Some(image))
    }
}

#[inline]
fn read(container: &InspectContainerData, image: Option<&ImageData>) -> CreateOptions {
    let known = |name: &&String| !name.is_empty();
    let rootfs = container.rootfs.as_ref().filter(known);
    let image_name = container.image_name.as_ref().filter(known).or(container.image.as_ref());
    let mut options =
        CreateOptions::new(rootfs.map_or_else(|| image_name.cloned().unwrap_or_default(), |_| String::new()));
    let mut found = Found(&mut options.0);
    found.text("rootfs", rootfs);
    process::read(container, image, &mut found);
    resources::read(container, &mut found);
    security::read(container, &mut found);
    network::read(container, image, &mut found);
    storage::read(container, &mut found);
    options
}

/// Sets keywords to inspected values; defaults and empty values are left out.
struct Found<'a>(&'a mut Options);

impl Found<'_> {
    fn put(&mut self, keyword: &'static str, value: impl Into<Value>) {
        self.0.put(keyword, value);
    }

    #[inline]
    fn text(&mut self, keyword: &'static str, text: Option<&String>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.put(keyword, text.as_str());
        }
    }

    #[inline]
    fn texts(&mut self, keyword: &'static str, texts: &[String]) {
        if !texts.is_empty() {
            self.put(keyword, texts);
        }
    }

    fn number<N: Into<Value> + Default + PartialEq>(&mut self, keyword: &'static str, number: Option<N>) {
        if let Some(number) = number.filter(|number| *number != N::default()) {
            self.put(keyword, number);
        }
    }

    #[inline]
    fn flag(&mut self, keyword: &'static str, on: Option<bool>) {
        if on == Some(true) {
            self.put(keyword, true);
        }
    }

    /// Sets a namespace, unless it is the default or the pod's.
    #[inline]
    fn mode(&mut self, keyword: &'static str, mode: Option<&String>, usual: &str, in_pod: bool) {
        let is_pods = |mode: &String| in_pod && mode.starts_with("container:");
        self.text(keyword, mode.filter(|mode| *mode != usual && !is_pods(mode)));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::raw::decode;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn inspected(config: Value, host: Value, more: Value) -> InspectContainerData {
        let mut container = json!({"Id": "0123456789abcdef", "ImageName": "app", "Config": config, "HostConfig": host});
        container.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        decode(container.to_string().as_bytes()).unwrap()
    }

    fn image() -> ImageData {
        let config = json!({
            "Env": ["PATH=/bin"], "Entrypoint": ["run"], "Cmd": ["serve"], "Labels": {"by": "image"}, "WorkingDir": "/srv",
            "User": "app", "ExposedPorts": {"80/tcp": {}}, "StopSignal": "SIGINT",
        });
        decode(json!({ "Config": config }).to_string().as_bytes()).unwrap()
    }

    fn spec(options: &CreateOptions) -> Value {
        options.spec().unwrap()
    }

    #[test]
    fn values_of_the_image_are_left_out() {
        let config = json!({
            "Env": ["PATH=/bin", "container=podman", "HOSTNAME=0123456789ab", "TOKEN=*******", "MODE=fast"],
            "Entrypoint": ["run"], "Cmd": ["serve"], "Labels": {"by": "image", "own": "yes"}, "WorkingDir": "/srv",
            "User": "app", "ExposedPorts": {"80/tcp": {}}, "StopSignal": "SIGINT", "Hostname": "0123456789ab",
        });
        let container = inspected(config, json!({}), json!({"Path": "run", "Args": ["serve"]}));
        let wanted = json!({"image": "app", "env": {"MODE": "fast"}, "labels": {"own": "yes"}});
        assert_eq!(spec(&CreateOptions::from_container_of(&container, &image())), wanted);
        let alone = spec(&CreateOptions::from_container(&container));
        assert_eq!((&alone["entrypoint"], &alone["command"]), (&json!(["run"]), &json!(["serve"])));
        assert_eq!(
            (&alone["env"]["PATH"], &alone["user"], &alone["work_dir"]),
            (&json!("/bin"), &json!("app"), &json!("/srv"))
        );
        assert_eq!(alone["expose"], json!({"80": "tcp"}));
    }

    #[test]
    fn values_that_were_not_set_are_left_out() {
        let scope = json!({"io.podman-rs.scope": "a", "io.podman-rs.scope.owner": "b", "own": "c"});
        for (user, home) in [("", "/root"), ("root:5", "/root"), ("1000:1000", "/"), ("app", "/home/app")] {
            let config = json!({"User": user, "Env": [format!("HOME={home}"), "A=1"], "Labels": scope});
            let made = spec(&CreateOptions::from_container(&inspected(config, json!({}), json!({}))));
            assert_eq!((&made["env"], &made["labels"]), (&json!({"A": "1"}), &json!({"own": "c"})), "{user}");
        }
        let config = json!({"Env": ["HOME=/data"]});
        let made = spec(&CreateOptions::from_container(&inspected(config, json!({}), json!({}))));
        assert_eq!(made["env"], json!({"HOME": "/data"}));
    }

    #[test]
    fn unlimited_values_stay_unlimited() {
        let limits = |host: Value| {
            spec(&CreateOptions::from_container(&inspected(json!({}), host, json!({}))))["resource_limits"].clone()
        };
        let memory = |swap: i64| json!({"memory": {"limit": 100, "swap": swap}, "pids": {"limit": 0}});
        let unlimited = crate::options::create::limits::UNLIMITED;
        for (swap, wanted) in [(0, unlimited), (unlimited, unlimited), (100, 100), (200, 200)] {
            let host = json!({"Memory": 100, "MemorySwap": swap, "PidsLimit": 0});
            assert_eq!(limits(host), memory(wanted), "{swap}");
        }
        assert_eq!(limits(json!({"PidsLimit": 2048, "MemorySwap": 0})), json!({"pids": {"limit": 2048}}));
    }

    #[test]
    fn the_words_of_an_entrypoint_come_from_the_process() {
        let config = json!({"Entrypoint": "sh -c echo hello", "Cmd": ["again"]});
        let ran = json!({"Path": "/dev/init", "Args": ["--", "sh", "-c", "echo hello", "again"]});
        let container = inspected(config, json!({"Init": true}), ran);
        assert_eq!(spec(&CreateOptions::from_container(&container))["entrypoint"], json!(["sh", "-c", "echo hello"]));
        let cleared =
            inspected(json!({"Entrypoint": [""], "Cmd": ["serve"]}), json!({}), json!({"Path": "serve", "Args": []}));
        for options in [CreateOptions::from_container(&cleared), CreateOptions::from_container_of(&cleared, &image())] {
            assert_eq!(
                (spec(&options)["entrypoint"].clone(), spec(&options)["command"].clone()),
                (json!([""]), json!(["serve"]))
            );
        }
    }

    #[test]
    fn namespaces_of_a_pod_are_left_out() {
        let host = json!({
            "NetworkMode": "container:fedcba", "IpcMode": "container:fedcba", "PidMode": "private", "UTSMode": "container:fedcba",
            "Dns": ["10.0.0.1"],
        });
        let alone = inspected(json!({"Hostname": "pods"}), host.clone(), json!({}));
        let alone = spec(&CreateOptions::from_container(&alone));
        assert_eq!(alone["netns"], json!({"nsmode": "container", "value": "fedcba"}));
        let pods = inspected(json!({"Hostname": "pods"}), host, json!({"Pod": "abc", "Dependencies": ["fedcba"]}));
        assert_eq!(spec(&CreateOptions::from_container(&pods)), json!({"image": "app", "pod": "abc"}));
    }

    #[test]
    fn a_check_without_a_timer_stays_without_one() {
        let check = json!({"Test": ["CMD", "true"], "Timeout": 5_000_000, "Retries": 2});
        let config = json!({"Healthcheck": check, "HealthLogDestination": "local", "HealthcheckMaxLogSize": 7});
        let made = spec(&CreateOptions::from_container(&inspected(config, json!({}), json!({}))));
        let wanted = json!({"Test": ["CMD", "true"], "Interval": 0, "Timeout": 5_000_000, "Retries": 2});
        assert_eq!(made["healthconfig"], wanted);
        assert_eq!((&made["healthMaxLogCount"], &made["healthMaxLogSize"]), (&json!(0), &json!(7)));
    }
}
