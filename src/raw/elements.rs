//! Decoding of a JSON list while it arrives: it is never stored completely, and may have any length.

use std::borrow::Cow;
use std::mem;

use serde::de::{Error as _, IgnoredAny};
use serde_json::{Deserializer, Error};

use super::record;
use super::slot::{List, Slot};

/// The elements of a list, read from arbitrary chunks.
#[derive(Default)]
pub(crate) struct Elements {
    /// The text that was not decoded yet: usually a part of an element.
    held: Vec<u8>,
    /// The length at which decoding is tried again, so that a long element is not decoded once per chunk.
    enough: usize,
    at: At,
    /// The index of the element that is read.
    index: usize,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum At {
    #[default]
    Start,
    /// After the opening bracket.
    First,
    /// After a comma.
    Element,
    /// After an element.
    Comma,
    End,
    /// A value other than a list, which is decoded completely.
    Other,
}

/// An undecodable list: the text from the invalid element on, and its index.
#[derive(Debug)]
pub(crate) struct Invalid {
    pub(crate) error: Error,
    pub(crate) text: Vec<u8>,
    pub(crate) index: Option<usize>,
}

impl Elements {
    /// Decodes the complete elements.
    pub(crate) fn push(&mut self, slot: &mut dyn Slot, chunk: &[u8]) -> Result<(), Invalid> {
        if self.held.is_empty() {
            return self.read(slot, chunk, false);
        }
        self.held.extend_from_slice(chunk);
        if self.at == At::Other || self.held.len() < self.enough {
            return Ok(());
        }
        let held = mem::take(&mut self.held);
        self.read(slot, &held, false)
    }

    /// Decodes the rest, at the end of the text.
    pub(crate) fn finish(&mut self, slot: &mut dyn Slot) -> Result<(), Invalid> {
        let held = mem::take(&mut self.held);
        if matches!(self.at, At::Start | At::Other) {
            return super::decode::fill(slot, &held).map_err(|error| Invalid { error, text: held, index: None });
        }
        self.read(slot, &held, true)
    }

    /// Returns the length of the text that is buffered.
    pub(crate) fn held(&self) -> usize {
        self.held.len()
    }

    fn read(&mut self, slot: &mut dyn Slot, bytes: &[u8], ended: bool) -> Result<(), Invalid> {
        let (text, cut) = text_of(bytes, ended);
        let read = match slot.list() {
            Some(list) if self.at != At::Other => self.elements(list, &text, ended),
            _ => Ok(0),
        };
        let (read, error) = match read {
            Ok(read) => (read, None),
            Err((error, at)) => (at, Some(error)),
        };
        let rest = &text.as_bytes()[read..];
        if let Some(error) = error {
            return Err(Invalid { error, text: rest.to_vec(), index: Some(self.index) });
        }
        self.held.reserve(rest.len() + cut.len());
        self.held.extend_from_slice(rest);
        self.held.extend_from_slice(cut);
        self.enough = self.held.len() * 2;
        Ok(())
    }

    /// Returns how much of the text was decoded; or the error, and where the element begins.
    fn elements(&mut self, list: &mut dyn List, text: &str, ended: bool) -> Result<usize, (Error, usize)> {
        let mut at = 0;
        loop {
            at = text.len() - text[at..].trim_ascii_start().len();
            let Some(next) = text.as_bytes().get(at) else {
                let open = ended && self.at != At::End;
                return if open { Err((Error::custom("EOF while parsing a list"), at)) } else { Ok(at) };
            };
            match (self.at, next) {
                (At::Start, b'[') => self.at = At::First,
                (At::Start, _) => {
                    self.at = At::Other;
                    return Ok(at);
                }
                (At::First | At::Comma, b']') => self.at = At::End,
                (At::Comma, b',') => self.at = At::Element,
                (At::First | At::Element, _) => match element(list, &text[at..], ended) {
                    Ok(Some(length)) => {
                        at += length;
                        self.at = At::Comma;
                        self.index += 1;
                        continue;
                    }
                    Ok(None) => return Ok(at),
                    Err(error) => return Err((error, at)),
                },
                (At::Comma, _) => return Err((Error::custom("expected `,` or `]`"), at)),
                (At::End | At::Other, _) => return Err((Error::custom("trailing characters"), at)),
            }
            at += 1;
        }
    }
}

/// Decodes an element, and returns its length; `None` if it is incomplete.
fn element(list: &mut dyn List, text: &str, ended: bool) -> Result<Option<usize>, Error> {
    let before = list.len();
    let mut from = Deserializer::from_str(text);
    match record::append(list, &mut from) {
        Ok(()) => {
            let length = from.into_iter::<IgnoredAny>().byte_offset();
            // The next chunk may have more digits of a number.
            if length < text.len() || ended {
                return Ok(Some(length));
            }
        }
        Err(error) if ended || !error.is_eof() => return Err(error),
        Err(_) => {}
    }
    list.truncate(before);
    Ok(None)
}

/// Returns the text, with `\u{fffd}` for invalid UTF-8, and the beginning of an incomplete character.
fn text_of(bytes: &[u8], ended: bool) -> (Cow<'_, str>, &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.into(), &[]);
    }
    let is_begun = |at: &usize| match std::str::from_utf8(&bytes[*at..]) {
        Ok(_) => false,
        Err(error) => error.valid_up_to() == 0 && error.error_len().is_none(),
    };
    // A character of four bytes may be split after three.
    let cut = (bytes.len().saturating_sub(3)..bytes.len()).find(is_begun).filter(|_| !ended).unwrap_or(bytes.len());
    (String::from_utf8_lossy(&bytes[..cut]), &bytes[cut..])
}

#[cfg(test)]
mod tests {
    use super::*;

    type Texts = Vec<Option<String>>;

    /// Decodes a text that is cut at some places.
    fn read(text: &[u8], cuts: &[usize]) -> Result<Texts, String> {
        let (mut list, mut elements, mut from) = (Texts::new(), Elements::default(), 0);
        for at in cuts.iter().copied().chain([text.len()]) {
            elements.push(&mut list, &text[from..at]).map_err(|invalid| invalid.error.to_string())?;
            from = at;
        }
        elements.finish(&mut list).map_err(|invalid| invalid.error.to_string())?;
        Ok(list)
    }

    #[test]
    fn a_list_is_the_same_for_all_chunks() {
        for text in ["[]", " [ ] ", "null", "[\"a\"]", "[ \"a\" , \"b\\n]\",\"\u{1f600}\"]\n"] {
            let whole: Texts = crate::raw::decode(text.as_bytes()).expect("a list");
            for one in 0..=text.len() {
                for two in one..=text.len() {
                    let found = read(text.as_bytes(), &[one, two]);
                    assert_eq!(found.as_ref(), Ok(&whole), "{text}, cut at {one} and {two}");
                }
            }
        }
    }

    #[test]
    fn numbers_may_be_split() {
        let text = b"[12,345]";
        for cut in 0..=text.len() {
            let (mut list, mut elements): (Vec<u16>, _) = (Vec::new(), Elements::default());
            elements.push(&mut list, &text[..cut]).expect("a part");
            elements.push(&mut list, &text[cut..]).expect("a part");
            elements.finish(&mut list).expect("a list");
            assert_eq!(list, [12, 345], "cut at {cut}");
        }
    }

    #[test]
    fn invalid_utf8_is_replaced() {
        let text = b"[\"a\xffb\",\"\xf0\x9f\"]";
        let whole = ["a\u{fffd}b", "\u{fffd}"].map(|text| Some(text.to_owned()));
        for cut in 0..=text.len() {
            assert_eq!(read(text, &[cut]).as_deref(), Ok(&whole[..]), "cut at {cut}");
        }
    }

    #[test]
    fn a_value_other_than_a_list_is_an_error() {
        for text in ["", "[", "[\"a\"", "[\"a\",", "[\"a\" \"b\"]", "[\"a\"] []", "[\"a]", "{}", "7"] {
            for cut in 0..=text.len() {
                assert!(read(text.as_bytes(), &[cut]).is_err(), "{text}, cut at {cut}");
            }
        }
    }

    #[test]
    fn an_error_has_the_element_and_its_index() {
        let mut list: Vec<u16> = Vec::new();
        let invalid = Elements::default().push(&mut list, b"[1,2,{}]").expect_err("a map");
        assert_eq!((invalid.index, &invalid.text[..]), (Some(2), &b"{}]"[..]));
    }
}
