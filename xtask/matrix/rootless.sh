#!/bin/bash
# rootless.sh CMD...   Runs CMD with the Podman of a user other than root, in an instance: `instance.sh with SUITE rootless.sh CMD`.
#
# The service is a process of the user `tester`, in the mount namespace of root's Podman, which has the cgroups of the
# machine and no wrapper in the place of podman. Its socket and its storage are in the instance, and end with it.
set -euo pipefail
shared=${PODMAN_TEST_SHARED:?instance.sh with SUITE rootless.sh CMD}
inside=${PODMAN_TEST_PODMAN% podman} # what runs a program inside, as root
socket=$shared/tester/podman.sock

$inside /bin/bash -euc '
shared=$1 home=/var/lib/containers/tester # on a file system that is not an overlay
useradd --uid 1000 --home-dir "$home" --no-create-home tester
grep -q ^tester: /etc/subuid || printf "tester:100000:65536\n" | tee -a /etc/subuid >> /etc/subgid
install -d -m 700 -o tester -g tester "$home" "$home/.config" "$home/.config/containers" /run/user/1000
chmod 711 /var/lib/containers
chmod 755 "${shared%/*}" "$shared"
# podman applies the storage of root to other users too
printf "[storage]\ndriver = \"overlay\"\n" > "$home/.config/containers/storage.conf"
install -d -m 755 -o tester -g tester "$shared/tester"
# systemd is there, but it manages nothing for this user: netavark starts its name server through it, if it finds systemd-run
install -d "$home/bin"
ln -s /usr/bin/* "$home/bin/"
ln -sf /usr/sbin/* "$home/bin/"
rm "$home/bin/systemd-run"
' setup "$shared"

as_tester() {
    exec $inside setpriv --reuid=1000 --regid=1000 --init-groups env XDG_RUNTIME_DIR=/run/user/1000 \
        HOME=/var/lib/containers/tester PATH=/var/lib/containers/tester/bin "$@"
}
(cd / && as_tester podman --log-level=warn system service --time=0 "unix://$socket") < /dev/null \
    > "$shared/tester.log" 2>&1 &
service=$!
trap 'kill "$service" 2> /dev/null || true' EXIT
for ((i = 0; i < 600; i++)); do
    curl -fsS --unix-socket "$socket" http://d/_ping > /dev/null 2>&1 && break
    kill -0 "$service" 2> /dev/null || { cat "$shared/tester.log" >&2; exit 1; }
    sleep 0.1
done
archive=$shared/tester/image.tar
$inside cp /usr/share/podman-matrix/image.tar "$archive"
curl -fsS --unix-socket "$socket" -X POST -H 'Content-Type: application/x-tar' -o /dev/null --data-binary "@$archive" \
    "http://d/v4.0.0/libpod/images/import?reference=localhost/busybox:latest&changes=ENV%20PATH%3D/bin&changes=CMD%20%5B%22sh%22%5D"
export CONTAINER_HOST=unix://$socket PODMAN_TEST_ROOTLESS=1
unset PODMAN_TEST_PODMAN # root's
"$@"
