"""Light Hebrew morphology: past forms and nouns with the letters written before them."""

from __future__ import annotations

from typing import Final

from db.extract.events.senses import Form, Reading, Sense, Stems
from db.extract.events.words import fold_word

_FINALS: Final = str.maketrans("ךםןףץ", "כמנפצ")
_PREFIXES: Final = (
    "",
    "ו",
    "ה",
    "ש",
    "ב",
    "ל",
    "כ",
    "מ",
    "וה",
    "וש",
    "וב",
    "ול",
    "ומ",
    "שה",
    "מה",
    "כש",
    "בה",
    "לה",
    "שב",
    "של",
)


def add_verb(stems: Stems, entry: str, sense: Sense) -> None:
    """A verb in the past, third person singular, masculine; further forms after slashes."""
    past, *further = (fold_word(part) for part in entry.split("/"))
    inner = past.translate(_FINALS)
    forms = [past, *further]
    forms += [inner[:-1] + "תה", inner[:-1] + "ו"] if past.endswith("ה") else [inner + "ה", inner + "ו"]
    for form in forms:
        stems.past[form].append(sense)


def add_noun(stems: Stems, entry: str, sense: Sense) -> None:
    """A noun without the article, with plurals after colons."""
    for word in entry.split(":"):
        form = fold_word(word)
        inner = form.translate(_FINALS)
        forms = [form, inner + "ו", inner + "ם", inner + "י"]
        if form.endswith("ה"):
            forms += [form[:-1] + "ת", form[:-1] + "תו", form[:-1] + "תה", form[:-1] + "ות"]
        elif form.endswith("ות"):
            forms.append(form + "יו")
        elif form.endswith("ים"):
            forms.append(form[:-1])
        else:
            forms += [inner + "ים", inner + "ות"]
        for stem in dict.fromkeys(forms):
            stems.nouns[stem].append(sense)


def add_participle(stems: Stems, entry: str, sense: Sense) -> None:
    """A word that tells it beside another verb."""
    stems.whole[fold_word(entry)].append((sense, Form.PARTICIPLE))


def noun_core(form: str) -> str:
    """A noun without its article."""
    return form[1:] if form[0] == "ה" and len(form) > 4 else form


def read(stems: Stems, form: str) -> tuple[list[Reading], set[str], bool]:
    """Readings of a form, the cores its noun may have, and whether ו joins it to what stands before."""
    readings = [Reading(sense, shape) for sense, shape in stems.whole.get(form, ())]
    cores: set[str] = set()
    for prefix in _PREFIXES:
        if not form.startswith(prefix) or len(form) - len(prefix) < 2:
            continue
        core = form[len(prefix) :]
        cores.add(core)
        found: list[Reading] = []
        if prefix in ("", "ו", "ש", "וש", "כש", "ה"):
            found += [Reading(sense, Form.PAST, len(prefix)) for sense in stems.past.get(core, ())]
        definite = "ה" in prefix
        preposition = next((letter for letter in prefix if letter in "בלכמ"), "")
        found += [
            Reading(sense, Form.NOUN, len(prefix) - definite, preposition, definite)
            for sense in stems.nouns.get(core, ())
        ]
        if found:
            readings += found
            break
    joined = form[0] == "ו" and any(reading.clitics for reading in readings)
    return readings, cores, joined


def looks_like_verb(form: str, *, opens: bool) -> bool:
    """Hebrew pasts have no shape of their own."""
    del opens
    return len(form) > 4 and form.startswith("הת") and form.endswith("ו")
