"""What several samples tell is one event: in four languages, with the day and the toll that each gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.extract.corroboration.corroborator import Corroborator
from db.importing.pipeline import prepare
from db.store.adding import add_articles
from db.store.articles import article_rows
from db.store.event_table import event_table
from db.store.events import events
from db.store.kept import ImportItem, StoredEvent
from db.store.merged import OF_DATE, OF_TOLL
from db.store.store import Store

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The samples but the archive's copy, which an import leaves out as a reprint."""
    store = Store.create(tmp_path_factory.mktemp("samples") / "samples.tasalsul")
    entries = []
    for path in sorted(SAMPLES.glob("*.txt")):
        prepared = prepare(path)
        if prepared.article is not None and "archive-copy" not in path.name:
            entries.append((prepared.article, prepared.extraction, ImportItem("samples", path.name)))
    add_articles(store, entries, corroboration=Corroborator())
    yield store
    store.close()


@pytest.fixture(scope="module")
def told(library: Store) -> list[StoredEvent]:
    """The events that more than one sample tells."""
    table = event_table(library)
    return [event for event in events(library, table.id.tolist()) if len(event.articles) > 1]


def languages(library: Store, event: StoredEvent) -> set[str]:
    return {row.language for row in article_rows(library, event.articles)}


def with_words(told: list[StoredEvent], day: str, words: str) -> StoredEvent:
    """The event of a day that one of its passages tells in these words."""
    (found,) = [
        event for event in told if event.edtf == day and any(words in passage.quote for passage in event.evidence)
    ]
    return found


@pytest.mark.parametrize(
    ("day", "words", "tongues"),
    [
        ("2022-11-07", "كاسر الأمواج القديم", {"ar", "fa", "en"}),
        ("2022-11-13", "إضرابًا مفتوحًا", {"ar", "fa", "en"}),
        ("2022-11-16", "رواتب شهرين", {"ar", "en", "he"}),
        ("2022-11-20", "البوابة الشمالية", {"ar", "en"}),
        ("2022-11-23", "رخصة النقابة", {"ar", "fa", "en"}),
        ("2022-11-28", "اتفاقًا ينهي", {"ar", "en"}),
        ("2023-10-02", "three years in prison", {"ar", "fa", "he", "en"}),
        ("2024-05-20", "كاسر الأمواج الجديد", {"ar", "en"}),
    ],
)
def test_one_happening_in_several_languages(
    library: Store, told: list[StoredEvent], day: str, words: str, tongues: set[str]
) -> None:
    assert tongues <= languages(library, with_words(told, day, words))


def test_what_is_told_together_is_one_day_s(told: list[StoredEvent]) -> None:
    """Clashes, the agreement and the opening keep apart from all else."""
    assert 12 <= len(told) <= 25
    agreement = with_words(told, "2022-11-28", "اتفاقًا ينهي")
    assert all("تموز" not in passage.quote for passage in agreement.evidence)


def test_sources_disagree_on_the_day_of_the_gate_and_on_the_toll_of_the_surge(
    library: Store, told: list[StoredEvent]
) -> None:
    gate, surge = (
        with_words(told, "2022-11-20", "البوابة الشمالية"),
        with_words(told, "2022-11-07", "كاسر الأمواج القديم"),
    )
    table = event_table(library)
    disputed = dict(zip(table.id.tolist(), table.disputed.tolist(), strict=True))
    assert (disputed[gate.id], disputed[surge.id]) == (OF_DATE, OF_TOLL)
    assert [said.key for said in gate.disagreement] == ["corroboration-day"]
    assert surge.killed == 14
