from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.errors import EnvironmentFault
from db.wording import word
from desktop.library import Library
from desktop.library.claim import Claim
from tests.desktop.strike import strike_library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of five articles."""
    return strike_library(tmp_path / "strike.tasalsul")


def test_the_second_window_on_a_library_reads_only(qapp: QApplication, path: Path) -> None:
    first, second = Library(), Library()
    first.open(path)
    second.open(path)
    assert not first.is_read_only
    assert first.open_elsewhere is None
    assert second.is_read_only
    assert second.open_elsewhere is not None
    assert "strike.tasalsul" in word(second.open_elsewhere)
    with pytest.raises(EnvironmentFault, match="read-only"):
        second.edit_title(1, "Another title")
    second.close()
    first.edit_title(1, "Another title")
    first.close()


def test_it_edits_once_the_first_has_closed(qapp: QApplication, path: Path) -> None:
    first, second = Library(), Library()
    first.open(path)
    second.open(path)
    first.close()
    second.open(path)
    assert not second.is_read_only
    second.close()


def test_a_library_can_be_opened_again_by_its_own_window(qapp: QApplication, path: Path) -> None:
    library = Library()
    library.open(path)
    library.open(path)
    assert not library.is_read_only
    library.close()


def test_nothing_stays_beside_a_closed_library(qapp: QApplication, path: Path) -> None:
    library = Library()
    library.open(path)
    assert path.with_name(".strike.tasalsul.lock").exists()
    library.close()
    assert not path.with_name(".strike.tasalsul.lock").exists()


def test_a_fault_gives_the_claim_up(qapp: QApplication, tmp_path: Path) -> None:
    nonsense = tmp_path / "nonsense.tasalsul"
    nonsense.write_text("not a library, but a text of some length", encoding="ascii")
    with pytest.raises(EnvironmentFault):
        Library().open(nonsense)
    assert list(tmp_path.iterdir()) == [nonsense]


def test_a_claim_of_another_machine_is_named(path: Path) -> None:
    path.with_name(".strike.tasalsul.lock").write_text("12\ntasalsul\nfar-away\n\n\n", encoding="ascii")
    claim = Claim(path)
    assert claim.elsewhere is not None
    assert claim.elsewhere.key == "library-open-on-host"
    assert "far-away" in word(claim.elsewhere, "ar")
    assert not claim.holds(path)


def test_the_claim_of_a_crashed_program_is_void(path: Path) -> None:
    path.with_name(".strike.tasalsul.lock").write_bytes(b"")
    claim = Claim(path)
    assert claim.holds(path)
    claim.release()
