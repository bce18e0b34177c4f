from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.furniture import LEGEND, Part, first_head, foot, legend, running_head
from desktop.printing.pieces import Sample, Sign, Text
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


@pytest.mark.parametrize("language", ["en", "ar-EG", "ar-SY"])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_legend_is_one_line_inside_the_margins(appearance: Appearance, language: str, landscape: bool) -> None:
    asked = sheet(language=language, landscape=landscape)
    part = legend(asked, 300)
    assert part.bottom == 300 + LEGEND
    spots = []
    for piece in part.pieces:
        if isinstance(piece, Text):
            width = piece.paragraph.natural_width
            left = piece.x + piece.paragraph.width - width if asked.rtl else piece.x
            spots.append((left, left + width))
        elif isinstance(piece, Sign):
            spots.append((piece.x - piece.size / 2, piece.x + piece.size / 2))
        elif isinstance(piece, Sample):
            spots.append((piece.x, piece.x + piece.width))
    spots.sort()
    assert len(spots) == 14
    assert spots[0][0] >= asked.frame.left - 0.01
    assert spots[-1][1] <= asked.frame.right + 0.01
    assert all(before[1] <= after[0] + 0.01 for before, after in pairwise(spots))


def test_heads_and_feet(appearance: Appearance) -> None:
    assert words(running_head(sheet())) == ["Halun: the storm and the strike"]
    assert words(foot(sheet(), 2, 5)) == [
        "Passages are quoted in their own language; underlined words give the date",
        "2 / 5",
    ]
    assert words(foot(replace(sheet(), passages=False), 1, 1)) == ["1 / 1"]
    assert words(foot(sheet(language="ar-EG"), 2, 5))[1] == "٢ / ٥"
