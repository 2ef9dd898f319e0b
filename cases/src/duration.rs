//! Durations as Go writes them.

/// The nanoseconds of `1m30s`; `None` if it is not a duration.
pub(crate) fn parse(text: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 6] = [("ns", 1.0), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 60e9), ("h", 3600e9)];
    let (mut rest, mut total) = (text, 0.0);
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').filter(|at| *at > 0)?;
        let amount: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let end = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
        let (_, unit) = UNITS.iter().find(|(unit, _)| *unit == &rest[..end])?;
        total += amount * unit;
        rest = &rest[end..];
    }
    (!text.is_empty()).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_lengths_are_equal() {
        assert_eq!(parse("36h"), parse("36h0m0s"));
        assert_eq!(parse("500ms"), parse("0.5s"));
        for wrong in ["", "5", "1 day", "s", "h5"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
