//! Names that Podman restricts, validated before they are sent.
//!
//! The rules agree with the patterns in `spec/patches.toml`: a test compares them on many random names.

use std::fmt;
use std::str::FromStr;

use super::scalar::{Found, FromScalar, slots};
use super::slot::View;

/// A name that breaks Podman's rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidName {
    rule: &'static str,
}

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid name: expected {}", self.rule)
    }
}

impl std::error::Error for InvalidName {}

/// Declares types of names by their check and the rule that an error states.
macro_rules! names {
    ($($name:ident: $what:literal, $valid:path, $rule:literal;)*) => {
        $(
            #[doc = concat!("A name of a ", $what, " that Podman accepts: ", $rule, ".")]
            #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
            pub struct $name(String);

            impl std::ops::Deref for $name {
                type Target = str;

                fn deref(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl From<$name> for String {
                fn from(name: $name) -> Self {
                    name.0
                }
            }

            impl FromStr for $name {
                type Err = InvalidName;

                fn from_str(name: &str) -> Result<Self, InvalidName> {
                    if $valid(name) { Ok(Self(name.to_owned())) } else { Err(InvalidName { rule: $rule }) }
                }
            }

            impl FromScalar for $name {
                const EXPECTED: &'static str = "a name";

                fn read(found: Found<'_>) -> Result<Self, String> {
                    String::read(found)?.parse().map_err(|invalid: InvalidName| invalid.to_string())
                }

                fn is_missing(_: &Found<'_>) -> bool {
                    false
                }
            }
        )*
        slots! { $($name => |name| View::Text(name),)* }
    };
}

names! {
    ContainerName: "container", container,
        "letters, digits, `_`, `.` and `-`, beginning with a letter or a digit, or with a slash before it";
    NetworkName: "network", plain, "letters, digits, `_`, `.` and `-`, beginning with a letter or a digit";
    PodName: "pod", plain, "letters, digits, `_`, `.` and `-`, beginning with a letter or a digit";
    SecretName: "secret", secret, "1 to 253 characters other than `,`, `/`, `=` and NUL";
    VolumeName: "volume", plain, "letters, digits, `_`, `.` and `-`, beginning with a letter or a digit";
}

fn plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
}

fn container(name: &str) -> bool {
    plain(name.strip_prefix('/').unwrap_or(name))
}

fn secret(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= 253 && !name.contains([',', '/', '=', '\0'])
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
