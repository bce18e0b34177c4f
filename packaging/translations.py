"""Renew the Qt translations: gather the strings of desktop/ into the .ts files, compile them into .qm.

python packaging/translations.py           gather and compile
python packaging/translations.py --list    print what has no Arabic yet
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ar")


def gather(language: str, target: Path) -> None:
    """Bring a .ts file up to date with the strings in the sources; finished translations stay."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    plural = ["-pluralonly"] if language == "en" else []
    command = [_tool("lupdate"), *sources, "-ts", str(target), "-source-language", "en", "-target-language", language]
    subprocess.run([*command, "-no-obsolete", "-locations", "none", "-silent", *plural], cwd=ROOT, check=True)


def compile_into(source: Path, target: Path) -> None:
    """Compile a .ts file into the .qm that the program loads."""
    subprocess.run([_tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def untranslated(source: Path) -> list[tuple[str, str]]:
    """(context, source string) of every message that is missing or unfinished."""
    found = []
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform") or [translation]
            finished = translation is not None and translation.get("type") is None
            if not finished or not all(form.text for form in forms):
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def main() -> None:
    """Gather and compile every language, or list what is missing."""
    if "--list" in sys.argv[1:]:
        for context, source in untranslated(CATALOGUES / "tasalsul.ar.ts"):
            print(f"{context}\t{source}")
        return
    for language in LANGUAGES:
        source = CATALOGUES / f"tasalsul.{language}.ts"
        gather(language, source)
        compile_into(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
