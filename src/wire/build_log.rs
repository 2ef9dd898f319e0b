//! The log of a build: lines of text, and what they report.

use std::collections::VecDeque;

/// What a build reports while it runs.
///
/// [`line`](Self::line) returns the line of the log, whatever it reports.
///
/// ```no_run
/// use podman::images::{BuildEvent, BuildOptions, Context};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut events = podman.images().build(BuildOptions::new(Context::dir("app"))).stream().await?;
/// while let Some(event) = events.next().await {
///     match event? {
///         BuildEvent::Step(step) => println!("step {} of {}: {}", step.number, step.of, step.text),
///         BuildEvent::Warning(line) => eprintln!("warning: {line}"),
///         BuildEvent::Image(id) => println!("built {id}"), // the last item
///         event => println!("    {}", event.line()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildEvent {
    /// A step begins.
    Step(BuildStep),
    /// A line that a step wrote, to standard output or standard error, or that the server wrote and that is not one of the
    /// others.
    Output(String),
    /// A step was not run: its layer, with this id, was in the cache.
    Cached {
        /// The id of the layer's image, 64 digits.
        id: String,
        /// The line.
        line: String,
    },
    /// A step is complete: its layer has this id, shortened to 11 or 12 digits.
    Layer {
        /// The beginning of the id.
        id: String,
        /// The line.
        line: String,
    },
    /// The image was given a name.
    Tagged {
        /// The name.
        name: String,
        /// The line.
        line: String,
    },
    /// A warning of the server or of a step.
    Warning(String),
    /// The id of a complete image, 64 digits; the last event, or one of the last for several platforms.
    Image(String),
}

/// A step of a build: an instruction of the Containerfile.
///
/// ```no_run
/// use podman::images::BuildEvent;
///
/// # async fn example(events: podman::images::BuildStream) -> podman::Result<()> {
/// let mut events = events;
/// while let Some(event) = events.next().await {
///     if let BuildEvent::Step(step) = event? {
///         let platform = step.platform.unwrap_or_default();
///         println!("{platform} {} of {}: {}", step.number, step.of, step.text);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildStep {
    /// The number of the step in its stage, from 1.
    pub number: u32,
    /// How many steps the stage has.
    pub of: u32,
    /// The stage and the number of stages, if there are several.
    pub stage: Option<(u32, u32)>,
    /// The platform, if there are several.
    pub platform: Option<String>,
    /// The instruction, such as `RUN make`.
    pub text: String,
    line: String,
}

impl BuildEvent {
    /// Returns the line of the log.
    #[must_use]
    #[inline]
    pub fn line(&self) -> &str {
        match self {
            Self::Step(step) => &step.line,
            Self::Cached { line, .. }
            | Self::Layer { line, .. }
            | Self::Tagged { line, .. }
            | Self::Output(line)
            | Self::Warning(line)
            | Self::Image(line) => line,
        }
    }

    #[inline]
    fn of(line: String) -> Self {
        let (mut platform, mut stage, mut rest) = (None, None, line.as_str());
        while let Some((inner, after)) = rest.strip_prefix('[').and_then(|inner| inner.split_once("] ")) {
            match pair(inner) {
                Some(numbers) => stage = Some(numbers),
                None if inner.contains('/') && !inner.contains(' ') => platform = Some(inner.to_owned()),
                None => break,
            }
            rest = after;
        }
        let step = rest.strip_prefix("STEP ").and_then(|step| step.split_once(": "));
        if let Some(((number, of), text)) = step.and_then(|(numbers, text)| Some((pair(numbers)?, text))) {
            let text = text.to_owned();
            return Self::Step(BuildStep { number, of, stage, platform, text, line });
        }
        if let Some(done) = rest.strip_prefix("--> ") {
            let id = done.strip_prefix("Using cache ");
            if let Some(id) = id.filter(|id| is_hex(id)) {
                return Self::Cached { id: id.to_owned(), line };
            }
            if is_hex(done) && done.len() >= 11 {
                return Self::Layer { id: done.to_owned(), line };
            }
        }
        if let Some(name) = rest.strip_prefix("Successfully tagged ") {
            return Self::Tagged { name: name.to_owned(), line };
        }
        match ["[Warning] ", "WARNING: ", "Warning: "].iter().any(|start| rest.starts_with(start)) {
            true => Self::Warning(line),
            false => Self::Output(line),
        }
    }
}

/// `2/3`.
#[inline]
fn pair(text: &str) -> Option<(u32, u32)> {
    let (one, other) = text.split_once('/')?;
    Some((one.parse().ok()?, other.parse().ok()?))
}

#[inline]
fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// A line that is longer is cut: a step may write without an end.
const LONGEST: usize = 64 << 10;

/// Joins the records of a build and cuts them into lines.
///
/// The id of the image is the last record that is 64 digits and a line end, which a step may write as well. So such a line is
/// held back until another one follows that is no id.
#[derive(Debug, Default)]
pub(crate) struct BuildLog {
    line: String,
    held: Vec<String>,
    /// Whether images of several platforms are built, whose ids are between the lines.
    several: bool,
    /// The beginning of the id of the last layer.
    layer: String,
    ready: VecDeque<BuildEvent>,
}

impl BuildLog {
    /// Returns the log of a build for several platforms: each id follows the line of its last layer.
    #[inline]
    pub(crate) fn of_several(several: bool) -> Self {
        Self { several, ..Self::default() }
    }

    /// Takes the text of a record.
    #[inline]
    pub(crate) fn push(&mut self, text: &str) {
        if self.line.is_empty() && text.len() == 65 && text.ends_with('\n') && is_hex(&text[..64]) {
            self.held.push(text[..64].to_owned());
            return;
        }
        for part in text.split_inclusive('\n') {
            match part.strip_suffix('\n') {
                Some(end) => {
                    self.line.push_str(end);
                    self.flush();
                }
                None => self.line.push_str(part),
            }
            while self.line.len() > LONGEST {
                let end = (0..=LONGEST).rev().find(|at| self.line.is_char_boundary(*at)).unwrap_or_default();
                let rest = self.line.split_off(end);
                self.flush();
                self.line = rest;
            }
        }
    }

    /// Ends the current line.
    #[inline]
    fn flush(&mut self) {
        self.release();
        let mut line = std::mem::take(&mut self.line);
        if line.ends_with('\r') {
            line.pop();
        }
        let event = BuildEvent::of(line);
        if let BuildEvent::Layer { id, .. } = &event {
            self.layer.clone_from(id);
        }
        self.ready.push_back(event);
    }

    /// Lets go of ids after which the log goes on.
    #[inline]
    fn release(&mut self) {
        for id in std::mem::take(&mut self.held) {
            let is_image = self.several && !self.layer.is_empty() && id.starts_with(&self.layer);
            self.ready.push_back(if is_image { BuildEvent::Image(id) } else { BuildEvent::Output(id) });
        }
    }

    /// Ends the log of a build that succeeded, and returns whether it has an id.
    #[inline]
    pub(crate) fn end(&mut self) -> bool {
        if !self.line.is_empty() {
            self.flush();
        }
        let is_complete = !self.held.is_empty();
        self.ready.extend(self.held.drain(..).map(BuildEvent::Image));
        is_complete
    }

    /// Ends the log of a build that failed.
    #[inline]
    pub(crate) fn fail(&mut self) {
        if !self.line.is_empty() || !self.held.is_empty() {
            let is_line = !self.line.is_empty();
            self.release();
            if is_line {
                self.flush();
            }
        }
    }

    #[inline]
    pub(crate) fn next(&mut self) -> Option<BuildEvent> {
        self.ready.pop_front()
    }

    /// Appends an event that was taken.
    #[inline]
    pub(crate) fn put_back(&mut self, event: BuildEvent) {
        self.ready.push_back(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce";

    fn events(log: &mut BuildLog) -> Vec<BuildEvent> {
        std::iter::from_fn(|| log.next()).collect()
    }

    #[test]
    fn lines_are_typed() {
        let mut log = BuildLog::default();
        let cached = format!("--> Using cache {ID}\n");
        for text in [
            "STEP 2/3: RUN echo a: b\n",
            "[linux/arm64] [1/2] STEP 1/1: FROM x AS y\n",
            &cached,
            "--> 4bce6ff3aedc\n",
            "Successfully tagged localhost/x:1\n",
            "[Warning] one or more build args were not consumed: [A]\n",
            "[1/2] nothing\n",
            "[not] a prefix\n",
        ] {
            log.push(text);
        }
        let found = events(&mut log);
        let BuildEvent::Step(step) = &found[0] else { panic!("{found:?}") };
        assert_eq!((step.number, step.of, step.stage, step.text.as_str()), (2, 3, None, "RUN echo a: b"));
        let BuildEvent::Step(step) = &found[1] else { panic!("{found:?}") };
        assert_eq!((step.stage, step.platform.as_deref()), (Some((1, 2)), Some("linux/arm64")));
        assert_eq!(step.text, "FROM x AS y");
        assert!(matches!(&found[2], BuildEvent::Cached { id, .. } if id == ID));
        assert!(matches!(&found[3], BuildEvent::Layer { id, .. } if id == "4bce6ff3aedc"));
        assert!(matches!(&found[4], BuildEvent::Tagged { name, .. } if name == "localhost/x:1"));
        assert!(matches!(&found[5], BuildEvent::Warning(_)));
        assert_eq!(
            found[6..],
            [BuildEvent::Output("[1/2] nothing".into()), BuildEvent::Output("[not] a prefix".into())]
        );
    }

    #[test]
    fn records_are_joined_before_lines_are_cut() {
        let text = format!("STEP 1/1: RUN x\none\r\ntwo\n\nthree\n{ID}\n");
        for size in 1..text.len() - 65 {
            let mut log = BuildLog::default();
            for part in text.as_bytes()[..text.len() - 65].chunks(size) {
                log.push(std::str::from_utf8(part).expect("ASCII"));
            }
            log.push(&text[text.len() - 65..]);
            assert!(log.end());
            let lines: Vec<_> = events(&mut log).iter().map(|event| event.line().to_owned()).collect();
            assert_eq!(lines, ["STEP 1/1: RUN x", "one", "two", "", "three", ID], "records of {size} bytes");
        }
    }

    #[test]
    fn only_the_last_line_of_digits_is_an_id_and_only_after_a_success() {
        let id = format!("{ID}\n");
        let mut log = BuildLog::default();
        log.push(&id);
        log.push("more\n");
        assert!(!log.end(), "a step wrote it");
        assert_eq!(events(&mut log), [BuildEvent::Output(ID.into()), BuildEvent::Output("more".into())]);
        log.push(&id);
        log.fail();
        assert_eq!(events(&mut log), [BuildEvent::Output(ID.into())]);
        log.push("half of a line ");
        log.push(&id);
        assert!(!log.end(), "it is a part of a line");
        log.push(&id);
        log.push(&id);
        assert!(log.end());
        assert_eq!(events(&mut log)[1..], [BuildEvent::Image(ID.into()), BuildEvent::Image(ID.into())]);
    }

    #[test]
    fn ids_of_several_platforms_are_between_the_lines() {
        let text =
            [format!("--> {}\n", &ID[..12]), format!("{ID}\n"), "[linux/arm64] COMMIT\n".into(), format!("{ID}\n")];
        for (several, images) in [(true, 2), (false, 1)] {
            let mut log = BuildLog::of_several(several);
            for text in &text {
                log.push(text);
            }
            assert!(log.end());
            let found = events(&mut log);
            assert_eq!(found.iter().filter(|event| matches!(event, BuildEvent::Image(_))).count(), images, "{found:?}");
        }
    }

    #[test]
    fn a_line_without_an_end_is_cut() {
        let mut log = BuildLog::default();
        for _ in 0..100 {
            log.push(&"é".repeat(1000));
        }
        let found = events(&mut log);
        assert!(found.len() >= 3 && found.iter().all(|event| event.line().len() <= LONGEST), "{}", found.len());
    }
}
