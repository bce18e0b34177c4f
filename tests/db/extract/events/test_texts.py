"""How well the engine reads our own news-like texts: floors that must never be fallen below."""

from __future__ import annotations

import pytest

from db.extract.events.confidence import step
from tests.db.extract.events.gold import Figures, names, read, right_days, score, tells

FLOORS = {"found": 0.985, "dated": 0.965, "typed": 0.985, "right": 0.93}
BY_LANGUAGE = {"found": 0.95, "dated": 0.93, "typed": 0.95, "right": 0.9}


def figures_of(language: str = "") -> Figures:
    total = Figures()
    for name in names():
        if name.startswith(language):
            total.add(score(name))
    return total


@pytest.mark.parametrize("question", FLOORS)
def test_all_texts_stay_above_the_floor(question: str) -> None:
    total = figures_of()
    assert total.rate(question) >= FLOORS[question], "\n".join(total.misses)


@pytest.mark.parametrize("language", ["ar", "en", "fa", "he"])
@pytest.mark.parametrize("question", BY_LANGUAGE)
def test_every_language_stays_above_the_floor(language: str, question: str) -> None:
    total = figures_of(language)
    assert total.rate(question) >= BY_LANGUAGE[question], "\n".join(total.misses)


@pytest.mark.parametrize("name", names())
def test_tolls_are_what_the_passage_says(name: str) -> None:
    _, golds, events = read(name)
    for gold in golds:
        for word in ("killed", "injured"):
            told = getattr(gold, word)
            given = {
                getattr(event, word)
                for event in events
                for place in gold.places
                if event.evidence.passage[0] <= place[0] < event.evidence.passage[1]
            }
            assert told is None or told in given, (gold.trigger, word, given)


def test_there_are_texts_of_many_kinds() -> None:
    assert len(names()) >= 25


def test_each_step_of_confidence_is_truer_than_the_one_below() -> None:
    right: dict[str, list[bool]] = {"sure": [], "likely": [], "doubtful": []}
    for name in names():
        _, golds, events = read(name)
        for event in events:
            right[step(event.confidence)].append(any(tells(gold, event) and right_days(gold, event) for gold in golds))
    rates = {name: sum(answers) / len(answers) for name, answers in right.items()}
    assert rates["sure"] >= 0.93
    assert rates["sure"] > rates["likely"] + 0.05
    assert rates["likely"] > rates["doubtful"] + 0.1
