//! Random test data: strings, JSON, and chunks.
//!
//! Everything is derived from bytes, so that a fuzzer can steer it and failures are reproducible.

use serde_json::{Map, Value};

/// A generator of its own (xorshift64*): the same bytes in every run.
pub(crate) struct Random(u64);

impl Random {
    /// Accepts any seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32
    }

    /// Returns at most this many bytes.
    #[cfg(test)]
    pub(crate) fn bytes(&mut self, most: u64) -> Vec<u8> {
        (0..self.next() % (most + 1)).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// Decisions derived from bytes; after their end, always the first choice.
pub(crate) struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    pub(crate) fn number(&mut self) -> u64 {
        (0..8).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    pub(crate) fn signed(&mut self) -> i64 {
        i64::from_le_bytes(self.number().to_le_bytes())
    }

    /// Returns a number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (usize::from(self.byte()) << 8 | usize::from(self.byte())) % end.max(1)
    }

    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Returns some of these pieces, with other bytes between them.
    pub(crate) fn bytes(&mut self, pieces: &[&[u8]]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for _ in 0..self.byte() % 32 {
            match self.byte() % 4 {
                0 => bytes.push(self.byte()),
                _ => bytes.extend_from_slice(self.one(pieces)),
            }
        }
        bytes
    }

    /// Returns a string of these pieces, with other characters between them.
    pub(crate) fn text(&mut self, pieces: &[&str]) -> String {
        let pieces: Vec<&[u8]> = pieces.iter().map(|piece| piece.as_bytes()).collect();
        String::from_utf8_lossy(&self.bytes(&pieces)).into_owned()
    }

    /// Returns any JSON, with strings and keys of these pieces.
    pub(crate) fn json(&mut self, pieces: &[&str], depth: u8) -> Value {
        match self.byte() % if depth == 0 { 9 } else { 12 } {
            0 => Value::Null,
            1 => Value::Bool(self.byte() % 2 == 0),
            2 => Value::from(i64::from(self.byte()) - 3),
            3 => Value::from(self.number()),
            4 => Value::from(self.signed()),
            // No more digits than `serde_json` reads exactly
            5 => Value::from(self.one(&[0.5, -1.25, 100.0, 1e-7, 1e30])),
            6 | 7 => Value::from(self.one(pieces)),
            8 => Value::from(self.text(pieces)),
            9 | 10 => (0..self.byte() % 5).map(|_| self.json(pieces, depth - 1)).collect(),
            _ => {
                let entries = (0..self.byte() % 5).map(|_| (self.one(pieces).to_owned(), self.json(pieces, depth - 1)));
                Value::Object(entries.collect::<Map<_, _>>())
            }
        }
    }

    /// Replaces a part of a JSON value.
    pub(crate) fn change(&mut self, value: &mut Value, pieces: &[&str]) {
        let inner = match value {
            Value::Array(list) => list.iter_mut().collect::<Vec<_>>(),
            Value::Object(map) => map.values_mut().collect(),
            _ => Vec::new(),
        };
        let count = inner.len();
        match self.below(count + 1) {
            at if at < count => self.change(inner.into_iter().nth(at).expect("one of them"), pieces),
            _ => *value = self.json(pieces, 2),
        }
    }

    /// Splits bytes into chunks of 0 to 24 bytes.
    pub(crate) fn cut<'b>(&mut self, mut whole: &'b [u8]) -> Vec<&'b [u8]> {
        let mut random = Random::new(self.number());
        let mut pieces = Vec::new();
        while !whole.is_empty() {
            let size = usize::try_from(random.next() % 25).expect("small").min(whole.len());
            let (piece, rest) = whole.split_at(size);
            pieces.push(piece);
            whole = rest;
        }
        pieces
    }
}

/// Tests a property with random bytes, and prints those that violate it.
#[cfg(test)]
pub(crate) fn holds(property: fn(&mut Choices<'_>), rounds: u64) {
    struct Shown<'a>(u64, &'a [u8]);
    impl Drop for Shown<'_> {
        fn drop(&mut self) {
            if std::thread::panicking() {
                eprintln!("round {}: b\"{}\"", self.0, self.1.escape_ascii());
            }
        }
    }
    for round in 0..rounds {
        let bytes = Random::new(round).bytes(600);
        let shown = Shown(round, &bytes);
        property(&mut Choices::new(&bytes));
        drop(shown);
    }
}
