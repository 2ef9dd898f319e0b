//! Quadlets.

use podman::quadlets::{ListOptions, QuadletFile, RemoveOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::artifacts::{flag, list};
use super::volumes::found;
use super::{Noun, nothing};
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object, text};

pub(super) const NOUN: Noun = Noun {
    names: &["quadlet", "quadlets"],
    collection: Some("quadlets"),
    object,
    absent: "no such quadlet",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, content: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let attrs = json!({
        "Name": name, "UnitName": "x.service", "Path": format!("/etc/containers/systemd/{name}"), "Status": "inactive/dead",
        "App": format!(".{name}.app"), "Text": content,
    });
    Object { id: String::new(), name, attrs }
}

/// The suffixes, for files that are given without their kinds.
fn is_quadlet(name: &str) -> bool {
    let suffixes = ["container", "volume", "network", "pod", "kube", "image", "build", "artifact", "quadlets"];
    name.rsplit_once('.').is_some_and(|(_, suffix)| suffixes.contains(&suffix))
}

/// A file that is no quadlet belongs to the quadlet before it, or to the first.
fn files(kwargs: &mut Kwargs) -> Result<Vec<QuadletFile>, Failure> {
    let mut quadlets: Vec<QuadletFile> = Vec::new();
    let mut early = Vec::new();
    for file in list(kwargs, &["files"])? {
        let (name, content) = (text(&file[0], &[]), text(&file[1], &[]));
        match quadlets.pop() {
            before if is_quadlet(&name) => {
                let new = early
                    .drain(..)
                    .fold(QuadletFile::new(name, content), |quadlet, (name, content): (String, String)| {
                        quadlet.asset(name, content)
                    });
                quadlets.extend(before.into_iter().chain([new]));
            }
            Some(before) => quadlets.push(before.asset(name, content)),
            None => early.push((name, content)),
        }
    }
    // none is a quadlet: each is refused by its name
    quadlets.extend(early.into_iter().map(|(name, content)| QuadletFile::new(name, content)));
    Ok(quadlets)
}

fn remove_options(kwargs: &mut Kwargs) -> Result<RemoveOptions, Failure> {
    let mut options = RemoveOptions::new();
    if let Some(force) = flag(kwargs, &["force"])? {
        options = options.force(force);
    }
    if let Some(ignore) = flag(kwargs, &["ignore"])? {
        options = options.ignore(ignore);
    }
    if let Some(recursive) = flag(kwargs, &["recursive"])? {
        options = options.recursive(recursive);
    }
    if let Some(reload) = flag(kwargs, &["reload_systemd"])? {
        options = options.reload_systemd(reload);
    }
    Ok(options)
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, verb, mut kwargs, of_manager, .. } = call.clone();
    let quadlets = podman.quadlets();
    let own = call.own(&["Name", "name"]);
    let name = |kwargs: &mut Kwargs| if of_manager { kwargs.text(&["name", "key"]) } else { Ok(own.clone()) };
    match verb.as_str() {
        "list" => done(quadlets.list_with(&kwargs.options::<ListOptions>()?).await?),
        "get" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            done(quadlets.get(&name).await?)
        }
        "exists" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            done(quadlets.exists(&name).await?)
        }
        "contents" | "get_contents" | "print_contents" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            done(quadlets.contents(&name).await?)
        }
        "install" => {
            let mut install = quadlets.install(files(&mut kwargs)?);
            if let Some(replace) = flag(&mut kwargs, &["replace"])? {
                install = install.replace(replace);
            }
            if let Some(reload) = flag(&mut kwargs, &["reload_systemd"])? {
                install = install.reload_systemd(reload);
            }
            if let Some(application) = kwargs.take(&["application"]) {
                install = install.application(text(&application, &[]));
            }
            kwargs.done()?;
            done(install.await?)
        }
        "delete" | "remove" => {
            let (name, options) = (name(&mut kwargs)?, remove_options(&mut kwargs)?);
            if flag(&mut kwargs, &["all"])? == Some(true) {
                kwargs.done()?;
                return done(quadlets.remove_all_with(&options).await?);
            }
            kwargs.done()?;
            found(quadlets.remove_with(&name, &options).await?)
        }
        "delete_all" | "remove_all" => {
            let options = remove_options(&mut kwargs)?;
            kwargs.done()?;
            done(quadlets.remove_all_with(&options).await?)
        }
        _ => Err(Failure::Unknown),
    }
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("GET", [key, "file"]) => match model.find("quadlets", key) {
            Some(quadlet) => Response::text(200, quadlet.attrs["Text"].as_str().unwrap_or_default()),
            None => return None,
        },
        ("POST", [""]) => Response::json(200, &json!({ "InstalledQuadlets": {}, "QuadletErrors": {} })),
        ("DELETE", [key]) if !key.is_empty() => {
            let ignores = request.query().iter().any(|(name, value)| name == "ignore" && value == "true");
            if !model.remove("quadlets", key) && !ignores {
                return None;
            }
            Response::json(200, &json!({ "Removed": [key], "Errors": {} }))
        }
        _ => return None,
    })
}
