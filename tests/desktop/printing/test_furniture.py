import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.furniture import Part, first_head, foot, running_head
from desktop.printing.pieces import Text
from desktop.printing.sheet import Style
from tests.desktop.printing.story import sheet, story


def lines(part: Part) -> list[Text]:
    return [piece for piece in part.pieces if isinstance(piece, Text)]


def words(part: Part) -> list[str]:
    return [text.paragraph.text.replace("\u2068", "").replace("\u2069", "") for text in lines(part)]


def test_both_titles_share_a_baseline(appearance: Appearance) -> None:
    head = first_head(sheet(), story())
    title, other = lines(head)[:2]
    assert title.y + title.paragraph.baseline(0) == pytest.approx(other.y + other.paragraph.baseline(0))
    assert head.bottom < 110


def test_titles_without_room_stand_one_below_the_other(appearance: Appearance) -> None:
    long = sheet(title="The long story of the storm, the strike and the inquiry that came after it")
    title, other = lines(first_head(long, story()))[:2]
    assert other.y >= title.y + title.paragraph.pitch


def test_a_title_that_needs_two_lines_has_them(appearance: Appearance) -> None:
    long = sheet(title="هالون " * 30, other_title="")
    head = first_head(long, story())
    assert lines(head)[0].paragraph.line_count > 1
    assert head.bottom > first_head(sheet(other_title=""), story()).bottom


def test_the_statement_and_the_day_of_print(appearance: Appearance) -> None:
    said = words(first_head(sheet(), story()))
    assert said[2].startswith("14 of 14 events, none left out")
    assert said[-1] == "Tasalsul  ·  printed 2 April 2023"


def test_heads_and_feet(appearance: Appearance) -> None:
    assert words(running_head(sheet())) == ["Halun: the storm and the strike"]
    assert words(foot(sheet(), "14 of 14 events", 2, 5)) == [
        "14 of 14 events  ·  Passages are quoted in their own language; underlined words give the date",
        "2 / 5",
    ]
    assert words(foot(sheet(style=Style.TABLE), "14 of 14 events", 1, 1)) == ["14 of 14 events", "1 / 1"]
    assert words(foot(sheet(pages=False), "", 1, 1))[1:] == []
    assert words(foot(sheet(language="ar-EG"), "", 2, 5))[1] == "٢ / ٥"


def test_a_subtitle_stands_below_the_titles(appearance: Appearance) -> None:
    plain, more = first_head(sheet(), story()), first_head(sheet(subtitle="ما روته أربع صحف"), story())
    assert more.bottom == plain.bottom + 18
    assert "ما روته أربع صحف" in words(more)


def test_the_library_and_the_day_are_said_where_they_are_asked(appearance: Appearance) -> None:
    assert words(first_head(sheet(library="Halun", date=False), story()))[-1] == "Halun"
