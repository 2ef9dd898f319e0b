# A Podman service and the process that keeps it: for as long as a process holds the other end of its standard input.
#
#   sh -c SCRIPT keeper start DIRECTORY SOCKET GRACE PODMAN [WORD]...   starts the service, and afterwards clears away
#   sh -c SCRIPT keeper clear DIRECTORY SOCKET GRACE PODMAN [WORD]...   clears away what a keeper left that was killed itself
#
# DIRECTORY is ours alone; `root` in it is a storage of the service's own. SOCKET is the path of the one in it,
# as a URI has it. GRACE is in tenths of a second.
verb=$1 dir=$2 socket=$3 grace=$4
shift 4
exec 3<&0 < /dev/null > /dev/null 2>&1
# who ends a whole group of processes ends the program, too, and this clears away after it
trap '' TERM HUP INT

# The processes whose command line has a text and, after it, another one.
processes() {
    for process in /proc/[0-9]*; do
        case $(tr '\0' ' ' < "$process/cmdline") in
            *"$1"*"$2"*) echo "${process#/proc/}" ;;
        esac
    done
}

# What still serves the socket, below whatever Podman was started with: a rootless Podman is two processes.
strays() {
    for process in $(processes "system service" "unix://$socket"); do kill -KILL "$process"; done
}

# The monitor of a container starts `podman container cleanup` after the container's end, which creates the storage again
# if it was removed meanwhile. Returns whether it killed such a process: another one may have started during the search.
monitors() {
    found=1
    for process in $(processes "" "$dir/root"); do
        # this shell has these words, too
        case $(readlink "/proc/$process/exe") in
            */conmon* | */podman*) kill -KILL "$process" && found=0 ;;
        esac
    done
    return "$found"
}

unmount() {
    points=
    while read -r _ _ _ _ point _; do
        case $point in "$dir"/*) points="$point $points" ;; esac
    done < /proc/self/mountinfo
    for point in $points; do umount -l "$point"; done
}

clear_away() {
    strays
    if [ -d "$dir/root" ]; then
        "$@" pod rm --all --force --time=0
        "$@" rm --all --force --time=0
        rounds=50
        while monitors && [ "$rounds" -gt 0 ]; do
            sleep 0.1
            rounds=$((rounds - 1))
        done
        unmount
        # rootless storage has files of other users
        rm -rf "$dir/root" "$dir/run" || "$@" unshare rm -rf "$dir/root" "$dir/run"
        # rootless Podman before 4.5 keeps its namespaces with a process for each of these directories
        [ ! -s "$dir/tmp/pause.pid" ] || kill -KILL "$(cat "$dir/tmp/pause.pid")"
    fi
    rm -rf "$dir"
}

if [ "$verb" = start ]; then
    (trap - TERM HUP INT && exec "$@" system service --time=0 "unix://$socket") > "$dir/log" 2>&1 3<&- &
    service=$!
    {
        read -r _ <&3
        [ -e "$dir/exit" ] || kill -TERM "$service"
        while [ -d "$dir" ] && [ ! -e "$dir/exit" ] && [ "$grace" -gt 0 ]; do
            sleep 0.1
            grace=$((grace - 1))
        done
        [ -e "$dir/exit" ] || kill -KILL "$service"
    } &
    holder=$!
    wait "$service"
    echo $? > "$dir/exit.new"
    mv "$dir/exit.new" "$dir/exit"
    wait "$holder"
fi
clear_away "$@"
