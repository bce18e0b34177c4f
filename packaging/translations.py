"""Renew the Qt translations: gather the strings of desktop/ into the .ts files, compile them into .qm.

    python packaging/translations.py           gather and compile
    python packaging/translations.py --list    print what has no Arabic yet

Qt's own lupdate passes over plural strings of ``QCoreApplication.translate`` in Python sources,
so the strings are gathered from the syntax tree; lrelease compiles them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = {"en": 2, "ar": 6}
"""Language -> number of plural forms."""
TRANSLATE = "QCoreApplication.translate"


class Source(NamedTuple):
    """A string of the interface."""

    context: str
    text: str
    plural: bool


def sources() -> list[Source]:
    """Every string of ``self.tr(…)`` and ``QCoreApplication.translate(…)`` in desktop/, sorted.

    Raises:
        ValueError: a string is not literal, so that no translator would ever see it.
    """
    found: dict[tuple[str, str], bool] = {}
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for source in _sources_of(tree, path, _translators(tree)):
            key = (source.context, source.text)
            found[key] = found.get(key, False) or source.plural
    return sorted(Source(*key, plural) for key, plural in found.items())


def _translators(tree: ast.AST) -> set[str]:
    """What a module calls Qt's translation: its own name, and names given to it."""
    named = (node for node in ast.walk(tree) if isinstance(node, ast.Assign))
    short = {ast.unparse(node.targets[0]) for node in named if ast.unparse(node.value) == TRANSLATE}
    return {TRANSLATE, *short}


def _sources_of(tree: ast.AST, path: Path, translators: set[str], context: str = "") -> Iterator[Source]:
    for node in ast.iter_child_nodes(tree):
        yield from _sources_of(node, path, translators, node.name if isinstance(node, ast.ClassDef) else context)
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            yield Source(context, _literal(node.args[0], path), len(node.args) > 2)
        elif ast.unparse(node.func) in translators:
            yield Source(_literal(node.args[0], path), _literal(node.args[1], path), len(node.args) > 3)


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"{path.name}:{node.lineno}: a string to translate is not literal")


def gather(language: str, target: Path) -> None:
    """Bring a .ts file up to date with the sources; finished translations stay, the rest is marked unfinished."""
    known = _known(target)
    tree = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources():
        if language == "en" and not source.plural:
            continue  # the source strings are English
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(tree, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        message = ET.SubElement(contexts[source.context], "message", {"numerus": "yes"} if source.plural else {})
        ET.SubElement(message, "source").text = source.text
        forms = known.get((source.context, source.text), [])
        _add_translation(message, forms, LANGUAGES[language] if source.plural else None)
    ET.indent(tree, "    ")
    text = ET.tostring(tree, encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add_translation(message: ET.Element, forms: list[str], count: int | None) -> None:
    translation = ET.SubElement(message, "translation")
    wanted = count or 1
    if len(forms) != wanted or not all(forms):
        translation.set("type", "unfinished")
        forms = [""] * wanted
    if count is None:
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _known(target: Path) -> dict[tuple[str, str], list[str]]:
    """The finished translations of a .ts file by context and source string."""
    if not target.exists():
        return {}
    known = {}
    for context in ET.parse(target).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = [form.text or "" for form in translation.findall("numerusform") or [translation]]
                known[context.findtext("name", ""), message.findtext("source", "")] = forms
    return known


def untranslated(catalogue: Path) -> list[Source]:
    """Every string of the sources that a .ts file does not translate."""
    known = _known(catalogue)
    english = catalogue.name.endswith(".en.ts")
    return [source for source in sources() if source[:2] not in known and not (english and not source.plural)]


def compile_into(catalogue: Path, target: Path) -> None:
    """Compile a .ts file into the .qm that the program loads."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", catalogue, "-qm", target], check=True)


def main() -> None:
    """Gather and compile every language, or list what is missing."""
    if "--list" in sys.argv[1:]:
        for source in untranslated(CATALOGUES / "tasalsul.ar.ts"):
            print(source.context, source.text, "(plural)" if source.plural else "", sep="\t")
        return
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"tasalsul.{language}.ts"
        gather(language, catalogue)
        compile_into(catalogue, catalogue.with_suffix(".qm"))


if __name__ == "__main__":
    main()
