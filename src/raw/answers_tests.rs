//! Answers that real servers gave, read as what the generated methods return.

use std::collections::BTreeMap;

use serde_json::Value;

use super::types;

/// One row an operation: what its method returns or, where that is bytes, what a line of them is.
macro_rules! answers {
    ($($operation:literal => $ty:ty,)*) => {
        const ROWS: &[(&str, &str)] = &[$(($operation, stringify!($ty))),*];

        /// Reads an answer as the type of its operation, and writes it again.
        fn again(operation: &str, body: &[u8]) -> Result<Value, String> {
            match operation {
                $($operation => read::<$ty>(body),)*
                _ => Err("there is no row for it".to_owned()),
            }
        }
    };
}

answers! {
    "ArtifactAddLibpod" => types::ArtifactAddReport,
    "ArtifactDeleteAllLibpod" => types::ArtifactRemoveReport,
    "ArtifactDeleteLibpod" => types::ArtifactRemoveReport,
    "ArtifactInspectLibpod" => types::ArtifactInspectReport,
    "ArtifactListLibpod" => Vec<types::ArtifactListReport>,
    "ContainerChangesLibpod" => Vec<types::FilesystemChange>,
    "ContainerCreateLibpod" => types::ContainerCreateResponse,
    "ContainerDeleteLibpod" => Vec<types::LibpodContainersRmReport>,
    "ContainerExecLibpod" => types::IdResponse,
    "ContainerHealthcheckLibpod" => types::HealthCheckResults,
    "ContainerInspect" => types::InspectContainerData,
    "ContainerInspectLibpod" => types::InspectContainerData,
    "ContainerList" => Vec<types::Container>,
    "ContainerListLibpod" => Vec<types::ListContainer>,
    "ContainerPruneLibpod" => Vec<types::ContainersPruneReportLibpod>,
    "ContainerShowMountedLibpod" => BTreeMap<String, String>,
    "ContainerTopLibpod" => types::ContainerTopOkBody,
    "ContainerWaitLibpod" => i32,
    "ContainersStatsAllLibpod" => types::ContainerStatsReport,
    "ExecInspectLibpod" => types::InspectExecSession,
    "GenerateSystemdLibpod" => BTreeMap<String, String>,
    "ImageBuildLibpod" => types::BuildReport,
    "ImageChangesLibpod" => Vec<types::FilesystemChange>,
    "ImageCommitLibpod" => types::IdResponse,
    "ImageDeleteAllLibpod" => types::LibpodImagesRemoveReport,
    "ImageDeleteLibpod" => types::LibpodImagesRemoveReport,
    "ImageHistoryLibpod" => Vec<types::HistoryResponse>,
    "ImageImportLibpod" => types::ImageImportReport,
    "ImageInspectLibpod" => types::ImageData,
    "ImageListLibpod" => Vec<types::LibpodImageSummary>,
    "ImageLoadLibpod" => types::ImageLoadReport,
    "ImagePruneLibpod" => Vec<types::PruneReport>,
    "ImagePullLibpod" => types::LibpodImagesPullReport,
    "ImagePushLibpod" => types::ImagePushReport,
    "ImageResolveLibpod" => types::LibpodImagesResolveReport,
    "ImageSearchLibpod" => Vec<types::RegistrySearchReport>,
    "ImageTreeLibpod" => types::ImageTreeReport,
    "ManifestAddLibpod" => types::IdResponse,
    "ManifestCreateLibpod" => types::IdResponse,
    "ManifestDeleteLibpod" => types::LibpodImagesRemoveReport,
    "ManifestInspectLibpod" => types::ManifestListData,
    "ManifestModifyLibpod" => types::ManifestModifyReport,
    "NetworkCreateLibpod" => types::Network,
    "NetworkDeleteLibpod" => Vec<types::NetworkRmReport>,
    "NetworkInspectLibpod" => types::NetworkInspectReport,
    "NetworkListLibpod" => Vec<types::Network>,
    "NetworkPruneLibpod" => Vec<types::NetworkPruneReport>,
    "PlayKubeDownLibpod" => types::PlayKubeReport,
    "PlayKubeLibpod" => types::PlayKubeReport,
    "PodCreateLibpod" => types::IdResponse,
    "PodDeleteLibpod" => types::PodRmReport,
    "PodInspectLibpod" => types::InspectPodData,
    "PodKillLibpod" => types::PodKillReport,
    "PodListLibpod" => Vec<types::ListPodsReport>,
    "PodPauseLibpod" => types::PodPauseReport,
    "PodPruneLibpod" => Vec<types::PodPruneReport>,
    "PodRestartLibpod" => types::PodRestartReport,
    "PodStartLibpod" => types::PodStartReport,
    "PodStatsAllLibpod" => Vec<types::PodStatsReport>,
    "PodStopLibpod" => types::PodStopReport,
    "PodTopLibpod" => types::PodTopOkBody,
    "PodUnpauseLibpod" => types::PodUnpauseReport,
    "QuadletListLibpod" => Vec<types::ListQuadlet>,
    "SecretCreateLibpod" => types::SecretCreateLibpodResponse,
    "SecretInspectLibpod" => types::SecretInfoReport,
    "SecretListLibpod" => Vec<types::SecretInfoReport>,
    "SystemCheckLibpod" => types::SystemCheckReport,
    "SystemDataUsageLibpod" => types::SystemDfReport,
    "SystemEventsLibpod" => types::Event,
    "SystemInfoLibpod" => types::LibpodInfo,
    "SystemPruneLibpod" => types::SystemPruneReport,
    "SystemVersionLibpod" => types::SystemComponentVersion,
    "VolumeCreateLibpod" => types::VolumeConfigResponse,
    "VolumeInspectLibpod" => types::VolumeConfigResponse,
    "VolumeListLibpod" => Vec<types::VolumeConfigResponse>,
    "VolumePruneLibpod" => Vec<types::PruneReport>,
}

const VERSIONS: [&str; 3] = ["4.3.1", "5.4.2", "5.8.6"];

/// Fields that may be lost, by operation: an echo of the request, and what only Docker has, where
/// its inspection is read as libpod's.
const OF_NO_USE: [(&str, &str); 6] = [
    ("ContainerDeleteLibpod", ".RawInput"),
    ("ContainerInspect", ".GwPriority"),
    ("ContainerInspect", ".HostConfig.CgroupnsMode"),
    ("ContainerInspect", ".HostConfig.KernelMemoryTCP"),
    ("ContainerInspect", ".Platform"),
    ("ContainerList", ".AdjustCPUShares"),
];

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(body: &[u8]) -> Result<Value, String> {
    let value: T = super::runtime::decode(body).map_err(|e| e.to_string())?;
    serde_json::to_value(value).map_err(|e| e.to_string())
}

fn recorded(version: &str) -> Vec<Value> {
    let path = format!("tests/fixtures/answers/{version}.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Names the fields of `sent` that hold something and are not in `kept`.
fn lost(sent: &Value, kept: &Value, at: &str, into: &mut Vec<String>) {
    match (sent, kept) {
        (Value::Object(sent), Value::Object(kept)) => {
            for (name, value) in sent {
                lost(value, kept.get(name).unwrap_or(&Value::Null), &format!("{at}.{name}"), into);
            }
        }
        (Value::Array(sent), Value::Array(kept)) if sent.len() == kept.len() => {
            sent.iter().zip(kept).for_each(|(sent, kept)| lost(sent, kept, &format!("{at}[]"), into));
        }
        (Value::Object(map), Value::Null) if map.is_empty() => {}
        (Value::Array(list), Value::Null) if list.is_empty() => {}
        (Value::String(text), Value::Null) if text.is_empty() => {}
        (Value::Null, _) => {}
        (_, Value::Null) => into.push(at.to_owned()),
        _ => {}
    }
}

#[test]
fn every_recorded_answer_decodes_and_keeps_what_it_holds() {
    let mut wrong = Vec::new();
    for version in VERSIONS {
        for answer in recorded(version) {
            let operation = answer["operationId"].as_str().unwrap_or_default();
            match again(operation, answer["body"].to_string().as_bytes()) {
                Ok(kept) => {
                    let mut fields = Vec::new();
                    lost(&answer["body"], &kept, operation, &mut fields);
                    let known =
                        |field: &String| OF_NO_USE.iter().any(|(of, name)| operation == *of && field.ends_with(name));
                    fields.retain(|field| !known(field));
                    wrong.extend(fields.iter().map(|field| format!("{version} {field} is lost")));
                }
                Err(why) => wrong.push(format!("{version} {} {}: {why}", answer["method"], answer["path"])),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_is_what_the_method_returns_and_was_answered() {
    let generated = std::fs::read_to_string("generated/libpod.rs").expect("generated/libpod.rs is there");
    let answered: Vec<Value> = VERSIONS.into_iter().flat_map(recorded).collect();
    for (operation, ty) in ROWS {
        let returns = returned(&generated, operation);
        let ty: String = ty.split_whitespace().collect();
        assert!(returns == ty || returns == "ByteStream", "{operation} returns {returns}, not {ty}");
        assert!(answered.iter().any(|answer| answer["operationId"] == *operation), "{operation} was not recorded");
    }
}

/// What the method of an operation returns, as [`ROWS`] writes it.
fn returned(generated: &str, operation: &str) -> String {
    let mut name = String::new();
    for letter in operation.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    let method = generated.split(&format!("pub async fn {name}<")).nth(1).unwrap_or_else(|| panic!("no {name}"));
    let signature: String = method.split('{').next().unwrap_or_default().split_whitespace().collect();
    let returns = signature.split("ResponseValue<").nth(1).unwrap_or_else(|| panic!("{name} answers"));
    let returns = returns.rsplit_once(">,Error").unwrap_or_else(|| panic!("{name} may fail")).0.trim_end_matches(',');
    ["::std::vec::", "::std::string::", "::std::collections::"]
        .iter()
        .fold(returns.to_owned(), |returns, module| returns.replace(module, ""))
}
