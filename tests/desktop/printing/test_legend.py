from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.legend import legend, legend_height
from desktop.printing.pieces import Sample, Sign, Swatch, Text
from tests.desktop.printing.story import sheet, story


@pytest.mark.parametrize("language", ["en", "ar-EG", "ar-SY"])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_legend_is_one_line_inside_the_margins(appearance: Appearance, language: str, landscape: bool) -> None:
    asked = sheet(language=language, landscape=landscape)
    part = legend(asked, story(), 300)
    assert part.bottom == 300 + 25 == 300 + legend_height(asked, story())
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


def test_colours_of_a_facet_are_named(appearance: Appearance) -> None:
    colored = replace(story(), colors=("جريدة المنارة", "Harbour Times"))
    part = legend(sheet(), colored, 300)
    swatches = [piece for piece in part.pieces if isinstance(piece, Swatch)]
    words = [piece.paragraph.text for piece in part.pieces if isinstance(piece, Text)]
    assert len({swatch.color for swatch in swatches}) == len(swatches) == 3
    assert words[-3:] == ["جريدة المنارة", "Harbour Times", "Others"]
    assert part.bottom > 325
