"""The event lexicons of a language, compiled into one look-up of a folded word form."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final

from db.extract.events import arabic
from db.extract.events.senses import Analysis, Cue, Name, Role, Sense, Stems
from db.extract.events.words import fold_word
from db.records import EventType

LANGUAGES: Final = ("ar",)
"""Languages with event lexicons."""

_MORPHOLOGY: Final[dict[str, Any]] = {"ar": arabic}
_ROLES: Final = {"happening": Role.HAPPENING, "saying": Role.SAYING}
_REMEMBERED: Final = 200_000


class Lexicon:
    """What is known of the words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stems = Stems()
        self._morphology = _MORPHOLOGY[language]
        self._known: dict[str, Analysis] = {}
        for name, table in _tables(language):
            if name.startswith("events_cues"):
                self._add_cues(table)
            elif name.startswith("events_names"):
                self._add_names(table)
            else:
                for entry in table.get("class", []):
                    self._add_class(entry)

    def analyse(self, form: str) -> Analysis:
        """All that is known of a folded word form."""
        known = self._known.get(form)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[form] = self._read(form)
        return known

    def _read(self, form: str) -> Analysis:
        stems = self.stems
        readings, cores, conjunction = self._morphology.read(stems, form)
        cues = stems.cues.get(form)
        if cues is None and conjunction:
            cues = stems.cues.get(form[1:])
        elif cues is None and form[0] in "وف" and self.language == "ar":
            cues = stems.cues.get(form[1:])
            conjunction = cues is not None
        names = [name for core in cores for name in stems.names.get(core, ())] if stems.names else []
        return Analysis(
            tuple(dict.fromkeys(readings)),
            tuple(cues or ()),
            frozenset(cores),
            tuple(dict.fromkeys(names)),
            conjunction,
        )

    def _add_class(self, entry: dict[str, Any]) -> None:
        sense = Sense(
            EventType(entry["type"]),
            entry["kind"],
            _ROLES[entry.get("role", "happening")],
            "",
            entry.get("unreal", False),
            entry.get("weak", False),
        )
        for verb in entry.get("verbs", "").split():
            head, _, rest = verb.partition("_")
            if rest:
                self._add_pair(head, rest, sense)
            else:
                lemma = fold_word(verb.split("/")[0])
                self._morphology.add_verb(self.stems, verb, sense._replace(lemma=lemma, weak=False))
        for noun in entry.get("nouns", "").split():
            head, _, rest = noun.partition("_")
            if rest:
                self._add_pair(head, rest, sense)
            else:
                lemma = fold_word(noun.split(":")[0])
                self._morphology.add_noun(self.stems, noun, sense._replace(lemma=lemma))
        for pair in entry.get("pairs", "").split():
            head, _, rest = pair.partition("+")
            self._add_pair(head, rest, sense)

    def _add_pair(self, head: str, rest: str, sense: Sense) -> None:
        lemma = fold_word(head)
        if lemma not in self.stems.pairs:
            carrier = Sense(EventType.OTHER, "head", Role.HEAD, lemma)
            self._morphology.add_verb(self.stems, head, carrier)
            self._morphology.add_noun(self.stems, head, carrier)
        second = self._morphology.noun_core(fold_word(rest.partition("_")[0]))
        self.stems.pairs[lemma][second] = sense._replace(lemma=f"{lemma} {second}", weak=False)

    def _add_cues(self, table: dict[str, str]) -> None:
        for kind, words in table.items():
            for word in words.split():
                first, *rest = (fold_word(part) for part in word.partition("/")[0].split("_"))
                if kind == "light":
                    carrier = Sense(EventType.OTHER, "light", Role.LIGHT, first)
                    self._morphology.add_verb(self.stems, word, carrier)
                else:
                    self.stems.cues[first].append(Cue(kind, tuple(rest)))
        for cues in self.stems.cues.values():
            cues.sort(key=lambda cue: -len(cue.rest))

    def _add_names(self, table: dict[str, Any]) -> None:
        for kind, entries in table.items():
            for identity, aliases in entries.items():
                for alias in (identity, *aliases.split("،")):
                    first, *rest = (fold_word(part) for part in alias.split())
                    name = Name(identity, kind, tuple(rest))
                    self.stems.names[self._morphology.noun_core(first)].append(name)
        for names in self.stems.names.values():
            names.sort(key=lambda name: -len(name.rest))


def _tables(language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    folder = files("resources").joinpath("lexicons", language)
    for entry in sorted(folder.iterdir(), key=lambda path: path.name):
        if entry.name.startswith("events") and entry.name.endswith(".toml"):
            yield entry.name, tomllib.loads(entry.read_text(encoding="utf-8"))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon for a BCP 47 tag, read once."""
    primary = language.replace("_", "-").split("-")[0]
    return Lexicon(
        primary if primary in LANGUAGES else {"ckb": "fa", "ur": "fa", "ps": "fa", "yi": "he"}.get(primary, "en")
    )
