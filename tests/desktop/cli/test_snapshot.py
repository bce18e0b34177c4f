from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli.commands import main


def test_the_timeline_of_a_library_as_a_page(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, page = tmp_path / "river.tasalsul", tmp_path / "river.pdf"
    main(["import", str(articles), "--library", str(library)])
    capsys.readouterr()
    assert main(["snapshot", "--library", str(library), "--output", str(page)]) == 0
    assert page.read_bytes().startswith(b"%PDF")
    assert "events" in capsys.readouterr().out


def test_a_date_that_is_none(articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library, page = tmp_path / "river.tasalsul", tmp_path / "river.pdf"
    main(["import", str(articles), "--library", str(library)])
    assert main(["snapshot", "--library", str(library), "--output", str(page), "--from", "soon"]) == 1
    assert "soon" in capsys.readouterr().err
    assert not page.exists()
