"""Light Arabic morphology: the forms of a listed verb or noun, and the clitics around them."""

from __future__ import annotations

from typing import Final

from db.extract.events.senses import Form, Reading, Role, Sense, Stems
from db.extract.events.words import fold_word

_OBJECTS: Final = ("ه", "ها", "هم", "هما", "هن", "نا")
_PAST_ENDINGS: Final = frozenset(
    ["", "ت", "وا", "ا", "تا", "ن", *_OBJECTS, *("ت" + o for o in _OBJECTS), *("و" + o for o in _OBJECTS)]
)
_WEAK_ENDINGS: Final = frozenset(
    [
        "ت",
        "وا",
        "يا",
        "تا",
        "ين",
        *("ا" + o for o in _OBJECTS),
        *("ت" + o for o in _OBJECTS),
        *("و" + o for o in _OBJECTS),
    ]
)
_PRESENT_ENDINGS: Final = frozenset(["", "ون", "وا", "ان", "ا", "ن", "ين", *_OBJECTS, *("ون" + o for o in _OBJECTS)])
_OWNERS: Final = frozenset(["ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم"])
_NOUN_ENDINGS: Final = frozenset(
    ["", "ا", "ان", "ين", "ات", *_OWNERS, *("ا" + o for o in _OWNERS), *("ات" + o for o in _OWNERS)]
)
_LONGEST_ENDING: Final = 5


def add_verb(stems: Stems, entry: str, sense: Sense) -> None:
    """A verb as the lexicon writes it: past, and where rules fail ``/present`` and ``/passive``."""
    past, _, rest = entry.partition("/")
    present, _, passive = rest.partition("/")
    _add_past(stems, past, sense)
    if passive.startswith("ي"):
        stems.present[fold_word(passive)[1:]].append(sense)
    elif passive:
        _add_past(stems, passive, sense)
    stem = fold_word(present)[1:] if present else _present_stem(past)
    stems.present[stem].append(sense)
    if stem[-1] in "يوا" and len(stem) > 2:
        stems.present[stem[:-1] + "\0"].append(sense)
    if sense.role is Role.SAYING and len(stem) > 2:
        for ending in ("ا", "ه", "ين"):
            add_participle(stems, f"م{stem}{ending}", sense)


def add_participle(stems: Stems, entry: str, sense: Sense) -> None:
    """An active participle that tells a saying beside another verb: محذرا، داعية."""
    stems.whole[fold_word(entry)].append((sense, Form.PARTICIPLE))


def _add_past(stems: Stems, past: str, sense: Sense) -> None:
    form = fold_word(past)
    if past[-1] in "ىا" and len(form) > 2:
        stems.past[form].append(sense)
        stems.past_weak[form[:-1]].append(sense)
    else:
        stems.past[form].append(sense)
        if len(form) > 3 and form[-2] == "ا" and form[0] != "ت":
            stems.past_weak[form[:-2] + form[-1]].append(sense)


def _present_stem(past: str) -> str:
    """The present without its person, by rule: أعلن → علن، استهدف → ستهدف، تعهد → تعهد."""
    form = fold_word(past)
    return form[1:] if form[0] == "ا" and len(form) > 3 else form


def add_noun(stems: Stems, entry: str, sense: Sense) -> None:
    """A noun without ال, with irregular plurals after colons."""
    for word in entry.split(":"):
        form = fold_word(word)
        stems.nouns[form].append(sense)
        if form.endswith("ه") and len(form) > 2:
            stems.nouns[form[:-1] + "ت"].append(sense)
            stems.nouns[form[:-1]].append(sense._replace(weak=True, lemma=sense.lemma + "*"))


def noun_core(form: str) -> str:
    """A noun without its article, as the second word of a pair is looked up."""
    return form[2:] if form.startswith("ال") and len(form) > 4 else form


def read(stems: Stems, form: str) -> tuple[list[Reading], set[str], bool]:
    """Readings of a form, the cores its noun may have, and whether a و or ف stands before it."""
    readings, cores = _read_core(stems, form, 0)
    sure = any(reading.sense.role is not Role.HEAD for reading in readings)
    if sure or form in stems.cues or form[0] not in "وف" or len(form) < 3:
        return readings, cores, False
    inner, inner_cores = _read_core(stems, form[1:], 1)
    return readings + inner, cores | inner_cores, bool(inner)


def _read_core(stems: Stems, form: str, clitics: int) -> tuple[list[Reading], set[str]]:
    readings = [Reading(sense, shape, clitics) for sense, shape in stems.whole.get(form, ())]
    readings += [*_past(stems, form, clitics), *_present(stems, form, clitics)]
    cores: set[str] = set()
    for core, count, preposition, definite in _bare_nouns(form):
        readings += _noun(stems, core, cores, Reading(_NOTHING, Form.NOUN, clitics + count, preposition, definite))
    return readings, cores


_NOTHING: Final[Sense] = None  # type: ignore[assignment]


def _past(stems: Stems, form: str, clitics: int) -> list[Reading]:
    found = []
    for length in range(min(_LONGEST_ENDING, len(form) - 1)):
        cut = len(form) - length
        stem, ending = form[:cut], form[cut:]
        if ending in _PAST_ENDINGS and stem in stems.past:
            found += [Reading(sense, Form.PAST, clitics) for sense in stems.past[stem]]
        if ending in _WEAK_ENDINGS and stem in stems.past_weak:
            found += [Reading(sense, Form.PAST, clitics) for sense in stems.past_weak[stem]]
        if any(reading.sense.role is not Role.HEAD for reading in found):
            break
    return found


def _present(stems: Stems, form: str, clitics: int) -> list[Reading]:
    shape, body = Form.PRESENT, form
    if form[0] == "س" and len(form) > 3:
        shape, body = Form.FUTURE, form[1:]
    elif form[0] == "ل" and len(form) > 3:
        shape, body = Form.PURPOSE, form[1:]
    if body[0] not in "يتن" or len(body) < 3:
        return []
    body = body[1:]
    for length in range(min(_LONGEST_ENDING, len(body))):
        cut = len(body) - length
        stem, ending = body[:cut], body[cut:]
        if ending in _PRESENT_ENDINGS and stem in stems.present:
            return [Reading(sense, shape, clitics) for sense in stems.present[stem]]
        if ending in ("ون", "وا") and stem + "\0" in stems.present:
            return [Reading(sense, shape, clitics) for sense in stems.present[stem + "\0"]]
    return []


def _bare_nouns(form: str) -> list[tuple[str, int, str, bool]]:
    """The noun without what is written before it: (core, letters that come off the trigger, preposition, article)."""
    bare = [(form, 0, "", False)]
    if form.startswith("ال") and len(form) > 4:
        bare.append((form[2:], 0, "", True))
    elif form.startswith("لل") and len(form) > 4:
        bare.append((form[2:], 0, "ل", True))
        bare.append((form[1:], 1, "ل", False))
    elif form[0] in "بلك" and len(form) > 3:
        bare.append((form[1:], 1, form[0], False))
        if form.startswith("ال", 1) and len(form) > 5:
            bare.append((form[3:], 1, form[0], True))
    return bare


def _noun(stems: Stems, core: str, cores: set[str], reading: Reading) -> list[Reading]:
    found: list[Reading] = []
    cores.add(core)
    for length in range(min(_LONGEST_ENDING, len(core) - 1)):
        cut = len(core) - length
        stem, ending = core[:cut], core[cut:]
        if ending not in _NOUN_ENDINGS:
            continue
        if ending:
            cores.add(stem)
            if stem[-1] == "ت" and ending in _OWNERS:
                cores.add(stem[:-1] + "ه")
        if stem in stems.nouns:
            owned, tanwin = ending in _OWNERS, ending == "ا"
            found += [
                reading._replace(sense=sense, owned=owned, indefinite=tanwin)
                for sense in stems.nouns[stem]
                if ending or not sense.lemma.endswith("*")
            ]
            break
    return found


def looks_like_verb(form: str, *, opens: bool) -> bool:
    """A clause begins with its verb: a word without article and without the endings of nouns."""
    core = form[1:] if form[0] in "وف" and len(form) > 3 else form
    if not opens or not 3 <= len(core) <= 8 or core[0] in "0123456789يسمبلك":
        return False
    adverb = core.endswith("ا") and len(core) > 4
    return not (adverb or core.startswith(("ال", "لل", "بال", "كال")) or core.endswith(("ه", "ين", "ون", "يه")))
