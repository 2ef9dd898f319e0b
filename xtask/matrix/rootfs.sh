#!/bin/bash
# rootfs.sh SUITE               Builds, once, a Debian root file system with the Podman of that suite; prints its path.
# rootfs.sh image BUSYBOX TAR   Writes the small image of the tests, made from a static busybox.
#
# A root file system is kept in $PODMAN_MATRIX_CACHE, its name made from the recipe below: another recipe is another one.
# Old ones stay, since an instance may still run on them; the whole cache may be deleted when none runs.
# The last step of a build is a rename, so that a directory that exists is complete, however the build before it ended.
set -euo pipefail

packages=(
    podman crun conmon netavark aardvark-dns iptables nftables catatonit golang-github-containers-common
    slirp4netns passt uidmap systemd mount procps iproute2 passwd ca-certificates busybox-static docker-registry openssh-server
)
suite=${1:?suite}
# What checkpoints containers. Not where it cannot: crun of bookworm is built without it.
[[ ! $suite =~ ^(trixie|forky)$ ]] || packages+=(criu libcriu2)
cache=${PODMAN_MATRIX_CACHE:-${XDG_CACHE_HOME:-${HOME:-/var}/.cache}/podman-matrix}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
die() { echo "rootfs.sh: $*" >&2; exit 1; }

# The archive this machine itself installs from, in whichever of apt's two formats it is configured.
mirror() {
    local release
    release=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        awk -v release="$release" '$1 == release && !found { print $2; found = 1 }'
}

# What the machine itself lacks. Some of apt's other sources may be out of reach, which does not matter.
tools() {
    local tool missing=
    for tool in mmdebstrap curl ip ssh "$keyring"; do
        command -v "$tool" > /dev/null || [ -e "$tool" ] || missing=1
    done
    [ -n "$missing" ] || return 0
    exec 7> "$cache/tools.lock"
    flock 7
    { apt-get update -qq || true; } >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
        mmdebstrap curl iproute2 openssh-client debian-archive-keyring ca-certificates > /dev/null
    exec 7>&-
}

# An image's worth of busybox: one static binary and a link for each of its applets.
busybox_image() {
    local busybox=$1 tar=$2 image=$2.tmp applet
    mkdir -p "$image"/{bin,etc,root,tmp,var/tmp}
    chmod 1777 "$image/tmp" "$image/var/tmp"
    cp "$busybox" "$image/bin/busybox"
    for applet in $("$image/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln -s busybox "$image/bin/$applet"
    done
    printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' > "$image/etc/passwd"
    printf 'root:x:0:\nnogroup:x:65534:\n' > "$image/etc/group"
    tar -C "$image" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf "$tar" .
    rm -rf "$image"
}

build() {
    local root=$1 from
    from=$(mirror)
    [ -n "$from" ] || die "apt names no archive for this machine's own release: is this Debian?"
    # The archive's clock is not to be relied on, hence no look at Valid-Until. The namespaces keep mmdebstrap's
    # mounts out of the machine's, and let everything it started end with it.
    setpriv --pdeathsig KILL unshare --mount --propagation private --pid --mount-proc --fork --kill-child \
        mmdebstrap --quiet --mode=root --variant=apt \
        --keyring="$keyring" \
        --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
        --aptopt='Acquire::Languages "none"' --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --include="$(IFS=,; echo "${packages[*]}")" "$suite" "$root" "$from" >&2
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    busybox_image "$root/bin/busybox" "$root/usr/share/podman-matrix/image.tar"
    # `podman --version` needs /proc, which is not mounted.
    dpkg-query --admindir="$root/var/lib/dpkg" -W -f='${Version}' podman |
        sed 's/[+~-].*//' > "$root/usr/share/podman-matrix/version"
}

if [ "$suite" = image ]; then
    busybox_image "$2" "$3"
    exit
fi

main() { # one function: bash reads it whole, so that editing this file cannot disturb a run
    [ "$(id -u)" = 0 ] || die "building a root file system needs root"
    local recipe dest
    recipe=$({ declare -p packages; declare -f build busybox_image; } | sha256sum | cut -c1-12)
    dest=$cache/$suite-$recipe
    mkdir -p "$cache"
    tools
    exec 8> "$cache/$suite.lock"
    flock 8 # another run may be building the very same
    if [ ! -d "$dest" ]; then
        local start=$SECONDS
        echo "rootfs.sh: building $suite, once" >&2
        rm -rf --one-file-system "$cache/$suite".tmp
        build "$cache/$suite.tmp"
        mv "$cache/$suite.tmp" "$dest"
        echo "rootfs.sh: built $suite in $((SECONDS - start)) s, $(du -sm "$dest" | cut -f1) MB" >&2
    fi
    echo "$dest"
}
main
