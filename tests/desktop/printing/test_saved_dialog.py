import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.printing.saved_dialog import SavedSnapshots
from desktop.printing.sheet import Sheet, Style
from desktop.printing.snapshot import today
from desktop.printing.view import View

VIEW = View(sheet=Sheet("هالون", today(), style=Style.TABLE))


def dialog_of(qtbot: QtBot, library: Library, appearance: Appearance) -> SavedSnapshots:
    dialog = SavedSnapshots(library, appearance)
    qtbot.addWidget(dialog)
    return dialog


def test_an_empty_list_says_how_to_fill_it(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = dialog_of(qtbot, strike, appearance)
    assert not dialog.empty.isHidden()
    assert dialog.list.isHidden()
    assert not dialog.open_button.isEnabled()


def test_what_is_kept_is_listed_and_opened_as_it_was(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    strike.keep_snapshot("March", VIEW.to_json(), b"")
    dialog = dialog_of(qtbot, strike, appearance)
    strike.keep_snapshot("أبريل", View().to_json(), b"")
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["أبريل", "March"]
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.opened) as opened:
        dialog.open_button.click()
    assert opened.args is not None
    assert opened.args[0].sheet.title == "هالون"
    assert opened.args[0].to_json() == VIEW.to_json()


def test_removing_is_an_edit_that_can_be_undone(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    strike.keep_snapshot("March", VIEW.to_json(), b"")
    dialog = dialog_of(qtbot, strike, appearance)
    dialog.remove_button.click()
    assert dialog.list.count() == 0
    strike.undo()
    assert dialog.list.count() == 1


def test_it_is_printed_in_one_click(
    qtbot: QtBot, strike: Library, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    strike.keep_snapshot("March", VIEW.to_json(), b"")
    dialog = dialog_of(qtbot, strike, appearance)
    said: list[str] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    dialog.print_button.click()
    assert said == ["No printer is set up on this computer. Save the pages as a PDF instead."]
