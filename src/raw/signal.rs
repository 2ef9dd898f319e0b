//! Signals by name and number, as Linux on x86 and ARM numbers them.

/// The names of the signals from 1 on, without `SIG`.
pub(crate) const NAMES: [&str; 31] = [
    "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM",
    "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO",
    "PWR", "SYS",
];
/// The first real-time signal.
pub(crate) const RTMIN: i64 = 34;
/// The last real-time signal.
pub(crate) const RTMAX: i64 = 64;

/// Returns the name of a signal in Podman 5.
pub(crate) fn name(number: i64) -> String {
    let named = usize::try_from(number - 1).ok().and_then(|at| NAMES.get(at));
    match (named, number) {
        (Some(name), _) => format!("SIG{name}"),
        (_, RTMIN) => "SIGRTMIN".to_owned(),
        (_, RTMAX) => "SIGRTMAX".to_owned(),
        (_, 35..=49) => format!("SIGRTMIN+{}", number - RTMIN),
        (_, 50..=63) => format!("SIGRTMAX-{}", RTMAX - number),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_names_that_podman_5_gives_them() {
        // Seen on 5.8.6.
        for (number, wanted) in [
            (1, "SIGHUP"),
            (15, "SIGTERM"),
            (29, "SIGIO"),
            (31, "SIGSYS"),
            (32, "32"),
            (34, "SIGRTMIN"),
            (49, "SIGRTMIN+15"),
            (50, "SIGRTMAX-14"),
            (64, "SIGRTMAX"),
            (0, "0"),
        ] {
            assert_eq!(name(number), wanted);
        }
    }
}
