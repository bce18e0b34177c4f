from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.printing.page_options import PageOptions, usual_paper
from desktop.printing.sheet import Measure, Sheet, Style, Tiling
from tests.desktop.printing.story import sheet


@pytest.fixture
def options(qtbot: QtBot) -> PageOptions:
    made = PageOptions()
    qtbot.addWidget(made)
    made.show()
    return made


def asked(**options: object) -> Sheet:
    return sheet(**options)


def test_a_sheet_goes_in_and_comes_out(options: PageOptions) -> None:
    poster = asked(
        style=Style.POSTER,
        paper=(500.0, 700.0),
        landscape=True,
        margin=21.0,
        grey=True,
        tiling=Tiling(2, 3, 4.5, Measure.WEEK, 12.0, crop_marks=False),
    )
    options.show_sheet(poster)
    assert options.filled(asked(style=Style.POSTER)) == poster


def test_only_what_the_style_uses_is_offered(options: PageOptions) -> None:
    options.show_sheet(asked())
    options.set_style(Style.TABLE)
    assert not options.across.isVisible()
    options.set_style(Style.POSTER)
    assert options.across.isVisible()
    assert not options.centimetres.isVisible()
    options.fit.setCurrentIndex(1)
    assert options.centimetres.isVisible()
    assert not options.across.isVisible()


def test_an_own_size_has_its_fields(options: PageOptions) -> None:
    options.show_sheet(replace(asked(), paper=usual_paper()))
    assert not options.paper_width.isVisible()
    options.paper.setCurrentIndex(options.paper.count() - 1)
    options.paper_width.setValue(120.0)
    assert options.filled(asked()).paper[0] == 120.0
