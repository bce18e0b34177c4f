from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import EventType
from db.store.query import Query, moment_of, parse, pieces
from db.text.terms import Term
from db.time import edtf


def test_words_are_folded_and_the_last_one_may_grow() -> None:
    assert parse("الجِسر كتا").terms == (Term(("الجسر",), inflected=True), Term(("كتا",), prefix=True, inflected=True))
    assert parse("الجسر ").terms == (Term(("الجسر",), inflected=True),)
    assert parse("كتا", unfinished=False).terms == (Term(("كتا",), inflected=True),)


@pytest.mark.parametrize("typed", ['"two words"', "“two words”", "«two words»", '"two words'])
def test_a_phrase_stands_as_it_is(typed: str) -> None:
    assert parse(typed).terms == (Term(("two", "words")),)


def test_words_joined_by_signs_are_a_phrase() -> None:
    assert parse("1-2 ").terms == (Term(("1", "2")),)


def test_a_star_leaves_the_end_open_and_a_dash_leaves_a_word_out() -> None:
    query = parse("كتا* -حرب x")
    assert query.terms[0] == Term(("كتا",), prefix=True)
    assert query.excluded == (Term(("حرب",), inflected=True),)


@pytest.mark.parametrize("typed", ["source:المنارة", "مصدر:المنارة", 'SOURCE:"المنارة"', "مصدر:«المنارة»"])
def test_operators_have_names_in_both_languages(typed: str) -> None:
    assert parse(typed) == Query(sources=("المناره",))


def test_types_and_languages_by_their_beginnings() -> None:
    assert parse("type:prot").types == (EventType.PROTEST,)
    assert parse("نوع:احتجاج").types == (EventType.PROTEST,)
    assert parse("lang:عبرية").languages == ("he",)
    assert parse("lang:de").languages == ("de",)


@pytest.mark.parametrize("typed", ["before:x", "lang:", "type:zz ", "source: ", "after:2022-13", "before:202", "قبل:"])
def test_an_operator_that_says_nothing_is_left_out(typed: str) -> None:
    assert parse(typed).is_empty


def test_another_name_before_a_colon_is_a_word() -> None:
    assert parse("title:x ").terms == (Term(("title", "x")),)


@pytest.mark.parametrize(
    ("typed", "name"), [("2022", "2022"), ("2022-11", "2022-11"), ("2022/3/5", "2022-03-05"), ("0622", "0622")]
)
def test_moments(typed: str, name: str) -> None:
    assert moment_of(typed) == edtf.parse(name).start


def test_days_in_any_digits() -> None:
    assert parse("before:٢٠٢٢-١١").before == parse("قبل:2022-11").before == edtf.parse("2022-11").start


@given(st.text(max_size=80))
def test_everything_has_a_meaning_and_pieces_lie_in_order(typed: str) -> None:
    assert isinstance(parse(typed), Query)
    places = [(piece.start, piece.end) for piece in pieces(typed)]
    assert places == sorted(places)
    assert all(start < end <= len(typed) for start, end in places)


def test_a_very_long_query_is_cut() -> None:
    assert len(parse("a b c d " * 1000).terms) == 24
