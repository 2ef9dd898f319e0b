use podman::ImageListOptions;

use super::{IMAGE, podman};

#[tokio::test]
#[ignore = "needs podman"]
async fn images_are_found_by_name_and_id() {
    let podman = podman().await;
    let images = podman.images();
    assert!(images.exists(IMAGE).await.expect("exists"));
    assert!(!images.exists("localhost/no-such-image").await.expect("exists"));
    let image = images.get(IMAGE).await.expect("gets");
    assert!(images.exists(image.id()).await.expect("exists"));
    assert!(image.tags().iter().any(|tag| tag == IMAGE), "{:?}", image.tags());
    let list = images.list_with(&ImageListOptions::new().filter("reference", IMAGE)).await.expect("lists");
    assert!(list.iter().any(|listed| listed.id() == image.id()));
    let error = images.get("localhost/no-such-image").await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
    assert!(!images.remove("localhost/no-such-image", false).await.expect("nothing to remove"));
}
