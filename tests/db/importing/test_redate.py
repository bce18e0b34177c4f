from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.importing.redate import redate
from db.importing.run import run
from db.importing.scan import scan
from db.records import PublishedHow
from db.store.articles import article
from db.store.change import apply
from db.store.mentions import mentions
from db.store.store import Store
from db.time.span import Span, civil_span
from tests.db.importing.conftest import LEDE, SECOND, Put


def _spans(store: Store) -> dict[str, Span | None]:
    text = article(store, 1).text
    return {text[one.mention.start : one.mention.end]: one.mention.span for one in mentions(store, 1)}


@pytest.fixture
def undated(put: Put, folder: Path, store: Store) -> Store:
    """A library with one article that states no date."""
    put("bridge.txt", f"انهيار جسر الصيادين القديم\n\n{LEDE}\n\n{SECOND}\n")
    run(store, scan([folder]).candidates)
    return store


def test_relative_dates_wait_and_follow_at_once(undated: Store) -> None:
    assert _spans(undated)["أمس الأحد"] is None
    change = redate(undated, 1, civil_span(2022, 3, 7))
    assert _spans(undated)["أمس الأحد"] == civil_span(2022, 3, 6)
    assert change.articles == {1}
    assert article(undated, 1).publication.how is PublishedHow.GIVEN


def test_events_stay_the_same_events(undated: Store) -> None:
    with undated.reading() as connection:
        before = set(connection.execute("SELECT id FROM events"))
    redate(undated, 1, civil_span(2022, 3, 7))
    with undated.reading() as connection:
        assert set(connection.execute("SELECT id FROM events")) <= before


def test_the_inverse_brings_everything_back(undated: Store) -> None:
    before = _spans(undated)
    change = redate(undated, 1, civil_span(2022, 3, 7))
    apply(undated, change.inverse)
    assert _spans(undated) == before
    assert article(undated, 1).publication.how is PublishedHow.UNKNOWN


def test_without_a_date_text_and_file_name_speak_again(put: Put, folder: Path, store: Store) -> None:
    put("2022-03-07 bridge.txt", f"انهيار جسر الصيادين القديم\n\n{LEDE}\n\n{SECOND}\n")
    run(store, scan([folder]).candidates)
    redate(store, 1, civil_span(2021, 1, 1))
    redate(store, 1, None)
    known = article(store, 1).publication
    assert (known.span, known.how) == (civil_span(2022, 3, 7), PublishedHow.FILE_NAME)


def test_an_article_that_is_gone_is_told(store: Store) -> None:
    with pytest.raises(EnvironmentFault):
        redate(store, 5, civil_span(2022, 3, 7))
