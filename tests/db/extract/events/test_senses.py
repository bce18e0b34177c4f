from __future__ import annotations

from db.extract.events.senses import Analysis, Form, Stems
from tests.db.extract.events.telling import lexicon_of


def test_an_unknown_word_tells_nothing() -> None:
    assert lexicon_of("ar").analyse("غغغغ") == Analysis(cores=frozenset(("غغغغ",)))


def test_stems_grow_with_what_is_looked_up() -> None:
    stems = Stems()
    assert stems.past["قصف"] == []
    assert stems.irregular == {}


def test_an_analysis_says_what_its_word_may_be() -> None:
    struck = lexicon_of("en").analyse("struck")
    assert struck.verb
    assert struck.past
    assert {reading.form for reading in struck.readings} == {Form.PAST}
    assert lexicon_of("ar").analyse("قتيلا").loss == "killed"
    assert lexicon_of("ar").analyse("عشرين").number == 20
    assert lexicon_of("ar").analyse("عشرات").number is None
