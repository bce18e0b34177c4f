"""Every string of the interface is gathered, translated and compiled."""

from __future__ import annotations

import re
import runpy
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "translations"
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "packaging" / "translations.py"))


@pytest.mark.parametrize("language", TOOL["LANGUAGES"])
def test_every_string_of_the_sources_is_translated(language: str) -> None:
    assert TOOL["untranslated"](CATALOGUES / f"tasalsul.{language}.ts") == []


@pytest.mark.parametrize("language", TOOL["LANGUAGES"])
def test_the_catalogue_holds_nothing_but_the_strings_of_the_sources(language: str, tmp_path: Path) -> None:
    renewed = tmp_path / f"tasalsul.{language}.ts"
    shutil.copy(CATALOGUES / renewed.name, renewed)
    TOOL["gather"](language, renewed)
    assert renewed.read_text(encoding="utf-8") == (CATALOGUES / renewed.name).read_text(encoding="utf-8")


def test_a_string_without_translation_is_found(tmp_path: Path) -> None:
    empty = tmp_path / "tasalsul.ar.ts"
    TOOL["gather"]("ar", empty)
    assert TOOL["untranslated"](empty) == TOOL["sources"]()


def test_placeholders_survive_translation() -> None:
    wrong = []
    for context in ET.parse(CATALOGUES / "tasalsul.ar.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            if message.get("numerus") != "yes" and fields(source) != fields(translation):
                wrong.append((source, translation))
    assert wrong == []


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"{\w+}|%\d", text))


@pytest.mark.parametrize("language", TOOL["LANGUAGES"])
def test_the_compiled_translation_is_the_newest(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    TOOL["compile_into"](CATALOGUES / f"tasalsul.{language}.ts", compiled)
    assert compiled.read_bytes() == (CATALOGUES / f"tasalsul.{language}.qm").read_bytes()


def test_every_fluent_message_is_in_both_languages() -> None:
    def keys(language: str) -> set[str]:
        return {
            line.partition(" =")[0]
            for path in CATALOGUES.glob(f"*.{language}.ftl")
            for line in path.read_text(encoding="utf-8").splitlines()
            if line and not line.startswith(("#", " ", "}")) and " =" in line
        }

    assert keys("en") == keys("ar")
