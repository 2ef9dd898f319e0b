//! How each operation is called.

use hyper::Method;

use super::connector::Connection;
use crate::versions::support::Support;

/// An operation, and how it is called.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name of the method that calls it.
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) prefix: Prefix,
    /// The path below the prefix, with `{}` for each of its parameters.
    pub(crate) path: &'static str,
    pub(crate) limit: Limit,
    pub(crate) connection: Connection,
    /// Whether the request may be sent a second time if its pooled connection was closed while it was being sent.
    pub(crate) repeat: bool,
    /// The type of the body, if the caller does not set another.
    pub(crate) content_type: Option<&'static str>,
    /// Whether the connection is handed over after the response's headers.
    pub(crate) upgrade: bool,
    /// The releases that support it; `None` for all.
    pub(crate) support: Option<&'static Support>,
}

/// The prefix of the path.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Prefix {
    /// The server's version, up to the described one.
    Libpod,
    /// The version of Docker's API.
    Docker,
    /// A fixed version, which later releases serve as well.
    Fixed(&'static str),
}

/// The time limit of a call, unless the client has one for all calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// The client's limit for short calls.
    Short,
    /// No limit.
    Unlimited,
    /// Short if this parameter is `false`, otherwise unlimited and over a dedicated connection.
    ShortIfFalse(&'static str),
    /// The grace period that this parameter sends, and [`SLACK`](super::call::SLACK).
    Grace(&'static str),
}

/// Defines a static for each row, with the name of the method that calls the operation.
macro_rules! operations {
    ($($id:ident: $name:ident, $method:ident, $prefix:expr, $path:literal, $limit:expr, $connection:ident,
        $repeat:literal, $content_type:expr, $upgrade:literal, $support:expr;)*) => {
        $(pub(crate) static $id: Operation = Operation {
            name: stringify!($name),
            method: Method::$method,
            prefix: $prefix,
            path: $path,
            limit: $limit,
            connection: Connection::$connection,
            repeat: $repeat,
            content_type: $content_type,
            upgrade: $upgrade,
            support: $support,
        };)*

        /// All operations, by their names.
        #[cfg(test)]
        pub(crate) static ALL: &[&Operation] = &[$(&$id),*];
    };
}

/// The operations of the description.
#[rustfmt::skip]
pub(crate) mod operations {
    use super::Limit::{Grace, Short, ShortIfFalse, Unlimited};
    use super::Prefix::{Docker, Fixed, Libpod};
    use super::{Connection, Method, Operation};
    use crate::versions::support::table;

    include!("../../generated/policy.rs");
}
