#!/bin/sh
# Run by the self-extracting file from the folder where it unpacked itself.
#   ./tasalsul-VERSION-MACHINE.run                    install for this user
#   ./tasalsul-VERSION-MACHINE.run -- --uninstall     take everything away again but the libraries
# PREFIX=/usr/local installs for everybody (as root).
set -eu

prefix="${PREFIX:-$HOME/.local}"
program="$prefix/lib/tasalsul"
share="${XDG_DATA_HOME:-$HOME/.local/share}"
[ -z "${PREFIX:-}" ] || share="$prefix/share"

refresh() {
    for command in "update-mime-database $share/mime" "update-desktop-database $share/applications" \
        "gtk-update-icon-cache --quiet --ignore-theme-index $share/icons/hicolor"; do
        # shellcheck disable=SC2086 # a command and its arguments
        if command -v "${command%% *}" >/dev/null; then $command >/dev/null 2>&1 || true; fi
    done
}

remove() {
    if [ -f "$program/installed" ]; then
        while read -r file; do rm -f "$share/$file"; done <"$program/installed"
    fi
    rm -rf "$program"
    rm -f "$prefix/bin/tasalsul"
}

if [ "${1:-}" = --uninstall ]; then
    remove
    refresh
    echo "Tasalsul is removed. Your libraries are where they were."
    exit 0
fi

remove
mkdir -p "$prefix/lib" "$prefix/bin" "$share"
cp -R tasalsul "$program"
ln -s ../lib/tasalsul/tasalsul "$prefix/bin/tasalsul"
(cd share && find . -type f) >"$program/installed"
cp -R share/. "$share/"
sed -i "s|^Exec=tasalsul|Exec=$prefix/bin/tasalsul|" "$share/applications/tasalsul.desktop"
refresh
echo "Tasalsul is installed: $prefix/bin/tasalsul, and among the desktop's programs."
