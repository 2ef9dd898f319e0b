use regress::Regex;

use super::*;

/// Random numbers, the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).expect("31 bits") % end
    }
}

/// The patterns and maximum lengths of `spec/patches.toml`, by the names of the types.
fn patterns() -> Vec<(String, Regex, usize)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/spec/patches.toml");
    let patches: toml::Table = std::fs::read_to_string(path).expect("the patches").parse().expect("TOML");
    let patches = patches["patch"].as_array().expect("a list of patches");
    let pattern = |patch: &toml::Value| {
        let name = patch["at"].as_str()?.strip_prefix("/definitions/")?;
        let pattern = patch.get("now")?.get("pattern")?.as_str()?;
        let length = patch["now"].get("maxLength").and_then(toml::Value::as_integer);
        let length = length.map_or(usize::MAX, |length| length.try_into().expect("a length"));
        Some((name.to_owned(), Regex::new(pattern).expect("a pattern"), length))
    };
    patches.iter().filter_map(pattern).collect()
}

fn is_valid(ty: &str, name: &str) -> bool {
    match ty {
        "ContainerName" => name.parse::<ContainerName>().is_ok(),
        "NetworkName" => name.parse::<NetworkName>().is_ok(),
        "PodName" => name.parse::<PodName>().is_ok(),
        "SecretName" => name.parse::<SecretName>().is_ok(),
        "VolumeName" => name.parse::<VolumeName>().is_ok(),
        _ => panic!("{ty} has a pattern and no check"),
    }
}

#[test]
fn checks_agree_with_the_patterns_of_podman() {
    const LETTERS: [char; 24] = [
        'a',
        'z',
        'A',
        'Z',
        '0',
        '9',
        '_',
        '.',
        '-',
        '/',
        ',',
        '=',
        ' ',
        '\0',
        '\n',
        '\r',
        '\u{2028}',
        'é',
        '@',
        '[',
        '`',
        '{',
        ':',
        '\u{1f600}',
    ];
    let patterns = patterns();
    assert_eq!(patterns.len(), 5, "each type of name has one");
    let mut random = Random(11);
    for (ty, pattern, longest) in &patterns {
        let mut valid = 0;
        for round in 0..20_000 {
            // Few letters make valid names likely, all letters exercise each rule.
            let letters = if round % 2 == 0 { &LETTERS[..11] } else { &LETTERS[..] };
            let most = if round % 50 == 0 { 300 } else { 6 };
            let name: String = (0..random.below(most + 1)).map(|_| letters[random.below(letters.len())]).collect();
            let wanted = pattern.find(&name).is_some() && name.chars().count() <= *longest;
            assert_eq!(is_valid(ty, &name), wanted, "{ty} {name:?}");
            valid += usize::from(wanted);
        }
        assert!((1_000..19_000).contains(&valid), "{ty}: {valid} of 20000 names are valid");
    }
}

#[test]
fn an_error_states_the_rule() {
    let error = "-x".parse::<VolumeName>().expect_err("it begins with a dash");
    let wanted = "invalid name: expected letters, digits, `_`, `.` and `-`, beginning with a letter or a digit";
    assert_eq!(error.to_string(), wanted);
}

#[test]
fn lengths_of_secrets_are_limited() {
    assert!("é".repeat(253).parse::<SecretName>().is_ok());
    assert!("é".repeat(254).parse::<SecretName>().is_err());
}
