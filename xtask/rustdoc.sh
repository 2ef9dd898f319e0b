#!/bin/sh
# rustdoc with its unstable options. The variable is for it alone: the build scripts of half the dependencies read it,
# and cargo would compile them anew.
RUSTC_BOOTSTRAP=1 exec rustdoc "$@"
