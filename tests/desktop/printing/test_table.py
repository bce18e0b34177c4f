from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.pieces import Ground, Text
from desktop.printing.progress import silently
from desktop.printing.sheet import Style
from desktop.printing.table import table_head, table_rows
from tests.desktop.printing.story import sheet, story
from tests.desktop.printing.test_pages import crowd


def test_a_row_says_when_what_and_who(appearance: Appearance) -> None:
    chronology = story()
    told = replace(chronology.entries[4], actors=("المجلس",), places=("Halun",), expected=True)
    row = next(iter(table_rows(replace(chronology, entries=(told,)), sheet(), silently)))
    texts = [cell.text.replace("\u2068", "").replace("\u2069", "") for cell in row.cells]
    assert texts == [
        "5",
        "Wed 8 Mar  ·  announced",
        "Council refuses to pay",
        "Rejection",
        "المجلس, Halun",
        "Harbour Times 23 Mar",
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_cells_lie_beside_each_other_inside_the_margins(appearance: Appearance, language: str) -> None:
    asked = sheet(language=language)
    row = next(iter(table_rows(story(), asked, silently)))
    texts = [piece for piece in row.pieces(0, row.lines, asked.frame, 0.0, 100.0) if isinstance(piece, Text)]
    spots = sorted({(text.x, text.x + text.paragraph.width) for text in texts})
    assert spots[0][0] >= asked.frame.left - 0.01
    assert spots[-1][1] <= asked.frame.right + 0.01
    assert all(before[1] < after[0] for before, after in pairwise(spots))
    assert (texts[0].x > asked.size[0] / 2) is (language == "ar")


def test_the_head_stands_on_every_page(appearance: Appearance) -> None:
    pages = lay_out(crowd(150, 3), sheet(style=Style.TABLE))
    assert len(pages) > 2
    assert all(sum(isinstance(piece, Ground) for piece in page.pieces) == 1 for page in pages)
    assert [number for page in pages for number in page.events] == list(range(1, 151))


def test_the_head_names_the_columns(appearance: Appearance) -> None:
    texts = [piece.paragraph.text for piece in table_head(sheet(), 50).pieces if isinstance(piece, Text)]
    assert texts == ["No.", "Date", "Event", "Type", "Who and where", "Sources"]
