//! Ignore files of build contexts, as the server reads them.
//!
//! Podman turns each pattern into a regular expression of Go and escapes only `.` and `$` in it, so that `+`, `{1,2}` and
//! parentheses keep their meaning there (4.3.1 to 5.8.6). A pattern that this reader cannot decide drops nothing: the server
//! applies the file again, so that sending too much is harmless.

use std::collections::BTreeSet;

/// Reads the patterns of an ignore file, without comments, empty lines and leading slashes.
#[inline]
pub(crate) fn patterns(file: &[u8]) -> Vec<String> {
    // in a file, `\#` is no escape for `#` (4.3.1 to 5.8.6): such a line ignores nothing
    let text = String::from_utf8_lossy(file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file));
    let lines = text
        .split('\n')
        .filter(|line| !line.starts_with('#') && !line.starts_with("\\#"))
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines
        .map(|line| match line.strip_prefix('!') {
            Some(rest) => format!("!{}", relative(rest.trim())),
            None => relative(line),
        })
        .collect()
}

/// The pattern without `.`, `..` and empty parts, and without a leading slash.
#[inline]
fn relative(pattern: &str) -> String {
    if pattern.is_empty() {
        return String::new();
    }
    let clean = clean(pattern);
    match clean.strip_prefix('/') {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => clean,
    }
}

/// Go's `filepath.Clean`.
#[inline]
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    match (rooted, parts.join("/")) {
        (true, rest) => format!("/{rest}"),
        (false, rest) if rest.is_empty() => ".".to_owned(),
        (false, rest) => rest,
    }
}

/// Which paths of a context are ignored.
#[derive(Debug, Default)]
pub(crate) struct Ignore {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    /// Whether it takes paths back that earlier rules ignore.
    keeps: bool,
    /// `None` if the pattern cannot be decided.
    node: Option<Node>,
}

impl Ignore {
    /// Reads patterns. Ones that the server refuses make the whole file ignore nothing: the build fails at its first `COPY`.
    #[inline]
    pub(crate) fn new(patterns: &[String]) -> Self {
        let mut rules = Vec::new();
        for pattern in patterns {
            match Rule::new(pattern) {
                Ok(rule) => rules.extend(rule),
                Err(Refused) => return Self::default(),
            }
        }
        Self { rules }
    }

    /// Whether a path is ignored, relative to the context and with `/` between its parts.
    #[inline]
    pub(crate) fn ignores(&self, path: &str) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let path: Vec<char> = path.chars().collect();
        // whether it is ignored, as far as that is known
        let mut ignored = Some(false);
        for rule in &self.rules {
            match &rule.node {
                Some(node) if node.matches(&path) => ignored = Some(!rule.keeps),
                Some(_) => {}
                None if ignored == Some(!rule.keeps) => {}
                None => ignored = None,
            }
        }
        ignored == Some(true)
    }

    /// Whether a path below an ignored directory may not be ignored.
    #[inline]
    pub(crate) fn may_keep(&self) -> bool {
        self.rules.iter().any(|rule| rule.keeps)
    }
}

/// The server refuses the pattern.
#[derive(Debug, PartialEq)]
struct Refused;

impl Rule {
    #[inline]
    fn new(pattern: &str) -> Result<Option<Self>, Refused> {
        let pattern = pattern.trim();
        if pattern.is_empty() {
            return Ok(None);
        }
        let pattern = clean(pattern);
        let (keeps, pattern) = match pattern.strip_prefix('!') {
            Some("") => return Err(Refused),
            Some(rest) => (true, clean(rest).trim_start_matches('/').to_owned()),
            None => (false, pattern),
        };
        if !is_glob(&pattern) {
            return Err(Refused);
        }
        let node = match Parser::new(&expression(&pattern)).parse() {
            Ok(node) => Some(node),
            Err(Failure::Refused) => return Err(Refused),
            Err(Failure::Undecided) => None,
        };
        Ok(Some(Self { keeps, node }))
    }
}

/// Whether Go's `filepath.Match` accepts a pattern.
#[inline]
fn is_glob(pattern: &str) -> bool {
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' if rest.next().is_none() => return false,
            '[' => {
                rest.next_if_eq(&'^');
                let mut ranges = 0;
                loop {
                    if ranges > 0 && rest.next_if_eq(&']').is_some() {
                        break;
                    }
                    let Some(_) = bound(&mut rest) else { return false };
                    if rest.next_if_eq(&'-').is_some() && bound(&mut rest).is_none() {
                        return false;
                    }
                    if rest.peek().is_none() {
                        return false;
                    }
                    ranges += 1;
                }
            }
            _ => {}
        }
    }
    true
}

/// A character of a class in Go's `filepath.Match`.
#[inline]
fn bound(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<char> {
    match rest.next()? {
        '-' | ']' => None,
        '\\' => rest.next(),
        c => Some(c),
    }
}

/// The regular expression that the server makes of a pattern.
#[inline]
fn expression(pattern: &str) -> String {
    let mut out = String::from("^");
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '*' if rest.next_if_eq(&'*').is_some() => {
                rest.next_if_eq(&'/');
                out.push_str(if rest.peek().is_none() { ".*" } else { "(.*/)?" });
            }
            '*' => out.push_str("[^/]*"),
            '?' => out.push_str("[^/]"),
            '.' | '$' => out.extend(['\\', c]),
            '\\' => {
                out.push('\\');
                out.extend(rest.next());
            }
            c => out.push(c),
        }
    }
    out + "(/.*)?$"
}

/// A regular expression.
#[derive(Debug, Clone)]
enum Node {
    Class { inverse: bool, ranges: Vec<(char, char)> },
    Begin,
    End,
    All(Vec<Node>),
    Any(Vec<Node>),
    Repeat { node: Box<Node>, least: usize, most: Option<usize> },
}

impl Node {
    #[inline]
    fn matches(&self, text: &[char]) -> bool {
        !self.step(text, &BTreeSet::from([0])).is_empty()
    }

    /// Where a match can end that begins at one of these places.
    #[inline]
    fn step(&self, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
        match self {
            Self::Begin => from.iter().copied().filter(|at| *at == 0).collect(),
            Self::End => from.iter().copied().filter(|at| *at == text.len()).collect(),
            Self::Class { inverse, ranges } => {
                let takes = |c: &char| ranges.iter().any(|(low, high)| low <= c && c <= high) != *inverse;
                from.iter().filter(|at| text.get(**at).is_some_and(takes)).map(|at| at + 1).collect()
            }
            Self::All(nodes) => nodes.iter().fold(from.clone(), |from, node| node.step(text, &from)),
            Self::Any(nodes) => nodes.iter().flat_map(|node| node.step(text, from)).collect(),
            Self::Repeat { node, least, most } => {
                let mut here = from.clone();
                for _ in 0..*least {
                    here = node.step(text, &here);
                }
                let mut all = here.clone();
                let mut count = *least;
                while !here.is_empty() && most.is_none_or(|most| count < most) {
                    let next = node.step(text, &here);
                    here = next.difference(&all).copied().collect();
                    all.extend(&here);
                    count += 1;
                }
                all
            }
        }
    }
}

/// Why a regular expression is not read.
#[derive(Debug, PartialEq)]
enum Failure {
    /// Go refuses it.
    Refused,
    /// It has what this reader does not know.
    Undecided,
}

struct Parser {
    text: Vec<char>,
    at: usize,
}

impl Parser {
    #[inline]
    fn new(text: &str) -> Self {
        Self { text: text.chars().collect(), at: 0 }
    }

    #[inline]
    fn parse(mut self) -> Result<Node, Failure> {
        let node = self.any()?;
        if self.at == self.text.len() { Ok(node) } else { Err(Failure::Refused) }
    }

    #[inline]
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    #[inline]
    fn take(&mut self, c: char) -> bool {
        let is = self.peek() == Some(c);
        self.at += usize::from(is);
        is
    }

    #[inline]
    fn any(&mut self) -> Result<Node, Failure> {
        let mut nodes = vec![self.all()?];
        while self.take('|') {
            nodes.push(self.all()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Any(nodes) })
    }

    #[inline]
    fn all(&mut self) -> Result<Node, Failure> {
        let mut nodes = Vec::new();
        while self.peek().is_some_and(|c| c != '|' && c != ')') {
            let node = self.one()?;
            nodes.push(self.repeated(node)?);
        }
        Ok(Node::All(nodes))
    }

    #[inline]
    fn one(&mut self) -> Result<Node, Failure> {
        let c = self.peek().ok_or(Failure::Refused)?;
        self.at += 1;
        match c {
            '(' if self.peek() == Some('?') => Err(Failure::Undecided),
            '(' => {
                let node = self.any()?;
                if self.take(')') { Ok(node) } else { Err(Failure::Refused) }
            }
            '[' => self.class(),
            '.' => Ok(Node::Class { inverse: true, ranges: vec![('\n', '\n')] }),
            '^' => Ok(Node::Begin),
            '$' => Ok(Node::End),
            '*' | '+' | '?' => Err(Failure::Refused),
            '\\' => self.escaped().map(just),
            c => Ok(just(c)),
        }
    }

    #[inline]
    fn escaped(&mut self) -> Result<char, Failure> {
        let c = self.peek().ok_or(Failure::Refused)?;
        self.at += 1;
        match c {
            c if c.is_ascii_punctuation() => Ok(c),
            c if c.is_ascii_alphanumeric() => Err(Failure::Undecided),
            _ => Err(Failure::Refused),
        }
    }

    #[inline]
    fn class(&mut self) -> Result<Node, Failure> {
        let inverse = self.take('^');
        let mut ranges = Vec::new();
        loop {
            if !ranges.is_empty() && self.take(']') {
                return Ok(Node::Class { inverse, ranges });
            }
            if self.peek() == Some('[') && self.text.get(self.at + 1) == Some(&':') {
                return Err(Failure::Undecided);
            }
            let low = self.bound()?;
            let is_range = self.peek() == Some('-') && self.text.get(self.at + 1).is_some_and(|c| *c != ']');
            let high = if is_range {
                self.at += 1;
                self.bound()?
            } else {
                low
            };
            if high < low {
                return Err(Failure::Refused);
            }
            ranges.push((low, high));
        }
    }

    #[inline]
    fn bound(&mut self) -> Result<char, Failure> {
        if self.take('\\') {
            return self.escaped();
        }
        let c = self.peek().ok_or(Failure::Refused)?;
        self.at += 1;
        Ok(c)
    }

    #[inline]
    fn repeated(&mut self, node: Node) -> Result<Node, Failure> {
        let Some((least, most)) = self.count()? else { return Ok(node) };
        self.take('?');
        if self.count()?.is_some() {
            return Err(Failure::Refused);
        }
        Ok(Node::Repeat { node: Box::new(node), least, most })
    }

    /// Reads how often the last node is repeated; other braces are characters.
    #[inline]
    fn count(&mut self) -> Result<Option<(usize, Option<usize>)>, Failure> {
        const MOST: usize = 1000;
        let count = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                let inner: String = self.text[self.at + 1..].iter().take_while(|c| **c != '}').collect();
                let end = self.at + 1 + inner.chars().count();
                let number = |text: &str| {
                    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                    digits.then(|| text.parse::<usize>().unwrap_or(usize::MAX))
                };
                let (least, most) = match inner.split_once(',') {
                    None => (number(&inner), Some(number(&inner))),
                    Some((least, "")) => (number(least), Some(None)),
                    Some((least, most)) => (number(least), number(most).map(Some)),
                };
                let (Some(least), Some(most), Some('}')) = (least, most, self.text.get(end)) else { return Ok(None) };
                if least > MOST || most.is_some_and(|most| most > MOST || most < least) {
                    return Err(Failure::Refused);
                }
                self.at = end;
                (least, most)
            }
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(count))
    }
}

#[inline]
fn just(c: char) -> Node {
    Node::Class { inverse: false, ranges: vec![(c, c)] }
}

#[cfg(test)]
#[path = "ignore_tests.rs"]
mod tests;
