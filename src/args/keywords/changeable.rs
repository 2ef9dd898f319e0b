//! What else can be changed while a container exists.

use crate::args::apply::to;
use crate::args::env;
use crate::args::keyword::keywords;

keywords! { CHANGEABLE in CreateOptions, UpdateOptions:
    /// Sets environment variables: a map, or a list of `NAME=value`.
    environment: any => env::environment;
    /// Restarts the container: `no`, `always`, `unless-stopped`, `on-failure[:n]`, or a map of `Name` and `MaximumRetryCount`.
    restart_policy: any => crate::args::restart::restart_policy;
    /// Variables to leave out: of the image, or of those that the container had.
    unsetenv: texts => to!(some_texts "unsetenv");
}
