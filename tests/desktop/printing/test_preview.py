from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.printing.fields import choose
from desktop.printing.preview import SnapshotPreview
from desktop.printing.sheet import Style
from desktop.printing.view import View
from desktop.session import Session


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


def shown(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> SnapshotPreview:
    preview = SnapshotPreview(strike, session, appearance)
    qtbot.addWidget(preview)
    qtbot.waitUntil(lambda: preview.is_drawn)
    return preview


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def told(preview: SnapshotPreview) -> str:
    return bare(preview.side.summary.text())


def test_all_events_where_the_timeline_shows_none(
    qtbot: QtBot, strike: Library, session: Session, appearance: Appearance
) -> None:
    preview = shown(qtbot, strike, session, appearance)
    assert (preview.width(), preview.height()) == (1240, 800)
    assert told(preview) == "6 of 6 events on one page"
    assert not preview.options.content.span.isEnabled()
    assert preview.side.print_button.isEnabled()


def test_this_view_or_all(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> None:
    days = edtf.parse("2022-11-16/2022-11-18")
    assert days.start is not None
    assert days.end is not None
    session.set_visible(days.start, days.end)
    preview = shown(qtbot, strike, session, appearance)
    assert told(preview) == "2 of 2 events on one page"
    preview.options.content.span.setCurrentIndex(1)
    qtbot.waitUntil(lambda: told(preview) == "6 of 6 events on one page")


def test_options_change_the_page(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> None:
    preview = shown(qtbot, strike, session, appearance)
    assert preview.printout is not None
    upright = preview.printout.pages[0]
    preview.options.page.way.setCurrentIndex(1)
    preview.options.words.title.setText("The strike")
    with qtbot.waitSignal(preview.drawn):
        choose(preview.options.content.style_box, Style.POSTER)
    assert preview.printout is not None
    assert preview.printout.pages[0].width == upright.height
    assert preview.printout.sheet.title == "The strike"
    assert preview.printout.pages[0].events == ()


def test_save_writes_the_page_and_says_so(
    qtbot: QtBot, strike: Library, session: Session, appearance: Appearance, tmp_path: Path
) -> None:
    preview = shown(qtbot, strike, session, appearance)
    assert preview.save_to(tmp_path / "strike.pdf")
    assert (tmp_path / "strike.pdf").read_bytes().startswith(b"%PDF")
    assert bare(preview.side.outcome.text()) == "Saved: strike.pdf"
    assert not preview.side.outcome.isHidden()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot,
    strike: Library,
    session: Session,
    appearance: Appearance,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preview = shown(qtbot, strike, session, appearance)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(bare(box.text())))
    assert not preview.save_to(tmp_path / "nowhere" / "strike.pdf")
    assert str(tmp_path / "nowhere" / "strike.pdf") in said[0]
    assert preview.side.outcome.isHidden()


def test_without_a_printer_a_file_is_offered(
    qtbot: QtBot, strike: Library, session: Session, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = shown(qtbot, strike, session, appearance)
    said: list[str] = []
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    preview.ask_printer()
    assert said == ["No printer is set up on this computer. Save the pages as a PDF instead."]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_fails_is_no_success(
    qtbot: QtBot,
    strike: Library,
    session: Session,
    appearance: Appearance,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preview = shown(qtbot, strike, session, appearance)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(bare(box.text())))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "strike.pdf"))
    assert not preview.print_on(printer)
    assert "did not take the pages" in said[0]
    assert preview.side.outcome.isHidden()


def test_a_library_without_dates_shows_why(
    qtbot: QtBot, strike: Library, session: Session, appearance: Appearance
) -> None:
    strike.remove_articles([row.id for row in strike.article_rows()])
    preview = shown(qtbot, strike, session, appearance)
    assert preview.printout is None
    assert preview.view.words == "The library has no event with a date, so there is no timeline to print."
    assert not preview.side.print_button.isEnabled()
    assert not preview.side.save_button.isEnabled()


def test_a_page_goes_to_the_clipboard(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> None:
    preview = shown(qtbot, strike, session, appearance)
    preview.copy()
    picture = QGuiApplication.clipboard().image()
    assert picture.height() / picture.width() == pytest.approx(297 / 210, abs=0.01)
    assert preview.side.outcome.text() == "The page is on the clipboard as a picture."


def test_what_is_kept_is_restored_as_it_was(
    qtbot: QtBot, strike: Library, session: Session, appearance: Appearance
) -> None:
    days = edtf.parse("2022-11-16/2022-11-18")
    assert days.start is not None
    assert days.end is not None
    session.set_visible(days.start, days.end)
    preview = shown(qtbot, strike, session, appearance)
    choose(preview.options.content.style_box, Style.TABLE)
    with qtbot.waitSignal(preview.drawn):
        preview.options.words.subtitle.setText("Three days")
    preview.keep("Three")
    (kept,) = strike.snapshots()
    assert kept.picture.startswith(b"\x89PNG")
    wanted = preview.wanted
    session.set_visible(0, 86_400)
    again = SnapshotPreview(strike, session, appearance, view=View.from_json(kept.view))
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.is_drawn)
    assert again.wanted == wanted
    assert again.printout is not None
    assert (again.printout.shown, again.printout.sheet.subtitle) == (2, "Three days")
    strike.undo()
    assert strike.snapshots() == []


def test_the_options_are_remembered(qtbot: QtBot, strike: Library, session: Session, appearance: Appearance) -> None:
    preview = shown(qtbot, strike, session, appearance)
    choose(preview.options.page.paper, (297.0, 420.0))
    preview.options.words.date.setChecked(False)
    preview.reject()
    again = shown(qtbot, strike, session, appearance)
    assert again.printout is not None
    assert (again.printout.sheet.paper, again.printout.sheet.date) == ((297.0, 420.0), False)
