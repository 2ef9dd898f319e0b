//! YAML 1.2 with the core schema → JSON (pure): as much of it as a description is written in.

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Number, Value};

/// Reads one document. Keys are text whatever they look like, so that the answer `200` stays a name.
pub(crate) fn read(text: &str) -> Result<Value, String> {
    let mut reader = Reader { parser: Parser::new_from_str(text), line: 1 };
    let mut document = None;
    loop {
        match reader.next()? {
            Event::StreamEnd => return document.ok_or_else(|| "the file is empty".to_owned()),
            Event::DocumentStart(_) if document.is_some() => return reader.refuse("a second document"),
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            event => document = Some(reader.value(event)?),
        }
    }
}

struct Reader<'text> {
    parser: Parser<'text, StrInput<'text>>,
    line: usize,
}

impl<'text> Reader<'text> {
    fn next(&mut self) -> Result<Event<'text>, String> {
        let next = self.parser.next_event().ok_or("the text ends too early")?;
        let (event, span) = next.map_err(|error| format!("not YAML: {error}"))?;
        self.line = span.start.line();
        Ok(event)
    }

    fn refuse<T>(&self, what: &str) -> Result<T, String> {
        Err(format!("line {}: {what} is not read here", self.line))
    }

    fn value(&mut self, event: Event<'text>) -> Result<Value, String> {
        match event {
            Event::Scalar(.., Some(_)) | Event::SequenceStart(_, Some(_)) | Event::MappingStart(_, Some(_)) => {
                self.refuse("a tag")
            }
            Event::Alias(_) => self.refuse("an alias"),
            Event::Scalar(text, ScalarStyle::Plain, ..) => {
                plain(&text).or_else(|what| self.refuse(&format!("{what} {text}")))
            }
            Event::Scalar(text, ..) => Ok(Value::String(text.into_owned())),
            Event::SequenceStart(..) => {
                let mut list = Vec::new();
                loop {
                    match self.next()? {
                        Event::SequenceEnd => return Ok(Value::Array(list)),
                        event => list.push(self.value(event)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut map = Map::new();
                loop {
                    let key = match self.next()? {
                        Event::MappingEnd => return Ok(Value::Object(map)),
                        Event::Scalar(key, _, _, None) => key.into_owned(),
                        _ => return self.refuse("a key that is not a string"),
                    };
                    let event = self.next()?;
                    let value = self.value(event)?;
                    if map.contains_key(&key) {
                        return self.refuse(&format!("a second `{key}`"));
                    }
                    map.insert(key, value);
                }
            }
            _ => self.refuse("this"),
        }
    }
}

/// The value of an unquoted word: "yes" and "2024-01-01" are text here, unlike in YAML 1.1.
fn plain(text: &str) -> Result<Value, &'static str> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+'));
    Ok(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if matches!(digits, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") => {
            return Err("a number that JSON has not,");
        }
        _ => match (radix(text), number) {
            (Some(whole), _) => Value::Number(whole.into()),
            (None, true) => decimal(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
            (None, false) => Value::String(text.to_owned()),
        },
    })
}

/// `0o17` and `0x1F`.
fn radix(text: &str) -> Option<u64> {
    let (digits, radix) = match text.strip_prefix("0o") {
        Some(digits) => (digits, 8),
        None => (text.strip_prefix("0x")?, 16),
    };
    u64::from_str_radix(digits, radix).ok().filter(|_| !digits.starts_with('+'))
}

/// An integer if possible, otherwise a float; `None` for words such as `5.8.3`.
fn decimal(text: &str) -> Option<Number> {
    let text = text.strip_prefix('+').unwrap_or(text);
    let signed = text.parse::<i64>().map(Number::from);
    signed.or_else(|_| text.parse::<u64>().map(Number::from)).ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_are_what_the_core_schema_says() {
        let text = "[~, null, true, False, yes, on, 12, -7, +7, 007, 0o17, 0x1F, 1.5, 1e3, .5, 5.8.3, 2024-01-01, 1-2, '12', \"true\", 0xg]";
        let words = json!([
            null,
            null,
            true,
            false,
            "yes",
            "on",
            12,
            -7,
            7,
            7,
            15,
            31,
            1.5,
            1000.0,
            0.5,
            "5.8.3",
            "2024-01-01",
            "1-2",
            "12",
            "true",
            "0xg"
        ]);
        assert_eq!(read(text), Ok(words));
        assert_eq!(read("18446744073709551615"), Ok(json!(u64::MAX)));
    }

    #[test]
    fn keys_are_text_and_blocks_keep_or_fold_their_lines() {
        let text = "200: |\n  one\n  two\ntrue: >-\n  one\n  two\nempty:\nlist:\n- a: 1\n- {b: [2]}\n";
        let read = read(text);
        assert_eq!(
            read,
            Ok(json!({"200": "one\ntwo\n", "true": "one two", "empty": null, "list": [{"a": 1}, {"b": [2]}]}))
        );
    }

    #[test]
    fn what_no_description_uses_is_refused_with_its_line() {
        for (text, said) in [
            ("a: &x 1\nb: *x\n", "line 2: an alias is not read here"),
            ("a: 1\nb: !!str 2\n", "line 2: a tag is not read here"),
            ("a: 1\na: 2\n", "line 2: a second `a` is not read here"),
            ("? [a]\n: 1\n", "line 1: a key that is not a string is not read here"),
            ("a: .inf\n", "line 1: a number that JSON has not, .inf is not read here"),
            ("a: 1\n---\nb: 1\n", "line 2: a second document is not read here"),
            ("", "the file is empty"),
        ] {
            assert_eq!(read(text), Err(said.to_owned()), "{text:?}");
        }
        assert!(read("a: [1").is_err_and(|message| message.starts_with("not YAML: ")));
    }
}
