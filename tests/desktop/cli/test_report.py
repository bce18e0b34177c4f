from __future__ import annotations

from pathlib import Path

import pytest

from db.importing.pipeline import Prepared, prepare
from desktop.cli.commands import main
from desktop.cli.report import report_lines


def test_a_report_for_people(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(articles / "bridge.txt")]) == 0
    out = capsys.readouterr().out
    assert "انهيار جسر الصيادين" in out
    assert "7 March 2022" in out
    assert "أمس الأحد" in out


@pytest.mark.parametrize("language", ["en", "ar"])
def test_foreign_runs_are_isolated(articles: Path, language: str) -> None:
    lines = report_lines(prepare(articles / "bridge.txt"), language, shaped=False)
    for line in lines:
        assert line.count("\u2068") == line.count("\u2069")
    assert lines[0].startswith("\u2068")


def test_lines_for_a_terminal_that_does_not_join_letters(articles: Path) -> None:
    lines = report_lines(prepare(articles / "bridge.txt"), "en", shaped=True)
    assert any("\ufe70" <= letter <= "\ufefc" for letter in lines[0])


def test_a_file_without_an_article_has_no_report(tmp_path: Path) -> None:
    assert report_lines(Prepared(tmp_path), "en", shaped=False) == []
