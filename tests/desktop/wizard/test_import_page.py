"""The last page: pace, pause, stop, resume, the summary."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from db.errors import EnvironmentFault
from db.importing import run as importing
from db.store.runs import Waiting, begin_import, interrupted_imports, settle_interrupted
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.wizard.wizard import ImportWizard
from tests.desktop.wizard.test_wizard import add, go_to_review, press, read

NOTHING_CHOSEN = (
    '{"wanted": {"encoding": null, "chapters": true, "mapping": null}, "articles": {},'
    ' "every": {"title": null, "published": null, "source": null, "language": null, "included": true}}'
)


def test_a_paused_import_waits_and_goes_on(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    wizard.button(QWizard.WizardButton.CommitButton).click()
    page = wizard.import_page
    page.pause_button.click()
    assert page.pause_button.text() == "Continue"
    with qtbot.waitSignal(page.over, timeout=20_000):
        page.pause_button.click()
    assert page.summary is not None
    assert len(page.summary.outcomes) == 5


def test_the_summary_is_kept_as_a_list(wizard: ImportWizard, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    add(wizard, qtbot)
    wizard.import_page.summary_view.export_list(tmp_path / "list.csv")
    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "File,Result,Article,Remark"
    assert len(lines) == 6
    assert sum(",Added," in line for line in lines) == 3


def test_the_first_article_is_opened(wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)
    add(wizard, qtbot)
    wizard.import_page.summary_view.open_button.click()
    assert not wizard.isVisible()
    assert wizard._session.article_id == library.article_rows()[0].id


def test_after_a_full_disk_the_import_is_resumed(
    wizard: ImportWizard, folder: Path, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)

    def fill_the_disk(*_: object, **__: object) -> None:
        raise EnvironmentFault("fault-disk-full", path="library")

    with monkeypatch.context() as full:
        full.setattr(importing, "remember_sources", fill_the_disk)
        add(wizard, qtbot)
    page = wizard.import_page
    assert page.fault.isVisible()
    assert page.resume_button.isVisible()
    with qtbot.waitSignal(page.over, timeout=20_000):
        page.resume_button.click()
    assert len(library.article_rows()) == 3
    assert not page.fault.isVisible()


def test_an_interrupted_import_is_offered_and_goes_on(
    library: Library, appearance: Appearance, folder: Path, qtbot: QtBot
) -> None:
    begin_import(library.store, str(folder), [Waiting("dated.txt", NOTHING_CHOSEN)])
    settle_interrupted(library.store)
    wizard = ImportWizard(library, Session(), appearance)
    qtbot.addWidget(wizard)
    wizard.show()
    panel = wizard.source_page.unfinished
    assert panel.isVisible()
    with qtbot.waitSignal(wizard.import_page.over, timeout=20_000):
        panel.resume_button.click()
    assert len(library.article_rows()) == 1
    assert interrupted_imports(library.store) == []
    press(wizard, QWizard.WizardButton.FinishButton, qtbot)
    assert not wizard.isVisible()


def test_an_interrupted_import_may_rest(library: Library, appearance: Appearance, folder: Path, qtbot: QtBot) -> None:
    begin_import(library.store, str(folder), [Waiting("dated.txt", NOTHING_CHOSEN)])
    settle_interrupted(library.store)
    wizard = ImportWizard(library, Session(), appearance)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.source_page.unfinished.rest_button.click()
    assert not wizard.source_page.unfinished.isVisible()
    assert library.interrupted_imports() == []
