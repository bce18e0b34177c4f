from __future__ import annotations

import pytest

from db.records import Account, Basis, Event, EventType, Evidence
from db.store.titles import best_title

PROTEST = (EventType.PROTEST, "protest")


def told(key: int, title: str, language: str = "ar", basis: Basis = Basis.EXPLICIT, expected: bool = False) -> Account:
    event = Event(
        title, EventType.PROTEST, Evidence((0, len(title)), (0, 1)), None, None, basis, 0.8,
        subtype="protest", expected=expected,
    )  # fmt: skip
    return Account(key, key, f"source {key}", language, title, event)


WHOLE = told(1, "أغلق سائقو الشاحنات البوابة الشمالية للميناء")
PART = told(2, "البوابة التي أغلقها السائقون أمس")
OTHER = told(3, "Truck drivers block the northern gate", "en")


@pytest.mark.parametrize("order", [(WHOLE, PART, OTHER), (OTHER, PART, WHOLE), (PART, WHOLE, OTHER)])
def test_the_title_that_says_most_of_what_all_tell(order: tuple[Account, ...]) -> None:
    assert best_title(order, "ar", PROTEST) == WHOLE.event.title


def test_the_language_of_most() -> None:
    assert best_title([WHOLE, OTHER], "en", PROTEST) == OTHER.event.title


@pytest.mark.parametrize("fragment", ["blocked the northern gate of the port on Friday", "gate closed"])
def test_a_clause_without_its_subject_is_the_last_choice(fragment: str) -> None:
    assert best_title([told(4, fragment, "en"), WHOLE], "en", PROTEST) == WHOLE.event.title


def test_what_is_dated_by_its_article_alone_comes_after() -> None:
    undated = told(5, "سائقو الشاحنات يغلقون البوابة الشمالية للميناء", basis=Basis.DOCUMENT)
    assert best_title([undated, WHOLE], "ar", PROTEST) == WHOLE.event.title


def test_what_happened_comes_before_what_was_expected() -> None:
    announced = told(6, "سائقو الشاحنات سيغلقون البوابة الشمالية للميناء", expected=True)
    assert best_title([announced, PART], "ar", PROTEST) == PART.event.title
