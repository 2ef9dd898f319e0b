//! Bytes to send.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

const PIECE: usize = 64 << 10;

/// A stream of this many bytes, in chunks that share the same memory.
pub(crate) struct Source<T> {
    piece: Bytes,
    left: usize,
    item: fn(Bytes) -> T,
}

impl<T> Source<T> {
    pub(crate) fn new(bytes: usize, item: fn(Bytes) -> T) -> Self {
        Self { piece: vec![b'x'; PIECE].into(), left: bytes, item }
    }
}

impl<T> Stream for Source<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        let size = self.left.min(PIECE);
        self.left -= size;
        Poll::Ready((size > 0).then(|| (self.item)(self.piece.slice(..size))))
    }
}

/// The bytes of files, one file after the other, read by the thread that sends them. A file that cannot be read is left out.
pub(crate) struct Files<T> {
    open: Option<File>,
    left: std::vec::IntoIter<PathBuf>,
    item: fn(Bytes) -> T,
}

impl<T> Files<T> {
    pub(crate) fn new(files: Vec<PathBuf>, item: fn(Bytes) -> T) -> Self {
        Self { open: None, left: files.into_iter(), item }
    }
}

impl<T> Stream for Files<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        loop {
            if let Some(file) = &mut self.open {
                let mut piece = vec![0; PIECE];
                if let Ok(count @ 1..) = file.read(&mut piece) {
                    piece.truncate(count);
                    return Poll::Ready(Some((self.item)(piece.into())));
                }
            }
            match self.left.next() {
                Some(path) => self.open = File::open(path).ok(),
                None => return Poll::Ready(None),
            }
        }
    }
}
