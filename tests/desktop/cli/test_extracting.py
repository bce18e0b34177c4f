from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.commands import main
from tests.desktop.cli.conftest import ARTICLE


def _objects(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_one_file_is_one_object(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(articles / "bridge.txt"), "--json"]) == 0
    (found,) = _objects(capsys)
    assert found["title"] == "انهيار جسر الصيادين بعد أمطار غزيرة"
    assert found["title_stated"]
    assert (found["published"], found["published_how"]) == ("2022-03-07", "stated")
    assert (found["language"], found["direction"], found["encoding"]) == ("ar", "rtl", "utf-8")


def test_dates_and_events_have_the_form_of_the_evaluation(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["extract", str(articles / "bridge.txt"), "--json"])
    (found,) = _objects(capsys)
    yesterday = next(date for date in found["dates"] if date["text"] == "أمس الأحد")
    assert ARTICLE[yesterday["start"] : yesterday["end"]] == "أمس الأحد"
    assert (yesterday["type"], yesterday["edtf"]) == ("DATE", "2022-03-06")
    assert (yesterday["earliest"], yesterday["latest"]) == ("2022-03-06", "2022-03-06")
    assert yesterday["reason"]
    event = next(event for event in found["events"] if "انهار" in ARTICLE[slice(*event["passage"])])
    assert ARTICLE[slice(*event["passage"])].find(ARTICLE[slice(*event["trigger"])]) >= 0
    assert event["edtf"] == "2022-03-06"
    assert {"basis", "confidence", "actors", "places", "killed", "injured", "type"} <= set(event)


def test_a_given_date_moves_relative_ones(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["extract", str(articles / "bridge.txt"), "--published", "2023-05-08", "--json"])
    (found,) = _objects(capsys)
    assert (found["published"], found["published_how"]) == ("2023-05-08", "given")
    assert "2023-05-07" in {date["edtf"] for date in found["dates"]}


def test_offsets_count_the_file_as_it_is(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "\ufeff" + ARTICLE.replace("\n", "\r\n")
    (articles / "bridge.txt").write_bytes(text.encode())
    main(["extract", str(articles / "bridge.txt"), "--json"])
    (found,) = _objects(capsys)
    assert all(text[date["start"] : date["end"]] == date["text"] for date in found["dates"])
    assert "أمس الأحد" in {date["text"] for date in found["dates"]}


def test_a_folder_is_one_object_a_line_and_the_rest_is_told(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "second.txt").write_text(ARTICLE, encoding="utf-8")
    (articles / "broken.txt").write_bytes(b"\x00\x01\x02\x03")
    (articles / "picture.jpg").write_bytes(b"\xff\xd8")
    assert main(["extract", str(articles), "--json"]) == 1
    out, err = capsys.readouterr()
    files = [json.loads(line)["file"] for line in out.splitlines()]
    assert files == [str(articles / "bridge.txt"), str(articles / "second.txt")]
    assert err.count("\n") == 2
    assert "broken.txt" in err
    assert "picture.jpg" in err


def test_a_folder_without_articles_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(tmp_path), "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert str(tmp_path) in err


def test_a_name_that_is_no_utf8_can_be_printed(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = articles / os.fsdecode(b"caf\xe9.txt")
    path.write_text(ARTICLE, encoding="utf-8")
    assert main(["extract", str(path), "--json"]) == 0
    assert _objects(capsys)[0]["file"].endswith("caf\\xe9.txt")


def test_a_chosen_encoding(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "old.txt").write_bytes(ARTICLE.encode("cp1256", "ignore"))
    assert main(["extract", str(articles / "old.txt"), "--encoding", "cp1256", "--json"]) == 0
    assert _objects(capsys)[0]["encoding"] == "cp1256"
