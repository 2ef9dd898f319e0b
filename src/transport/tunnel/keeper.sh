# What ends a tunnel: it waits for as long as a process holds the other end of its standard input.
#
#   sh -c SCRIPT keeper DIRECTORY
dir=$1
# who ends a whole group of processes ends the program, too, and this clears away after it
trap '' TERM HUP INT
exec > /dev/null 2>&1

# A process and all below it: the ssh of a jump is one, and outlives its parent while the other machine is silent.
family() {
    echo "$1"
    for child in $(cat "/proc/$1/task/"*/children); do
        family "$child"
    done
}

read -r _
exec < /dev/null
# what was written last, by a program that ended since, is still on its way
sleep 0.2
ours=
for process in /proc/[0-9]*; do
    case $(tr '\0' ' ' < "$process/cmdline") in
        *"$dir/"*) ours="$ours $(family "${process#/proc/}")" ;;
    esac
done
for master in "$dir"/.ssh-connection*/master; do
    [ ! -S "$master" ] || ssh -S "$master" -o BatchMode=yes -O exit none
done
# an ssh that is still logging in ignores signals
for process in $ours; do
    kill -TERM "$process"
done
rm -rf "$dir"
