#!/bin/bash
# instance.sh   A real Podman of another Debian suite, isolated from this machine, as a service on a unix socket.
#
#   instance.sh with  SUITE CMD...         start one, run CMD as `run` does, stop it however CMD ended
#   instance.sh start NAME SUITE           start an instance that stays
#   instance.sh env   NAME                 its variables, for eval
#   instance.sh run   NAME CMD...          a command of this machine, in the instance's network, with its variables
#   instance.sh exec  NAME CMD...          a command of the instance, inside it
#   instance.sh stop  NAME                 end it and delete what it kept
#
# All of an instance is in $PODMAN_MATRIX_RUN/NAME: its lock, held by whatever keeps it alive; podman.sock; shared/, which
# has the same path inside. The next start removes the leftovers of a killed run.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${PODMAN_MATRIX_RUN:-/var/tmp/podman-matrix} # short: a socket's path has less than 108 bytes
hang=300 # seconds that a loaded machine may need for what takes a few: limits only end what hangs
address=10.210.0.2 # each instance has a network of its own, so they can all have the same

die() { echo "instance.sh: $*" >&2; exit 1; }

# A control group for the instance in each hierarchy, below the caller's, so that the caller's limits hold for it.
make_cgroups() {
    local controllers path dir
    if [ "$(stat -f -c %T /sys/fs/cgroup)" = cgroup2fs ]; then
        # below the caller's no controller could be switched on, since the caller sits in it
        mkdir "/sys/fs/cgroup/podman-matrix-$1" && echo "/sys/fs/cgroup/podman-matrix-$1"
        return
    fi
    while IFS=: read -r _ controllers path; do
        dir=/sys/fs/cgroup/${controllers#name=}
        [ -n "$controllers" ] || dir=/sys/fs/cgroup/unified
        [ -d "$dir$path" ] || continue
        dir=${dir}${path%/}/podman-matrix-$1
        mkdir "$dir"
        if [[ ,$controllers, == *,cpuset,* ]]; then # starts empty, and nothing could run in it
            cat "$dir/../cpuset.cpus" > "$dir/cpuset.cpus"
            cat "$dir/../cpuset.mems" > "$dir/cpuset.mems"
            echo 1 > "$dir/cgroup.clone_children"
        fi
        echo "$dir"
    done < /proc/self/cgroup
}

remove_cgroups() {
    local dir frozen left until=$((SECONDS + hang))
    while read -r dir; do # a frozen process ignores even SIGKILL
        while read -r frozen; do echo THAWED > "$frozen" || true; done < <(find "$dir" -name freezer.state 2> /dev/null)
    done < "$1"
    while [ $SECONDS -lt $until ]; do # a dead process takes a moment to leave its group
        left=0
        while read -r dir; do
            [ ! -d "$dir" ] || find "$dir" -depth -type d -exec rmdir {} + 2> /dev/null || left=1
        done < "$1"
        [ $left = 1 ] || return 0
        sleep 0.1
    done
    echo "instance.sh: some control groups of $1 are still in use" >&2
}

# Lets the calling (sub)shell be a member of the instance's control groups, else its processes sit in "/..".
join_cgroups() {
    local dir
    while read -r dir; do echo "$BASHPID" > "$dir/cgroup.procs"; done < "$state/cgroups"
}

variables() {
    printf 'export %s\n' "CONTAINER_HOST=unix://$state/podman.sock" "PODMAN_TEST_SHARED=$state/shared" \
        "PODMAN_TEST_VERSION=$(cat "$state/version")" "PODMAN_TEST_ADDR=$address" \
        "PODMAN_TEST_PODMAN='$here/instance.sh exec $name setpriv --pdeathsig KILL podman'" \
        PODMAN_TEST_REGISTRY=127.0.0.1:5000 PODMAN_TEST_PRIVATE_REGISTRY=127.0.0.1:5001 \
        PODMAN_TEST_REGISTRY_USER=matrix PODMAN_TEST_REGISTRY_PASSWORD=swordfish
}

# Changes to the /proc directory of the process that holds the instance. With it dies its child, the instance's first
# process, and with that all others. A directory of /proc stays with its process: once that has ended, nothing can be read
# there, even if another process has the same id by then.
at_holder() {
    local pid
    pid=$(cat "$state/unshare.pid" 2> /dev/null) || die "instance $name does not exist"
    cd "/proc/$pid" 2> /dev/null || die "instance $name has ended: its process $pid is gone"
    [[ $(tr '\0' ' ' 2> /dev/null < cmdline) == *"init.sh $state "* ]] ||
        die "instance $name has ended: its process $pid is gone, and another one has that id now"
}

# Changes to the /proc directory of the instance's first process, as seen from here.
at_first() {
    local holder pid=
    at_holder
    holder=${PWD##*/}
    read -r pid _ < "task/$holder/children" || true
    [ -n "$pid" ] && cd "/proc/$pid" 2> /dev/null && grep -qsx "PPid:[[:space:]]*$holder" status ||
        die "instance $name has no first process: it is starting or ending"
}

answers() {
    (
        at_first
        curl -fsS --unix-socket "$state/podman.sock" http://d/_ping &&
            nsenter --net=ns/net curl -fsS http://127.0.0.1:5000/v2/ &&
            nsenter --net=ns/net curl -sS http://127.0.0.1:5001/v2/
    ) > /dev/null 2>&1
}

load_image() {
    local query='reference=localhost/busybox:latest&changes=ENV%20PATH%3D/bin&changes=CMD%20%5B%22sh%22%5D'
    curl -fsS --unix-socket "$state/podman.sock" -X POST -H 'Content-Type: application/x-tar' -o /dev/null \
        --data-binary "@$1/usr/share/podman-matrix/image.tar" "http://d/v4.0.0/libpod/images/import?$query"
}

# Clears away the instances that nothing keeps alive any more.
sweep() {
    local dir
    for dir in "$runs"/*/; do
        [ ! -e "${dir}lock" ] || flock -n "${dir}lock" "$0" clear "$(basename "$dir")" || true
    done
}

clear_away() {
    [ ! -e "$state/cgroups" ] || remove_cgroups "$state/cgroups"
    rm -rf --one-file-system "$state"
}

# start SUITE [WRAPPER...]   The wrapper decides whether the instance may outlive this shell.
start() {
    local suite=$1 rootfs
    [ "$(id -u)" = 0 ] || die "an instance needs root"
    rootfs=$("$here/rootfs.sh" "$suite")
    mkdir -p "$runs"
    sweep
    # locked before it has its name, or another's sweep would take it for dead
    mkdir "$runs/.$name-$$"
    exec 9> "$runs/.$name-$$/lock"
    flock 9
    mv -T "$runs/.$name-$$" "$state" 2> /dev/null || { rm -r "$runs/.$name-$$"; die "there is an instance $name already"; }
    owner=1
    mkdir "$state"/{root,upper,work,storage,shared}
    cp "$rootfs/usr/share/podman-matrix/version" "$state/version"
    make_cgroups "$name" > "$state/cgroups"
    (
        join_cgroups
        exec "${@:2}" unshare --mount --pid --cgroup --ipc --uts --net --propagation private --fork --kill-child \
            bash "$here/init.sh" "$state" "$rootfs" "$address" < /dev/null > "$state/log" 2>&1
    ) &
    launched=$!
    disown "$launched" # bash would report its end
    echo "$launched" > "$state/unshare.pid"
    local until=$((SECONDS + hang))
    while [ $SECONDS -lt $until ]; do
        kill -0 "$launched" 2> /dev/null || break
        answers && load_image "$rootfs" && return
        sleep 0.1
    done
    cat "$state/log" >&2
    (at_first && nsenter --mount=ns/mnt --pid=ns/pid -- journalctl --boot --no-pager) >&2 || true
    die "Podman of $suite ended or did not come up within $hang s"
}

stop() {
    local pid=${launched:-}
    [ -n "$pid" ] || pid=$(at_holder 2> /dev/null; basename "$PWD") || true
    [ -z "$pid" ] || kill -KILL "$pid" 2> /dev/null || true
    clear_away
}

run() {
    local from=$PWD
    exec 9>&- # the command must not keep the instance's lock
    eval "$(variables)"
    at_first
    exec nsenter --net=ns/net env -C "$from" -- "$@"
}

# Where Podman has a mount namespace of its own, that one is entered.
enter() {
    at_first
    if [ -e root/run/matrix/pid ]; then
        cd "root/proc/$(cat root/run/matrix/pid)" 2> /dev/null && grep -qs podman-mounts cmdline ||
            die "podman's service has ended in instance $name"
    fi
    join_cgroups
    exec nsenter --mount=ns/mnt --pid=ns/pid --cgroup=ns/cgroup --ipc=ns/ipc --uts=ns/uts --net=ns/net -- \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" PODMAN_IGNORE_CGROUPSV1_WARNING=1 "$@"
}

# The command runs in the background, so that this shell handles signals at once, and ends with it.
with() {
    local suite=$1 command=
    shift
    trap 'trap "" INT TERM HUP; [ -z "$command" ] || end "$command"; [ -z "$owner" ] || stop' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    start "$suite" setsid setpriv --pdeathsig KILL
    (run env --default-signal setpriv --pdeathsig TERM "$@") <&0 &
    command=$!
    local status=0
    wait "$command" || status=$?
    command=
    exit "$status"
}

end() {
    kill -TERM "$1" 2> /dev/null || return 0
    for _ in {1..50}; do kill -0 "$1" 2> /dev/null || return 0; sleep 0.1; done
    kill -KILL "$1" 2> /dev/null || true
}

main() { # one function: bash reads it whole, so that editing this file cannot disturb a run
    owner= launched=
    local verb=${1:?start, env, run, exec, stop or with}
    shift
    if [ "$verb" = with ]; then
        name=$1-$$
    else
        name=${1:?name}
        shift
    fi
    state=$runs/$name
    case $verb in
        with) with "$@" ;;
        start)
            trap '[ $? = 0 ] || [ -z "$owner" ] || stop' EXIT
            start "$1" setsid
            variables
            ;;
        env) variables ;;
        run) run "$@" ;;
        exec) enter "$@" ;;
        stop) stop ;;
        clear) clear_away ;; # by sweep, which holds the lock
        *) die "unknown: $verb" ;;
    esac
}
main "$@"
