"""Light English morphology: the forms of a listed verb or noun."""

from __future__ import annotations

from typing import Final

from db.extract.events.senses import Form, Reading, Sense, Stems

_VOWELS: Final = "aeiou"


def add_verb(stems: Stems, entry: str, sense: Sense) -> None:
    """A verb in its base form; irregular pasts are listed, or follow after slashes: ``strike/struck``."""
    base, *irregular = entry.lower().split("/")
    irregular = irregular or list(stems.irregular.get(base, ()))
    for past in irregular or _pasts(base):
        stems.whole[past].append((sense, Form.PAST))
    for present in (base, _with_s(base)):
        stems.whole[present].append((sense, Form.PRESENT))
    for participle in _gerunds(base):
        stems.whole[participle].append((sense, Form.PARTICIPLE))


def _pasts(base: str) -> list[str]:
    if base.endswith("e"):
        return [base + "d"]
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return [base[:-1] + "ied"]
    return [base + "ed", *([base + base[-1] + "ed"] if _doubles(base) else [])]


def _gerunds(base: str) -> list[str]:
    if base.endswith("e") and not base.endswith("ee"):
        return [base[:-1] + "ing"]
    return [base + "ing", *([base + base[-1] + "ing"] if _doubles(base) else [])]


def _doubles(base: str) -> bool:
    return len(base) > 2 and base[-1] not in "aeiouwxyh" and base[-2] in _VOWELS and base[-3] not in _VOWELS


def _with_s(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base[-1] == "y" and base[-2] not in _VOWELS else base + "s"


def add_noun(stems: Stems, entry: str, sense: Sense) -> None:
    """A noun, with an irregular plural after a colon."""
    for word in entry.lower().split(":"):
        stems.nouns[word].append(sense)
        stems.nouns[_with_s(word)].append(sense)


def add_participle(stems: Stems, entry: str, sense: Sense) -> None:
    """A word that tells it beside another verb."""
    stems.whole[entry.lower()].append((sense, Form.PARTICIPLE))


def noun_core(form: str) -> str:
    """The second word of a pair, in the singular."""
    return form[:-1] if form.endswith("s") and not form.endswith("ss") and len(form) > 3 else form


def read(stems: Stems, form: str) -> tuple[list[Reading], set[str], bool]:
    """Readings of a form, the cores its noun may have; nothing is written together in English."""
    bare = form[:-2] if form.endswith("'s") else form
    readings = [Reading(sense, shape) for sense, shape in stems.whole.get(bare, ())]
    if bare == form or not readings:
        readings += [Reading(sense, Form.NOUN) for sense in stems.nouns.get(bare, ())]
    return readings, {bare, noun_core(bare)}, False


def looks_like_verb(form: str, *, opens: bool) -> bool:
    """A past tense in -ed, anywhere but at the head."""
    return not opens and len(form) > 4 and form.endswith("ed")
