from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from db.message import message
from db.wording import LANGUAGES, word
from desktop.cli.commands import main


@pytest.mark.parametrize("arguments", [["extract"], ["import", "x"], ["extract", "x", "--nonsense"], ["--nonsense"]])
def test_a_command_line_that_is_not_understood_is_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("tasalsul: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", "gone.txt"],
        ["import", "gone", "--library", "new.tasalsul"],
        ["snapshot", "--library", "gone.tasalsul", "--output", "x.pdf"],
        ["extract", "gone.txt", "--published", "yesterday"],
        ["extract", "gone.txt", "--encoding", "klingon"],
    ],
)
@pytest.mark.parametrize("language", ["C", "ar_SY.UTF-8"])
def test_what_is_not_there_is_one_line_and_a_failure(
    arguments: list[str],
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", language)
    assert main(arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert any("\u0621" <= letter <= "\u064a" for letter in err) == (language != "C")
    assert list(tmp_path.iterdir()) == []


def test_the_number_of_processes_is_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "x", "--library", "y", "--processes", "0"]) == 2
    assert "--processes" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["import", "--help"], ["snapshot", "--help"]])
def test_every_command_explains_itself(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 0
    assert "tasalsul" in capsys.readouterr().out


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("tasalsul 0.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_commands_is_in_every_language(language: str) -> None:
    words = word(message("cli-help-commands"), language)
    for command in ("import", "extract", "snapshot"):
        assert f"tasalsul {command}" in words


def test_extracting_needs_no_toolkit(articles: Path) -> None:
    code = (
        "import sys; from desktop.cli.commands import main; "
        f"status = main(['extract', {str(articles / 'bridge.txt')!r}, '--json']); "
        "loaded = {'PySide6', 'rich', 'sqlite_utils', 'trafilatura', 'numpy'} & set(sys.modules); "
        "sys.exit(f'loaded {loaded}' if loaded else status)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith('{"file"')
