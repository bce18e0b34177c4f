"""What stands around an article on a newspaper's page: words of every outlet's furniture.

The words are data, ``resources/lexicons/<language>/structure.toml``; all languages are
read together, because an Arabic page has English buttons.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from db.importing.lines import Line, phrase_key
from db.text.folding import fold, fold_text

_LONGEST_NOISE: Final = 30
"""Words beyond which a line that only begins like noise is taken for text."""
_LONGEST_BUTTON: Final = 7
"""Words beyond which a line is no button."""
_LONGEST_LABEL: Final = 60
"""Code points of a line in which a label is looked for."""
_FONT_SIZE: Final = re.compile(r"[+\-–−]\s*\S{2,6}\s*[+\-–−]")
_COUNTED: Final = (
    r"(?:تعليق\w*|مشاهد\w*|قراء\w*|زيار\w*|دقيقه|دقايق|comments?|views?|shares?|min(?:ute)?s?(?: read)?"
    r"|نظر\w*|بازديد|ديدگاه\w*|תגובות|צפיות|שיתופים)"
)
_COUNTER: Final = re.compile(rf"\d{{1,7}} {_COUNTED}|{_COUNTED} \d{{1,7}}")
_BAR: Final = re.compile(r"\s*(?:[|›»>•·\t]|::)\s*")
_BETWEEN: Final = re.compile(r"\s*(?:[|›»>•·\t]|::)\s*|\s/\s|\s{2,}")
_PATH: Final = re.compile(r"[›»>]|::")
_SIGNATURE: Final = re.compile(
    r"[^\W\d_]{1,2}[./][^\W\d_]{1,2}[./]?(?:\s*[/\-–،,]\s*[^\W\d_]{1,2}[./][^\W\d_]{1,2}[./]?)*(?:\s*\([^()]{2,60}\))?"
)
_URL: Final = re.compile(r"(?:https?://|www\.)\S+")
_HASHTAGS: Final = re.compile(r"(?:#\S+\s*)+")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The folded phrases of every language, by what they are a sign of."""

    noise: frozenset[str]
    noise_starts: tuple[str, ...]
    share: frozenset[str]
    shared: frozenset[str]
    related: tuple[str, ...]
    published: tuple[str, ...]
    byline: tuple[str, ...]
    source: tuple[str, ...]
    caption: tuple[str, ...]
    credits: frozenset[str]
    told_to: tuple[str, ...]
    agency: frozenset[str]


@cache
def furniture() -> Furniture:
    """The phrases, read once."""
    found: dict[str, set[str]] = {}
    for folder in files("resources").joinpath("lexicons").iterdir():
        lexicon = folder.joinpath("structure.toml")
        if lexicon.is_file():
            for name, phrases in tomllib.loads(lexicon.read_text(encoding="utf-8")).items():
                found.setdefault(name, set()).update(key for phrase in phrases if (key := phrase_key(phrase) or phrase))

    def longest_first(name: str) -> tuple[str, ...]:
        return tuple(sorted(found[name], key=lambda phrase: (-len(phrase), phrase)))

    return Furniture(
        noise=frozenset(found["noise"]),
        noise_starts=longest_first("noise_starts"),
        share=frozenset(found["share"]),
        shared=frozenset(found["shared"]),
        related=longest_first("related"),
        published=longest_first("published"),
        byline=longest_first("byline"),
        source=longest_first("source"),
        caption=longest_first("caption"),
        credits=frozenset(found["credits"]),
        told_to=longest_first("told_to"),
        agency=frozenset(found["agency"]),
    )


def is_noise(line: Line) -> bool:
    """Whether a line is a button, a counter, a notice, a row of tags, a bare address."""
    if line.words > _LONGEST_NOISE:
        return False
    key = line.key
    if not key or key in furniture().noise or _URL.fullmatch(line.text) or _HASHTAGS.fullmatch(line.text):
        return True
    if _FONT_SIZE.fullmatch(line.text) or _COUNTER.fullmatch(key):
        return True
    if _pattern(furniture().noise_starts, r"(?!\w)").match(key) or _is_share_button(line):
        return True
    return line.text.startswith("©") or _is_row(line.text)


def _is_share_button(line: Line) -> bool:
    """``شارك القصة``, ``Share this via Email``: a word for sharing, then what is shared or where to."""
    words = line.key.split()
    if len(words) > _LONGEST_BUTTON or words[0] not in furniture().share or line.ends_sentence:
        return False
    return len(words) == 1 or words[1] in furniture().shared


def _is_row(text: str) -> bool:
    """A row of buttons or sections: ``Facebook | Twitter | WhatsApp``, ``الرئيسية > سياسة``.

    Three names or more with bars between, or a path of sections; where only spaces or slashes
    stand between, one of the names has to be a button. Digits belong to rows of dates.
    """
    named = [part for part in map(phrase_key, _BETWEEN.split(text)) if part]
    buttons = sum(part in furniture().noise for part in named)
    if len(named) < 2 or buttons >= 0.6 * len(named):
        return len(named) > 1
    if not all(len(part.split()) <= 4 and not any(map(str.isdigit, part)) for part in named):
        return False
    barred = len([part for part in _BAR.split(text) if part.strip()])
    return (len(named) >= 3 and (buttons > 0 or barred >= 3)) or (barred == 2 and _PATH.search(text) is not None)


def opens_related(line: Line) -> bool:
    """Whether a line is, or begins with, "read also"."""
    if line.words > _LONGEST_NOISE:
        return False
    if line.key in furniture().related:
        return True
    return _pattern(furniture().related, r"\s*[:|\-–—…>»]").match(fold_text(line.text[:_LONGEST_LABEL])) is not None


def label(line: Line, phrases: tuple[str, ...], *, glued: bool = False) -> int | None:
    """Where the value behind a label begins, in code points of the line; None where it has no such label.

    ``بقلم: فلان`` and ``By Someone`` have one; with ``glued`` also ``posted onNovember 1``.
    """
    folded = fold(line.text[:_LONGEST_LABEL])
    found = _pattern(phrases, r"\s*[:|\-–—/،,]*\s*" if glued else r"(?![^\W_])\s*[:|\-–—/،,]*\s*").match(folded.text)
    return folded.offsets[found.end()] if found else None


@cache
def _pattern(phrases: tuple[str, ...], following: str) -> re.Pattern[str]:
    """One of the phrases at the start of a folded line, with any signs between its words."""
    alternatives = "|".join(r"\W+".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"\W*(?:{alternatives}){following}")


def is_signature(line: Line) -> bool:
    """Whether a line is the initials that agencies put under a text: ``ر.س/ع.ع (رويترز)``."""
    return _SIGNATURE.fullmatch(line.text) is not None
