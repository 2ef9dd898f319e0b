#!/bin/bash
# instance.sh   A real Podman of another Debian suite, isolated from this machine, as a service on a unix socket.
#
#   instance.sh with  SUITE CMD...         start one, run CMD as `run` does, stop it however CMD ended
#   instance.sh start NAME SUITE           start one that stays
#   instance.sh env   NAME                 its variables, for eval
#   instance.sh run   NAME CMD...          a command of this machine, in the instance's network, with its variables
#   instance.sh exec  NAME CMD...          a command of the instance, inside it
#   instance.sh stop  NAME                 end it and delete what it kept
#
# All of an instance is in $PODMAN_MATRIX_RUN/NAME: its lock, held by whatever keeps it alive; podman.sock; shared/, which
# has the same path inside. What a killed run left behind is cleared away by the next start.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${PODMAN_MATRIX_RUN:-/var/tmp/podman-matrix} # short: a socket's path has less than 108 bytes
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
    local dir frozen left=1
    while read -r dir; do # what is paused does not even die
        while read -r frozen; do echo THAWED > "$frozen" || true; done < <(find "$dir" -name freezer.state 2> /dev/null)
    done < "$1"
    for _ in {1..50}; do # a dead process takes a moment to leave its group
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

# The process that holds the instance: with it dies its child, the instance's first process, and with that all others.
holder() {
    local pid
    pid=$(cat "$state/unshare.pid" 2> /dev/null) || return 1
    # the number may be another process's by now
    [[ $(cat "/proc/$pid/cmdline" 2> /dev/null | tr '\0' ' ') == *"init.sh $state "* ]] && echo "$pid"
}

# The instance's first process, as seen from here.
first() {
    local pid child
    pid=$(holder) && child=$(cat "/proc/$pid/task/$pid/children") && [ -n "$child" ] && echo "${child%% *}"
}

answers() {
    curl -fsS --unix-socket "$state/podman.sock" http://d/_ping &&
        nsenter -t "$1" -n curl -fsS http://127.0.0.1:5000/v2/ &&
        nsenter -t "$1" -n curl -sS http://127.0.0.1:5001/v2/
} > /dev/null 2>&1

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

# start SUITE [WRAPPER...]   The wrapper tells whether the instance may outlive this shell.
start() {
    local suite=$1 rootfs pid=
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
    for _ in {1..300}; do
        kill -0 "$launched" 2> /dev/null || break
        pid=$(first) && answers "$pid" && load_image "$rootfs" && return
        sleep 0.1
    done
    cat "$state/log" >&2
    die "Podman of $suite did not come up"
}

stop() {
    local pid=${launched:-}
    [ -n "$pid" ] || pid=$(holder) || true
    [ -z "$pid" ] || kill -KILL "$pid" 2> /dev/null || true
    clear_away
}

run() {
    local pid
    pid=$(first) || die "no instance $name"
    exec 9>&- # the command must not keep the instance's lock
    eval "$(variables)"
    exec nsenter -t "$pid" -n -- "$@"
}

enter() {
    local pid
    pid=$(first) || die "no instance $name"
    join_cgroups
    exec nsenter -t "$pid" -m -p -C -i -u -n -r -w -- env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" \
        PODMAN_IGNORE_CGROUPSV1_WARNING=1 "$@"
}

# The command runs beside this shell, which can then act on a signal at once, and dies with it.
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
    [ "$(id -u)" = 0 ] || die "an instance needs root"
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
