"""Where an article was published, by name: from the address of its page, and from what its lines say."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Final

from db.importing.lines import Line, phrase_key
from db.importing.noise import is_noise

_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_LONGEST: Final = 8
"""Words beyond which a line names no outlet."""


def outlet_of(host: str | None, language: str) -> str | None:
    """The name of the outlet whose pages a host gives, in the article's language where it has one; None: not known."""
    if host is None:
        return None
    labels = host.lower().split(".")
    for first in range(len(labels) - 1):
        names = _outlets().get(".".join(labels[first:]))
        if names is not None:
            return names.get(language.split("-", maxsplit=1)[0], names["en"])
    return None


def named_outlet(name: str | None, language: str) -> str | None:
    """A name that a file states, where it can be one: a host becomes the outlet's name, a button is none."""
    if name is None:
        return None
    bare = name.strip()
    if _HOST.fullmatch(bare):
        return outlet_of(bare, language) or bare.lower().removeprefix("www.")
    return bare if could_be_outlet(bare) else None


def could_be_outlet(name: str) -> bool:
    """Whether a line can name a paper: a few words that are no button and no sentence."""
    line = Line(0, len(name), name.strip(), apart=True)
    return bool(phrase_key(name)) and line.words <= _LONGEST and not line.ends_sentence and not is_noise(line)


@cache
def _outlets() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("resources").joinpath("outlets.toml").read_text(encoding="utf-8"))
