from dataclasses import replace

import pytest

from db.message import message
from db.records import EventType
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.printing.chronology import Entry, Passage
from desktop.printing.notes import META_PITCH, Note, NoteStyle, heading, set_note
from desktop.printing.pieces import Piece, Rule, Text
from desktop.printing.sheet import Frame
from tests.desktop.printing.story import passage_of

FRAME = Frame(40, 40, 540, 800)
STYLE = NoteStyle(248, "en", rtl=False, year=2023)


def entry(*passages: Passage, date: str | None = "2023-03-04", number: int = 7) -> Entry:
    return Entry(number, 1, "Tents", EventType.AID, edtf.parse(date) if date else None, passages)


def pieces_of(note: Note, frame: Frame = FRAME) -> list[Piece]:
    return note.pieces(0, len(note.rows), frame, 0, 100)


def texts(pieces: list[Piece]) -> list[str]:
    return [
        piece.paragraph.text.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")
        for piece in pieces
        if isinstance(piece, Text)
    ]


def rules(pieces: list[Piece]) -> list[Rule]:
    return [piece for piece in pieces if isinstance(piece, Rule)]


def test_number_meta_line_and_passage(appearance: Appearance) -> None:
    told = passage_of("The council set up tents *on Saturday*.", "en", edtf.parse("2023-03-05"))
    pieces = pieces_of(set_note(entry(told), STYLE, STYLE.gutter))
    assert texts(pieces) == [
        "7",
        "Sat 4 Mar  ·  Aid  ·  Harbour Times  5 Mar",
        "“The council set up tents on Saturday.”",
    ]
    (rule,) = rules(pieces)
    assert 40 + STYLE.gutter < rule.left < rule.right < 288
    assert not rule.dashed


@pytest.mark.parametrize(("date", "dashed"), [
    ("2023-03-04", False),
    ("2023-03-04/2023-03-09", False),
    ("2023-03-04~", True),
    ("2023-03", True),
    ("[2023-03-02..2023-03-05]", True),
    ("2023-03-04/..", True),
])  # fmt: skip
def test_rough_dates_are_dashed(appearance: Appearance, date: str, dashed: bool) -> None:
    note = set_note(entry(passage_of("Tents *then*", "en"), date=date), STYLE, 20)
    assert [rule.dashed for rule in rules(pieces_of(note))] == [dashed]


def test_lines_have_the_pitch_of_their_script(appearance: Appearance) -> None:
    def pitches(language: str) -> list[float]:
        return list(set_note(entry(passage_of("*x*", language)), STYLE, 20).block.rows)

    assert pitches("en") == [META_PITCH, 12]
    assert pitches("ar") == [META_PITCH, 16.5]
    assert pitches("he") == [META_PITCH, 14]


def test_each_article_is_cited_before_its_words(appearance: Appearance) -> None:
    first = passage_of("The gate was shut *on Sunday*", "en", edtf.parse("2023-03-06"))
    second = passage_of("أُغلقت البوابة *الجمعة*", "ar", edtf.parse("2023-03-05"))
    lines = texts(pieces_of(set_note(entry(first, second), STYLE, 20)))
    assert lines[2:] == ["“The gate was shut on Sunday”", "جريدة المنارة  5 Mar", "«أُغلقت البوابة الجمعة»"]


def test_what_is_quoted_already_is_not_quoted_twice(appearance: Appearance) -> None:
    lines = texts(pieces_of(set_note(entry(passage_of("“Never,” he said *on Monday*.", "en")), STYLE, 20)))
    assert lines[-1] == "“Never,” he said on Monday."


def test_without_date_source_or_words(appearance: Appearance) -> None:
    bare = Passage("Tents", rtl=False, language="en", source=None, published=None)
    assert texts(pieces_of(set_note(entry(bare, date=None), STYLE, 20)))[1] == "Without a date  ·  Aid  ·  –"
    assert texts(pieces_of(set_note(entry(), STYLE, 20))) == ["7", "Sat 4 Mar  ·  Aid"]


def test_on_a_right_to_left_page_numbers_stand_at_the_right(appearance: Appearance) -> None:
    style = NoteStyle(248, "ar-EG", rtl=True, year=2023)
    frame = Frame(40, 40, 540, 800, rtl=True)
    pieces = pieces_of(set_note(entry(passage_of("*أمس*", "ar")), style, 20), frame)
    number, meta = (piece for piece in pieces[:2] if isinstance(piece, Text))
    assert number.paragraph.text == "٧"
    assert number.x == 520
    assert meta.x + meta.paragraph.width == pytest.approx(520)


@pytest.mark.parametrize(("language", "most"), [("en", 9), ("en", 99_999), ("ar-EG", 99_999)])
def test_the_margin_holds_the_largest_number(appearance: Appearance, language: str, most: int) -> None:
    style = NoteStyle(248, language, rtl=False, year=None, most=most)
    assert style.number(most, style.gutter).natural_width <= style.gutter - 5


def test_letters_of_another_script_match_their_neighbours(appearance: Appearance) -> None:
    mixed = Passage("قال لصحيفة Harbour Times إن", rtl=True, language="ar", source=None, published=None)
    alone = Passage("Harbour Times", rtl=False, language="en", source=None, published=None)
    foreign, own = (set_note(entry(passage), STYLE, 20) for passage in (mixed, alone))
    assert foreign.block.rows[1] == 16.5
    assert own.block.rows[1] == 12


def test_a_heading_has_no_number(appearance: Appearance) -> None:
    note = heading("Without a date", STYLE)
    assert note.number == 0
    assert texts(pieces_of(note)) == ["Without a date"]


def test_sources_that_differ_say_so_one_below_the_other(appearance: Appearance) -> None:
    first = passage_of("Shut *on Saturday*", "en", edtf.parse("2023-03-05"))
    other = replace(passage_of("*أمس*", "ar", edtf.parse("2023-03-04")), span=edtf.parse("2023-03-03"))
    told = replace(entry(first, other), disagreement=(message("print-disagree"),))
    said = texts(pieces_of(set_note(told, STYLE, STYLE.gutter)))
    assert said[3] == "جريدة المنارة  4 Mar  ·  says Fri 3 Mar"
    assert said[-1] == "sources disagree"


def test_what_was_only_announced_is_marked(appearance: Appearance) -> None:
    told = replace(entry(passage_of("*soon*", "en")), expected=True)
    assert "announced" in texts(pieces_of(set_note(told, STYLE, STYLE.gutter)))[1]


def test_reasons_are_said_where_they_are_asked(appearance: Appearance) -> None:
    told = replace(entry(passage_of("*soon*", "en")), why=(message("print-timeline"),))
    assert "Timeline" not in texts(pieces_of(set_note(told, STYLE, STYLE.gutter)))
    asked = replace(STYLE, reasons=True)
    assert "Timeline" in texts(pieces_of(set_note(told, asked, STYLE.gutter)))
