//! The options of `create` and `run`.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::given::{self, Given};
use super::keywords;
use super::problem::Problems;
use super::values::kind;

/// Which container to create or run: an image, and docker-py's keywords.
///
/// Each keyword of docker-py and podman-py is a setter of the same name, and a key of the same
/// name in JSON, in every form those document. Setters never fail: what cannot be sent is
/// remembered, and the call reports all of it at once, before anything leaves this process. So it does with what the
/// server's release would ignore, unless that may be lost ([`ignore_unsupported`](Self::ignore_unsupported)).
///
/// ```
/// use podman::CreateOptions;
///
/// let options = CreateOptions::new("nginx").name("web").port("80/tcp", 8080).volume("data", "/srv").mem_limit("256m");
/// let same: CreateOptions = serde_json::from_str(
///     r#"{"image": "nginx", "name": "web", "ports": {"80/tcp": 8080},
///         "volumes": {"data": {"bind": "/srv"}}, "mem_limit": "256m"}"#,
/// )?;
/// assert_eq!(options, same);
/// assert_eq!(options.spec()?["resource_limits"]["memory"]["limit"], 256 << 20);
///
/// let wrong = CreateOptions::new("nginx").mem_limit("much").cpuset_cpus("0").port("http", 80);
/// let said = wrong.spec().expect_err("two bad options").to_string();
/// assert!(said.contains("mem_limit") && said.contains("ports"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct CreateOptions {
    pub(super) image: String,
    pub(super) command: Value,
    pub(super) given: Given,
    pub(super) ignore_unsupported: bool,
}

/// The options of [`run`](crate::ContainersManager::run): the same vocabulary, of which
/// [`detach`](CreateOptions::detach), [`remove`](CreateOptions::remove), [`policy`](CreateOptions::policy) and
/// a few more are for `run` alone.
///
/// ```no_run
/// use podman::RunOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let check = RunOptions::new("alpine").command(["test", "-e", "/etc/os-release"]).policy("newer").remove(true);
/// podman.containers().run(check).await?;
/// # Ok(())
/// # }
/// ```
pub type RunOptions = CreateOptions;

impl CreateOptions {
    /// A container of this image: a name, with or without tag or digest, or an id.
    #[must_use]
    pub fn new(image: impl Into<String>) -> Self {
        Self { image: image.into(), command: Value::Null, given: Given::default(), ignore_unsupported: false }
    }

    /// Another image than the one given first.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = image.into();
        self
    }

    /// Runs this instead of the image's command.
    #[must_use]
    pub fn command<I>(mut self, argv: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.command = argv.into_iter().map(Into::into).collect::<Vec<String>>().into();
        self
    }

    /// Runs this line instead of the image's command, taken apart as a shell would.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine").command_line("sh -c 'echo hello'");
    /// assert_eq!(options.spec()?["command"], serde_json::json!(["sh", "-c", "echo hello"]));
    /// # Ok::<(), podman::Error>(())
    /// ```
    #[must_use]
    pub fn command_line(mut self, line: impl Into<String>) -> Self {
        self.command = Value::String(line.into());
        self
    }

    /// Sets any keyword by name, in any of its forms.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine").set("tty", true);
    /// assert_eq!(options, podman::CreateOptions::new("alpine").tty(true));
    /// ```
    #[must_use]
    pub fn set(mut self, keyword: &str, value: impl Serialize) -> Self {
        match keywords::find(keywords::all(), keyword) {
            Some(found) => self.with_serialized(found.name, serde_json::to_value(value)),
            None => {
                self.given.problems.add(keyword, "", &keywords::unknown(keywords::all(), keyword));
                self
            }
        }
    }

    /// Adds an environment variable.
    #[must_use]
    pub fn env(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.entry("environment", name.into(), value.into().into())
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.entry("labels", name.into(), value.into().into())
    }

    /// Publishes a port of the container (`80`, `"53/udp"`) on one of the host.
    #[must_use]
    pub fn port(self, container: impl fmt::Display, host: impl Into<super::HostPort>) -> Self {
        self.entry("ports", container.to_string(), host.into().0)
    }

    /// Mounts a named volume, or an absolute path of the host, read-write.
    #[must_use]
    pub fn volume(self, source: impl Into<String>, target: impl Into<String>) -> Self {
        self.entry("volumes", source.into(), serde_json::json!({ "bind": target.into() }))
    }

    /// Adds a mount of any kind.
    #[must_use]
    pub fn mount(mut self, mount: super::Mount) -> Self {
        self.given.push("mounts", mount.into_value());
        self
    }

    /// Sends options that this server would ignore, instead of refusing them.
    ///
    /// For what is good to have and can be done without. It is no keyword, and not written with the others: whether
    /// an option may be lost is for the code that makes the call to say.
    /// [`PodmanClient::ignore_unsupported`](crate::PodmanClient::ignore_unsupported) does the same for all calls.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("nginx").health_cmd("true").health_log_destination("/var/log/health");
    /// // before Podman 5.3: the log stays where it always was
    /// podman.containers().create(options.ignore_unsupported(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ignore_unsupported(mut self, ignore: bool) -> Self {
        self.ignore_unsupported = ignore;
        self
    }

    /// Whether options may be lost.
    pub(crate) fn ignores_unsupported(&self) -> bool {
        self.ignore_unsupported
    }

    pub(super) fn with(mut self, keyword: &'static str, value: Value) -> Self {
        self.given.put(keyword, value);
        self
    }

    pub(super) fn with_serialized(mut self, keyword: &'static str, value: serde_json::Result<Value>) -> Self {
        self.given.put_serialized(keyword, value);
        self
    }

    fn entry(mut self, keyword: &'static str, key: String, value: Value) -> Self {
        self.given.entry(keyword, key, value);
        self
    }

    /// Reads docker-py's arguments, or lists all that is wrong with them.
    fn read(entries: Vec<(String, Value)>) -> Result<Self, Problems> {
        let mut options = Self::new("");
        for (key, value) in entries {
            match key.as_str() {
                "image" => match value {
                    Value::String(image) => options.image = image,
                    other => options.given.problems.add("image", &other.to_string(), "wants a name or id as a string"),
                },
                "command" => options.command = value,
                _ => options = options.set(&key, value),
            }
        }
        if !options.given.problems.is_empty() {
            return Err(options.given.problems);
        }
        options.render().map(|_| options)
    }
}

/// A container of this image, with nothing else said.
impl From<&str> for CreateOptions {
    fn from(image: &str) -> Self {
        Self::new(image)
    }
}

/// A container of this image, with nothing else said.
impl From<String> for CreateOptions {
    fn from(image: String) -> Self {
        Self::new(image)
    }
}

/// For options that are used again.
impl From<&CreateOptions> for CreateOptions {
    fn from(options: &CreateOptions) -> Self {
        options.clone()
    }
}

impl<'de> Deserialize<'de> for CreateOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        given::deserialize(from, "an object with an image and docker-py's keywords", Self::read)
    }
}

impl Serialize for CreateOptions {
    /// Writes what was given, secrets included: printing options is an explicit act.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { image, command, given, ignore_unsupported: _ } = self;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("image", image)?;
        if !command.is_null() {
            map.serialize_entry("command", command)?;
        }
        for (keyword, value) in &given.values {
            map.serialize_entry(keyword, value)?;
        }
        map.end()
    }
}

impl fmt::Debug for CreateOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { image, command, given, ignore_unsupported } = self;
        let mut out = f.debug_struct("CreateOptions");
        out.field("image", image);
        if !command.is_null() {
            out.field("command", &format_args!("{command}"));
        }
        given.debug(&mut out);
        if *ignore_unsupported {
            out.field("ignore_unsupported", ignore_unsupported);
        }
        out.finish()
    }
}

/// A command: a list as it is, a line taken apart as a shell would; empty is none.
pub(crate) fn argv(value: &Value) -> Result<Vec<String>, String> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(line) => {
            shell_words::split(line).map_err(|why| format!("{why}: give the command as a list of words"))
        }
        Value::Array(words) => words
            .iter()
            .map(|word| {
                word.as_str().map(str::to_owned).ok_or_else(|| format!("each word is a string, not {}", kind(word)))
            })
            .collect(),
        other => Err(format!("wants a list of words or a line, not {}", kind(other))),
    }
}
