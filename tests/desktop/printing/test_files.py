from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from desktop.printing.files import replace_all


def test_all_files_are_there_or_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(EnvironmentFault):
        replace_all(
            [(tmp_path / "a", lambda name: Path(name).write_text("new") > 0), (tmp_path / "b", lambda _: False)]
        )
    assert (tmp_path / "a").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    assert replace_all([(tmp_path / "a", lambda name: Path(name).write_text("new") > 0)]) == (tmp_path / "a",)
    assert (tmp_path / "a").read_text() == "new"


def test_an_empty_file_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        replace_all([(tmp_path / "a", lambda _: True)])
    assert fault.value.message.key == "fault-print-unwritable"
