from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.offsets import DocumentMap, Stretch, Units, showable

TEXTS = st.text(st.characters(codec="utf-16") | st.sampled_from("😀𐤀𝔄مب\u0301"), max_size=60)


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_units_are_those_of_the_encoding(text: str) -> None:
    units = Units(text)
    assert [units.unit(place) for place in range(len(text) + 1)] == [
        units_of(text[:place]) for place in range(len(text) + 1)
    ]


@given(TEXTS)
def test_code_points_come_back_from_units(text: str) -> None:
    units = Units(text)
    assert all(units.code_point(units.unit(place)) == place for place in range(len(text) + 1))


def test_the_middle_of_a_pair_is_its_start() -> None:
    assert Units("a😀b").code_point(2) == 1


@given(st.text(max_size=60))
def test_showable_text_is_as_long_in_units(text: str) -> None:
    shown = showable(text)
    assert len(shown) == len(text)
    assert units_of(shown) == sum(2 if character > "\uffff" else 1 for character in text)
    assert not set(shown) & set("\n\r\u2028\u2029\ufdd0\ufdd1\ufffc\x00")


@given(TEXTS, st.data())
def test_a_map_of_pieces_goes_both_ways(text: str, data: st.DataObject) -> None:
    """The text cut at some places, some pieces hidden, the rest shown behind a heading of ten units."""
    cuts = sorted({0, len(text), *data.draw(st.lists(st.integers(0, len(text)), max_size=6))})
    position, stretches = 10, []
    for start, end in pairwise(cuts):
        if data.draw(st.booleans()):
            stretches.append(Stretch(position, start, end))
            position += units_of(text[start:end]) + 1
    places = DocumentMap(text, stretches)
    for stretch in stretches:
        for place in range(stretch.start, stretch.end):
            assert places.code_point(places.position(place) or 0) == place
        assert places.positions(stretch.start, stretch.end) == [
            (stretch.position, stretch.position + units_of(text[stretch.start : stretch.end]))
        ] * (stretch.end > stretch.start)
    assert places.code_point(3) is None


def test_hidden_text_has_no_position() -> None:
    places = DocumentMap("abcdef", [Stretch(0, 0, 2), Stretch(3, 4, 6)])
    assert places.position(3) is None
    assert places.positions(1, 5) == [(1, 2), (3, 4)]
    assert places.code_points(1, 4) == [(1, 2), (4, 5)]


def test_a_title_shown_before_what_precedes_it_in_the_text() -> None:
    places = DocumentMap("nav title body", [Stretch(0, 4, 9), Stretch(6, 10, 14)])
    assert places.positions(4, 14) == [(0, 5), (6, 10)]
    assert places.code_points(0, 10) == [(4, 9), (10, 14)]
