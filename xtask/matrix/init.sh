#!/bin/bash
# init.sh STATE ROOTFS   First process of an instance: builds its mount tree, writes its configuration, becomes systemd.
# Started by instance.sh in namespaces and control groups of its own; nothing here reaches the machine's.
set -euo pipefail
state=$1 lower=$2 root=$1/root

# Makes $1 a cgroup v1 tree of the machine's hierarchies. crun refuses a tree with a "unified" below it.
v1_tree() {
    local controllers dir
    mount -t tmpfs -o mode=755 tmpfs "$1"
    while IFS=: read -r _ controllers _; do
        [ -n "$controllers" ] || continue
        dir=$1/${controllers#name=}
        mkdir -p "$dir"
        case $controllers in
            name=*) mount -t cgroup -o "none,$controllers" cgroup "$dir" ;;
            *) mount -t cgroup -o "$controllers" cgroup "$dir" ;;
        esac
    done < /proc/self/cgroup
}

# A /dev of its own. libpod keeps its lock table in /dev/shm, so two Podmans must never share one.
devices() {
    local node name major minor
    mount -t tmpfs -o mode=755 tmpfs "$1"
    mkdir "$1"/{pts,shm,mqueue,net}
    for node in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0 fuse:10:229 net/tun:10:200; do
        IFS=: read -r name major minor <<< "$node"
        mknod -m 666 "$1/$name" c "$major" "$minor"
    done
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$1/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$1/shm"
    mount -t mqueue mqueue "$1/mqueue"
    ln -s pts/ptmx "$1/ptmx"
    ln -s /proc/self/fd "$1/fd"
    ln -s fd/0 "$1/stdin"
    ln -s fd/1 "$1/stdout"
    ln -s fd/2 "$1/stderr"
}

# systemd only knows cgroup v2. Where the controllers are bound to v1, podman gets a v1 tree in a mount namespace of its
# own: `instance.sh exec` enters it, and systemd's health check timers find podman through a wrapper that does. A shell
# above podman holds it, for /proc/PID/ns/mnt of podman itself would not do: to look at a container's files, podman moves
# one of its threads into that container's mount namespace for good, and if that is the main thread, the file follows.
# (A mount of the file would need no process; Linux 6.18 refuses it now and then, since it compares numbers of namespaces
# that are not in order.)
mounts() {
    mount --make-rprivate /
    mount -t overlay overlay -o "lowerdir=$lower,upperdir=$state/upper,workdir=$state/work" "$root"
    mount -t proc proc "$root/proc"
    # systemd would raise fs.nr_open and fs.file-max of the whole machine: read-only until podman starts
    mount --bind "$root/proc/sys" "$root/proc/sys"
    mount -o remount,ro,bind "$root/proc/sys"
    mount -t sysfs sysfs "$root/sys"
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    devices "$root/dev"
    mount -t tmpfs -o mode=755 tmpfs "$root/run"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mkdir -p "$root"/run/{lock,podman,systemd,matrix/v1} "$root/var/lib/containers" "$root$state"
    mount --bind "$state" "$root$state" # one path for both sides: sockets, bind mounts, build contexts
    # overlay storage needs a file system that is not overlay itself
    mount --bind "$state/storage" "$root/var/lib/containers"
    if [ "$(stat -f -c %T /sys/fs/cgroup)" != cgroup2fs ]; then
        v1_tree "$root/run/matrix/v1"
        cat > "$root/run/matrix/podman" << 'C'
#!/bin/sh
cd "/proc/$(cat /run/matrix/pid)" && grep -qs podman-mounts cmdline || { echo "podman's service has ended" >&2; exit 125; }
exec nsenter --mount=ns/mnt /usr/bin/podman "$@"
C
        chmod 755 "$root/run/matrix/podman"
        mount --bind "$root/run/matrix/podman" "$root/usr/bin/podman"
    fi
}

configure() {
    local hard pids=
    hard=$(ulimit -Hn) # podman's own default may be above it, which needs CAP_SYS_RESOURCE
    [ -s "$root/run/matrix/podman" ] || grep -qw pids "$root/sys/fs/cgroup/cgroup.controllers" || pids='pids_limit = 0'
    mkdir -p "$root/etc/containers"
    cat > "$root/etc/containers/containers.conf" <<C
[containers]
default_ulimits = ["nofile=$hard:$hard", "nproc=4096:4096"]
$pids
[engine]
runtime = "crun"
cgroup_manager = "cgroupfs"
C
    printf '[storage]\ndriver = "overlay"\ngraphroot = "%s"\nrunroot = "%s"\n' \
        /var/lib/containers/storage /run/containers/storage > "$root/etc/containers/storage.conf"
    echo '{"default":[{"type":"insecureAcceptAnything"}]}' > "$root/etc/containers/policy.json"
    echo 'unqualified-search-registries = ["127.0.0.1:5000"]' > "$root/etc/containers/registries.conf"
    printf '[[registry]]\nlocation = "%s"\ninsecure = true\n' 127.0.0.1:5000 127.0.0.1:5001 localhost:5000 \
        localhost:5001 >> "$root/etc/containers/registries.conf"
    mkdir -p "$root/etc/cdi"
    echo '{"cdiVersion":"0.5.0","kind":"example.com/device","devices":[{"name":"one","containerEdits":{"env":["CDI_ONE=yes"]}}]}' \
        > "$root/etc/cdi/example.json"
    echo podman-matrix > "$root/etc/hostname"
    printf '127.0.0.1 localhost\n127.0.1.1 podman-matrix\n' > "$root/etc/hosts"
    rm -f "$root/etc/resolv.conf"
    : > "$root/etc/resolv.conf" # no network, so no name server
    : > "$root/etc/machine-id"
    # events are records of the journal: none may be dropped because tests write much
    mkdir -p "$root/etc/systemd/journald.conf.d"
    printf '[Journal]\nRateLimitIntervalSec=0\nRateLimitBurst=0\n' > "$root/etc/systemd/journald.conf.d/tests.conf"
    rm -f "$root/etc/systemd/system/default.target"
    # userns=auto takes its ids from this user, which must exist
    echo 'containers:x:990:990::/nonexistent:/usr/sbin/nologin' >> "$root/etc/passwd"
    echo 'containers:x:990:' >> "$root/etc/group"
    echo 'containers:1000000:1048576' | tee "$root/etc/subuid" > "$root/etc/subgid"
}

# unit NAME COMMAND [LINE]...
unit() {
    printf '%s\n' '[Unit]' DefaultDependencies=no 'After=systemd-journald.socket systemd-journald.service' \
        'Wants=systemd-journald.socket systemd-journald.service' "${@:3}" '[Service]' Delegate=yes KillMode=process \
        'Environment=PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8' \
        "Environment=TMPDIR=/var/tmp PODMAN_IGNORE_CGROUPSV1_WARNING=1" \
        "ExecStart=$2" > "$root/etc/systemd/system/matrix-$1.service"
}

# registry NAME PORT   Anyone may push to the first one; the other requires the user and password that `instance.sh env` prints.
registry() {
    printf '%s\n' 'version: 0.1' 'log: {level: warn}' 'storage: {delete: {enabled: true}, filesystem: {rootdirectory: '"/var/lib/matrix-$1"'}}' \
        "http: {addr: '127.0.0.1:$2', secret: matrix}" > "$root/run/matrix/$1.yml"
    if [ "$1" = private ]; then
        echo 'auth: {htpasswd: {realm: matrix, path: /run/matrix/htpasswd}}' >> "$root/run/matrix/$1.yml"
        echo 'matrix:$2b$05$bJwG5npD7.6RG6Ts1w35lONsOcMqsw3rByzpIfP4FkQq4YtQn01zC' > "$root/run/matrix/htpasswd"
    fi
    unit "$1" "/usr/bin/docker-registry serve /run/matrix/$1.yml"
}

services() {
    cat > "$root/run/matrix/service" <<C
umount -l /proc/sys # lazily, systemd keeps a descriptor; a lasting read-only one would fail netavark and user namespaces
export ftp_proxy=http://127.0.0.9:9 # for containers that want the service's proxies; nothing here speaks ftp
serve="/usr/bin/podman --log-level=warn system service --time=0 unix://$state/podman.sock"
[ -e /run/matrix/podman ] || exec \$serve
echo \$\$ > /run/matrix/pid
exec unshare --mount --propagation private sh -c "umount /usr/bin/podman; umount /sys/fs/cgroup
    mount --rbind /run/matrix/v1 /sys/fs/cgroup; mount --make-rshared /; \$serve & wait" podman-mounts
C
    registry open 5000
    registry private 5001
    unit podman '/bin/sh /run/matrix/service' 'Wants=matrix-open.service matrix-private.service'
}

main() { # one function: bash reads it whole, so that editing this file cannot disturb a run
    mounts
    configure
    services
    # Loopback, and an address that is not it, to publish ports on. Nothing leads out.
    ip link set lo up
    ip link add eth0 type veth peer name eth0-peer # both ends in here; not every kernel has dummy devices
    ip link set eth0-peer up
    ip address add "$3/24" dev eth0
    ip link set eth0 up
    # pivot_root, not chroot: inside a chroot no user namespace can be made
    cd "$root"
    mkdir -p .old
    mount --make-rprivate .
    pivot_root . .old
    cd /
    umount -l /.old
    rmdir /.old
    mount --make-rshared /
    exec env -i container=podman-matrix PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        /usr/lib/systemd/systemd --unit=matrix-podman.service --log-target=console --show-status=false
}
main "$@"
