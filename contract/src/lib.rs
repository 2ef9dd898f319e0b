//! What the description, the generated client and real servers have to agree on.
//!
//! Not published: it holds what only the project's own tests and tasks need.
