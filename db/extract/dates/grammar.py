"""Patterns over roles: how words make a date expression.

How a pattern is written, ``db.extract.dates.forms`` says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final, TypeAlias

from db.extract.dates.forms import FormReader
from db.extract.dates.tokens import Token
from db.extract.dates.vocabulary import Vocabulary, vocabulary
from db.extract.lexicon import read

_DEPTH: Final = 12
_ALSO: Final = {
    "unit": (
        "unit",
        "the_unit",
        "the_day",
        "unit_of",
        "weekend",
        "unit_the",
        "unit_ended",
        "unit_i",
        "unit_he",
        "weekend_word",
    ),
    "fuzz": ("fuzz", "unit_end"),
    "piece": ("piece", "short_piece"),
    "units": ("units", "the_units"),
    "dual": ("dual", "the_dual"),
    "rel": ("rel", "this", "last_word", "window_rel", "year_word", "this_year", "past"),
    "anaphor": ("anaphor", "that", "next_day", "of_it"),
    "way": ("way", "told_way", "told_before", "way_after", "way_now"),
    "weekday": ("weekday", "weekday_bare", "weekdays", "weekday_short", "weekday_name", "day_letter", "sabbath_eve"),
    "decade": ("decade", "decade_word", "tens"),
    "fraction": ("fraction", "half_past", "half_word"),
    "part": (
        "part",
        "part_next",
        "part_eve",
        "hours_of",
        "part_alone",
        "part_only",
        "part_adv",
        "clock_part",
        "clock_word",
    ),
}
"""Role asked for -> roles that say the same."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which words make an expression; ``reads`` names the reader that says what it means."""

    reads: str
    language: str
    form: str
    regex: str
    captures: tuple[str, ...]
    """The name that each group of the regular expression captures under."""
    firsts: frozenset[str]
    """Symbols that its first word may have."""


@dataclass(slots=True)
class Match:
    """A pattern found in a stretch: tokens ``first`` to ``last`` (exclusive)."""

    pattern: Pattern
    tokens: list[Token]
    first: int
    last: int
    captured: dict[str, tuple[Token, ...]]

    def has(self, name: str) -> bool:
        """Whether something was captured under a name."""
        return name in self.captured

    def get(self, name: str) -> tuple[Token, ...]:
        """The tokens captured under a name; none if nothing was."""
        return self.captured.get(name, ())

    def value(self, name: str, role: str | None = None) -> int | str | None:
        """The value that the first token captured under a name has in a role (the name itself by default)."""
        wanted = _ALSO.get(role or name, (role or name,))
        for token in self.captured.get(name, ()):
            for one in wanted:
                if one in token.roles:
                    return token.roles[one]
        return None

    def whole(self, name: str, role: str | None = None) -> int | None:
        """The same, where it is a whole number."""
        value = self.value(name, role)
        return value if isinstance(value, int) else None

    def before(self, distance: int = 1) -> Token | None:
        """A token of the stretch before the match."""
        index = self.first - distance
        return self.tokens[index] if index >= 0 else None

    def after(self, distance: int = 1) -> Token | None:
        """A token of the stretch after the match."""
        index = self.last + distance - 1
        return self.tokens[index] if index < len(self.tokens) else None


Matcher: TypeAlias = Callable[[str, int], "re.Match[str] | None"]


@dataclass(slots=True)
class Grammar:
    """All patterns of some languages, by the symbol that their first word may have."""

    vocabulary: Vocabulary
    primary: str
    common: frozenset[str]
    """Symbols of numbers and marks, which are words of no language: alone they are read as the text's own."""
    own: frozenset[str]
    """These, and the symbols of the text's own language."""
    patterns: list[Pattern] = field(default_factory=list)
    beginning: dict[str, list[Pattern]] = field(default_factory=dict)
    """Symbol -> the patterns that may begin with it."""
    matchers: dict[tuple[str, bool], list[tuple[Pattern, Matcher]]] = field(default_factory=dict)
    """Symbol, and whether only the text's own language is read -> the same with their regular expressions.

    These are compiled when the symbol is first met.
    """

    def add(self, pattern: Pattern) -> None:
        """Adds a pattern after the others."""
        self.patterns.append(pattern)
        for symbol in pattern.firsts:
            self.beginning.setdefault(symbol, []).append(pattern)

    def is_own(self, symbols: str) -> bool:
        """Whether a stretch has no word of another language: only the text's own patterns can then mean something."""
        return self.own.issuperset(symbols)

    def matches(self, tokens: list[Token], symbols: str, first: int, *, own: bool = False) -> Iterator[Match]:
        """What begins at a token, the longest first; of equals the one that stands first in the lexicon."""
        found = []
        for pattern, match_at in self._matchers_of(symbols[first], own):
            match = match_at(symbols, first)
            if match is not None and (pattern.language == self.primary or not self.common.issuperset(match[0])):
                found.append((pattern, match))
        if len(found) > 1:
            found.sort(key=lambda pair: -pair[1].end())
        return (_match(pattern, match, tokens) for pattern, match in found)

    def _matchers_of(self, symbol: str, own: bool) -> list[tuple[Pattern, Matcher]]:
        ready = self.matchers.get((symbol, own))
        if ready is None:
            patterns = [one for one in self.beginning.get(symbol, ()) if not own or one.language == self.primary]
            ready = [(pattern, _compiled(pattern.regex).match) for pattern in patterns]
            self.matchers[symbol, own] = ready
        return ready


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex)


def _match(pattern: Pattern, match: re.Match[str], tokens: list[Token]) -> Match:
    captured: dict[str, tuple[Token, ...]] = {}
    for name, (start, end) in zip(pattern.captures, match.regs[1:], strict=True):
        if end > start:
            captured[name] = (*captured.get(name, ()), *tokens[start:end])
    return Match(pattern, tokens, match.start(), match.end(), captured)


@cache
def grammar(languages: tuple[str, ...]) -> Grammar:
    """The grammar of some languages.

    Raises:
        ValueError: a pattern is not well written.
    """
    words = vocabulary(languages)
    common, own = (
        frozenset(symbol for roles, symbol in words.symbols.items() if all(role.startswith(starts) for role in roles))
        for starts in ((".",), (".", f"{languages[0]}."))
    )
    built = Grammar(words, languages[0], common, own)
    for language in languages:
        lexicon = read(language, "dates")
        macros = lexicon.get("macros", {})
        for table in lexicon["pattern"]:
            for form in [table["form"]] if isinstance(table["form"], str) else table["form"]:
                built.add(_read(table["reads"], language, form, macros, words))
    return built


def _read(reads: str, language: str, form: str, macros: dict[str, str], words: Vocabulary) -> Pattern:
    reader = FormReader(_expand(form, macros), lambda role: words.having(language, role))
    whole = reader.read()
    return Pattern(reads, language, form, whole.regex, tuple(reader.captures), frozenset(whole.firsts))


def _expand(form: str, macros: dict[str, str]) -> str:
    """A pattern with its macros put in, and theirs."""
    for _ in range(_DEPTH):
        expanded = re.sub(r"\$([a-z_]+)", lambda found: f"({macros[found[1]]})", form)
        if expanded == form:
            return form
        form = expanded
    raise ValueError(f"a macro holds itself: {form}")
