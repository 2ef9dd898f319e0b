//! Kubernetes YAML: its documents, and what they make.
//!
//! The client sends texts as they are. It looks into them where the server does not say what it made or leaves behind: the
//! volumes with the files of config maps and secrets have no label and are in no report, and so only the text has their
//! names. YAML is read by a parser (feature `yaml`), not by lines: a name may be in JSON, quoted, or behind an alias.

/// Whether there is a document: a line that is more than a comment, a marker or a directive.
pub(crate) fn has_document(text: &str) -> bool {
    let is_content = |line: &str| !(line.is_empty() || line.starts_with('#') || line == "...");
    text.lines().map(|line| line.trim_start_matches('\u{feff}')).any(|line| match line.strip_prefix("---") {
        Some(rest) if rest.is_empty() || rest.starts_with(char::is_whitespace) => is_content(rest.trim()),
        _ => is_content(line.trim()) && !line.starts_with('%'),
    })
}

/// Whether a line begins a document.
fn is_marker(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// Joins the documents of several texts.
pub(crate) fn join<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut joined = String::new();
    for text in texts {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let is_open = joined.lines().next_back().is_none_or(|line| line.trim_end() == "---");
        let begins = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#')).is_some_and(is_marker);
        if !joined.is_empty() && !joined.ends_with('\n') {
            joined.push('\n');
        }
        if !is_open && !begins {
            joined.push_str("---\n");
        }
        joined.push_str(text);
    }
    joined
}

/// Splits a text into its documents, of which none is empty.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut documents = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if is_marker(line.trim_end_matches(['\n', '\r'])) {
            documents.push(String::new());
        }
        if let Some(last) = documents.last_mut() {
            last.push_str(line);
        }
    }
    documents.retain(|document| has_document(document));
    documents
}

/// Whether a text may name volumes with the files of config maps and secrets; `false` is certain.
///
/// Such a volume is a `configMap` or a `secret` with a `secretName`; escapes may stand for any of their letters.
pub(crate) fn may_have_copies(text: &str) -> bool {
    let config_map = text.match_indices("configMap").any(|(at, word)| {
        let rest = &text[at + word.len()..];
        !rest.starts_with("Ref") && !rest.starts_with("KeyRef")
    });
    config_map || ["secretName", "\\x", "\\u", "\\U", "\\\n", "\\\r"].iter().any(|word| text.contains(word))
}

/// What a text makes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "no text is read"))]
pub(crate) struct Manifest {
    pub(crate) objects: Vec<Object>,
}

/// One object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "no text is read"))]
pub(crate) struct Object {
    pub(crate) kind: String,
    pub(crate) name: String,
    /// How many pods a Deployment has.
    pub(crate) replicas: u64,
    /// The images of the containers.
    pub(crate) images: Vec<String>,
    /// The volumes with the files of a config map or secret, which have its name.
    pub(crate) copies: Vec<String>,
    /// The volumes that are claimed.
    pub(crate) claims: Vec<String>,
}

/// The kinds that run something.
const WORKLOADS: [&str; 4] = ["Pod", "Deployment", "DaemonSet", "Job"];

impl Object {
    pub(crate) fn is_workload(&self) -> bool {
        WORKLOADS.contains(&self.kind.as_str())
    }

    /// The names of its pods. `numbered` for servers that make several, as 4.3 does.
    pub(crate) fn pods(&self, numbered: bool) -> Vec<String> {
        match self.kind.as_str() {
            "Pod" => vec![self.name.clone()],
            "Deployment" if numbered => (0..self.replicas).map(|index| format!("{}-pod-{index}", self.name)).collect(),
            _ if self.is_workload() => vec![format!("{}-pod", self.name)],
            _ => Vec::new(),
        }
    }
}

#[cfg(feature = "yaml")]
mod labelled;

#[cfg(feature = "yaml")]
pub(crate) use labelled::labelled;

#[cfg(feature = "yaml")]
mod reader {
    use std::borrow::Cow;
    use std::collections::HashMap;

    use saphyr_parser::{Event, Parser, ScalarStyle};

    use super::{Manifest, Object};

    /// How deep YAML may be.
    const DEEPEST: usize = 64;
    /// How many nodes a text may have, with those that aliases repeat.
    const MOST: usize = 1 << 20;

    /// A value; `Null` also for what is empty.
    #[derive(Debug, Clone)]
    pub(super) enum Node {
        Null,
        Text(String),
        /// Without quotes, so that it may be a number or a Boolean.
        Plain(String),
        List(Vec<Self>),
        Map(Vec<(String, Self)>),
    }

    impl Node {
        pub(super) fn get(&self, key: &str) -> &Self {
            let Self::Map(map) = self else { return &Self::Null };
            let found = map.iter().find(|(other, _)| other == key);
            // merged, as Go reads `<<`
            let merged = || map.iter().find(|(other, _)| other == "<<").map(|(_, from)| from);
            match found {
                Some((_, value)) => value,
                None => match merged() {
                    Some(Self::List(list)) => list
                        .iter()
                        .map(|from| from.get(key))
                        .find(|found| !matches!(found, Self::Null))
                        .unwrap_or(&Self::Null),
                    Some(from) => from.get(key),
                    None => &Self::Null,
                },
            }
        }

        pub(super) fn text(&self) -> &str {
            if let Self::Text(text) | Self::Plain(text) = self { text } else { "" }
        }

        pub(super) fn list(&self) -> &[Self] {
            if let Self::List(list) = self { list } else { &[] }
        }
    }

    /// Where a text cannot be read, and why.
    pub(super) type Read<T> = Result<T, String>;

    struct Reader<'a> {
        events: Box<dyn Iterator<Item = Read<Event<'a>>> + 'a>,
        anchors: HashMap<usize, Node>,
        count: usize,
        /// Whether it has tags, or keys that are not texts, which [`Node`] does not keep.
        is_lossy: bool,
    }

    impl<'a> Reader<'a> {
        fn new(text: &'a str) -> Self {
            let events = Parser::new_from_str(text).map(|event| match event {
                Ok((event, _)) => Ok(event),
                // the message has the place, and nothing of the text
                Err(why) => Err(format!("line {}: {}", why.marker().line(), why.info())),
            });
            Self { events: Box::new(events), anchors: HashMap::new(), count: 0, is_lossy: false }
        }

        fn next(&mut self) -> Read<Event<'a>> {
            self.events.next().unwrap_or(Ok(Event::StreamEnd))
        }

        fn node(&mut self, event: Event<'a>, depth: usize) -> Read<Node> {
            self.count += 1;
            if depth > DEEPEST || self.count > MOST {
                return Err("is too deep or too large".to_owned());
            }
            let (anchor, node) = match event {
                Event::Scalar(text, style, anchor, tag) => {
                    let is_text = tag.as_ref().is_some_and(|tag| tag.suffix == "str");
                    self.is_lossy |= tag.is_some() && !is_text;
                    (anchor, scalar(text, style, is_text))
                }
                Event::SequenceStart(anchor, tag) => {
                    self.is_lossy |= tag.is_some();
                    let mut list = Vec::new();
                    loop {
                        match self.next()? {
                            Event::SequenceEnd => break,
                            event => list.push(self.node(event, depth + 1)?),
                        }
                    }
                    (anchor, Node::List(list))
                }
                Event::MappingStart(anchor, tag) => {
                    self.is_lossy |= tag.is_some();
                    let mut map: Vec<(String, Node)> = Vec::new();
                    loop {
                        let key = match self.next()? {
                            Event::MappingEnd => break,
                            event => self.node(event, depth + 1)?,
                        };
                        let event = self.next()?;
                        let value = self.node(event, depth + 1)?;
                        match key {
                            Node::Text(key) => map.push((key, value)),
                            Node::Plain(key) => {
                                self.is_lossy |= super::labelled::may_be_no_text(&key) && key != "<<";
                                map.push((key, value));
                            }
                            _ => self.is_lossy = true,
                        }
                    }
                    (anchor, Node::Map(map))
                }
                Event::Alias(anchor) => {
                    let node = self.anchors.get(&anchor).cloned().ok_or("an alias has no anchor")?;
                    self.count += size(&node);
                    (0, node)
                }
                _ => return Err("ends within a value".to_owned()),
            };
            if anchor > 0 {
                self.anchors.insert(anchor, node.clone());
            }
            Ok(node)
        }
    }

    fn scalar(text: Cow<'_, str>, style: ScalarStyle, is_text: bool) -> Node {
        match &*text {
            "" | "~" | "null" | "Null" | "NULL" if style == ScalarStyle::Plain && !is_text => Node::Null,
            _ if style == ScalarStyle::Plain && !is_text => Node::Plain(text.into_owned()),
            _ => Node::Text(text.into_owned()),
        }
    }

    fn size(node: &Node) -> usize {
        1 + match node {
            Node::List(list) => list.iter().map(size).sum(),
            Node::Map(map) => map.iter().map(|(_, value)| size(value)).sum(),
            _ => 0,
        }
    }

    impl Manifest {
        /// Reads a text.
        ///
        /// # Errors
        ///
        /// It is not YAML; the message has no part of the text, which may be a secret.
        pub(crate) fn read(text: &str) -> Read<Self> {
            let mut objects = Vec::new();
            documents(text)?.0.iter().for_each(|document| collect(document, &mut objects));
            Ok(Self { objects })
        }
    }

    /// Returns the documents of a text, and whether something of it is lost.
    pub(super) fn documents(text: &str) -> Read<(Vec<Node>, bool)> {
        let mut reader = Reader::new(text);
        let mut documents = Vec::new();
        loop {
            match reader.next()? {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                event => documents.push(reader.node(event, 0)?),
            }
        }
        Ok((documents, reader.is_lossy))
    }

    /// Adds an object, or all objects of a list.
    fn collect(node: &Node, into: &mut Vec<Object>) {
        let kind = node.get("kind").text();
        if kind == "List" {
            return node.get("items").list().iter().for_each(|item| collect(item, into));
        }
        if matches!(node, Node::Null) {
            return;
        }
        let spec = node.get("spec");
        let of_pods = if kind == "Pod" { spec } else { spec.get("template").get("spec") };
        let mut object = Object {
            kind: kind.to_owned(),
            name: node.get("metadata").get("name").text().to_owned(),
            replicas: spec.get("replicas").text().parse().unwrap_or(1),
            ..Object::default()
        };
        if object.is_workload() {
            for container in ["initContainers", "containers"].into_iter().flat_map(|list| of_pods.get(list).list()) {
                add(&mut object.images, container.get("image").text());
            }
            for volume in of_pods.get("volumes").list() {
                add(&mut object.copies, volume.get("configMap").get("name").text());
                add(&mut object.copies, volume.get("secret").get("secretName").text());
                add(&mut object.claims, volume.get("persistentVolumeClaim").get("claimName").text());
            }
        }
        into.push(object);
    }

    fn add(to: &mut Vec<String>, name: &str) {
        if !name.is_empty() && !to.iter().any(|other| other == name) {
            to.push(name.to_owned());
        }
    }
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;
