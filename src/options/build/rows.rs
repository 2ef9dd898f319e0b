//! The keywords of builds.

use super::forms::{self, bytes, json_list, number, whole};
use super::secret::secrets;
use super::sources::{contexts, url};
use crate::options::Ulimit;
use crate::options::image::progress_bar;
use crate::options::read::{flag as read_flag, object, text as read_text};
use crate::options::readers::{flag, one_or_more, text};
use crate::options::row::Row;
use crate::options::row::Target::{ClientOnly, Fields, NoEffect, Query, Refused, SameAs};

/// All keywords, in the order of the documentation.
pub(super) const ALL: [&[Row]; 4] = [CONTEXT, IMAGE, STEPS, HOST];

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
        /// A relative path is searched in the context first, and then in the working directory. A file outside the
        /// context is sent in addition to it; `COPY` does not see it. Several files are joined in this order. Without
        /// it, `Containerfile` is used, or `Dockerfile`.
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
        /// Files and variables are read on this machine. [`secret`](Self::secret) takes bytes.
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
        unsetenv: List => Query("unsetenv", one_or_more);
        /// Removes labels that the base has; Podman 4.8 and later.
        unsetlabel: List => Query("unsetlabel", one_or_more);
        /// Removes annotations that the base has; Podman 5.6 and later.
        unsetannotation: List => Query("unsetannotation", one_or_more);
        /// Adds labels to the intermediate layers; Podman 4.7 and later.
        layer_label: Pairs => Query("layerLabel", forms::pairs);
        /// Sets the version of the operating system.
        os_version: Text => Query("osversion", text);
        /// Adds features of the operating system; a name that ends with `-` removes one.
        os_feature: List => Query("osfeature", one_or_more);
        /// Sets the base, instead of the image of the first `FROM`.
        "from" base: Text => Query("from", text);
        "sbom": Json => Refused("is a preset of the command: set sbom_scanner_image, sbom_scanner_command and an output");
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
        /// Runs every step, without the cache.
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
        "cpp_flag": List => SameAs("cpp_flags");
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
        "progress_bar": Flag => ClientOnly(progress_bar);
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
        "logsplit": Json => Refused("is a file of the command: write Built::log");
        "authfile": Json => Refused("is a file of the command: set auth_configs, or AuthFiles of the client");
        "creds": Json => Refused("is an account for every registry: set auth_configs, which names the registry");
        "cert_dir": Json => Refused("is not part of the API: put the certificates into certs.d on the machine of the server");
        "disable_content_trust": Json => Refused("has no effect in podman: leave it out");
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
        ulimits: Items<Ulimit> => Query("ulimits", forms::ulimits);
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
        volumes: List => Query("volume", one_or_more);
        "volume": List => SameAs("volumes");
        "transient_run_mounts": List => Query("transientRunMounts", one_or_more);
        /// Sets the user namespace: `host` (the default), `private` (one of their own, with the same ids), or `auto` (ids that
        /// no container has) and `auto:size=NUMBER`.
        userns: Text => Fields(&["nsoptions"], forms::user);
        /// Maps users, each `CONTAINER:HOST:SIZE`.
        userns_uid_map: List => Fields(&["idmappingoptions"], forms::uid_map);
        /// Maps groups, each `CONTAINER:HOST:SIZE`.
        userns_gid_map: List => Fields(&["idmappingoptions"], forms::gid_map);
        "userns_uid_map_user": Json => Refused("is a name in a file of the command's machine: set userns_uid_map");
        "userns_gid_map_group": Json => Refused("is a name in a file of the command's machine: set userns_gid_map");
        /// Sets the PID namespace: `host`, `private` (the default) or `ns:/PATH`.
        pid: Text => Fields(&["nsoptions"], forms::pid);
        /// Sets the IPC namespace.
        ipc: Text => Fields(&["nsoptions"], forms::ipc);
        /// Sets the UTS namespace.
        uts: Text => Fields(&["nsoptions"], forms::uts);
        /// Sets the cgroup namespace.
        cgroupns: Text => Fields(&["nsoptions"], forms::cgroup);
        /// Adds groups; Podman 4.4 and later.
        group_add: List => Query("groupadd", one_or_more);
        /// Sets the parent cgroup.
        cgroup_parent: Text => Query("cgroupparent", text);
        /// Adds the resources that each step used to the log.
        rusage: Flag => Query("rusage", flag);
        /// Writes the resources that each step used to this file of the server, instead of the log.
        rusage_logfile: Text => Query("rusagelogfile", text);
    }
}
