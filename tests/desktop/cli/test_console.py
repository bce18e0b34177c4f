from __future__ import annotations

import os

import pytest

from db.errors import EnvironmentFault
from db.message import message
from db.time.span import civil_span
from desktop.cli.console import complain, day_or_more, message_of_details, prepare_streams, say, system_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "ar_SY.UTF-8"}, "ar-SY"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "ar_EG@latin", "LANG": "en_GB.UTF-8"}, "ar-EG"),
        ({"LC_MESSAGES": "fr_FR.UTF-8", "LANG": "ar"}, "fr-FR"),
    ],
)
def test_the_language_of_the_system(
    environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language


def test_a_complaint_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain(message("import-missing", name="two\nlines"))
    assert capsys.readouterr().err.count("\n") == 1


def test_dates_as_people_type_them() -> None:
    assert day_or_more("2023-12") == civil_span(2023, 12)
    with pytest.raises(EnvironmentFault):
        day_or_more("12/12/2023")


def test_details_are_followed_by_where_to_read_more() -> None:
    details = message_of_details("cli-missing-arguments", {"words": "FILE"})
    assert "FILE" in dict(details.arguments)["details"]  # type: ignore[operator]
    assert "--help" in say(details.key, **dict(details.arguments))


@pytest.mark.parametrize("name", ["LC_ALL", "LC_CTYPE"])
def test_a_system_without_a_language_gets_utf8(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "C")
    prepare_streams()
    assert os.environ[name] == "C.UTF-8"


def test_the_language_of_a_system_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_CTYPE", raising=False)
    monkeypatch.setenv("LANG", "ar_SY.UTF-8")
    prepare_streams()
    assert "LC_CTYPE" not in os.environ
