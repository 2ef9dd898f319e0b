//! Enums of the server's words that also represent unknown words.

/// Declares an enum with a variant for each known word, and `Other` for all others.
///
/// A word that is added to an enum later was `Other` before: compare with the string, or match with a wildcard.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal $(| $alias:literal)*, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )*
            /// Any other value.
            Other(String),
        }

        impl $name {
            /// Returns the value as the server writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )*
                    Self::Other(word) => word,
                }
            }
        }

        impl std::fmt::Display for $name {
            /// Writes the value as the server does.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $word $(| $alias)* => Self::$variant, )*
                    _ => Self::Other(word.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                match Self::from(word.as_str()) {
                    Self::Other(_) => Self::Other(word),
                    known => known,
                }
            }
        }

        impl From<$name> for String {
            fn from(word: $name) -> Self {
                match word {
                    $name::Other(word) => word,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Ok(word.into())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, word: &str) -> bool {
                self.as_str() == word
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, word: &&str) -> bool {
                self.as_str() == *word
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    open_enum! {
        /// Words.
        pub enum Word {
            /// The first.
            One = "one" | "uno",
            /// The second.
            Two = "two",
        }
    }

    #[test]
    fn words_are_parsed_and_displayed() {
        for (text, word, written) in [
            ("one", Word::One, "one"),
            ("uno", Word::One, "one"),
            ("two", Word::Two, "two"),
            ("", Word::Other(String::new()), ""),
            ("Two", Word::Other("Two".to_owned()), "Two"),
        ] {
            assert_eq!(Word::from(text), word);
            assert_eq!(Word::from(text.to_owned()), word);
            assert_eq!(text.parse(), Ok(word.clone()));
            assert_eq!((word.as_str(), word.to_string()), (written, written.to_owned()));
            assert!(word == written && word == *written);
            assert_eq!(String::from(word), written);
        }
    }
}
