from __future__ import annotations

from db.extract.events.edges import dangles, finished
from tests.db.extract.events.telling import sentence_of


def test_a_preposition_wants_another_word() -> None:
    sentence = sentence_of("خرج الناس إلى")
    assert dangles(sentence, 2)
    assert not dangles(sentence, 1)


def test_half_a_pair_of_marks_is_left_away() -> None:
    assert finished("فازت بجائزة «النخلة» عن «الوقت", cut=False) == "فازت بجائزة النخلة عن الوقت"


def test_a_cut_title_says_so() -> None:
    assert finished("خرج الناس،", cut=True) == "خرج الناس…"
