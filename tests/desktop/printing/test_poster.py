from dataclasses import replace
from itertools import pairwise

import pytest

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.pieces import Crop, Drawing, Page, Window, flat
from desktop.printing.poster import poster
from desktop.printing.sheet import MILLIMETRE, Measure, Style, Tiling
from tests.desktop.printing.story import sheet, story
from tests.desktop.printing.test_pages import crowd


def windows(pages: tuple[Page, ...]) -> list[Window]:
    return [piece for page in pages for piece in page.pieces if isinstance(piece, Window)]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tiles_cover_the_sheet_and_overlap(appearance: Appearance, language: str) -> None:
    asked = sheet(style=Style.POSTER, language=language, tiling=Tiling(3, 2, overlap=10))
    pages = lay_out(story(), asked)
    tiles = windows(pages)
    assert len(pages) == len(tiles) == 6
    steps = {round(abs(second.x - first.x), 2) for first, second in pairwise(tiles[:3])}
    assert steps == {round(asked.frame.width - 10 * MILLIMETRE, 2)}
    assert (tiles[1].x > tiles[0].x) is (language == "en")
    assert all(sum(isinstance(piece, Crop) for piece in page.pieces) == 4 for page in pages)
    left = min(tile.x for tile in tiles)
    assert left == pytest.approx(asked.frame.left)


def test_crop_marks_can_be_left_out(appearance: Appearance) -> None:
    pages = lay_out(story(), sheet(style=Style.POSTER, tiling=Tiling(2, 1, crop_marks=False)))
    assert not any(isinstance(piece, Crop) for page in pages for piece in page.pieces)


@pytest.mark.parametrize(("centimetres", "measure"), [(2.0, Measure.WEEK), (12.0, Measure.MONTH), (1.0, Measure.DAY)])
def test_a_scale_is_kept(appearance: Appearance, centimetres: float, measure: Measure) -> None:
    asked = sheet(style=Style.POSTER, tiling=Tiling(centimetres=centimetres, measure=measure))
    pages = lay_out(crowd(40, 2), asked)
    drawing = next(piece for piece in flat(pages[0].pieces) if isinstance(piece, Drawing))
    points_to_unit = measure.seconds / drawing.scene.scale.seconds_per_pixel * drawing.scale
    assert points_to_unit == pytest.approx(centimetres * 10 * MILLIMETRE, rel=0.01)
    assert len(pages) > 1


def test_a_scale_of_too_many_pages_is_refused(appearance: Appearance) -> None:
    asked = sheet(style=Style.POSTER, tiling=Tiling(centimetres=100, measure=Measure.DAY))
    with pytest.raises(EnvironmentFault) as fault:
        poster(crowd(40, 2), asked)
    assert fault.value.message.key == "fault-print-too-many-pages"


def test_letters_grow_with_the_paper(appearance: Appearance) -> None:
    def letters(**options: object) -> float:
        tiles = poster(story(), replace(sheet(), style=Style.POSTER, **options))  # type: ignore[arg-type]
        assert tiles is not None
        return next(piece.scale for piece in flat(tiles.pages[0].pieces) if isinstance(piece, Drawing))

    assert letters(paper=(420.0, 594.0)) > letters(paper=(148.0, 210.0))


def test_a_crowd_without_room_for_titles_is_followed_by_its_list(appearance: Appearance) -> None:
    pages = lay_out(crowd(300, 8), sheet(style=Style.POSTER))
    assert sorted(number for page in pages for number in page.events) == list(range(1, 301))
