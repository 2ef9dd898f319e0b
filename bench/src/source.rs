//! Bytes to send.

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
