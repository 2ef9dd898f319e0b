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
