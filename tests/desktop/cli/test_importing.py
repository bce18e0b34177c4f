from __future__ import annotations

from pathlib import Path

import pytest

from db.importing.choices import Chosen
from db.store.articles import article_rows
from db.store.runs import Waiting, begin_import
from db.store.store import Store
from desktop.cli.commands import main
from tests.desktop.cli.conftest import ARTICLE


def _titles(library: Path) -> list[str]:
    store = Store.open(library)
    try:
        return [row.title for row in article_rows(store)]
    finally:
        store.close()


def test_a_folder_goes_into_a_new_library_and_again_into_it(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "river.tasalsul"
    assert main(["import", str(articles), "--library", str(library)]) == 0
    assert "One article added" in capsys.readouterr().out
    assert _titles(library) == ["انهيار جسر الصيادين بعد أمطار غزيرة"]
    assert main(["import", str(articles), "--library", str(library)]) == 0
    assert "one unchanged" in capsys.readouterr().out


def test_files_left_out_are_told_and_counted(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (articles / "copy.txt").write_text(ARTICLE, encoding="utf-8")
    (articles / "broken.txt").write_bytes(b"\x00\x01\x02\x03")
    assert main(["import", str(articles), "--library", str(tmp_path / "river.tasalsul")]) == 1
    out, err = capsys.readouterr()
    assert "one told elsewhere, one file skipped" in out
    assert "broken.txt" in err


def test_the_summary_in_arabic(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "ar_EG.UTF-8")
    assert main(["import", str(articles), "--library", str(tmp_path / "river.tasalsul")]) == 0
    assert "أضيف مقال واحد" in capsys.readouterr().out


def test_what_is_no_library_is_left_as_it_is(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "notes.tasalsul"
    other.write_text("my notes", encoding="utf-8")
    assert main(["import", str(articles), "--library", str(other)]) == 1
    assert "tasalsul: " in capsys.readouterr().err
    assert other.read_text(encoding="utf-8") == "my notes"


def test_an_empty_folder_is_told_and_makes_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    library = tmp_path / "river.tasalsul"
    assert main(["import", str(tmp_path / "empty"), "--library", str(library)]) == 1
    assert "there is no article in this folder" in capsys.readouterr().err
    assert main(["import", str(tmp_path / "nowhere"), "--library", str(library)]) == 1
    assert not library.exists()


def test_patterns_choose_the_files(articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "draft.txt").write_text(f"مسودة\n\n{ARTICLE}\n\nتتمة قصيرة.", encoding="utf-8")
    library = tmp_path / "river.tasalsul"
    assert main(["import", str(articles), "--library", str(library), "--ignore", "draft*", "--flat"]) == 0
    assert len(_titles(library)) == 1
    assert main(["import", str(articles), "--library", str(library), "--include", "draft*"]) == 0
    assert len(_titles(library)) == 2


def test_known_folders_are_looked_through_again(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "river.tasalsul"
    assert main(["import", str(articles), "--library", str(library)]) == 0
    (articles / "new.txt").write_text("طالب مجلس الحي أمس بفتح الطريق المغلق في 3 آذار 2021.", encoding="utf-8")
    assert main(["import", "--refresh", "--library", str(library)]) == 0
    assert len(_titles(library)) == 2
    articles.rename(tmp_path / "away")
    capsys.readouterr()
    assert main(["import", "--refresh", "--library", str(library)]) == 1
    assert "no longer there" in capsys.readouterr().err


def test_an_import_that_was_cut_off_goes_on(articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "river.tasalsul"
    store = Store.create(library)
    (name,) = [path.name for path in articles.iterdir() if path.suffix == ".txt"][:1]
    begin_import(store, str(articles), [Waiting(name, Chosen().to_json())])
    store.close()
    assert main(["import", "--resume", "--library", str(library)]) == 0
    assert "One article added" in capsys.readouterr().out


def test_without_a_folder_there_is_nothing_to_import(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--library", str(tmp_path / "river.tasalsul")]) == 2
    assert "FOLDER" in capsys.readouterr().err
