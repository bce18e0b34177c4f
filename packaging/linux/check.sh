#!/bin/bash
# Tries the .deb as a person would, on a clean Debian 12 made for it: installed by dpkg with nothing but what it
# depends on, tested by itself, started by its desktop entry and by its media type, removed without a trace.
# Needs root (debootstrap, chroot); make package-check installs the tools. CLEAN names a clean system to copy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

built=$PWD/build/package
deb=$(ls "$built"/*.deb)
version=$(dpkg-deb --field "$deb" Version)
clean=${CLEAN:-$built/clean}
system=$built/system
pictures=$built/pictures

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
within() { chroot "$system" "$@"; }
# A person in the clean system, with a display and a session bus where DISPLAY and the rest are given in front.
as_reader() { within su reader --command "cd; export XDG_RUNTIME_DIR=/run/reader $*"; }

leave() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    [ -z "${manager:-}" ] || kill "$manager" 2>/dev/null || true
    for place in dev/shm dev proc tmp/.X11-unix; do
        mountpoint --quiet "$system/$place" && umount "$system/$place"
    done
    return 0
}
trap leave EXIT

say "The package's files"
desktop-file-validate "$built/deb/usr/share/applications/tasalsul.desktop"
appstreamcli validate --no-net "$built"/deb/usr/share/metainfo/*.metainfo.xml
man --warnings -l "$built/deb/usr/share/man/man1/tasalsul.1.gz" >/dev/null 2>"$built/man.log" || true
[ ! -s "$built/man.log" ] || fail "$(cat "$built/man.log")"
# Debian 12 does not know zstd in packages; Ubuntu and later Debian use it.
lintian --allow-root --fail-on error,warning --suppress-tags malformed-deb-archive "$deb"
installed=$(dpkg-deb --field "$deb" Installed-Size)
[ "$installed" -le 195312 ] || fail "$installed KiB installed are more than 200 MB"
echo "$installed KiB installed"

say "A clean system"
if [ ! -d "$clean" ]; then
    debootstrap --variant=minbase bookworm "$clean" "${MIRROR:-http://deb.debian.org/debian}" >"$built/debootstrap.log"
fi
rm -rf "$system"
cp -a "$clean" "$system"
cp /etc/resolv.conf "$system/etc/resolv.conf"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
mount -t tmpfs tmpfs "$system/dev/shm"
within useradd --create-home reader
within install -d -m 700 -o reader /run/reader

say "Installed with what it depends on, and nothing else"
cp "$deb" "$system/tmp/"
within apt-get update --quiet --quiet
install="apt-get install --yes --quiet --quiet --no-install-recommends"
within env DEBIAN_FRONTEND=noninteractive $install "/tmp/${deb##*/}" >"$built/install.log" 2>&1 ||
    fail "$(tail "$built/install.log")"
within find /usr/lib/tasalsul -name '*.so*' -type f -exec ldd {} + 2>/dev/null >"$built/ldd.log" || true
echo "Libraries that are not found without the recommended packages:"
grep 'not found' "$built/ldd.log" | sort | uniq -c || echo "none"

say "It tests itself"
[ "$(as_reader "; tasalsul --version")" = "tasalsul $version" ] || fail "version"
time as_reader "; tasalsul self-test"
as_reader "LC_ALL=ar_SY.UTF-8; tasalsul self-test" | tail -n 1
as_reader "LC_ALL=fr_FR.UTF-8; tasalsul --help" >/dev/null

say "Found by the desktop"
within env DEBIAN_FRONTEND=noninteractive $install desktop-file-utils shared-mime-info hicolor-icon-theme \
    libglib2.0-bin libgtk-3-bin xdg-utils dbus >"$built/install.log" 2>&1 || fail "$(tail "$built/install.log")"
as_reader "; tasalsul import /usr/lib/tasalsul/_internal/resources/samples --library story.tasalsul"
as_reader "; cp story.tasalsul nameless"
for file in story.tasalsul nameless; do
    as_reader "; gio info $file" | grep --quiet 'content-type: application/x-tasalsul' || fail "the type of $file"
done
[ "$(as_reader "; xdg-mime query default application/x-tasalsul")" = tasalsul.desktop ] || fail "default program"

say "Started by the desktop, on X11"
display=:97
Xvfb $display -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
mkdir -p "$system/tmp/.X11-unix" "$pictures"
mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
sleep 2
DISPLAY=$display openbox >/dev/null 2>&1 &
manager=$!
on_desktop="DISPLAY=$display; dbus-run-session --"
windows() { DISPLAY=$display xdotool search --onlyvisible --class tasalsul 2>/dev/null | wc -l; }
title() {
    DISPLAY=$display xdotool search --onlyvisible --class tasalsul getwindowname 2>/dev/null | tr '\n' '|'
}
until_true() { for _ in $(seq 100); do ! "$@" || return 0; sleep 0.2; done; fail "$* ($(title))"; }
end() { kill "-$1" "$(DISPLAY=$display xdotool search --onlyvisible --class tasalsul getwindowpid | head -n 1)"; }
shows() { [[ "$(title)" == *"$1"* ]]; }
has_windows() { [ "$(windows)" -eq "$1" ]; }

as_reader "$on_desktop gtk-launch tasalsul" &
until_true has_windows 1
echo "gtk-launch: $(title)"
as_reader "$on_desktop gio open story.tasalsul" &
until_true shows story
has_windows 1 || fail "a second start opened a second window"
echo "gio open: $(title)"
DISPLAY=$display import -window root "$pictures/opened.png" 2>/dev/null || true

say "A crash leaves nothing in the way"
end KILL
until_true has_windows 0
as_reader "$on_desktop gio open story.tasalsul" &
until_true shows story
end TERM
until_true has_windows 0
grep --quiet story.tasalsul "$system/home/reader/.local/share/recently-used.xbel" || fail "not among the recent files"

say "Removed without a trace but the libraries"
within dpkg --purge tasalsul >/dev/null
left=$(find "$system/usr" "$system/etc" "$system/var" -iname '*tasalsul*' ! -path '*/apt/*' ! -path '*/dpkg/*')
[ -z "$left" ] || fail "left behind: $left"
[ -f "$system/home/reader/story.tasalsul" ] || fail "a library was removed"
echo "nothing is left; the libraries are there"
say "All is well"
