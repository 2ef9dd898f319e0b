//! The wanted results of a case, and checking them.

use podman::testkit::Request;
use serde_json::Value;

use crate::call::Seen;
use crate::case::Case;
use crate::compare;

/// Checks the result of a call.
pub(crate) fn check(case: &Case, seen: &Seen) -> Result<(), String> {
    let mut whys = Vec::new();
    for want in alternatives(&case.want).into_iter().chain(case.or.iter().flat_map(alternatives)) {
        match check_one(want, case, seen) {
            Ok(()) => return Ok(()),
            Err(why) => whys.push(why),
        }
    }
    let refused = seen.refused.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
    Err(format!("{}{refused}", whys.join("; or ")))
}

/// `{"any": […]}` are alternatives.
fn alternatives(want: &Value) -> Vec<&Value> {
    match want.get("any").and_then(Value::as_array) {
        Some(any) => any.iter().collect(),
        None => vec![want],
    }
}

fn check_one(want: &Value, case: &Case, seen: &Seen) -> Result<(), String> {
    if let Some(why) = want.get("error") {
        return refused(why, want.get("needs"), seen);
    }
    if want.get("nothing").is_some() {
        return if seen.requests.is_empty() { Ok(()) } else { Err(format!("must send nothing, not {}", sent(seen))) };
    }
    if let Some(never) = want.get("never").and_then(Value::as_array) {
        let found = never.iter().find(|never| seen.requests.iter().any(|request| compare::is_meant(never, request)));
        return found.map_or(Ok(()), |never| Err(format!("must never send {never}")));
    }
    let wanted: Vec<&Value> = match want.get("requests").unwrap_or(want) {
        Value::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    if wanted.is_empty() || wanted.iter().any(|one| one.get("method").is_none() || one.get("path").is_none()) {
        return Err(format!("invalid want: {want}"));
    }
    requests(&wanted, case, seen)
}

/// Checks that the wanted requests were sent in this order; additional reads are allowed.
fn requests(wanted: &[&Value], case: &Case, seen: &Seen) -> Result<(), String> {
    let mut rest = seen.requests.iter();
    for want in wanted {
        let mut nearest = None;
        loop {
            let Some(request) = rest.next() else {
                return Err(nearest.unwrap_or_else(|| format!("wants {want}, and sent {}", sent(seen))));
            };
            match compare::differs(want, request, case) {
                None => break,
                Some(why) if compare::is_read(request) => nearest = nearest.or(why.of_same_path()),
                Some(why) => return Err(why.to_string()),
            }
        }
    }
    match rest.find(|request| !compare::is_read(request)) {
        None => Ok(()),
        Some(more) => Err(format!("sends {} as well", shown(more))),
    }
}

/// Checks that the call failed, and sent no request that changes something.
fn refused(why: &Value, needs: Option<&Value>, seen: &Seen) -> Result<(), String> {
    let Some(said) = &seen.refused else { return Err(format!("must be refused: {why}; sent {}", sent(seen))) };
    if let Some(request) = seen.requests.iter().find(|request| !compare::is_read(request)) {
        return Err(format!("must be refused before anything is sent: {why}; sent {}", shown(request)));
    }
    if let Some(unanswered) = seen.unanswered.first() {
        return Err(format!("the scripted server has no answer for {unanswered}"));
    }
    match needs.and_then(Value::as_str) {
        Some(release) if !said.contains(release) => Err(format!("must say that it needs {release}")),
        _ => Ok(()),
    }
}

fn sent(seen: &Seen) -> String {
    match seen.requests.as_slice() {
        [] => "nothing".to_owned(),
        some => some.iter().map(shown).collect::<Vec<_>>().join(", "),
    }
}

fn shown(request: &Request) -> String {
    let mut said = request.summary();
    if let Some((end, _)) = said.char_indices().nth(400) {
        said.truncate(end);
        said.push('…');
    }
    said
}
