//! The options of builds.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::body::Body;
use super::core::{Kind, Options};
use super::invalid::InvalidOptions;
use super::read::{Read, flag as read_flag, is_empty, object, text as read_text};
use super::readers::{flag, text};
use super::row::Target::{ClientOnly, Fields, NoEffect, Query, Refused, SameAs};
use crate::versions::support::{self, Span, since, table::IMAGE_BUILD_LIBPOD};
use crate::versions::{UnsupportedError, Version};

pub(crate) mod context;
mod forms;
pub(crate) mod secret;

pub use context::Context;
use context::{Part, Source};
use forms::{bytes, json_list, number, strings, whole};
use secret::{BuildSecret, SecretSource, secrets};

/// The keywords of a build.
pub(crate) const BUILD: Kind = Kind {
    name: "BuildOptions",
    about: "docker-py's arguments of a build",
    rows: &[CONTEXT, IMAGE, STEPS, HOST],
    column: 0,
    operation: "ImageBuildLibpod",
    body: "",
    finish,
    check: |_| Ok(()),
};

/// Why a keyword of the command line is refused.
const NOT_SENT: &str =
    "is not part of the API, and the command drops it without a message: build on the machine itself";

rows! {
    "Context" CONTEXT for [BuildOptions] {
        /// The directory of the context, or a URL that the server downloads.
        "path": Text => ClientOnly(|value| read_text(value).map(drop));
        /// A URL that the server downloads as the context.
        "remote": Text => ClientOnly(|value| read_text(value).and_then(url));
        /// The Containerfile, as text; with `custom_context`, the context as an archive.
        "fileobj": Text => ClientOnly(|value| read_text(value).map(drop));
        /// Whether `fileobj` is the context and not the Containerfile.
        "custom_context": Flag => ClientOnly(|value| read_flag(value).map(drop));
        "encoding": Text => NoEffect("the server detects the compression of an archive");
        "gzip": Flag => NoEffect("the context is sent without compression, which costs more than a local connection saves");
        /// Sets the Containerfile: a path in the context, or elsewhere on this machine.
        ///
        /// A relative path is looked for in the context first and then in the working directory. A file outside the context
        /// is sent under a name of its own, and no `COPY` sees it. Several files are read one after the other. Without it,
        /// `Containerfile` is used, or `Dockerfile`.
        #[doc(alias = "dockerfile")]
        "dockerfile" containerfile: List => ClientOnly(|value| forms::files(value).map(drop));
        "containerfile": List => SameAs("dockerfile");
        "file": List => SameAs("dockerfile");
        /// Sets an ignore file of this machine, which replaces the ignore files of the context.
        ignorefile: Text => ClientOnly(|value| read_text(value).map(drop));
        /// Adds contexts for `COPY --from=NAME` and `FROM NAME`: an image (`docker-image://NAME`), a URL, or a directory or
        /// tar archive of this machine, which need Podman 5.6.
        build_contexts: Pairs => ClientOnly(|value| contexts(value).map(drop));
        "build_context": Pairs => SameAs("build_contexts");
        /// Adds secrets for `RUN --mount=type=secret`: `id=ID,src=FILE` or `id=ID,env=VARIABLE`.
        ///
        /// Files and variables are read on this machine. [`secret`](BuildOptions::secret) takes bytes.
        secrets: List => ClientOnly(|value| secrets(value).map(drop));
        "secret": List => SameAs("secrets");
    }
}

rows! {
    "Image" IMAGE for [BuildOptions] {
        /// Adds names of the image, each with or without a tag.
        "tag" tags: List => Query("t", forms::tags);
        "t": List => SameAs("tag");
        /// Adds labels.
        labels: Pairs => Query("labels", forms::labels);
        "label": Pairs => SameAs("labels");
        /// Adds annotations.
        annotations: Pairs => Query("annotations", forms::annotations);
        "annotation": Pairs => SameAs("annotations");
        /// Sets the stage to build; the default is the last.
        target: Text => Query("target", text);
        /// Sets the platform, such as `linux/arm64`; repeated, the image is built for each.
        ///
        /// Name a [`manifest`](Self::manifest) for several: a tag is only given to the image that is finished last.
        "platform" platforms: List => Query("platform", forms::platforms);
        "os": Text => ClientOnly(|value| read_text(value).map(drop));
        "arch": Text => ClientOnly(|value| read_text(value).map(drop));
        "variant": Text => ClientOnly(|value| read_text(value).map(drop));
        /// Builds for all platforms of the base image.
        all_platforms: Flag => Query("allplatforms", flag);
        /// Adds the images to a manifest list of this name, which is created if it is missing.
        manifest: Text => Query("manifest", forms::name);
        /// Sets the format of the image: `oci` (the default) or `docker`.
        "outputformat" format: Text => Query("outputformat", forms::format);
        "format": Text => SameAs("outputformat");
        /// Makes one layer of all new layers; the layers of the base stay. Nothing is taken from the cache.
        squash: Flag => Fields(&["layers"], forms::squash);
        /// Makes one layer of all layers, including the layers of the base.
        squash_all: Flag => Fields(&["layers", "squash"], forms::squash_all);
        /// Keeps one layer for each instruction, and takes unchanged ones from the cache; on by default.
        layers: Flag => Fields(&["layers"], forms::no_cache_is_layers);
        /// Sets the time of creation and the times of all files in new layers, in seconds since 1970.
        timestamp: Int => Query("timestamp", forms::time);
        /// Sets the time of creation, in seconds since 1970; Podman 5.6 and later.
        source_date_epoch: Int => Query("sourcedateepoch", forms::time);
        /// Limits the times of files in new layers to [`source_date_epoch`](Self::source_date_epoch); Podman 5.6 and
        /// later.
        rewrite_timestamp: Flag => Query("rewritetimestamp", flag);
        /// Adds the annotation of the time of creation; Podman 5.6 and later.
        created_annotation: Flag => Query("createdannotation", forms::optional);
        /// Keeps the annotations of the base, the default; Podman 5.6 and later.
        inherit_annotations: Flag => Query("inheritannotations", forms::optional);
        /// Keeps the labels of the base, the default; Podman 5.5 and later.
        inherit_labels: Flag => Query("inheritlabels", forms::optional);
        /// Adds the label `io.buildah.version`; on by default.
        identity_label: Flag => Query("identitylabel", flag);
        /// Leaves the history of the build out of the image.
        omit_history: Flag => Query("omithistory", flag);
        /// Removes environment variables of the image.
        unsetenv: List => Query("unsetenv", super::readers::one_or_more);
        /// Removes labels that the base has; Podman 4.8 and later.
        unsetlabel: List => Query("unsetlabel", super::readers::one_or_more);
        /// Removes annotations that the base has; Podman 5.6 and later.
        unsetannotation: List => Query("unsetannotation", super::readers::one_or_more);
        /// Adds labels to the intermediate layers; Podman 4.7 and later.
        layer_label: Pairs => Query("layerLabel", forms::pairs);
        /// Sets the version of the operating system.
        os_version: Text => Query("osversion", text);
        /// Adds features of the operating system; a name that ends with `-` removes one.
        os_feature: List => Query("osfeature", super::readers::one_or_more);
        /// Sets the base, instead of the image of the first `FROM`.
        "from" base: Text => Query("from", text);
        "sbom_scanner_image": Text => Query("sbom-scanner-image", text);
        "sbom_scanner_command": List => Query("sbom-scanner-command", json_list);
        "sbom_merge_strategy": Text => Query("sbom-merge-strategy", text);
        "sbom_output": Text => Query("sbom-output", text);
        "sbom_image_output": Text => Query("sbom-image-output", text);
        "sbom_purl_output": Text => Query("sbom-purl-output", text);
        "sbom_image_purl_output": Text => Query("sbom-image-purl-output", text);
        "compression_format": Text => Query("compressionFormat", text);
        "compression_level": Int => Query("compressionLevel", whole);
        "save_stages": Flag => Query("save-stages", flag);
        "stage_labels": Flag => Query("stage-labels", flag);
        "source_policy": Text => Query("sourcePolicy", text);
        "disable_compression": Flag => ClientOnly(|value| match read_flag(value)? {
            true => Ok(()),
            false => Err(NOT_SENT.to_owned()),
        });
    }
}

rows! {
    "Steps" STEPS for [BuildOptions] {
        /// Sets build arguments, for `ARG`.
        buildargs: Pairs => Query("buildargs", forms::arguments);
        "build_arg": Pairs => SameAs("buildargs");
        /// Runs every step, and takes none from the cache.
        nocache: Flag => Query("nocache", flag);
        "no_cache": Flag => SameAs("nocache");
        /// Reports only what the steps write to standard error, and the id of the image.
        quiet: Flag => Query("q", flag);
        /// Removes the containers of the steps after the build, the default.
        rm: Flag => Query("rm", flag);
        /// Removes the containers of the steps after a failed build, too, the default.
        forcerm: Flag => Query("forcerm", flag);
        "force_rm": Flag => SameAs("forcerm");
        /// Sets when the bases are pulled: `always`, `missing` (the default), `newer` or `never`.
        pull: Text => Query("pullpolicy", forms::pull);
        "pullpolicy": Text => SameAs("pull");
        /// Adds repositories, without a tag, from which the layers may be taken.
        cache_from: List => Query("cachefrom", forms::repositories);
        /// Adds repositories, without a tag, to which the layers are pushed.
        cache_to: List => Query("cacheto", forms::repositories);
        /// Takes layers from the cache only if they are younger than this.
        cache_ttl: Nanos => Query("cachettl", forms::duration);
        /// Sets how many stages are built at the same time; the default is 1.
        jobs: Int => Query("jobs", number);
        /// Leaves out stages that the target does not need; on by default.
        "skip_unused_stages": Flag => Query("skipunusedstages", flag);
        /// Sets arguments of the C preprocessor, which reads Containerfiles whose name ends with `.in`.
        cpp_flags: List => Query("cppflags", json_list);
        /// Sets environment variables of the image.
        env: Pairs => Query("setenv", forms::environment);
        /// Creates the directories of `VOLUME` in the image, as Docker does; Podman 5.2 and later.
        compat_volumes: Flag => Query("compatvolumes", flag);
        /// Sends the proxy variables of the server to the steps.
        http_proxy: Flag => Query("httpproxy", flag);
        "use_config_proxy": Flag => ClientOnly(|value| match read_flag(value)? {
            false => Ok(()),
            true => Err("is read from Docker's configuration: set buildargs, or http_proxy for the variables of the server".to_owned()),
        });
        /// Verifies the certificates of registries; without it, the configuration of the server decides.
        tls_verify: Flag => Query("tlsVerify", flag);
        /// Sets how often a pull is repeated; Podman 5.3 and later.
        retry: Int => Query("retry", number);
        /// Sets the pause between two pulls; Podman 5.3 and later.
        retry_delay: Nanos => Query("retry-delay", forms::duration);
        /// Accounts by registry, each a map of `username` and `password`, instead of those of the
        /// [`AuthFiles`](crate::registry::AuthFiles).
        "auth_configs": Json => ClientOnly(|value| object(value).map(drop));
        "timeout": Int => ClientOnly(|value| number(value).map(drop));
        "decode": Flag => NoEffect("the log is always decoded");
        "stream": Flag => NoEffect("Build::stream returns the log while it is written");
        "output": Json => Refused("the server writes no files for a client: copy them from a container of the image");
        "ssh": Json => Refused(NOT_SENT);
        "sign_by": Json => Refused(NOT_SENT);
        "cw": Json => Refused(NOT_SENT);
        "decryption_key": Json => Refused(NOT_SENT);
        "no_hostname": Json => Refused(NOT_SENT);
        "runtime_flag": Json => Refused(NOT_SENT);
        "hooks_dir": Json => Refused(NOT_SENT);
        "stdin": Json => Refused(NOT_SENT);
        "compress": Json => Refused(NOT_SENT);
        "logfile": Json => Refused("is a file of the command: write Built::log");
        "iidfile": Json => Refused("is a file of the command: write the id of Built::image");
        "build_arg_file": Json => Refused("is a file of the command: set buildargs");
    }
}

rows! {
    "Containers of the steps" HOST for [BuildOptions] {
        /// Sets the network of the steps: `default`, `none`, `host`, `ns:/PATH` or the name of a network.
        "network_mode" network: Text => Fields(&["networkmode", "nsoptions"], forms::network);
        "network": Text => SameAs("network_mode");
        /// Adds entries to `/etc/hosts`: pairs of name and address.
        extra_hosts: Hosts => Query("extrahosts", forms::hosts);
        "add_host": Hosts => SameAs("extra_hosts");
        /// Leaves `/etc/hosts` as the base has it; Podman 5.4 and later.
        no_hosts: Flag => Query("nohosts", flag);
        /// Sets name servers.
        dns: List => Query("dnsservers", json_list);
        /// Sets options of the resolver.
        dns_opt: List => Query("dnsoptions", json_list);
        "dns_option": List => SameAs("dns_opt");
        /// Sets search domains.
        dns_search: List => Query("dnssearch", json_list);
        /// docker-py's limits: `memory`, `memswap`, `cpushares`, `cpusetcpus`.
        "container_limits": Json => Fields(&forms::LIMITS, forms::container_limits);
        /// Sets the limit of memory.
        memory: Size => Query("memory", bytes);
        /// Sets the limit of memory and swap together; -1 is unlimited.
        memory_swap: Size => Query("memswap", forms::swap);
        /// Sets the weight of the CPU time.
        cpu_shares: Int => Query("cpushares", number);
        /// Sets the CPUs, such as `0-2`.
        cpuset_cpus: Text => Query("cpusetcpus", text);
        /// Sets the memory nodes.
        cpuset_mems: Text => Query("cpusetmems", text);
        /// Sets the period of the CPU quota, in microseconds.
        cpu_period: Int => Query("cpuperiod", number);
        /// Sets the CPU quota, in microseconds.
        cpu_quota: Int => Query("cpuquota", whole);
        /// Sets the size of `/dev/shm`.
        shmsize: Size => Query("shmsize", bytes);
        "shm_size": Size => SameAs("shmsize");
        /// Sets limits of the processes.
        ulimits: Items<super::Ulimit> => Query("ulimits", forms::ulimits);
        "ulimit": Json => SameAs("ulimits");
        /// Sets how the steps are isolated: `oci`, `rootless` or `chroot`.
        isolation: Text => Query("isolation", forms::isolation);
        /// Adds capabilities.
        cap_add: List => Query("addcaps", json_list);
        /// Removes capabilities.
        cap_drop: List => Query("dropcaps", json_list);
        /// Adds devices of the server.
        devices: List => Query("devices", json_list);
        "device": List => SameAs("devices");
        /// Sets security options: `label=…`, `seccomp=…`, `apparmor=…`. Profiles are files of the server.
        security_opt: List => Fields(&["labelopts", "seccomp", "apparmor"], forms::security);
        /// Mounts directories of the server, each `HOST:CONTAINER[:OPTIONS]`; Podman 4.4 and later.
        volumes: List => Query("volume", super::readers::one_or_more);
        "volume": List => SameAs("volumes");
        "transient_run_mounts": List => Query("transientRunMounts", super::readers::one_or_more);
        /// Sets the user namespace: `host` (the default), `private` or `ns:/PATH`.
        userns: Text => Fields(&["nsoptions"], forms::user);
        /// Maps users, each `CONTAINER:HOST:SIZE`.
        userns_uid_map: List => Fields(&["idmappingoptions"], forms::uid_map);
        /// Maps groups, each `CONTAINER:HOST:SIZE`.
        userns_gid_map: List => Fields(&["idmappingoptions"], forms::gid_map);
        /// Sets the PID namespace: `host`, `private` (the default) or `ns:/PATH`.
        pid: Text => Fields(&["nsoptions"], forms::pid);
        /// Sets the IPC namespace.
        ipc: Text => Fields(&["nsoptions"], forms::ipc);
        /// Sets the UTS namespace.
        uts: Text => Fields(&["nsoptions"], forms::uts);
        /// Sets the cgroup namespace.
        cgroupns: Text => Fields(&["nsoptions"], forms::cgroup);
        /// Adds groups; Podman 4.4 and later.
        group_add: List => Query("groupadd", super::readers::one_or_more);
        /// Sets the parent cgroup.
        cgroup_parent: Text => Query("cgroupparent", text);
        /// Adds the resources that each step used to the log.
        rusage: Flag => Query("rusage", flag);
        /// Writes them to a file of the server instead.
        rusage_logfile: Text => Query("rusagelogfile", text);
    }
}

options! {
    /// The options of a build, with the names of docker-py, podman-py and `podman build`, as setters and as JSON.
    ///
    /// Without options a build does what `podman build` does: unchanged steps are taken from the cache, steps have a private
    /// network, and a failed build leaves no containers. Paths belong to this machine.
    ///
    /// ```
    /// use podman::images::{BuildOptions, Context};
    ///
    /// let options = BuildOptions::new(Context::dir("app")).tag("localhost/app:1").buildargs([("VERSION", "1")]);
    /// let same: BuildOptions =
    ///     serde_json::from_str(r#"{"path": "app", "tag": "localhost/app:1", "buildargs": {"VERSION": 1}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BuildOptions = BUILD, with Part;
}

/// Parameters that the description does not have, by their first release.
const NEWER: [(&str, Span); 6] = [
    ("compressionFormat", since(6, 0, 0)),
    ("compressionLevel", since(6, 0, 0)),
    ("save-stages", since(6, 0, 0)),
    ("stage-labels", since(6, 0, 0)),
    ("sourcePolicy", since(6, 0, 0)),
    ("transientRunMounts", since(6, 0, 0)),
];

/// The Containerfiles of a build.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Containerfiles {
    /// The usual one of the context.
    Usual,
    /// Paths of this machine or of the context, and URLs.
    Named(Vec<String>),
    Text(String),
    /// Paths in an archive.
    InArchive(Vec<String>),
    /// The server looks for them in what it downloads, or in the archive.
    Server,
}

/// An additional context.
#[derive(Clone)]
pub(crate) enum More {
    Image(String),
    Url(String),
    /// A directory or archive of this machine.
    Path(PathBuf),
    Given(Context),
}

/// What a build sends, before any file is read.
pub(crate) struct BuildRequest {
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) context: Source,
    pub(crate) files: Containerfiles,
    pub(crate) ignorefile: Option<String>,
    pub(crate) secrets: Vec<BuildSecret>,
    pub(crate) contexts: Vec<(String, More)>,
    /// Accounts by registry, if they are given.
    pub(crate) accounts: Option<Map<String, Value>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) tags: Vec<String>,
    pub(crate) manifest: Option<String>,
    pub(crate) platforms: usize,
}

impl BuildOptions {
    /// Returns options for a build of this context.
    #[must_use]
    #[inline]
    pub fn new(context: impl Into<Context>) -> Self {
        Self(Options::new(&BUILD), Part::default()).context(context)
    }

    /// Sets the context, for options that were read from JSON.
    #[must_use]
    pub fn context(mut self, context: impl Into<Context>) -> Self {
        for keyword in ["path", "remote"] {
            self.0.set(keyword, Ok(Value::Null));
        }
        self.1.context = None;
        match context.into() {
            Context(Source::Directory(path)) if path.to_str().is_some_and(|path| !is_url(path)) => {
                self.0.put("path", path.to_string_lossy().into_owned());
            }
            Context(Source::Url(url)) => self.0.put("remote", url),
            context => self.1.context = Some(context),
        }
        self
    }

    /// Adds a name of the image, with or without a tag.
    #[must_use]
    pub fn tag(self, tag: impl Into<String>) -> Self {
        self.tags([tag.into()])
    }

    /// Adds a platform, such as `linux/arm64`.
    #[must_use]
    pub fn platform(self, platform: impl Into<String>) -> Self {
        self.platforms([platform.into()])
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Sets a build argument, for `ARG`.
    #[must_use]
    pub fn buildarg(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.buildargs([(name, value)])
    }

    /// Sets the text of the Containerfile, which is not looked for in the context then.
    ///
    /// It is sent under a name of its own, which no `COPY` sees.
    #[must_use]
    #[doc(alias = "fileobj")]
    pub fn containerfile_text(mut self, text: impl Into<String>) -> Self {
        self.0.put("fileobj", text.into());
        self
    }

    /// Adds a secret for `RUN --mount=type=secret,id=ID`, which is neither in the image nor in the context that `COPY` sees.
    ///
    /// The server keeps it in a file while it builds. `Debug` never shows it.
    #[must_use]
    pub fn secret(mut self, id: impl Into<String>, data: impl Into<Vec<u8>>) -> Self {
        self.1.secrets.push((id.into(), context::SecretBytes::new(data.into())));
        self
    }

    /// Adds a context for `COPY --from=NAME`: a directory or an archive needs Podman 5.6.
    #[must_use]
    pub fn build_context(mut self, name: impl Into<String>, context: impl Into<Context>) -> Self {
        self.1.contexts.push((name.into(), context.into()));
        self
    }

    /// Adds an account for a registry, instead of the accounts of the [`AuthFiles`](crate::registry::AuthFiles).
    #[must_use]
    #[inline]
    pub fn credentials(mut self, registry: &str, username: &str, password: &str) -> Self {
        let account = json!({ "username": username, "password": password });
        self.0.merge("auth_configs", vec![(registry.to_owned(), account)]);
        self
    }

    /// Returns what to send to a server of this release.
    #[inline]
    pub(crate) fn render(&self, server: Version) -> Result<BuildRequest, InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let mut body = match self.0.write() {
            Ok(body) => body,
            Err(found) => {
                problems = found;
                Body::default()
            }
        };
        let context = self.source(&mut problems);
        let files = self.files(&context, server, &mut problems);
        let secrets = self.all_secrets(&mut problems);
        let contexts = self.all_contexts(&mut problems);
        problems.or(())?;
        for (name, value) in [("layers", json!(true)), ("outputformat", json!(forms::OCI)), ("forcerm", json!(true))] {
            if body.parameter(name).is_none() {
                body.set_parameter(name, value);
            }
        }
        let (tags, platforms) = (texts(&body, "t"), texts(&body, "platform").len());
        let manifest = body.parameter("manifest").and_then(Value::as_str).map(str::to_owned);
        // before 5.8, platforms share cached layers where the base is scratch: both images are the same then
        if platforms > 1 && server < Version::new(5, 8, 0) && body.parameter("nocache").is_none() {
            body.set_parameter("nocache", true.into());
        }
        let mut query = Vec::new();
        for (name, value) in body.query() {
            let Some(name) = parameter(&name) else { continue };
            query.push((name, value));
        }
        for name in ["cachefrom", "cacheto"] {
            let repositories = texts(&body, name);
            query.retain(|(other, _)| *other != name);
            let Some(name) = parameter(name) else { continue };
            match repositories.as_slice() {
                [] => {}
                // 4.3.1 reads a plain name
                [one] if server < Version::new(4, 4, 0) => query.push((name, one.clone())),
                several => query.push((name, Value::from(several).to_string())),
            }
        }
        Ok(BuildRequest {
            query,
            context,
            files,
            ignorefile: self.0.text("ignorefile").map(str::to_owned),
            secrets,
            contexts,
            accounts: self.0.get("auth_configs").and_then(Value::as_object).filter(|map| !map.is_empty()).cloned(),
            timeout: self
                .0
                .get("timeout")
                .and_then(Value::as_u64)
                .filter(|seconds| *seconds > 0)
                .map(Duration::from_secs),
            tags,
            manifest,
            platforms,
        })
    }

    /// The options that a server of this release would ignore.
    #[inline]
    pub(crate) fn lacking(&self, request: &BuildRequest, server: Version) -> Option<UnsupportedError> {
        let mut lack = support::unsupported(&IMAGE_BUILD_LIBPOD, &request.query, None, server, true);
        if lack.is_none() {
            let newer = NEWER
                .iter()
                .filter(|(name, span)| !span.holds(server) && request.query.iter().any(|(other, _)| other == name));
            let newer: Vec<_> = newer.map(|(name, span)| (format!("ImageBuildLibpod?{name}"), *span)).collect();
            lack = UnsupportedError::of(&newer, server);
        }
        let mut lack = lack?;
        for word in [&mut lack.what, &mut lack.needs] {
            *word = self.by_keyword(word);
        }
        Some(lack)
    }

    /// Replaces parameters by the keywords that set them.
    #[inline]
    fn by_keyword(&self, text: &str) -> String {
        let mut named = text.to_owned();
        for row in BUILD.rows().filter(|row| self.0.get(row.name).is_some()) {
            for path in BUILD.target(row).paths() {
                let parameter = format!("ImageBuildLibpod?{path}");
                let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
                while let Some(at) =
                    named.match_indices(&parameter).map(|(at, _)| at).find(|at| ends(&named[at + parameter.len()..]))
                {
                    named.replace_range(at..at + parameter.len(), row.name);
                }
            }
        }
        named
    }

    /// Where the files come from.
    #[inline]
    fn source(&self, problems: &mut InvalidOptions) -> Source {
        let (path, remote) = (self.0.text("path"), self.0.text("remote"));
        let custom = self.0.truthy("custom_context") == Some(true);
        if let Some(Context(source)) = &self.1.context {
            if path.is_some() || remote.is_some() {
                problems.add("path", &self.0.shown("path"), "contradicts the context of the options: give one of them");
            }
            if let Source::Url(given) = source
                && let Err(why) = url(given)
            {
                problems.add("path", given, &why);
            }
            return source.clone();
        }
        match (path, remote) {
            (Some(_), Some(_)) => problems.add("remote", &self.0.shown("remote"), "contradicts path: give one of them"),
            (Some(path), None) if is_url(path) => return Source::Url(path.to_owned()),
            (Some(path), None) if custom => {
                problems.add("custom_context", "true", "contradicts path: the context is in fileobj then");
                return Source::Directory(path.into());
            }
            (Some(path), None) => return Source::Directory(path.into()),
            (None, Some(remote)) => return Source::Url(remote.to_owned()),
            (None, None) if custom => match self.0.text("fileobj") {
                Some(archive) => return Context::tar(archive.to_owned()).0,
                None => problems.add("custom_context", "true", "needs the archive: give Context::tar"),
            },
            (None, None) => {}
        }
        Source::None
    }

    #[inline]
    fn files(&self, context: &Source, server: Version, problems: &mut InvalidOptions) -> Containerfiles {
        let custom = self.0.truthy("custom_context") == Some(true);
        let text = self.0.text("fileobj").filter(|_| !custom);
        let keyword = ["dockerfile", "containerfile", "file"].into_iter().find(|keyword| self.0.get(keyword).is_some());
        let names = keyword.and_then(|keyword| forms::files(self.0.get(keyword)?).ok()).unwrap_or_default();
        let keyword = keyword.unwrap_or("dockerfile");
        if matches!(context, Source::Url(_)) {
            if !names.is_empty() {
                problems.add(
                    keyword,
                    &self.0.shown(keyword),
                    "is ignored by the server with a remote context: the URL decides",
                );
            }
            if text.is_some() {
                problems.add("fileobj", "", "is ignored by the server with a remote context: the URL decides");
            }
            return Containerfiles::Server;
        }
        match (text, names.is_empty()) {
            // docker-py takes the name as the name of the text
            (Some(text), true) => self.text_beside(text, context, problems),
            (Some(text), false) if matches!(context, Source::None) => Containerfiles::Text(text.to_owned()),
            (Some(_), false) => {
                problems.add(
                    keyword,
                    &self.0.shown(keyword),
                    "contradicts the text of a Containerfile: give one of them",
                );
                Containerfiles::Usual
            }
            (None, false) if matches!(context, Source::Tar(_)) => {
                let leads_out = |name: &&String| name.starts_with('/') || name.split('/').any(|part| part == "..");
                if let Some(name) = names.iter().find(leads_out) {
                    problems.add(keyword, name, "is not in the archive: the server would read a file of its own");
                }
                if names.len() > 1 && server < Version::new(5, 0, 0) {
                    problems.add(
                        keyword,
                        &self.0.shown(keyword),
                        "several files of an archive need podman 5.0.0 or later",
                    );
                }
                Containerfiles::InArchive(names)
            }
            (None, false) => Containerfiles::Named(names),
            (None, true) if matches!(context, Source::Tar(_)) => Containerfiles::Server,
            (None, true) if problems.is_empty() && matches!(context, Source::None) => {
                problems.add("path", "", "path or fileobj is needed: a context, or the text of a Containerfile");
                Containerfiles::Usual
            }
            (None, true) => Containerfiles::Usual,
        }
    }

    #[allow(clippy::unused_self, reason = "as the others")]
    #[inline]
    fn text_beside(&self, text: &str, context: &Source, problems: &mut InvalidOptions) -> Containerfiles {
        if matches!(context, Source::Tar(_)) {
            problems.add("fileobj", "", "a text cannot be added to an archive: put the Containerfile in it");
        }
        Containerfiles::Text(text.to_owned())
    }

    #[inline]
    fn all_secrets(&self, problems: &mut InvalidOptions) -> Vec<BuildSecret> {
        let given = self.0.get("secrets").or_else(|| self.0.get("secret"));
        let mut all = given.and_then(|given| secrets(given).ok()).unwrap_or_default();
        for (id, bytes) in &self.1.secrets {
            if id.is_empty() || id.contains([',', '=', '/']) {
                problems.add("secrets", id, "expected an id without , = and /");
            }
            if all.iter().any(|other| other.id == *id) {
                problems.add("secrets", id, "the id is given twice");
            }
            all.push(BuildSecret { id: id.clone(), from: SecretSource::Bytes(bytes.clone()) });
        }
        all
    }

    #[inline]
    fn all_contexts(&self, problems: &mut InvalidOptions) -> Vec<(String, More)> {
        let given = self.0.get("build_contexts").or_else(|| self.0.get("build_context"));
        let mut all = given.and_then(|given| contexts(given).ok()).unwrap_or_default();
        for (name, context) in &self.1.contexts {
            if all.iter().any(|(other, _)| other == name) {
                problems.add("build_contexts", name, "the name is given twice");
            }
            all.push((
                name.clone(),
                match &context.0 {
                    Source::Url(url) => More::Url(url.clone()),
                    Source::Directory(path) => More::Path(path.clone()),
                    _ => More::Given(context.clone()),
                },
            ));
        }
        all
    }
}

/// For options that are used again.
impl From<&BuildOptions> for BuildOptions {
    #[inline]
    fn from(options: &BuildOptions) -> Self {
        options.clone()
    }
}

/// A build of this context, with nothing else set.
impl From<Context> for BuildOptions {
    #[inline]
    fn from(context: Context) -> Self {
        Self::new(context)
    }
}

/// The values of a parameter that is repeated.
#[inline]
fn texts(body: &Body, name: &str) -> Vec<String> {
    let found = body.parameter(name).and_then(Value::as_array);
    found.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The static name of a parameter.
#[inline]
fn parameter(name: &str) -> Option<&'static str> {
    const OWN: [&str; 5] = ["layers", "outputformat", "forcerm", "nsoptions", "idmappingoptions"];
    let rows = || {
        BUILD.rows().flat_map(|row| match &row.targets[0] {
            super::row::Target::Query(name, _) => std::slice::from_ref(name),
            Fields(names, _) => names,
            _ => &[],
        })
    };
    OWN.iter().chain(rows()).find(|known| **known == name).copied()
}

/// Completes the namespaces, and checks what belongs together.
#[inline]
fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let mut namespaces = Vec::new();
    for name in ["network", "user", "pid", "ipc", "uts", "cgroup"] {
        let mut one = match (name, body.at(&format!("namespaces.{name}")).cloned()) {
            (_, Some(one)) => one,
            ("user", None) => json!({ "Host": body.get("idmap").is_none(), "Path": "" }),
            _ => continue,
        };
        one["Name"] = name.into();
        namespaces.push(one);
    }
    body.set_parameter("nsoptions", Value::from(namespaces).to_string().into());
    if let Some(mut maps) = body.get("idmap").cloned() {
        // the other half is the same, as on the command line
        for (one, other, host) in [("UIDMap", "GIDMap", "HostGIDMapping"), ("GIDMap", "UIDMap", "HostUIDMapping")] {
            if maps.get(other).is_none() {
                maps[other] = maps[one].clone();
                maps[host] = false.into();
            }
        }
        body.set_parameter("idmappingoptions", maps.to_string().into());
    }
    platform(options, body, problems);
    let is = |name: &str, word: &str| body.parameter(name).is_some_and(|value| value == word);
    if (is("isolation", "chroot") || is("isolation", "2"))
        && body.parameter("networkmode").is_some_and(|mode| mode == "1")
    {
        problems.add(
            "network_mode",
            "none",
            "has no effect with isolation chroot, whose network is that of the server",
        );
    }
    if body.parameter("stage-labels") == Some(&true.into()) && body.parameter("save-stages") != Some(&true.into()) {
        problems.add("stage_labels", "true", "needs save_stages");
    }
}

/// Makes a platform of the words of the command line.
#[inline]
fn platform(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let [os, arch, variant] = ["os", "arch", "variant"].map(|keyword| options.text(keyword));
    if os.is_none() && arch.is_none() && variant.is_none() {
        return;
    }
    let Some(arch) = arch else {
        return problems.add("arch", "", "is required with os and variant");
    };
    let words = [os.unwrap_or("linux"), arch].into_iter().chain(variant);
    let platform = words.collect::<Vec<_>>().join("/");
    match forms::platforms(&json!(platform)) {
        Err(why) => problems.add("arch", arch, &why),
        Ok(platform) => {
            body.set_parameter("platform", platform);
            if body.take_conflict().is_some() {
                problems.add("arch", arch, "contradicts platform: give one of them");
            }
        }
    }
}

/// The beginnings of URLs that the server downloads: it takes anything else for a path of its own.
const URLS: [&str; 4] = ["http://", "https://", "git://", "github.com/"];

#[inline]
fn is_url(text: &str) -> bool {
    URLS.iter().any(|start| text.starts_with(start))
}

/// Checks that the server takes a remote context for a URL: before 5.0.4 it deletes a path together with its siblings.
#[inline]
fn url(text: &str) -> Read<()> {
    match text.is_empty() || is_url(text) && !text.contains(char::is_whitespace) {
        true => Ok(()),
        false => {
            Err(format!("expected a URL that begins with {}: anything else is a path of the server", URLS.join(", ")))
        }
    }
}

/// Reads additional contexts: a map, or a list of `name=value`.
#[inline]
fn contexts(value: &Value) -> Read<Vec<(String, More)>> {
    let mut all: Vec<(String, More)> = Vec::new();
    let mut add = |name: &str, value: &str| {
        if name.is_empty() || value.is_empty() || name.contains(['"', '\n', '\r']) {
            return Err("a context needs a name and a value: write NAME=VALUE".to_owned());
        }
        if all.iter().any(|(other, _)| other == name) {
            return Err(format!("{name:?} is given twice"));
        }
        let image =
            ["docker-image://", "container-image://", "docker://"].iter().find_map(|start| value.strip_prefix(start));
        let more = match image {
            Some("") => return Err(format!("{name:?} names no image")),
            Some(image) => More::Image(image.to_owned()),
            None if value.starts_with("http://") || value.starts_with("https://") => More::Url(value.to_owned()),
            None if value.contains("://") => {
                return Err(format!(
                    "{value:?} is not a context: expected docker-image://NAME, a URL, a directory or an archive"
                ));
            }
            None => More::Path(value.into()),
        };
        all.push((name.to_owned(), more));
        Ok(())
    };
    match value {
        Value::Object(map) => {
            for (name, value) in map.iter().filter(|(_, value)| !is_empty(value)) {
                add(name, read_text(value)?)?;
            }
        }
        value => {
            for one in strings(value)? {
                let (name, value) = one.split_once('=').ok_or_else(|| format!("{one:?} has no =: write NAME=VALUE"))?;
                add(name, value)?;
            }
        }
    }
    Ok(all)
}
