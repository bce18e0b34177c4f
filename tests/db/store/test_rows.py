from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.message import Message, message
from db.records import Publication, PublishedHow
from db.store.rows import (
    SPAN_COLUMNS,
    read_messages,
    read_publication,
    read_span,
    write_messages,
    write_publication,
    write_span,
)
from db.time import edtf
from db.time.span import DAY, FIRST_YEAR, LAST_YEAR, Precision, Span, day_number

SECONDS = st.integers(day_number(FIRST_YEAR, 1, 1) * DAY, day_number(LAST_YEAR, 12, 31) * DAY)
READ_IN_ORDER = SPAN_COLUMNS.split(", ")


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start, end = sorted(draw(st.lists(SECONDS, min_size=2, max_size=2, unique=True)))
    return Span(
        draw(st.sampled_from((start, None))),
        end,
        draw(st.sampled_from(Precision)),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.booleans()),
    )


@given(spans())
def test_a_span_comes_back_as_it_was(span: Span) -> None:
    row = write_span(span, None)
    assert read_span([row[column] for column in READ_IN_ORDER]) == (span, edtf.write(span))


def test_no_span_keeps_its_name_only() -> None:
    row = write_span(None, None)
    assert read_span([row[column] for column in READ_IN_ORDER]) == (None, None)


def test_bounds_are_written_as_days_or_minutes() -> None:
    day = write_span(edtf.parse("2021-05-04"), None)
    minute = write_span(edtf.parse("2021-05-04T14:05"), None)
    month = write_span(edtf.parse("2021-02"), None)
    before = write_span(edtf.parse("-0043"), None)
    assert (day["earliest"], day["latest"], day["precision"]) == ("2021-05-04", "2021-05-04", "day")
    assert (minute["earliest"], minute["latest"]) == ("2021-05-04T14:05", "2021-05-04T14:05")
    assert (month["earliest"], month["latest"]) == ("2021-02-01", "2021-02-28")
    assert (before["earliest"], before["latest"]) == ("-0043-01-01", "-0043-12-31")


@given(
    st.lists(
        st.builds(
            lambda key, arguments: Message(key, tuple(sorted(arguments.items()))),
            st.text(max_size=8),
            st.dictionaries(st.text(max_size=5), st.text(max_size=5) | st.integers(-(2**53), 2**53), max_size=3),
        ),
        max_size=3,
    )
)
def test_messages_come_back_as_they_were(messages: list[Message]) -> None:
    assert read_messages(write_messages(messages)) == tuple(messages)


def test_a_publication_comes_back_with_its_doubt() -> None:
    publication = Publication(edtf.parse("2021-05~"), PublishedHow.FILE_NAME, message("reason-file-name", name="a"))
    assert read_publication(list(write_publication(publication).values())) == publication
    assert read_publication(list(write_publication(Publication()).values())) == Publication()
