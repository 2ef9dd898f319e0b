//! Turns `spec/` into `generated/` and `contract/generated/`.
//!
//! Without the `_codegen` feature this script does nothing, so that depending
//! on this crate costs no generator. With it, the script regenerates and
//! insists that the result is what is committed; `BLESS=1` writes it instead.

#[cfg(feature = "_codegen")]
#[path = "build/answers.rs"]
mod answers;
#[cfg(feature = "_codegen")]
#[path = "build/calls.rs"]
mod calls;
#[cfg(feature = "_codegen")]
#[path = "build/generate.rs"]
mod generate;
#[cfg(feature = "_codegen")]
#[path = "build/history.rs"]
mod history;
#[cfg(feature = "_codegen")]
#[path = "build/openapi.rs"]
mod openapi;
#[cfg(feature = "_codegen")]
#[path = "build/operations.rs"]
mod operations;
#[cfg(feature = "_codegen")]
#[path = "build/policy.rs"]
mod policy;
#[cfg(feature = "_codegen")]
#[path = "build/records.rs"]
mod records;
#[cfg(feature = "_codegen")]
#[path = "build/spec.rs"]
mod spec;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "_codegen")]
    generate::main();
}
