"""The fourth page: chips, several articles at once, the same source."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.time.span import civil_span
from desktop.wizard.draft import Group
from desktop.wizard.wizard import ImportWizard
from tests.desktop.wizard.test_gathering import named
from tests.desktop.wizard.test_wizard import go_to_review, read


def _open(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    read(wizard, folder, qtbot)
    go_to_review(wizard, qtbot)


def _shown(wizard: ImportWizard) -> set[str]:
    view = wizard.review_page.view
    view.selectAll()
    return {draft.candidate.relative for draft in view.selected()}


def _press(chip: QPushButton) -> None:
    chip.click()


def test_chips_count_and_filter(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    (folder / "2020-01-01.txt").write_text((folder / "dated.txt").read_text("utf-8") + "\nتتمة.", "utf-8")
    _open(wizard, folder, qtbot)
    chips = wizard.review_page.chips
    assert {group: chip.text().split()[-1] for group, chip in chips.items() if not chip.isHidden()} == {
        Group.ALL: "5",
        Group.NO_DATE: "2",
        Group.WORKED_OUT: "1",
        Group.SAME_TEXT: "2",
        Group.PROBLEM: "1",
    }
    _press(chips[Group.PROBLEM])
    assert _shown(wizard) == {"2020-01-01.txt"}
    _press(chips[Group.NO_DATE])
    assert _shown(wizard) == {"undated.txt", "worked-out.txt"}


def test_several_articles_are_changed_at_once(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    page = wizard.review_page
    _press(page.chips[Group.NO_DATE])
    page.view.selectAll()
    assert page.several.isVisible()
    page.several.source.setText("صوت النهر")
    page.several.set_source.click()
    page.several.date.line.setText("2021-05-20")
    page.several.set_date.click()
    changed = [named(wizard.gathering, name) for name in ("undated.txt", "worked-out.txt")]
    assert {draft.article.source for draft in changed} == {"صوت النهر"}
    assert {draft.published for draft in changed} == {civil_span(2021, 5, 20)}


def test_a_language_is_chosen_for_several(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    page = wizard.review_page
    page.view.selectAll()
    page.several.language.setCurrentIndex(page.several.language.findData("fa"))
    page.several.set_language.click()
    assert {draft.article.language for draft in wizard.gathering.drafts} == {"fa"}
    assert {choice.of("").language for choice in wizard.gathering.choices().values()} == {"fa"}


def test_all_articles_of_one_source_are_selected(wizard: ImportWizard, folder: Path, qtbot: QtBot) -> None:
    _open(wizard, folder, qtbot)
    page = wizard.review_page
    wizard.gathering.table.set_source([named(wizard.gathering, "dated.txt").key], "صوت النهر")
    page.view.table.set_source([named(wizard.gathering, "zcopy.txt").key], "صوت النهر")
    page.view.select_first()
    page.preview.same_source.click()
    assert {draft.candidate.relative for draft in page.view.selected()} == {"dated.txt", "zcopy.txt"}
    assert page.several.isVisible()
