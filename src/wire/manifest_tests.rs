use super::*;

#[test]
fn what_has_a_document() {
    for (text, expected) in [
        ("", false),
        ("\n---\n", false),
        ("\u{feff}---\n# only a comment\n...\n", false),
        ("%YAML 1.2\n---\n", false),
        ("--- # a comment\n", false),
        ("--- {kind: Pod}\n", true),
        ("---a: 1\n", true),
        ("kind: Pod", true),
        ("{}", true),
    ] {
        assert_eq!(has_document(text), expected, "{text:?}");
    }
}

#[test]
fn texts_are_joined_at_the_beginnings_of_lines() {
    assert_eq!(join(["a: 1", "b: 2\n", "c: 3"]), "a: 1\n---\nb: 2\n---\nc: 3");
    assert_eq!(join(["a: 1", "# of b\n---\nb: 2"]), "a: 1\n# of b\n---\nb: 2");
    assert_eq!(join(["a: 1\n---\n", "\u{feff}b: 2"]), "a: 1\n---\nb: 2");
    assert_eq!(join(["a: 1"]), "a: 1");
}

#[test]
fn documents_are_split_at_their_markers() {
    let text = "# first\na: |\n  ---\n---\n\n--- # empty\n---\nb: 2\n";
    assert_eq!(split(text), ["# first\na: |\n  ---\n", "---\nb: 2\n"]);
}

#[test]
fn texts_without_copies_are_known_without_a_parser() {
    for (text, expected) in [
        ("envFrom: [{configMapRef: {name: a}}, {secretRef: {name: b}}]", false),
        ("valueFrom: {configMapKeyRef: {name: a, key: b}, secretKeyRef: {name: a}}", false),
        ("kind: ConfigMap", false),
        ("configMap: {name: a}", true),
        ("\"configMap\" : {name: a}", true),
        ("secret: {secretName: a}", true),
        ("\"s\\x65cret\": {}", true),
    ] {
        assert_eq!(may_have_copies(text), expected, "{text:?}");
    }
}

#[cfg(feature = "yaml")]
#[test]
fn objects_are_read_in_any_form() {
    let text = r#"
kind: Pod
metadata: &meta {name: "t"}
spec:
  initContainers: [{name: i, image: quay.io/a/b}]
  containers:
  - name: m
    image: &image localhost/busybox:latest
  - image: *image
  volumes:
  - name: one
    configMap: {name: cm}
  - {"name": "two", "secret": {"secretName": "token"}}
  - persistentVolumeClaim:
      claimName: data
---
---
kind: List
items:
- kind: Deployment
  metadata:
    <<: *meta
  spec:
    replicas: 2
    template:
      spec: {volumes: [{secret: {secretName: other}}], containers: [{image: short}]}
- {kind: Secret, metadata: {name: token}, stringData: {a: "kind: Pod"}}
"#;
    let manifest = Manifest::read(text).expect("YAML");
    let [pod, deployment, secret] = manifest.objects.as_slice() else { panic!("{manifest:?}") };
    assert_eq!((pod.kind.as_str(), pod.name.as_str()), ("Pod", "t"));
    assert_eq!(pod.images, ["quay.io/a/b", "localhost/busybox:latest"]);
    assert_eq!(
        (pod.copies.as_slice(), pod.claims.as_slice()),
        (["cm".to_owned(), "token".to_owned()].as_slice(), ["data".to_owned()].as_slice())
    );
    assert_eq!(
        (deployment.name.as_str(), deployment.replicas, deployment.copies.as_slice()),
        ("t", 2, ["other".to_owned()].as_slice())
    );
    assert_eq!(
        (deployment.pods(false), deployment.pods(true)),
        (vec!["t-pod".to_owned()], vec!["t-pod-0".to_owned(), "t-pod-1".to_owned()])
    );
    assert_eq!((secret.kind.as_str(), secret.is_workload()), ("Secret", false));
}

#[cfg(feature = "yaml")]
#[test]
fn what_is_not_yaml_is_not_shown() {
    let why = Manifest::read("kind: Secret\nstringData: {a: s3cret").expect_err("an open brace");
    assert!(why.contains("line") && !why.contains("s3cret"), "{why}");
    let lines: Vec<String> = (1..40).map(|n| format!("a{n}: &a{n} [*a{0}, *a{0}]\n", n - 1)).collect();
    let bomb = format!("a0: &a0 [x]\n{}", lines.concat());
    assert!(Manifest::read(&bomb).is_err());
    let deep = format!("a: {}1{}", "[".repeat(1000), "]".repeat(1000));
    assert!(Manifest::read(&deep).is_err());
}
