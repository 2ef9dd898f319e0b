use super::*;
use crate::raw::record::fill;
use crate::raw::slot::Slot;

/// Reads a field of this type from JSON.
fn read<T: Slot + Default>(json: &str) -> serde_json::Result<T> {
    let mut field = T::default();
    fill(&mut field, &mut serde_json::Deserializer::from_str(json))?;
    Ok(field)
}

fn reads<T: Slot + Default + PartialEq + fmt::Debug>(json: &str, wanted: T) {
    let read: T = read(json).expect(json);
    assert!(read == wanted, "{json}: {read:?}, not {wanted:?}");
    drop(wanted);
}

#[test]
fn scalars_accept_the_forms_of_other_releases() {
    reads("15", Some("15".to_owned()));
    reads("true", Some("true".to_owned()));
    reads("null", None::<String>);
    reads("\"\"", Some(String::new()));
    reads("\"42\"", Some(42_i64));
    reads("4.0", Some(4_u16));
    reads("18446744073709551615", Some(u64::MAX));
    reads("\"\"", None::<u16>);
    reads("\"1.5\"", Some(1.5));
    reads("\"true\"", Some(true));
    reads("0", Some(false));
    reads("\"\"", None::<DateTime<Utc>>);
    reads("0", DateTime::<Utc>::from_timestamp(0, 0));
}

#[test]
fn times_that_are_not_set_are_none() {
    for zero in ["\"0001-01-01T00:00:00Z\"", "\"0001-01-01T01:00:00+01:00\"", "-62135596800", "null", "\"\""] {
        reads(zero, None::<DateTime<Utc>>);
    }
    assert!(read::<Option<DateTime<Utc>>>("\"0001-01-01T00:00:01Z\"").expect("a time").is_some());
}

#[test]
fn times_are_read_as_they_are_written() {
    let far: Option<DateTime<Utc>> = read("416613181312").expect("seconds");
    let written = serde_json::to_string(&far.expect("a time")).expect("JSON");
    assert_eq!(read::<Option<DateTime<Utc>>>(&written).expect("a time"), far);
}

#[test]
fn scalars_without_a_meaning_are_rejected() {
    for (result, wanted) in [
        (read::<Option<String>>("{}").map(drop), "invalid type: map, expected a string"),
        (read::<Option<u16>>("-1").map(drop), "-1 is not a number that fits here"),
        (read::<Option<i64>>("1.5").map(drop), "1.5 is not a number that fits here"),
        (read::<Option<bool>>("\"yes\"").map(drop), "invalid type: string \"yes\", expected true or false"),
        (read::<Option<DateTime<Utc>>>("\"soon\"").map(drop), "\"soon\" is not a time"),
        (read::<Vec<String>>("3").map(drop), "invalid type: integer `3`, expected a list"),
        (read::<Vec<String>>("{}").map(drop), "invalid type: map, expected a list"),
    ] {
        let error = result.expect_err(wanted).to_string();
        assert!(error.starts_with(wanted), "{error}");
    }
}
