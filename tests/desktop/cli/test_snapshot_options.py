import pytest

from desktop.cli.arguments import BadArguments
from desktop.cli.snapshot import request_of
from desktop.cli.snapshot_options import dots, paper, scale, snapshot_parser, tiles
from desktop.printing.sheet import Measure, Style, Tiling
from desktop.timeline.lanes import Grouping

NEEDED = ["--library", "a.tasalsul", "--output", "a.pdf"]


def test_every_option_reaches_the_sheet() -> None:
    given = [*NEEDED, "--style", "poster", "--lanes", "actor", "--colors", "source", "--direction", "rtl"]
    given += ["--calendar", "none", "--language", "ar", "--title", "هالون", "--second-title", "Halun", "--grey"]
    given += ["--paper", "a3", "--landscape", "--margin", "20", "--scale", "5/month", "--overlap", "12", "--no-legend"]
    request = request_of(snapshot_parser().parse_args([*given, "--dpi", "300", "--saved", "March", "--shaped"]))
    sheet = request.sheet
    assert sheet is not None
    assert (sheet.style, sheet.paper, sheet.landscape, sheet.margin) == (Style.POSTER, (297.0, 420.0), True, 20.0)
    assert (sheet.title, sheet.other_title, sheet.second, sheet.mirrored) == ("هالون", "Halun", None, True)
    assert (sheet.legend, sheet.sources, sheet.grey) == (False, True, True)
    assert sheet.tiling == Tiling(1, 1, 5.0, Measure.MONTH, 12.0)
    assert (request.lanes.grouping, request.lanes.coloring) == (Grouping.ACTOR, Grouping.SOURCE)
    assert (request.dpi, request.saved, request.visual, request.language) == (300, "March", True, "ar")


def test_sizes_are_named_or_measured() -> None:
    assert paper("A4") == (210.0, 297.0)
    assert paper("100x150.5") == (100.0, 150.5)
    assert tiles("3x2") == (3, 2)
    assert scale("2.5cm/week") == (2.5, "WEEK")
    assert dots("2400") == 2_400


@pytest.mark.parametrize(
    ("read", "text"),
    [(paper, "a9"), (paper, "1x1"), (tiles, "0x2"), (tiles, "3"), (scale, "5/hour"), (scale, "0/day"), (dots, "9")],
)
def test_what_is_no_size_is_refused(read: object, text: str) -> None:
    assert callable(read)
    with pytest.raises(ValueError):  # noqa: PT011 - argparse tells of it
        read(text)


def test_an_unknown_choice_is_told_with_those_there_are() -> None:
    with pytest.raises(BadArguments) as error:
        snapshot_parser().parse_args([*NEEDED, "--style", "scroll"])
    details = str(error.value.message.arguments)
    assert "scroll" in details
    assert "poster" in details
