from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import EnvironmentFault
from db.formats import paragraphs as rooms
from db.formats.paragraphs import Paragraphs, document_of
from db.records import RangeKind


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from([None, *RangeKind]))))
def test_ranges_are_whole_paragraphs(added: list[tuple[str, RangeKind | None]]) -> None:
    paragraphs = Paragraphs("rtl")
    for words, kind in added:
        paragraphs.add(words, kind)
    shown = [" ".join(words.replace("\0", "").split()) for words, _ in added]
    assert paragraphs.text == "\n\n".join(words for words in shown if words)
    told = [(paragraphs.text[part.start : part.end], part.kind) for part in paragraphs.kinds]
    assert told == [(words, kind) for words, (_, kind) in zip(shown, added, strict=True) if words and kind]
    assert len(paragraphs.directions) == len(paragraphs)


def test_a_default_direction_of_a_program_is_not_believed() -> None:
    paragraphs = Paragraphs()
    paragraphs.add("نص عربي", direction="ltr")
    paragraphs.add("words", direction="ltr")
    paragraphs.add("words again", direction="rtl")
    assert [part.direction for part in paragraphs.directions] == ["ltr", "rtl"]


def test_there_is_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "MOST_PARAGRAPHS", 2)
    paragraphs = Paragraphs()
    paragraphs.add("a")
    paragraphs.add("b")
    with pytest.raises(EnvironmentFault) as fault:
        paragraphs.add("c")
    assert fault.value.message.key == "formats-too-long"


def test_the_title_of_a_document() -> None:
    paragraphs = Paragraphs()
    paragraphs.add("صوت النهر")
    paragraphs.add("إغلاق المرفأ")
    assert document_of(paragraphs, title="إغلاق  المرفأ").title == "إغلاق المرفأ"
    assert document_of(paragraphs, title="Template").title is None
    paragraphs.add("العنوان", RangeKind.TITLE)
    assert document_of(paragraphs, title="إغلاق المرفأ").title == "العنوان"


def test_no_words_no_document() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        document_of(Paragraphs())
    assert fault.value.message.key == "import-empty"
