//! Options that make a container like one that exists.

mod network;
mod process;
mod resources;
mod security;
mod storage;

use serde_json::Value;

use super::given::Given;
use super::options::CreateOptions;
use crate::raw::types::{ImageData, InspectContainerData};

impl CreateOptions {
    /// Options that make a container like this one, from what an inspection tells of it.
    ///
    /// They are keywords like any others: set those that shall be different, and leave out one with
    /// [`set(keyword, ())`](Self::set). The name is among them, so that the container can be made anew after it was
    /// removed; a copy beside it needs another one, and other ports.
    ///
    /// What is the image's own (environment, labels, command, …) cannot be told from the container's: all of it is the
    /// container's here. [`from_container_of`](Self::from_container_of) knows the image, and leaves its own to it;
    /// [`Container::create_options`](crate::Container::create_options) asks the server for both.
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
    /// # What an inspection does not tell
    ///
    /// * Static addresses: a running container's address looks the same whether it was asked for or not. So does a
    ///   host's port, which is asked for here even if the server picked it.
    /// * Where secrets are mounted, and which variables are set from secrets: secrets come to their usual place.
    /// * `sysctls`, `masked_paths`, `unmasked_paths` but for all, `procfs_opts`, `storage_opt`, `device_cgroup_rules`, `hostusers`,
    ///   `passwd_entry`, `group_entry`, `network_options`, overlay and artifact mounts, `read_write_tmpfs`, `envmerge`.
    /// * Which access a device was given; it has all of it.
    /// * The size of logs to more than four digits.
    /// * What `userns_mode="auto"` and `keep-id` stand for: the ids are mapped as they are mapped now.
    /// * An entrypoint that was cleared, on servers before 5.0 and if the image is not known; a memory swappiness of 0.
    ///
    /// Anonymous volumes are mounted by their name: the new container has the old one's data. `volumes_from` has become
    /// the mounts that came of it.
    #[must_use]
    pub fn from_container(container: &InspectContainerData) -> Self {
        read(container, None)
    }

    /// As [`from_container`](Self::from_container), but for what is the image's own.
    ///
    /// With another image or a newer one of its name, the container then gets what that one has.
    #[must_use]
    pub fn from_container_of(container: &InspectContainerData, image: &ImageData) -> Self {
        read(container, Some(image))
    }
}

fn read(container: &InspectContainerData, image: Option<&ImageData>) -> CreateOptions {
    let known = |name: &&String| !name.is_empty();
    let rootfs = container.rootfs.as_ref().filter(known);
    let image_name = container.image_name.as_ref().filter(known).or(container.image.as_ref());
    let mut options =
        CreateOptions::new(rootfs.map_or_else(|| image_name.cloned().unwrap_or_default(), |_| String::new()));
    let mut found = Found(&mut options.given);
    found.text("rootfs", rootfs);
    let command = process::read(container, image, &mut found);
    resources::read(container, &mut found);
    security::read(container, &mut found);
    network::read(container, image, &mut found);
    storage::read(container, &mut found);
    options.command = command;
    options
}

/// Keywords as they are found. What says nothing is left out.
struct Found<'a>(&'a mut Given);

impl Found<'_> {
    fn put(&mut self, keyword: &'static str, value: impl Into<Value>) {
        self.0.put(keyword, value.into());
    }

    fn text(&mut self, keyword: &'static str, text: Option<&String>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.put(keyword, text.as_str());
        }
    }

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

    fn flag(&mut self, keyword: &'static str, on: Option<bool>) {
        if on == Some(true) {
            self.put(keyword, true);
        }
    }

    /// A namespace, unless it is the usual one or one that a pod has for all its containers.
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
    fn what_is_the_images_own_is_left_to_it() {
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
    fn the_words_of_an_entrypoint_come_from_what_ran() {
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
    fn a_pod_has_the_namespaces_of_its_containers() {
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
    fn a_check_that_never_runs_by_itself_stays_so() {
        let check = json!({"Test": ["CMD", "true"], "Timeout": 5, "Retries": 2});
        let config = json!({"Healthcheck": check, "HealthLogDestination": "local", "HealthcheckMaxLogSize": 7});
        let made = spec(&CreateOptions::from_container(&inspected(config, json!({}), json!({}))));
        let wanted = json!({"Test": ["CMD", "true"], "Interval": 0, "Timeout": 5, "Retries": 2, "StartPeriod": 0});
        assert_eq!(made["healthconfig"], wanted);
        assert_eq!((&made["healthMaxLogCount"], &made["healthMaxLogSize"]), (&json!(0), &json!(7)));
    }
}
