from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.captions import Captions, runs_right_to_left
from tests.desktop.timeline.story import measure, titles


@given(st.text(max_size=60), st.floats(0, 400))
def test_a_cut_text_fits_and_begins_as_the_whole(text: str, room: float) -> None:
    cut, width = Captions(titles, measure).cut(text, room)
    assert width <= room
    assert cut in (text, "") or (cut.endswith("…") and text.startswith(cut[:-1]))


def test_titles_are_asked_for_once() -> None:
    asked: list[int] = []

    def source(event_ids: Sequence[int]) -> Mapping[int, str]:
        asked.extend(event_ids)
        return titles(event_ids)

    captions = Captions(source, measure)
    captions.fetch([1, 2, 3])
    captions.fetch([2, 3, 4])
    assert captions.title(3) == titles([3])[3]
    assert asked == [1, 2, 3, 4]
    captions.forget()
    assert captions.title(3)
    assert asked[-1] == 3


def test_the_first_strong_letter_decides_the_direction() -> None:
    assert runs_right_to_left("«إضراب» in the harbour")
    assert not runs_right_to_left("Strike: إضراب")
    assert not runs_right_to_left("1923")
    assert runs_right_to_left("\u2068Getty\u2069 إضراب")
