use super::*;

fn read<T>(
    json: &str,
    with: impl Fn(&mut serde_json::Deserializer<serde_json::de::StrRead<'_>>) -> serde_json::Result<T>,
) -> serde_json::Result<T> {
    with(&mut serde_json::Deserializer::from_str(json))
}

#[test]
fn scalars_take_what_another_version_sends() {
    assert_eq!(read("15", |d| text(d)).expect("StopSignal of 4.x"), Some("15".to_owned()));
    assert_eq!(read("15", |d| signal(d)).expect("its name"), Some("SIGTERM".to_owned()));
    assert_eq!(read("\"SIGINT\"", |d| signal(d)).expect("a name as it is"), Some("SIGINT".to_owned()));
    assert_eq!(read("null", |d| text(d)).expect("null"), None);
    assert_eq!(read("null", |d| failure(d)).expect("none"), None);
    assert_eq!(read("\"why\"", |d| failure(d)).expect("an error's text"), Some("why".to_owned()));
    assert!(read("{}", |d| failure(d)).expect("an error of 4.x").is_some());
    assert_eq!(read("\"42\"", |d| number::<_, i64>(d)).expect("number in a string"), Some(42));
    assert_eq!(read("4.0", |d| number::<_, u16>(d)).expect("whole float"), Some(4));
    assert_eq!(read("\"\"", |d| number::<_, u16>(d)).expect("empty"), None);
    assert_eq!(read("\"true\"", |d| flag(d)).expect("flag in a string"), Some(true));
    assert_eq!(read("\"\"", |d| time(d)).expect("empty time"), None);
    assert_eq!(read("0", |d| time(d)).expect("seconds"), DateTime::from_timestamp(0, 0));
    assert!(read("\"0001-01-01T00:00:00Z\"", |d| time(d)).expect("Go's zero").is_some());
    let far = read("416613181312", |d| time(d)).expect("seconds").expect("a time");
    assert_eq!(read(&serde_json::to_string(&far).expect("JSON"), |d| time(d)).expect("as it was written"), Some(far));
}

#[test]
fn what_means_nothing_is_refused() {
    assert!(read("{}", |d| text(d)).is_err());
    assert!(read("-1", |d| number::<_, u16>(d)).is_err());
    assert!(read("1.5", |d| number::<_, i64>(d)).is_err());
    assert!(read("\"yes\"", |d| flag(d)).is_err());
    assert!(read("\"soon\"", |d| time(d)).is_err());
    assert!(read("3", |d| list::<_, String>(d)).is_err());
}

#[test]
fn lists_and_maps_take_null_anywhere() {
    assert_eq!(read("null", |d| list::<_, String>(d)).expect("null"), Vec::<String>::new());
    assert_eq!(read("[\"a\",null]", |d| list::<_, String>(d)).expect("null element"), ["a"]);
    assert_eq!(read("\"a\"", |d| list::<_, String>(d)).expect("one"), ["a"]);
    assert_eq!(read("\"sh -c\"", |d| words(d)).expect("joined"), ["sh", "-c"]);
    assert_eq!(read("[\"a b\",\"c\"]", |d| words(d)).expect("a list as it is"), ["a b", "c"]);
    let ports = read("{\"80/tcp\":null}", |d| map::<_, Vec<String>>(d)).expect("null value");
    assert_eq!(ports["80/tcp"], Vec::<String>::new());
    assert!(read("null", |d| map::<_, String>(d)).expect("null").is_empty());
    assert!(read("null", |d| any_map(d)).expect("null").is_empty());
}

#[test]
fn statistics_have_sums_and_networks_whichever_arrive() {
    let old = r#"[{"NetInput":7,"NetOutput":5}]"#;
    let new = r#"[{"Network":{"eth0":{"RxBytes":3,"TxBytes":1},"eth1":{"RxBytes":4,"TxBytes":4}}}]"#;
    let none = r#"[{"Network":{}}, {"Network":null}]"#;
    for json in [old, new] {
        let stats = read(json, |d| statistics(d)).expect("statistics").remove(0);
        assert_eq!((stats.net_input, stats.net_output), (Some(7), Some(5)), "{json}");
    }
    assert_eq!(read(new, |d| statistics(d)).expect("statistics")[0].network.len(), 2);
    let none = read(none, |d| statistics(d)).expect("statistics");
    assert!(none.iter().all(|stats| (stats.net_input, stats.net_output) == (Some(0), Some(0))), "as Podman 4 says it");
}
