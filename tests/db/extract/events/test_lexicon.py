from __future__ import annotations

import pytest

from db.extract.events.lexicon import LANGUAGES, Lexicon, lexicon
from db.extract.events.senses import Role
from db.extract.lexicon import read
from db.message import message
from db.records import EventType
from db.wording import word
from tests.db.extract.events.telling import lexicon_of


def test_a_language_without_lexicon_has_none() -> None:
    assert lexicon("tlh") is None
    assert isinstance(lexicon("ar-EG"), Lexicon)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_has_words_in_every_language(language: str) -> None:
    types = {EventType(entry["type"]) for entry in read(language, "events")["class"]}
    assert types == set(EventType)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_named_in_the_catalogues(language: str) -> None:
    unknown = word(message("event-kind", kind="nothing of the kind"), "en")
    for entry in read(language, "events")["class"]:
        kind = entry["kind"]
        assert kind == "happening" or word(message("event-kind", kind=kind), "en") != unknown
        assert kind == "happening" or word(message("event-kind", kind=kind), "ar") != word(
            message("event-kind", kind="x"), "ar"
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_light_verbs_carry_but_do_not_tell(language: str) -> None:
    carried = {"ar": "شن", "en": "held", "fa": "کرد", "he": "ביצע"}[language].replace("ک", "ك")
    assert any(reading.sense.role is Role.LIGHT for reading in lexicon_of(language).analyse(carried).readings)


def test_names_fold_to_one_identity() -> None:
    for spelling in ("امريكا", "واشنطن"):
        assert {name.shown for name in lexicon_of("ar").analyse(spelling).names} == {"الولايات المتحدة"}
        assert {name.key for name in lexicon_of("ar").analyse(spelling).names} == {"us"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", ["verbs", "nouns", "pairs"])
def test_no_word_is_listed_twice_in_a_class(language: str, field: str) -> None:
    for entry in read(language, "events")["class"]:
        words = entry.get(field, "").split()
        assert len(words) == len(set(words)), (language, entry["kind"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_stands_for_one_kind_of_name(language: str) -> None:
    names = read(language, "events")["names"]
    keys = [key for kind in ("country", "place", "actor", "person") for key in names[kind]]
    assert len(keys) == len(set(keys))
    assert set(names["capital"]) | set(names["nation"]) <= set(names["country"]) | {"eu"}
