"""The words of dates: what each may be, how it may be written, which phrases count as one word.

A *role* is what a word may be in a date ("month", "weekday", "last"); its *value* says which.
Every set of roles a word can have has one *symbol*, so that a stretch of text becomes a string
of symbols and a pattern over roles becomes a regular expression over symbols.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Final, NamedTuple, TypeAlias

from db.extract.dates.fold import fold_word
from db.extract.dates.words import NUMBERS, PUNCTUATION, WORD, Roles, number_roles
from db.extract.lexicon import Table, read

WEAK: Final = "w"
OPENING: Final = "o"
STRONG: Final = "S"
_FIRST_SYMBOL: Final = 0xE000
_SECOND_PLANE: Final = 0xF0000


Clitics: TypeAlias = tuple[tuple[str, str], ...]
"""Letters written before a word, each with its role."""


class Entry(NamedTuple):
    """A word as it may be written: its roles, and the clitics written before it."""

    roles: Roles
    symbol: str
    strong: bool
    language: str
    clitics: Clitics = ()
    contracted: bool = False
    """Whether its article lost a letter to the clitic before it (للشهر): the clitic's letter is then its own too."""


_OUTER: Final = ("and", "that_clitic")
"""Roles of clitics that stand before others."""


@dataclass(slots=True)
class Vocabulary:
    """The words of some languages together.

    ``words`` is keyed by the folded form. ``phrases`` has, under its first word (clitics
    included), each phrase's further words, longest first.
    """

    words: dict[str, Entry] = field(default_factory=dict)
    phrases: dict[str, dict[tuple[str, ...], Entry]] = field(default_factory=dict)
    symbols: dict[frozenset[str], str] = field(default_factory=dict)
    by_role: dict[str, str] = field(default_factory=dict)
    """Role, with its language before a dot (none for numbers and marks) -> the symbols of the words that have it."""
    singles: dict[tuple[str, str], str] = field(default_factory=dict)
    """Language and role -> the symbol of a word that has this role only."""
    known: set[str] = field(default_factory=set)
    """Words that are, or may be part of, something: the others end a stretch."""
    marks: dict[str, str] = field(default_factory=dict)
    """Each known word and mark -> what it may do in a date.

    STRONG makes one, OPENING does so with the words of a phrase after it, WEAK can only be part of one.
    """

    def symbol(self, language: str, roles: Roles) -> str:
        """The one character that stands for a set of roles."""
        names = frozenset(f"{language}.{role}" for role in roles)
        if names not in self.symbols:
            number = len(self.symbols)
            symbol = chr(_FIRST_SYMBOL + number if number < 6000 else _SECOND_PLANE + number)
            self.symbols[names] = symbol
            for name in names:
                self.by_role[name] = self.by_role.get(name, "") + symbol
        return self.symbols[names]

    def symbol_of(self, language: str, role: str) -> str:
        """The symbol of a word that has one role only: a clitic or a mark."""
        symbol = self.singles.get((language, role))
        if symbol is None:
            symbol = self.singles[language, role] = self.symbol(language, {role: 0})
        return symbol

    def having(self, language: str, role: str) -> str:
        """All symbols of words that have a role, in this language or in none (numbers, marks)."""
        return self.by_role.get(f".{role}", "") + self.by_role.get(f"{language}.{role}", "")


@cache
def vocabulary(languages: tuple[str, ...]) -> Vocabulary:
    """The vocabulary of some languages, the first one's words going before the others'."""
    built = Vocabulary()
    for role in PUNCTUATION.values():
        built.symbol("", {role: 0})
    for number in NUMBERS:
        built.symbol("", number_roles(number))
    for language in languages:
        _add_language(built, language, read(language, "dates"))
    built.phrases = {first: _longest_first(group) for first, group in built.phrases.items()}
    _mark(built)
    return built


def _longest_first(group: dict[tuple[str, ...], Entry]) -> dict[tuple[str, ...], Entry]:
    return group if len(group) < 2 else dict(sorted(group.items(), key=lambda phrase: -len(phrase[0])))


def _mark(built: Vocabulary) -> None:
    built.marks.update(dict.fromkeys(built.known, WEAK))
    built.marks.update(dict.fromkeys(PUNCTUATION, WEAK))
    for word, group in built.phrases.items():
        if any(entry.strong for entry in group.values()):
            built.marks[word] = OPENING
    built.marks.update({word: STRONG for word, entry in built.words.items() if entry.strong})


def _add_language(built: Vocabulary, language: str, lexicon: Table) -> None:
    strong = set(lexicon["strong"]["roles"])
    clitics = _clitics(lexicon.get("clitics", {}))
    for role in lexicon.get("clitics", {}):
        built.symbol(language, {role: 0})
    article = str(lexicon.get("spelling", {}).get("article_after_l", ""))
    bare = set(lexicon.get("spelling", {}).get("no_clitics", []))
    forms: dict[tuple[str, ...], Roles] = {}
    for role, values in lexicon["words"].items():
        for value, spellings in values.items():
            for spelling in spellings:
                for words in _cases(tuple(_split(spelling)), language):
                    forms.setdefault(words, {})[role] = int(value) if value.lstrip("-").isdigit() else value
    for words, roles in forms.items():
        entry = Entry(roles, built.symbol(language, roles), not strong.isdisjoint(roles), language)
        _add_form(built, words, entry)
        if bare.isdisjoint(roles):
            _add_with_clitics(built, words, entry, clitics, article)


def _add_with_clitics(
    built: Vocabulary, words: tuple[str, ...], entry: Entry, clitics: dict[str, Clitics], article: str
) -> None:
    """Adds a word with each clitic before it."""
    for letters, parts in clitics.items():
        first = _attach(letters, words[0], article)
        contracted = first != letters + words[0]
        joined = Entry(entry.roles, entry.symbol, entry.strong, entry.language, parts, contracted)
        _add_form(built, (first, *words[1:]), joined, weak=True)


def _split(spelling: str) -> list[str]:
    """A phrase as the tokens it is read in."""
    return [found[0] for found in WORD.finditer(fold_word(spelling))]


def _cases(words: tuple[str, ...], language: str) -> list[tuple[str, ...]]:
    """English words also with a capital, and in capitals; a name is never in small letters."""
    if language != "en":
        return [words]
    capitals = tuple(word.upper() for word in words)
    title = (words[0][:1].upper() + words[0][1:], *words[1:])
    titles = tuple(word[:1].upper() + word[1:] for word in words)
    return list(dict.fromkeys([words, title, titles, capitals]))


def _clitics(table: Table) -> dict[str, Clitics]:
    """Letters written before a word -> each letter group with its role; "و" may come before any other, "ש" too."""
    single = {str(letters): str(role) for role, spellings in table.items() for letters in spellings}
    joined: dict[str, Clitics] = {letters: ((letters, role),) for letters, role in single.items()}
    for first, first_role in single.items():
        for second, second_role in single.items():
            if first_role in _OUTER and second_role not in _OUTER:
                joined[first + second] = ((first, first_role), (second, second_role))
    return joined


def _attach(letters: str, word: str, article: str) -> str:
    """A word with its clitics; the Arabic article loses its alif after ل."""
    if article and letters.endswith(article[-1]) and word.startswith(article):
        rest = word[len(article) :]
        return letters + (rest if rest.startswith(article[-1]) else article[-1] + rest)
    return letters + word


def _add_form(built: Vocabulary, words: tuple[str, ...], entry: Entry, *, weak: bool = False) -> None:
    """Adds one way of writing; a word of its own goes before the same letters with clitics."""
    if len(words) == 1:
        old = built.words.get(words[0])
        if old is None or (old.clitics and not weak):
            built.words[words[0]] = entry
    else:
        built.phrases.setdefault(words[0], {}).setdefault(words[1:], entry)
    built.known.update(words)
