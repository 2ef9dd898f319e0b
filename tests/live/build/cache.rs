//! Layers from a cache of a registry, and stages at the same time.

use podman::images::{BuildOptions, Context};

use super::{base, build, podman};
use crate::{IMAGE, name};

#[tokio::test]
#[ignore = "needs podman"]
async fn layers_are_taken_from_the_cache_of_a_registry() {
    let podman = podman().await;
    let registry = std::env::var("PODMAN_TEST_REGISTRY").expect("set by `cargo xtask test`");
    let repository = format!("{registry}/{}", name("cache"));
    // one step, whose image is the result: those of earlier steps may stay when the image is removed
    let text = base(&format!("RUN echo {} > /a", name("content")));
    let options = BuildOptions::new(Context::none()).containerfile_text(text).tls_verify(false);
    let pushed = build(&podman, &options.clone().cache_to([&repository])).await.expect("builds");
    assert!(pushed.image.remove().await.expect("removes"));
    let again = build(&podman, &options.clone().cache_from([&repository])).await.expect("builds");
    let pulled = again.log.iter().filter(|line| line.contains("Cache pulled from remote")).count();
    assert_eq!(pulled, 1, "{:#?}", again.log);
    again.image.remove().await.expect("removes");
    let without = build(&podman, &options).await.expect("builds");
    assert!(!without.log.iter().any(|line| line.contains("cache")), "{:#?}", without.log);
    without.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn stages_are_built_at_the_same_time_with_jobs() {
    let podman = podman().await;
    let place = name("meet");
    // each of two stages waits for the other one
    let stage = |me: &str, other: &str| {
        format!(
            "FROM {IMAGE} AS {me}\nARG TENTHS\nRUN --mount=type=cache,id={place},target=/meet touch /meet/{me}; \
             for i in $(seq $TENTHS); do [ -e /meet/{other} ] && exit 0; sleep 0.1; done; exit 7\n"
        )
    };
    let text = format!(
        "{}{}FROM {IMAGE}\nCOPY --from=one /etc/passwd /one\nCOPY --from=two /etc/passwd /two\n",
        stage("one", "two"),
        stage("two", "one")
    );
    let options = BuildOptions::new(Context::none()).containerfile_text(text).nocache(true);
    let alone = build(&podman, &options.clone().buildarg("TENTHS", "5")).await.expect_err("one stage at a time");
    assert!(alone.to_string().contains("exited with code 7"), "{alone}");
    let both = build(&podman, &options.buildarg("TENTHS", "600").jobs(3)).await.expect("builds");
    both.image.remove().await.expect("removes");
}
