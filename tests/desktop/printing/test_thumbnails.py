from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from desktop.printing.thumbnails import Thumbnails
from tests.desktop.printing.story import sheet, story
from tests.desktop.printing.test_pages import crowd


def test_every_page_has_a_picture_and_a_number(qtbot: QtBot, appearance: Appearance) -> None:
    shown = Thumbnails("ar-EG")
    qtbot.addWidget(shown)
    printout = Printout(lay_out(crowd(70, 1), sheet()), sheet())
    shown.show_printout(printout)
    model = shown.model()
    assert model.rowCount() == len(printout.pages) == 3
    assert [model.index(row, 0).data() for row in range(3)] == ["١", "٢", "٣"]
    icon = model.index(1, 0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    assert not icon.isNull()
    with qtbot.waitSignal(shown.chosen) as chosen:
        shown.setCurrentIndex(model.index(2, 0))
    assert chosen.args == [2]


def test_a_single_page_needs_no_list(qtbot: QtBot, appearance: Appearance) -> None:
    shown = Thumbnails("en")
    qtbot.addWidget(shown)
    shown.show_printout(Printout(lay_out(story(), sheet()), sheet()))
    assert shown.isHidden()
