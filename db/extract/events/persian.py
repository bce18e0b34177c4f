"""Light Persian morphology: simple verbs, light verbs, and nouns with their endings."""

from __future__ import annotations

from typing import Final

from db.extract.events.senses import Form, Reading, Sense, Stems
from db.extract.events.words import fold_word

_PERSONS: Final = ("", "ند", "م", "یم", "ید")
_PERFECTS: Final = ("ه", "هاند", "هاست", "هام", "هایم", "هبود", "هبودند")
_PRESENT_PERSONS: Final = ("د", "ند", "م", "یم", "ید")
_NOUN_ENDINGS: Final = ("هایشان", "هایی", "هایش", "های", "هاي", "ها", "یی", "ای", "اش", "شان", "اي", "ات", "ش", "ي")


def add_verb(stems: Stems, entry: str, sense: Sense) -> None:
    """A verb by its past stem, and after a slash its present stem: ``کرد/کن``."""
    past, _, present = entry.partition("/")
    stem = fold_word(past)
    for ending in (*_PERSONS, *_PERFECTS):
        form = stem + fold_word(ending) if ending else stem
        stems.whole[form].append((sense, Form.PAST))
        stems.whole["ن" + form].append((sense, Form.PURPOSE))
        stems.whole["مي" + form].append((sense, Form.PRESENT))
        stems.whole["نمي" + form].append((sense, Form.PURPOSE))
    if present:
        for ending in _PRESENT_PERSONS:
            form = fold_word(present + ending)
            stems.whole["مي" + form].append((sense, Form.PRESENT))
            stems.whole["نمي" + form].append((sense, Form.PURPOSE))
            for prefix in ("", "ب", "ن"):
                stems.whole[prefix + form].append((sense, Form.PURPOSE))


def add_noun(stems: Stems, entry: str, sense: Sense) -> None:
    """A noun, with an irregular plural after a colon."""
    for word in entry.split(":"):
        stems.nouns[fold_word(word)].append(sense)


def add_participle(stems: Stems, entry: str, sense: Sense) -> None:
    """A word that tells it beside another verb."""
    stems.whole[fold_word(entry)].append((sense, Form.PARTICIPLE))


def noun_core(form: str) -> str:
    """Persian has no article."""
    return form


def read(stems: Stems, form: str) -> tuple[list[Reading], set[str], bool]:
    """Readings of a form and the cores its noun may have; nothing is written together before it."""
    readings = [Reading(sense, shape) for sense, shape in stems.whole.get(form, ())]
    cores = {form}
    for ending in ("", *_NOUN_ENDINGS):
        if ending and not (form.endswith(ending) and len(form) - len(ending) > 2):
            continue
        core = form[: len(form) - len(ending)]
        cores.add(core)
        if core in stems.nouns:
            readings += [Reading(sense, Form.NOUN) for sense in stems.nouns[core]]
            break
    return readings, cores, False


def looks_like_verb(form: str, *, opens: bool) -> bool:
    """A past tense ends in د or ت, a perfect in ه; it never opens a clause."""
    return not opens and len(form) > 3 and form.endswith(("دند", "تند", "دهاست", "تهاست"))
