//! Values of the types that the description names, no two alike where the type allows it.

use serde_json::{Map, Value, json};

/// Characters with a meaning in a path, a query, a header or JSON, and some of no alphabet.
const ODD: &str = "/ %2F%?#&+=;:,\"'\\{}<é💾";

/// Makes values.
#[derive(Debug)]
pub(crate) struct Sampler<'a> {
    definitions: &'a Map<String, Value>,
    /// The number of values so far.
    count: u32,
    /// The definitions that enclose the current one.
    within: Vec<&'a str>,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(definitions: &'a Map<String, Value>) -> Self {
        Self { definitions, count: 0, within: Vec::new() }
    }

    /// A value with everything set that the schema has; `None` where it would contain itself.
    pub(crate) fn value(&mut self, schema: &'a Value) -> Result<Option<Value>, String> {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.named(reference.trim_start_matches("#/definitions/"));
        }
        Ok(Some(match schema["type"].as_str() {
            Some("string") => Value::String(self.text(schema)),
            Some("integer") => json!(self.number()),
            Some("number") => json!(f64::from(self.number()) + 0.5),
            Some("boolean") => json!(true),
            Some("array") => {
                let [Some(one), Some(other)] = [self.value(&schema["items"])?, self.value(&schema["items"])?] else {
                    return Ok(None);
                };
                json!([one, other])
            }
            Some("object") => Value::Object(self.object(schema)?),
            // Without a type it is any value.
            None if ["allOf", "oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none()) => {
                json!({"any": self.number()})
            }
            _ => return Err(format!("no sample for {schema}")),
        }))
    }

    /// The texts of a parameter; lists have several.
    pub(crate) fn texts(&mut self, schema: &'a Value) -> Result<Vec<String>, String> {
        let plain = |value| match value {
            Value::String(text) => Ok(text),
            Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
            other => Err(format!("{other} is not a string")),
        };
        match self.value(schema)? {
            Some(Value::Array(list)) => list.into_iter().map(plain).collect(),
            Some(value) => Ok(vec![plain(value)?]),
            None => Err(format!("{schema} is not a string")),
        }
    }

    fn named(&mut self, name: &'a str) -> Result<Option<Value>, String> {
        if self.within.contains(&name) {
            return Ok(None);
        }
        let definition = self.definitions.get(name).ok_or_else(|| format!("{name} is not defined"))?;
        self.within.push(name);
        let value = self.value(definition);
        self.within.pop();
        value
    }

    fn object(&mut self, schema: &'a Value) -> Result<Map<String, Value>, String> {
        let mut object = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            object.extend(self.value(property)?.map(|value| (name.clone(), value)));
        }
        let others = &schema["additionalProperties"];
        if others.is_object() || object.is_empty() {
            for _ in 0..2 {
                let key = format!("key {} {ODD}", self.number());
                object.extend(self.value(others)?.map(|value| (key, value)));
            }
        }
        Ok(object)
    }

    fn text(&mut self, schema: &Value) -> String {
        let number = self.number();
        match schema["format"].as_str() {
            Some("date-time") => format!("2001-02-03T04:05:06.{number:03}Z"),
            // Only names have patterns.
            _ if schema["pattern"].is_string() => format!("name{number}"),
            _ => format!("text {number} {ODD}"),
        }
    }

    fn number(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(schema: &Value, definitions: &Value) -> Result<Option<Value>, String> {
        Sampler::new(definitions.as_object().expect("a map")).value(schema)
    }

    #[test]
    fn everything_is_set_and_nothing_twice() {
        let list = json!({"type": "array", "items": {"type": "integer"}});
        let schema = json!({"type": "object", "properties": {
            "flag": {"type": "boolean"}, "list": list, "name": {"type": "string", "pattern": "^a"}, "any": {},
        }});
        let sample = value(&schema, &json!({})).expect("a sample");
        assert_eq!(sample, Some(json!({"any": {"any": 1}, "flag": true, "list": [2, 3], "name": "name4"})));
    }

    #[test]
    fn a_type_within_itself_ends() {
        let tree = json!({"Tree": {"type": "object", "properties": {
            "leaf": {"type": "number"},
            "trees": {"type": "array", "items": {"$ref": "#/definitions/Tree"}},
        }}});
        let sample = value(&json!({"$ref": "#/definitions/Tree"}), &tree).expect("a sample");
        assert_eq!(sample, Some(json!({"leaf": 1.5})));
    }

    #[test]
    fn what_has_no_sample_is_not_passed_over() {
        assert!(value(&json!({"$ref": "#/definitions/None"}), &json!({})).is_err());
        assert!(value(&json!({"oneOf": []}), &json!({})).is_err());
        assert!(value(&json!({"type": "file"}), &json!({})).is_err());
    }
}
