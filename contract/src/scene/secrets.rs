//! Secrets.

use serde_json::json;

use super::{filtered, good_of_each, of_each, text};
use crate::recorder::Recorder;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    let word = on.ask("SecretCreateLibpod").query("name", "word").query("labels", r#"{"use":"file","größe":"☃"}"#);
    word.body("application/octet-stream", "open sesame").good().await?;
    let bytes = on.ask("SecretCreateLibpod").query("name", "bytes").query("driver", "file");
    bytes.body("application/octet-stream", [0, 255, 254, b'"', b'\n', 0xc3, 0xa9]).good().await?;
    let commands = r#"{"store":"true","lookup":"echo mine","list":"true","delete":"true"}"#;
    let shell = on.ask("SecretCreateLibpod").query("name", "shell").query("driver", "shell");
    shell.query("driveropts", commands).body("application/octet-stream", "mine").good().await?;
    let token = on.ask("SecretCreateLibpod").query("name", "token").query("driver", "file");
    token.body("application/octet-stream", "a token").good().await?;
    Ok(())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("SecretListLibpod").good().await?;
    let filters = [json!({"name": ["word"]}), json!({"id": ["0"]}), json!({"colour": ["red"]})];
    filtered(on, "SecretListLibpod", &filters).await?;
    good_of_each(on, "SecretInspectLibpod", &["word", "token", "shell"]).await?;
    let id = text(&on.peek("SecretInspectLibpod", "token").await?["ID"]);
    of_each(on, "SecretInspectLibpod", &["nosuch", &id[..12]]).await?;
    for name in ["word", "bytes", "shell"] {
        on.ask("SecretInspectLibpod").name(name).query("showsecret", "true").good().await?;
    }
    if on.has("SecretExistsLibpod") {
        of_each(on, "SecretExistsLibpod", &["word", "nosuch"]).await?;
    }
    if on.since(4, 7) {
        let again = on.ask("SecretCreateLibpod").query("name", "word").query("replace", "true");
        again.body("application/octet-stream", "open barley").good().await?;
    }
    if on.since(5, 6) {
        let there = on.ask("SecretCreateLibpod").query("name", "word").query("ignore", "true");
        there.body("application/octet-stream", "open rice").good().await?;
    }
    let shell = on.ask("SecretCreateLibpod").query("name", "half").query("driver", "shell");
    shell.query("driveropts", r#"{"store":"true"}"#).body("application/octet-stream", "x").send().await?;
    let labels = on.ask("SecretCreateLibpod").query("name", "labels").query("labels", "no json");
    labels.body("application/octet-stream", "x").send().await?;
    for (name, driver, content) in
        [("word", "file", "again"), ("a/b", "file", "x"), ("empty", "file", ""), ("strange", "nosuch", "x")]
    {
        let wrong = on.ask("SecretCreateLibpod").query("name", name).query("driver", driver);
        wrong.body("application/octet-stream", content).send().await?;
    }
    of_each(on, "SecretDeleteLibpod", &["nosuch"]).await
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    good_of_each(on, "SecretDeleteLibpod", &["word", "token", "bytes", "shell"]).await?;
    of_each(on, "SecretDeleteLibpod", &["word"]).await
}
