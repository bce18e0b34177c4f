from __future__ import annotations

from db.extract.events.discourse import Discourse
from db.records import Basis
from db.time import edtf


def test_the_document_dates_within_a_fortnight() -> None:
    dated = Discourse(edtf.parse("2023-05-18")).document()
    assert dated.basis is Basis.DOCUMENT
    assert dated.span is not None
    assert edtf.write(dated.span) == "[2023-05-04..2023-05-18]"


def test_far_and_future_are_told_from_the_news() -> None:
    discourse = Discourse(edtf.parse("2023-05-18"))
    assert discourse.is_far(edtf.parse("2020"))
    assert not discourse.is_far(edtf.parse("2023-05-01"))
    assert discourse.is_future(edtf.parse("2023-06"))
    assert not discourse.is_future(edtf.parse("2023-05-18"))
    assert not Discourse(None).is_future(edtf.parse("2023-06"))
