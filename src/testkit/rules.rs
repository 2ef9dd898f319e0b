//! The rules that select the response to a request.

use std::collections::VecDeque;
use std::sync::Arc;

use super::request::{Request, pairs};
use super::response::Response;

/// Creates the response to a request.
pub(super) type Respond = Arc<dyn Fn(&Request) -> Response + Send + Sync>;

/// A request pattern, and its responses.
pub(super) struct Rule {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    responses: VecDeque<Respond>,
    asked: bool,
}

#[derive(Default)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    /// The responses that are sent before any rule is tried, in order.
    pub(super) script: VecDeque<Response>,
}

impl Rules {
    /// Adds a rule and returns its number.
    pub(super) fn add(&mut self, method: &str, target: &str) -> usize {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (method, path, query) = (method.to_owned(), path.to_owned(), pairs(query));
        self.rules.push(Rule { method, path, query, responses: VecDeque::new(), asked: false });
        self.rules.len() - 1
    }

    /// Adds a rule that need not be used.
    pub(super) fn add_optional(&mut self, method: &str, target: &str, response: Respond) {
        let rule = self.add(method, target);
        self.respond(rule, response);
        if let Some(rule) = self.rules.get_mut(rule) {
            rule.asked = true;
        }
    }

    /// Adds a response to a rule.
    pub(super) fn respond(&mut self, rule: usize, response: Respond) {
        if let Some(rule) = self.rules.get_mut(rule) {
            rule.responses.push_back(response);
        }
    }

    /// Selects the response by the most specific matching rule; by the last one of several.
    pub(super) fn choose(&mut self, request: &Request) -> Option<Respond> {
        let query = request.query();
        let fitting = self.rules.iter_mut().filter(|rule| rule.fits(request, &query));
        let rule = fitting.max_by_key(|rule| (rule.query.len(), !rule.path.contains('*')))?;
        rule.asked = true;
        // The last response is repeated.
        if rule.responses.len() > 1 { rule.responses.pop_front() } else { rule.responses.front().cloned() }
    }

    /// Returns the rules that no request matched.
    pub(super) fn unused(&self) -> Vec<String> {
        let rules = self.rules.iter().filter(|rule| !rule.asked);
        rules.map(|rule| format!("{} {}", rule.method, rule.path)).collect()
    }
}

impl Rule {
    fn fits(&self, request: &Request, query: &[(String, String)]) -> bool {
        let path = request.path();
        // A pattern without `/libpod` matches both APIs.
        let shorter = path.strip_prefix("/libpod").filter(|_| !self.path.starts_with("/libpod/"));
        self.method.eq_ignore_ascii_case(&request.method)
            && !self.responses.is_empty()
            && same(&self.path, shorter.unwrap_or(path))
            && self.query.iter().all(|pair| query.contains(pair))
    }
}

/// Whether a path matches a pattern, in which `*` stands for any one segment.
fn same(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(name)) if wanted == name || (wanted == "*" && !name.is_empty()) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the index of the selected rule.
    fn chosen(rules: &[(&str, &str)], method: &str, target: &str) -> Option<u16> {
        let mut all = Rules::default();
        for (index, (method, target)) in rules.iter().enumerate() {
            let rule = all.add(method, target);
            let status = 200 + u16::try_from(index).expect("few");
            all.respond(rule, Arc::new(move |_| Response::empty(status)));
        }
        let request = Request { method: method.into(), target: target.into(), ..Request::default() };
        let response = all.choose(&request)?(&request);
        let status = String::from_utf8_lossy(&response.bytes()[9..12]).parse::<u16>().expect("a status");
        Some(status - 200)
    }

    #[test]
    fn the_most_specific_rule_is_selected_then_the_last() {
        let list = "/v5.8.3/libpod/containers/json";
        assert_eq!(chosen(&[("GET", "/containers/json")], "GET", list), Some(0));
        assert_eq!(chosen(&[("GET", "/libpod/containers/json")], "GET", list), Some(0));
        assert_eq!(chosen(&[("GET", "/libpod/containers/json")], "GET", "/v1.41/containers/json"), None);
        assert_eq!(chosen(&[("POST", "/containers/json")], "GET", list), None);
        let all = [("GET", "/containers/json?all=true"), ("GET", "/containers/json")];
        assert_eq!(chosen(&all, "GET", &format!("{list}?size=1&all=true")), Some(0));
        assert_eq!(chosen(&all, "GET", list), Some(1));
        let some = [("GET", "/containers/*/json"), ("GET", "/containers/web/json"), ("GET", "/containers/*/json")];
        assert_eq!(chosen(&some, "GET", "/v5/libpod/containers/web/json"), Some(1));
        assert_eq!(chosen(&some, "GET", "/v5/libpod/containers/db/json"), Some(2));
        assert_eq!(chosen(&some, "GET", "/v5/libpod/containers/a/b/json"), None);
    }

    #[test]
    fn responses_are_sent_in_order_and_the_last_is_repeated() {
        let mut rules = Rules::default();
        let rule = rules.add("GET", "/a");
        for status in [200, 404] {
            rules.respond(rule, Arc::new(move |_| Response::empty(status)));
        }
        assert_eq!(rules.unused(), ["GET /a"]);
        let request = Request { method: "GET".into(), target: "/a".into(), ..Request::default() };
        let mut next =
            || String::from_utf8_lossy(&rules.choose(&request).expect("one")(&request).bytes()[9..12]).into_owned();
        assert_eq!([next(), next(), next()], ["200", "404", "404"]);
        assert!(rules.unused().is_empty());
    }
}
