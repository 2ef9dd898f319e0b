//! Keys name objects exactly, although the server takes any unique beginning of an id.

use podman::{CreateOptions, Error};

use super::{IMAGE, end, name, podman};

fn idle() -> CreateOptions {
    CreateOptions::new(IMAGE).command(["true"]).label("test", "live")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_are_not_found_by_less_than_12_digits() {
    let podman = podman().await;
    let containers = podman.containers();
    let web = containers.create(idle()).await.expect("creates");
    // For Podman 5, `_` matches any digit.
    let pattern = format!("{}_", &web.id()[..10]);
    for key in [&web.id()[..11], pattern.as_str()] {
        let found = podman.raw().container_exists_libpod(key, &Default::default()).await.is_ok();
        assert!(found || key == pattern && podman.server_version().major == 4, "the server finds {key}");
        let error = containers.get(key).await.expect_err("another container");
        assert!(error.is_not_found(), "{error:?}");
        assert!(!containers.exists(key).await.expect("exists"), "{key}");
        assert!(!containers.remove(key).await.expect("removes nothing"), "{key}");
    }
    // A container whose name is the beginning of the id of another one.
    let key = &web.id()[..8];
    let other = containers.create(idle().name(key)).await.expect("creates");
    assert_eq!(containers.get(key).await.expect("gets").id(), other.id());
    assert!(containers.remove(key).await.expect("removes"));
    assert!(!containers.remove(key).await.expect("removes nothing"));
    assert!(!containers.exists(other.id()).await.expect("exists"));
    assert!(containers.exists(web.id()).await.expect("exists"));
    assert_eq!(containers.get(web.short_id()).await.expect("gets").id(), web.id());
    assert!(containers.remove(web.short_id()).await.expect("removes"));
    assert!(!containers.exists(web.id()).await.expect("exists"));
}

/// The behaviour that the client protects from. If this fails, the server has become exact.
#[tokio::test]
#[ignore = "needs podman"]
async fn the_server_itself_removes_by_the_beginning_of_an_id() {
    let podman = podman().await;
    let web = podman.containers().create(idle()).await.expect("creates");
    podman.raw().container_delete_libpod(&web.id()[..11], &Default::default()).await.expect("removes");
    assert!(!podman.containers().exists(web.id()).await.expect("exists"));
    let reference = format!("localhost/{}:latest", name("keys"));
    let change = format!("ENV NAME={reference}");
    let image = podman
        .images()
        .import_with(vec![0; 1024], &reference, &podman::images::ImportOptions::new().changes([change.as_str()]))
        .await
        .expect("imports");
    podman.raw().image_delete_libpod(&image.id()[..11], &Default::default()).await.expect("removes");
    assert!(!podman.images().exists(image.id()).await.expect("exists"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn images_are_not_found_by_less_than_12_digits() {
    let podman = podman().await;
    let images = podman.images();
    let import = async |reference: &str| {
        let change = format!("ENV NAME={reference}");
        images
            .import_with(vec![0; 1024], reference, &podman::images::ImportOptions::new().changes([change.as_str()]))
            .await
            .expect("imports")
    };
    let app = import(&format!("localhost/{}:latest", name("keys"))).await;
    let key = &app.id()[..11];
    assert!(podman.raw().image_exists_libpod(key).await.is_ok(), "the server finds {key}");
    let error = images.get(key).await.expect_err("another image");
    assert!(error.is_image_not_known() && error.is_not_found(), "{error:?}");
    assert!(!images.exists(key).await.expect("exists"));
    assert!(
        !images.remove_with(key, &podman::images::RemoveOptions::new().force(true)).await.expect("removes nothing")
    );
    // An image whose name is the beginning of the id of another one.
    let key = &app.id()[..8];
    let other = import(&format!("localhost/{key}:latest")).await;
    assert_eq!(images.get(key).await.expect("gets").id(), other.id());
    assert!(images.remove(key).await.expect("removes"));
    assert!(!images.remove(key).await.expect("removes nothing"));
    assert!(!images.exists(other.id()).await.expect("exists"));
    assert!(images.exists(app.id()).await.expect("exists"));
    assert_eq!(images.get(&app.id()[..12]).await.expect("gets").id(), app.id());
    assert!(images.remove(&app.id()[..12]).await.expect("removes"));
    assert!(!images.exists(app.id()).await.expect("exists"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn names_of_images_are_removed_one_by_one() {
    let podman = podman().await;
    let images = podman.images();
    let (one, two) = (name("keys"), name("keys"));
    let tagged = |name: &str| format!("localhost/team/{name}:latest");
    let container = podman.containers().create(idle()).await.expect("creates");
    let image = container
        .commit_with(&podman::containers::CommitOptions::new().repository(tagged(&one)))
        .await
        .expect("commits");
    let repository = format!("localhost/team/{two}");
    let tag = podman::raw::params::ImageTagParams { repo: Some(&repository), tag: Some("latest") };
    podman.raw().image_tag_libpod(image.id(), &tag).await.expect("tags");
    // A short name is completed as by the command.
    assert!(images.remove(&one).await.expect("removes a name"));
    assert!(!images.exists(&tagged(&one)).await.expect("exists"));
    assert_eq!(images.get(&two).await.expect("gets").tags(), [tagged(&two)]);
    let refused = images.remove(&one[1..]).await;
    assert!(matches!(refused, Ok(false)), "the end of a name does not match: {refused:?}");
    assert!(images.remove(&tagged(&two)).await.expect("removes the image"));
    let missing = images.get(image.id()).await;
    assert!(matches!(&missing, Err(Error::Api(error)) if error.status == Some(404)), "{missing:?}");
    end(container).await;
}
