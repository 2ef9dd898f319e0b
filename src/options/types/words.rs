//! Lists of strings, and the words of commands.

use serde_json::Value;

use crate::options::read::{Read, kind, no_nul};

/// One string, or a list of strings: an array, a slice or a `Vec`.
///
/// ```
/// let one = podman::CreateOptions::new("alpine").cap_add("NET_ADMIN").cap_add(["SYS_TIME", "SYS_NICE"]);
/// assert_eq!(one.spec()?["cap_add"].as_array().map(Vec::len), Some(3));
/// # Ok::<(), podman::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a string or a list of strings",
    label = "expected a string, an array, a slice or a `Vec` of strings",
    note = "collect an iterator into a `Vec` first"
)]
pub trait IntoList: sealed::Sealed {
    #[doc(hidden)]
    fn into_list(self) -> Vec<Value>;

    #[doc(hidden)]
    #[inline]
    fn into_line_or_words(self) -> Value
    where
        Self: Sized,
    {
        self.into_list().into()
    }
}

/// The words of a command: an array, a slice or a `Vec` of strings.
///
/// A single string does not compile, so that a command line is not taken for a single word:
///
/// ```compile_fail
/// podman::CreateOptions::new("alpine").command("echo hello");
/// ```
///
/// ```
/// podman::CreateOptions::new("alpine").command(["echo", "hello"]);
/// podman::CreateOptions::new("alpine").command_line("echo hello");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of words",
    label = "expected the words of a command: an array, a slice or a `Vec` of strings",
    note = "for one word, write `[\"ls\"]`; to split a line as a shell would, use `command_line` or `exec_line`",
    note = "collect an iterator into a `Vec` first"
)]
pub trait IntoCommand: sealed::Sealed {
    #[doc(hidden)]
    fn into_words(self) -> Vec<String>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! lists {
    ($([$($generics:tt)*] $ty:ty => $iter:ident;)*) => {$(
        impl<$($generics)*> sealed::Sealed for $ty {}

        impl<$($generics)*> IntoList for $ty {
            #[inline]
            fn into_list(self) -> Vec<Value> {
                self.into_words().into_iter().map(Into::into).collect()
            }
        }

        impl<$($generics)*> IntoCommand for $ty {
            #[inline]
            fn into_words(self) -> Vec<String> {
                self.$iter().map(Into::into).collect()
            }
        }
    )*};
}
lists! {
    [T: Into<String>, const N: usize] [T; N] => into_iter;
    [T: Into<String>] Vec<T> => into_iter;
    [T: Clone + Into<String>, const N: usize] &[T; N] => into_cloned;
    [T: Clone + Into<String>] &[T] => into_cloned;
    [T: Clone + Into<String>] &Vec<T> => into_cloned;
}

trait IntoCloned<T> {
    fn into_cloned(self) -> impl Iterator<Item = T>;
}

impl<'a, T: Clone + 'a, I: IntoIterator<Item = &'a T>> IntoCloned<T> for I {
    #[inline]
    fn into_cloned(self) -> impl Iterator<Item = T> {
        self.into_iter().cloned()
    }
}

macro_rules! one {
    ($($ty:ty),*) => {$(
        impl sealed::Sealed for $ty {}

        impl IntoList for $ty {
            #[inline]
            fn into_list(self) -> Vec<Value> {
                vec![self.into_line_or_words()]
            }

            #[inline]
            fn into_line_or_words(self) -> Value {
                String::from(self).into()
            }
        }
    )*};
}
one!(&str, &String, String);

/// Reads a command: a list of words, or a line that is split as in a shell.
#[inline]
pub(crate) fn argv(value: &Value) -> Read<Vec<String>> {
    no_nul(value)?;
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(line) => split(line).map_err(|why| format!("{why}: write the command as a list of words")),
        Value::Array(words) => words
            .iter()
            .map(|word| {
                word.as_str().map(str::to_owned).ok_or_else(|| format!("expected words as strings, not {}", kind(word)))
            })
            .collect(),
        other => Err(format!("expected a list of words or a line, not {}", kind(other))),
    }
}

/// Splits a line as Python's `shlex.split` does: quotes and backslashes as in a shell, but no comments.
#[inline]
fn split(line: &str) -> Read<Vec<String>> {
    let mut words = Vec::new();
    // `None` between words: `''` is a word as well.
    let mut word: Option<String> = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\\' => word.get_or_insert_default().push(chars.next().ok_or("ends with a single \\")?),
            '\'' | '"' => quoted(c, &mut chars, word.get_or_insert_default())?,
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

/// Reads up to the closing quote; in double quotes a backslash escapes a quote or another backslash.
#[inline]
fn quoted(quote: char, chars: &mut std::str::Chars<'_>, word: &mut String) -> Read<()> {
    loop {
        match chars.next() {
            None => return Err(format!("has no closing {quote}")),
            Some(c) if c == quote => return Ok(()),
            Some('\\') if quote == '"' => match chars.next() {
                Some(c @ ('"' | '\\')) => word.push(c),
                other => {
                    word.push('\\');
                    word.extend(other);
                }
            },
            Some(c) => word.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_as_shlex_does() {
        for (line, words) in [
            ("grep -c # /etc/hosts", vec!["grep", "-c", "#", "/etc/hosts"]),
            ("redis-server --requirepass #secret", vec!["redis-server", "--requirepass", "#secret"]),
            ("#only", vec!["#only"]),
            ("a\tb\r\n", vec!["a", "b"]),
            ("'' \"\"", vec!["", ""]),
            (r#"a' b'"c d"e\ f"#, vec!["a bc de f"]),
            (r#""a\"b\\c\$d" '\'"#, vec![r#"a"b\c\$d"#, "\\"]),
            ("  ", vec![]),
        ] {
            assert_eq!(split(line), Ok(words.into_iter().map(str::to_owned).collect()), "{line:?}");
        }
        for wrong in ["a \\", "a 'b", "\"a"] {
            assert!(split(wrong).is_err(), "{wrong:?}");
        }
    }
}
