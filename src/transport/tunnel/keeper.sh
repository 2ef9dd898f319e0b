# What ends a tunnel: it waits for as long as somebody holds the other end of its standard input.
#
#   sh -c SCRIPT keeper DIRECTORY
dir=$1
exec > /dev/null 2>&1
read -r _
exec < /dev/null
# what was written last, by a program that ended since, is still on its way
sleep 0.2
for master in "$dir"/.ssh-connection*/master; do
    [ ! -S "$master" ] || ssh -S "$master" -o BatchMode=yes -O exit none
done
# one that is still logging in listens to nobody
for process in /proc/[0-9]*; do
    case $(tr '\0' ' ' < "$process/cmdline") in
        *"$dir/"*) kill -TERM "${process#/proc/}" ;;
    esac
done
rm -rf "$dir"
