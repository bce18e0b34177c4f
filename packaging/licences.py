"""Under which terms every part of the frozen program stands, from what its distributions say of themselves.

Source: Debian's machine-readable copyright file, DEP-5.
"""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from project import PROJECT, ROOT

_HOME = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_QT_TERMS = """These libraries are free software under the GNU Lesser General Public License, version 3.
On Debian systems its text is in /usr/share/common-licenses/LGPL-3; it is also at
https://www.gnu.org/licenses/lgpl-3.0.html. They are separate files of this program's folder and may be replaced
by other builds of the same libraries. Their source is at https://download.qt.io/official_releases/. What Qt itself
contains of other projects, and its terms, is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html."""
_LOADER_TERMS = """The loader in the program's executable file may be used and distributed without restriction in
programs that PyInstaller builds: GNU General Public License, version 2 or later, with the bootloader exception; see
https://pyinstaller.org/en/stable/license.html and /usr/share/common-licenses/GPL-2."""


_COMMON = {
    "Apache-2.0": r"Apache License\s+Version 2\.0",
    "LGPL-2.1": r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1",
    "GPL-2": r"GNU GENERAL PUBLIC LICENSE\s+Version 2",
    "GPL-3": r"GNU GENERAL PUBLIC LICENSE\s+Version 3",
}
"""Terms that every Debian system has in /usr/share/common-licenses -> how their text begins; all end alike."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program: its files, who holds the rights, the terms' short name and their text."""

    files: str
    holders: str
    terms: str
    text: str

    def stanza(self) -> str:
        """The part as a paragraph of the copyright file."""
        indented = "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in self.text.splitlines())
        return f"Files: {self.files}\nCopyright: {self.holders}\nLicense: {self.terms}\n{indented}\n"


def copyright_file(*, debian: bool = False) -> str:
    """The whole file; on Debian the usual terms are pointed at, elsewhere they are quoted."""
    head = f"Format: {_HOME}\nUpstream-Name: {PROJECT.name}\nUpstream-Contact: The Tasalsul authors\n"
    return "\n".join([head, *(part.stanza() for part in parts(debian=debian))])


def parts(*, debian: bool = False) -> Iterator[Part]:
    """The program itself, its fonts, Python, the loader, and every library."""
    yield Part("*", "2026 The Tasalsul authors", "MIT", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    fonts = (ROOT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    yield Part("*/resources/fonts/*", "2010-2020 Google LLC", "OFL-1.1", fonts)
    python = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text(encoding="utf-8")
    yield Part("*/libpython3* */python3*/* */base_library.zip", "Python Software Foundation", "PSF-2", python)
    yield Part(f"*/{PROJECT.name}", "PyInstaller Development Team", "GPL-2+ with bootloader exception", _LOADER_TERMS)
    for library in libraries():
        yield _part(library, debian=debian)


def libraries() -> list[Distribution]:
    """The distributions that the program stands on, at any distance, by name."""
    found: dict[str, Distribution] = {}
    waiting = [PROJECT.name]
    while waiting:
        for line in distribution(waiting.pop()).requires or []:
            requirement = Requirement(line)
            name = requirement.name.lower()
            if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
                continue
            try:
                found[name] = distribution(name)
            except PackageNotFoundError:  # asked for by an extra that we do not install
                continue
            waiting.append(name)
    return [found[name] for name in sorted(found)]


def _part(library: Distribution, *, debian: bool) -> Part:
    name = library.metadata["Name"]
    if name.lower() in ("pyside6", "pyside6_addons", "pyside6_essentials", "shiboken6"):
        return Part(f"*/{name}/*", "The Qt Company Ltd. and other contributors", "LGPL-3", _QT_TERMS)
    texts = list(dict.fromkeys(_licence_texts(library)))
    if debian:
        texts = list(dict.fromkeys(map(_pointed_at, texts)))
    text = "\n".join(texts) or f"As stated by its authors at {_stated(library, 'Home-page') or name}."
    return Part(f"*/{_module(library)}/*", _holders(text, library), _short(library), text)


def _stated(library: Distribution, field: str) -> str:
    """A field of what a library says of itself; empty where it says nothing."""
    return next(iter(library.metadata.get_all(field) or []), "")


def _licence_texts(library: Distribution) -> Iterator[str]:
    for file in library.files or []:
        if "dist-info" in str(file) and re.search(r"licen[cs]e|copying|notice", str(file), re.IGNORECASE):
            yield Path(str(library.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def _pointed_at(text: str) -> str:
    """A text with every text that Debian has replaced by where it is."""
    for name, beginning in _COMMON.items():
        where = f"{name}: on Debian systems the text is in /usr/share/common-licenses/{name}."
        text = re.sub(rf"{beginning}.*?END OF TERMS AND CONDITIONS", where, text, flags=re.IGNORECASE | re.DOTALL)
    return text


def _module(library: Distribution) -> str:
    stated = library.read_text("top_level.txt")
    return stated.split()[0] if stated else library.metadata["Name"].replace("-", "_")


def _holders(text: str, library: Distribution) -> str:
    stated = re.findall(r"^\W*Copyright\s+(?:\(c\)|©)?\s*(.*\w.*)$", text, re.IGNORECASE | re.MULTILINE)
    unique = list(dict.fromkeys(line.strip() for line in stated if re.match(r"\W*(?:\(c\)|©|\d{4})", line.strip())))
    author = _stated(library, "Author") or _stated(library, "Author-email") or library.metadata["Name"]
    return "\n           ".join(unique[:20]) or author.replace("\n", " ")


def _short(library: Distribution) -> str:
    """The terms in a word or an expression of words."""
    stated = _stated(library, "License-Expression") or _stated(library, "License")
    if not stated or "\n" in stated or len(stated) > 100:
        classes = [line for line in library.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
        stated = classes[0].rpartition(" :: ")[2] if classes else "other"
    stated = re.sub(r"\bAND\b", "and", re.sub(r"\bOR\b", "or", stated))
    return stated if re.fullmatch(r"[\w.+-]+(?: (?:and|or) [\w.+-]+)*", stated) else re.sub(r"[^\w.+]+", "-", stated)
