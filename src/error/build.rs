//! Builds that failed.

use std::fmt;

use super::Error;
use super::action::Action;
use super::api::ApiError;

/// A build that failed: the step, its exit code, and what it wrote last.
///
/// ```no_run
/// use podman::images::{BuildOptions, Context};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// match podman.images().build(BuildOptions::new(Context::dir("."))).await {
///     Ok(built) => println!("{}", built.image.id()),
///     Err(error) => match error.build() {
///         Some(failed) => eprintln!("{:?} failed: {}", failed.step, failed.last_lines.join("\n")),
///         None => return Err(error),
///     },
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildError {
    /// The instruction that failed, such as `RUN make`; `None` if the build failed before its first step.
    pub step: Option<String>,
    /// The exit code of the command of the step; `None` if the build failed for another reason.
    pub exit_code: Option<i64>,
    /// The last lines that the failed step wrote, at most 20.
    pub last_lines: Vec<String>,
    /// The message of the server, without the paths of its temporary directories.
    pub message: String,
    pub(super) api: ApiError,
}

impl Error {
    /// A failure that the server reported in the stream of a build.
    pub(crate) fn build_failed(action: Action, message: &str, step: Option<String>, last_lines: Vec<String>) -> Self {
        let message = message.trim_end();
        let (named, exit_code) = (named_step(message), exit_code(message));
        Self::Build(Box::new(BuildError {
            step: named.map(str::to_owned).or(step),
            exit_code,
            last_lines,
            message: without_directories(message),
            api: ApiError::reported(action, "", message),
        }))
    }
}

/// The step in `building at STEP "RUN exit 3": while running runtime: exit status 3`.
fn named_step(message: &str) -> Option<&str> {
    let rest = message.split_once("building at STEP \"")?.1;
    let end = rest.find("\": while running runtime: ").or_else(|| rest.find("\": "))?;
    Some(&rest[..end])
}

fn exit_code(message: &str) -> Option<i64> {
    let (before, code) = message.rsplit_once("exit status ")?;
    let code: i64 = code.trim_end().parse().ok()?;
    before.contains("while running runtime").then_some(code)
}

/// The message without the directory into which the server unpacks the context.
fn without_directories(message: &str) -> String {
    const MARK: &str = "/libpod_builder";
    let mut out = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(MARK) {
        let begin = rest[..at].rfind(|c: char| c.is_whitespace() || c == '"').map_or(0, |blank| blank + 1);
        let after = &rest[at + MARK.len()..];
        let digits = after.trim_start_matches(|c: char| c.is_ascii_digit());
        let Some(path) = digits.strip_prefix("/build/") else {
            out.push_str(&rest[..at + MARK.len()]);
            rest = after;
            continue;
        };
        out.push_str(&rest[..begin]);
        rest = path;
    }
    out + rest
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = self.api.action();
        write!(f, "cannot {}: ", if action.is_empty() { "build the image" } else { action })?;
        match (&self.step, self.exit_code) {
            (Some(step), Some(code)) => {
                write!(f, "step {step:?} exited with code {code}")?;
                // the last line usually names the reason
                let last = self.last_lines.iter().rev().find(|line| !line.trim().is_empty());
                last.map_or(Ok(()), |line| write!(f, ": {}", line.trim()))?;
            }
            _ => f.write_str(&self.message)?,
        }
        match self.api.credentials.as_str() {
            "" => Ok(()),
            account => write!(f, " (credentials: {account})"),
        }
    }
}

impl std::error::Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(message: &str) -> BuildError {
        let error = Error::build_failed(
            Action::changing("build image \"x\""),
            message,
            Some("FROM y".into()),
            vec!["no".into()],
        );
        error.build().expect("a failed build").clone()
    }

    #[test]
    fn step_and_exit_code_are_those_of_the_message() {
        let error = failed("building at STEP \"RUN echo \"a\": b; exit 3\": while running runtime: exit status 3\n");
        assert_eq!((error.step.as_deref(), error.exit_code), (Some("RUN echo \"a\": b; exit 3"), Some(3)));
        assert_eq!(
            error.to_string(),
            "cannot build image \"x\": step \"RUN echo \\\"a\\\": b; exit 3\" exited with code 3: no"
        );
        let error = failed("creating build container: no such thing: exit status 3");
        assert_eq!((error.step.as_deref(), error.exit_code), (Some("FROM y"), None));
        let error = failed("building at STEP \"COPY a b\": checking: copier: stat: \"/a\": no such file or directory");
        assert_eq!((error.step.as_deref(), error.exit_code), (Some("COPY a b"), None));
    }

    #[test]
    fn directories_of_the_server_are_cut_off() {
        let error = failed("stat /var/tmp/libpod_builder1234/build/sub/X: no such file or directory");
        assert_eq!(error.message, "stat sub/X: no such file or directory");
        let error = failed("open \"/var/tmp/libpod_builder9/build/a\" and /libpod_builder/x");
        assert_eq!(error.message, "open \"a\" and /libpod_builder/x");
    }
}
