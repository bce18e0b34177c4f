"""What the frozen program leaves out of what its libraries bring.

An entry of PyInstaller's tables is (place in the frozen program, file it comes from, kind).
"""

from __future__ import annotations

import sys
from fnmatch import fnmatch
from pathlib import PurePath

Entry = tuple[str, str, str]

MODULES = [
    "curses", "doctest", "idlelib", "lib2to3", "markdown_it", "numpy.f2py", "numpy.fft", "numpy.random",
    "numpy.testing", "pdb", "pydoc", "pygments", "readline", "tkinter", "turtle", "unittest",
]  # fmt: skip
"""Modules that some library would import if they were there."""

_UNUSED = (
    # Qt: what is for QML, web, devices without a desktop, and encrypted connections
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6EglF*", "*opengl32sw*",
    "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/networkinformation/*",
    "*/plugins/tls/*", "*/plugins/sqldrivers/*", "*/plugins/qmltooling/*", "*virtualkeyboard*",
    "*/imageformats/*qpdf*", "*/imageformats/*qtiff*", "*/imageformats/*qwebp*", "*/imageformats/*qtga*",
    "*/imageformats/*qwbmp*", "*/imageformats/*qicns*", "*/imageformats/*qgif*",
    "*/platforms/*eglfs*", "*/platforms/*linuxfb*", "*/platforms/*minimal*", "*/platforms/*vkkhr*",
    "*/platforms/*vnc*", "*/QtDBus.*",
    # lxml's other ways to see XML; PDF encodings of Chinese, Japanese and Korean
    "*/lxml/objectify.*", "*/lxml/isoschematron/*", "*/lxml/html/*diff*", "*/pdfminer/cmap/*",
    # other people's tests, type stubs, sources, and terms, which the copyright file holds
    "*/tests/*", "*_multiarray_tests*", "*.dist-info/licenses/*", "*.pyi", "*/py.typed",
    "*.pxd", "*.pyx", "*.h", "*.hpp", "*.c",
)  # fmt: skip
_KEPT = {
    "justext/stoplists/*": ("Arabic.txt", "English.txt", "Hebrew.txt", "Persian.txt"),
    "PySide6/*translations/*.qm": ("qtbase_ar.qm", "qtbase_en.qm"),
    "babel/locale-data/*": ("root.dat", "ar.dat", "ar_*", "en.dat", "en_*", "fa.dat", "fa_*", "he.dat", "he_*"),
}
"""Of these only what the interface and the dates speak."""

CARRIED = (
    "libbz2.*", "libcrypto.*", "libffi.*", "liblzma.*", "libsqlite3.*", "libssl.*", "libxcb-cursor.*", "libxcb-icccm.*",
    "libxcb-image.*", "libxcb-keysyms.*", "libxcb-render-util.*", "libxcb-util.*", "libxcb-xkb.*",
    "libxkbcommon-x11.*",
)  # fmt: skip
"""System libraries that a Linux desktop may lack or have of another version; the .deb leaves them to the system."""


def needed(entries: list[Entry]) -> list[Entry]:
    """The entries that the program needs."""
    return [entry for entry in entries if not _is_unused(entry[0]) and not _is_systems(*entry[:2])]


def _is_unused(place: str) -> bool:
    path = "/" + place.replace("\\", "/")
    for pattern, kept in _KEPT.items():
        if fnmatch(path, f"/{pattern}"):
            return not any(fnmatch(PurePath(path).name, name) for name in kept)
    return any(fnmatch(path, pattern) for pattern in _UNUSED)


def _is_systems(place: str, source: str) -> bool:
    """Whether a library is the system's own: every Linux desktop has it, and its own must be used."""
    if sys.platform != "linux" or not source.startswith(("/lib/", "/usr/lib/")) or ".so" not in place:
        return False
    name = PurePath(place).name
    if "python3" in source:
        return False
    return not any(fnmatch(name, pattern) for pattern in CARRIED)
