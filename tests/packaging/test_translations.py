"""Every string of the interface is gathered, translated and compiled."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "resources" / "translations"
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "packaging" / "translations.py"))


def strings(catalogue: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", TOOL["LANGUAGES"])
def test_no_string_of_the_sources_is_missing(language: str, tmp_path: Path) -> None:
    gathered = tmp_path / f"tasalsul.{language}.ts"
    TOOL["gather"](language, gathered)
    assert strings(gathered) == strings(CATALOGUES / gathered.name)


@pytest.mark.parametrize("language", TOOL["LANGUAGES"])
def test_every_string_is_translated(language: str) -> None:
    assert TOOL["untranslated"](CATALOGUES / f"tasalsul.{language}.ts") == []


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
