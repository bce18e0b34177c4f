"""Reads the lexicons of ``resources/lexicons/<language>``: languages as data."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, Final, TypeAlias

LANGUAGES: Final = ("ar", "fa", "he", "en")
"""Languages that have lexicons, the most used first."""

Table: TypeAlias = dict[str, Any]
"""A table of a lexicon, as TOML gives it."""


@cache
def read(language: str, subject: str) -> Table:
    """All tables of a language about a subject: ``dates.toml``, ``dates-patterns.toml`` …, merged.

    Raises:
        LookupError: the language has no lexicon about the subject.
    """
    folder = files("resources").joinpath("lexicons", language)
    merged: Table = {}
    for path in sorted(folder.iterdir() if folder.is_dir() else (), key=lambda path: path.name):
        stem = path.name.removesuffix(".toml")
        if path.name.endswith(".toml") and (stem == subject or stem.startswith(f"{subject}-")):
            _merge(merged, tomllib.loads(path.read_text(encoding="utf-8")))
    if not merged:
        raise LookupError(f"no lexicon of {subject} for {language}")
    return merged


def _merge(into: Table, more: Table) -> None:
    """Adds tables key by key; lists grow."""
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        elif isinstance(value, list) and isinstance(into.get(key), list):
            into[key] = [*into[key], *value]
        else:
            into[key] = value
