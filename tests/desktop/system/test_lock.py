from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desktop.system.lock import holder, try_lock


def test_a_lock_is_had_once(tmp_path: Path) -> None:
    first, second = try_lock(tmp_path / "lock"), try_lock(tmp_path / "lock")
    assert first.isLocked()
    assert not second.isLocked()
    assert holder(second)[0] == os.getpid()
    first.unlock()
    assert try_lock(tmp_path / "lock").isLocked()


def test_a_lock_whose_holder_is_gone_is_void(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", "pass"])
    gone.wait()
    host = os.uname().nodename
    (tmp_path / "lock").write_text(f"{gone.pid}\ntasalsul\n{host}\n", encoding="ascii")
    assert try_lock(tmp_path / "lock").isLocked()


def test_a_lock_of_another_machine_holds(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("12\ntasalsul\nfar-away\n\n\n", encoding="ascii")
    lock = try_lock(tmp_path / "lock")
    assert not lock.isLocked()
    assert holder(lock) == (12, "far-away")


def test_a_lock_that_names_nobody_is_void(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"")
    assert try_lock(tmp_path / "lock").isLocked()


def test_where_nothing_can_be_written_there_is_no_lock(tmp_path: Path) -> None:
    assert not try_lock(tmp_path / "missing" / "lock").isLocked()
