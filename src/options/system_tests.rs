//! Tests of the options of the service as a whole.

use serde_json::json;

use super::*;

fn pruned(json: Value) -> Result<Prune, String> {
    let read = serde_json::from_value::<PruneOptions>(json).map_err(|why| why.to_string())?;
    read.render().map_err(|why| why.to_string())
}

fn checked(json: Value) -> Result<Checked, String> {
    let read = serde_json::from_value::<CheckOptions>(json).map_err(|why| why.to_string())?;
    read.render().map_err(|why| why.to_string())
}

#[test]
fn external_and_build_are_refused_with_what_they_exclude() {
    for other in
        [json!({"all": true}), json!({"volumes": true}), json!({"build": true}), json!({"filters": {"label": "a"}})]
    {
        let mut given = other.clone();
        given["external"] = true.into();
        let message = pruned(given).expect_err("external is alone");
        let name = other.as_object().and_then(|map| map.keys().next().cloned()).unwrap_or_default();
        assert!(message.contains("external") && message.contains(&name), "{message}");
    }
    let alone = pruned(json!({"external": true, "all": false, "filters": {}})).expect("others are not set");
    assert!(alone.external && !alone.all && alone.filters.is_null());
    let message = pruned(json!({"build": true, "filters": {"label": "a"}})).expect_err("build has no labels");
    assert!(message.contains("build"), "{message}");
    assert!(pruned(json!({"build": true, "all": true, "volumes": true})).is_ok());
}

#[test]
fn a_prune_knows_labels_and_times_only() {
    let options = PruneOptions::new().all(true).label("a=1").label("b").without_label("keep").until("24h");
    let read = options.render().expect("valid");
    assert_eq!(read.filters, json!({"label": ["a=1", "b"], "label!": ["keep"], "until": ["24h"]}));
    assert!(read.all && !read.volumes);
    for (wrong, why) in [
        (json!({"filters": {"dangling": "true"}}), "dangling"),
        (json!({"filters": {"annotation": "a=b"}}), "annotation"),
        (json!({"filters": {"until": "soon"}}), "until"),
        (json!({"volume": true}), "volumes"),
    ] {
        let message = pruned(wrong).expect_err(why);
        assert!(message.contains(why), "{message}");
    }
}

#[test]
fn the_lossy_repair_is_a_repair() {
    for (given, repair, lossy) in [
        (json!({}), None, None),
        (json!({"repair": false, "repair_lossy": false}), None, None),
        (json!({"repair": true}), Some(true), None),
        (json!({"repair": "images"}), Some(true), None),
        (json!({"repair": "images_and_containers"}), Some(true), Some(true)),
        (json!({"repair_lossy": true}), Some(true), Some(true)),
        (json!({"force": true}), Some(true), Some(true)),
        (json!({"repair": "images", "repair_lossy": true}), Some(true), Some(true)),
    ] {
        let read = checked(given.clone()).expect("valid");
        assert_eq!((read.repair, read.lossy), (repair, lossy), "{given}");
    }
    assert!(checked(json!({"repair": "everything"})).is_err());
    let options = CheckOptions::new().repair(Repair::ImagesAndContainers);
    assert_eq!(options.render().expect("valid").lossy, Some(true));
}

#[test]
fn ages_are_durations_that_go_reads() {
    for (given, sent) in [("36h", "36h"), ("1h30m", "1h30m"), (" 2s ", "2s")] {
        let read = checked(json!({"unreferenced_layer_max_age": given})).expect(given);
        assert_eq!(read.age.as_deref(), Some(sent));
    }
    for wrong in [json!("1 day"), json!("1d"), json!("24"), json!("-1h"), json!(24), json!(true), json!("999999999h")] {
        assert!(checked(json!({"unreferenced_layer_max_age": wrong})).is_err(), "{wrong}");
    }
    for (given, sent) in [(Duration::from_secs(129_600), "129600s"), (Duration::from_millis(1500), "1.500000000s")] {
        let read = CheckOptions::new().unreferenced_layer_max_age(given).render().expect("valid");
        assert_eq!(read.age.as_deref(), Some(sent));
    }
    assert!(CheckOptions::new().unreferenced_layer_max_age(Duration::MAX).render().is_err());
}
