"""The event lexicons of a language, compiled into one look-up of a folded word form."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from db.extract.events import arabic, english, hebrew, persian
from db.extract.events.senses import Analysis, Cue, Form, Name, Role, Sense, Stems
from db.extract.events.words import fold_word
from db.extract.lexicon import Table, read
from db.records import EventType

LANGUAGES: Final = ("ar", "en", "fa", "he")
"""Languages with event lexicons."""

_MORPHOLOGY: Final[dict[str, Any]] = {"ar": arabic, "en": english, "fa": persian, "he": hebrew}
_ROLES: Final = {"happening": Role.HAPPENING, "saying": Role.SAYING}
_REMEMBERED: Final = 200_000


class Lexicon:
    """What is known of the words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stems = Stems()
        table = read(language, "events")
        self._morphology = _MORPHOLOGY[language]
        self._heads: set[tuple[str, str]] = set()
        self.verb_final = language == "fa"
        self.initial: frozenset[str] = frozenset(fold_word(word) for word in table["cues"].get("initial", "").split())
        figures = table.get("figures", {})
        self.blows: frozenset[str] = frozenset(fold_word(word) for word in figures.get("blows", "").split())
        self.games: frozenset[str] = frozenset(fold_word(word) for word in figures.get("games", "").split())
        self.arena: frozenset[str] = frozenset(fold_word(word) for word in figures.get("arena", "").split())
        self.fates: frozenset[str] = frozenset(fold_word(word) for word in figures.get("fates", "").split())
        self.diseases: frozenset[str] = frozenset(fold_word(word) for word in figures.get("diseases", "").split())
        self.losses: dict[str, str] = {}
        self.numbers: dict[str, int] = {}
        self.measures: frozenset[str] = frozenset()
        self.ages: frozenset[str] = frozenset()
        self._known: dict[str, Analysis] = {}
        for verb in table.get("forms", {}).get("irregular", "").split():
            base, *pasts = verb.split("/")
            self.stems.irregular[base] = tuple(pasts)
        for entry in table["class"]:
            self._add_class(entry)
        self._add_cues(table["cues"])
        self._add_content(table.get("content", {}))
        self._add_names(table.get("names", {}))
        self._add_counting(table)

    def analyse(self, form: str) -> Analysis:
        """All that is known of a folded word form."""
        known = self._known.get(form)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[form] = self._read(form)
        return known

    def looks_like_verb(self, form: str, *, opens: bool) -> bool:
        """Whether an unlisted word has the shape and the place of a verb in the past."""
        return bool(self._morphology.looks_like_verb(form, opens=opens))

    def _read(self, form: str) -> Analysis:
        stems = self.stems
        readings, cores, conjunction = self._morphology.read(stems, form)
        if form in self.numbers or (form[0] in "וو" and form[1:] in self.numbers):
            readings = []
        cues = stems.cues.get(form)
        if cues is None and conjunction:
            cues = stems.cues.get(form[1:])
        elif cues is None and not readings and form[0] in "وف" and self.language == "ar":
            cues = stems.cues.get(form[1:])
            conjunction = cues is not None
        names = [
            name
            for core in sorted(cores)  # sets have no order of their own: the same words are read the same in every run
            for name in stems.names.get(core, ())
            if name.kind == "nation" or form.endswith(core)
        ]
        names.sort(key=lambda name: -len(name.rest))
        telling = [reading.form for reading in readings if reading.sense.role is not Role.HEAD]
        return Analysis(
            tuple(dict.fromkeys(readings)),
            tuple(cues or ()),
            frozenset(cores),
            tuple(dict.fromkeys(names)),
            conjunction,
            verb=any(shape is not Form.NOUN for shape in telling),
            past=Form.PAST in telling,
            loss=self.losses.get(max(self.losses.keys() & cores, key=len, default=""), ""),
            number=self._number(form, cores),
        )

    def _number(self, form: str, cores: set[str]) -> int | None:
        """What a number word counts; none of tens and hundreds, which are no count."""
        known = self.numbers.keys() & cores
        return self.numbers[max(known, key=len)] if known and not form.endswith("ات") else None

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
                self._add_pair(head, rest, sense, nouns=False)
            else:
                lemma = fold_word(verb.split("/")[0])
                self._morphology.add_verb(self.stems, verb, sense._replace(lemma=lemma, weak=False))
        for noun in entry.get("nouns", "").split():
            head, _, rest = noun.partition("_")
            if rest:
                self._add_pair(head, rest, sense, verbs=False)
            else:
                lemma = fold_word(noun.split(":")[0])
                self._morphology.add_noun(self.stems, noun, sense._replace(lemma=lemma))
        for future in entry.get("futures", "").split():
            self.stems.whole[fold_word(future)].append(
                (sense._replace(lemma=fold_word(future), weak=False), Form.FUTURE)
            )
        for participle in entry.get("participles", "").split():
            self._morphology.add_participle(self.stems, participle, sense._replace(lemma=fold_word(participle)))
        for pair in entry.get("pairs", "").split():
            head, _, rest = pair.partition("+")
            self._add_pair(head, rest, sense)

    def _add_pair(self, head: str, rest: str, sense: Sense, *, verbs: bool = True, nouns: bool = True) -> None:
        lemma = fold_word(head)
        carrier = Sense(EventType.OTHER, "head", Role.HEAD, lemma)
        if verbs and (lemma, "verb") not in self._heads:
            self._heads.add((lemma, "verb"))
            self._morphology.add_verb(self.stems, head, carrier)
        if nouns and (lemma, "noun") not in self._heads:
            self._heads.add((lemma, "noun"))
            self._morphology.add_noun(self.stems, head, carrier)
        for word in rest.split("|"):
            second = self._morphology.noun_core(fold_word(word.partition("_")[0]))
            self.stems.pairs[lemma][second] = sense._replace(lemma=f"{lemma} {second}", weak=sense.weak and not verbs)

    def _add_cues(self, table: dict[str, str]) -> None:
        for kind, words in table.items():
            for word in words.split():
                first, *rest = (fold_word(part) for part in word.partition("/")[0].split("_"))
                carrier = Sense(EventType.OTHER, "happening", Role.LIGHT, first)
                if kind == "light":
                    self._morphology.add_verb(self.stems, word, carrier)
                elif kind == "light_future":
                    self.stems.whole[first].append((carrier, Form.FUTURE))
                else:
                    self.stems.cues[first].append(Cue(kind, tuple(rest)))
        for cues in self.stems.cues.values():
            cues.sort(key=lambda cue: -len(cue.rest))

    def _add_content(self, table: dict[str, str]) -> None:
        for name, words in table.items():
            for word in words.split():
                first, *rest = (fold_word(part) for part in word.split("_"))
                self.stems.content[first].append((tuple(rest), EventType(name)))

    def _add_counting(self, table: Table) -> None:
        for kind, words in table.get("losses", {}).items():
            for word in words.split():
                self.losses[fold_word(word.split("_")[0])] = kind
        counting = table.get("numbers", {})
        for word in counting.get("words", "").split():
            name, _, value = word.partition("=")
            self.numbers[fold_word(name)] = int(value)
        self.measures = frozenset(fold_word(word) for word in counting.get("measures", "").split())
        self.ages = frozenset(fold_word(word) for word in counting.get("ages", "").split())

    def _add_names(self, table: dict[str, Any]) -> None:
        for kind, entries in table.items():
            for key, spellings in entries.items():
                aliases = [alias.strip() for alias in spellings.replace(",", "،").split("،")]
                shown = table["country"].get(key, aliases[0]).replace(",", "،").split("،")[0]
                for alias in aliases:
                    first, *rest = (self.core(fold_word(part)) for part in alias.split())
                    self.stems.names[first].append(Name(key, shown, kind, tuple(rest), alias))
        for names in self.stems.names.values():
            names.sort(key=lambda name: -len(name.rest))

    def core(self, form: str) -> str:
        """A folded word without its article."""
        return str(self._morphology.noun_core(form))


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon for a BCP 47 tag, read once; None for a language without one."""
    primary = language.replace("_", "-").split("-")[0]
    return Lexicon(primary) if primary in LANGUAGES else None
