#!/bin/bash
# kubectl.sh   Prints the path of kubectl, and installs Debian's package if the machine has none.
set -euo pipefail
if ! command -v kubectl > /dev/null; then
    { apt-get update -qq || true; } >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
        kubernetes-client > /dev/null
fi
command -v kubectl
