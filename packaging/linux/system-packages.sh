#!/bin/sh
# The Debian packages that the program needs, by name: the one place that lists them.
#   system-packages.sh run    what a window needs
#   system-packages.sh test   what the tests need (no screen)
#   system-packages.sh package   what builds the packages
#   system-packages.sh check     what tries the packages as a person would
# Installs what is missing at once as root; otherwise prints the one command and fails.
set -eu

offscreen="libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libcups2"
window="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    libwayland-client0 libwayland-cursor0 libwayland-egl1"

package="$offscreen $window binutils dpkg-dev makeself zstd libgtk-3-0"
check="debootstrap dbus desktop-file-utils appstream lintian libgtk-3-bin openbox weston xauth xdotool xvfb zstd"

case "${1:-run}" in
    run) wanted="$offscreen $window" ;;
    test) wanted="$offscreen unicode-data" ;;
    package) wanted="$package" ;;
    check) wanted="$check" ;;
    *) echo "usage: $0 run|test|package|check" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system: see README.md for the libraries that Qt needs." >&2
    exit 0
fi

python="${PYTHON:-python3}"
"$python" -c 'import ensurepip, venv' 2>/dev/null || wanted="$wanted python3-venv"

missing=""
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "These system packages are missing. Install them with:" >&2
    echo "    sudo apt-get install --yes --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing system packages:$missing"
apt-get update --quiet --quiet
# shellcheck disable=SC2086 # the list is split into words on purpose
DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet --no-install-recommends $missing >/dev/null
