from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.system.instance import Instance

LATER = """
import sys
from pathlib import Path
from desktop.system.instance import Instance
instance = Instance(Path(sys.argv[1]))
print(instance.hand_over([Path(path) for path in sys.argv[2:]]), instance.is_first)
"""
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.system.instance import Instance
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
instance.listen(lambda paths: True)
print(instance.is_first, flush=True)
application.exec()
"""


class Taken:
    """Takes everything and remembers it."""

    def __init__(self) -> None:
        self.requests: list[list[Path]] = []
        self.tokens: list[str | None] = []

    def __call__(self, paths: list[Path]) -> bool:
        self.requests.append(paths)
        self.tokens.append(os.environ.get("XDG_ACTIVATION_TOKEN"))
        return True


@pytest.fixture
def place() -> Iterator[Path]:
    """A short folder: the name of a socket has little room."""
    with TemporaryDirectory(prefix="t") as folder:
        yield Path(folder)


@pytest.fixture
def first(place: Path) -> Iterator[Instance]:
    """The first program of a session."""
    instance = Instance(place)
    yield instance
    instance.close()


def later(
    place: Path, *paths: str, folder: Path | None = None, environment: dict[str, str] | None = None
) -> subprocess.Popen[str]:
    project = {"PYTHONPATH": str(Path(__file__).parents[3])}
    return subprocess.Popen(
        [sys.executable, "-c", LATER, str(place), *paths],
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
        env={**os.environ, **project, **(environment or {})},
    )


def outcome(process: subprocess.Popen[str], qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.communicate()[0].strip()


def test_a_later_start_hands_its_paths_over(first: Instance, place: Path, tmp_path: Path, qtbot: QtBot) -> None:
    taken = Taken()
    first.listen(taken)
    assert outcome(later(place, "story.tasalsul", "/x/قصة", folder=tmp_path), qtbot) == "True False"
    assert taken.requests == [[tmp_path / "story.tasalsul", Path("/x/قصة")]]


def test_a_start_without_paths_asks_for_the_window(first: Instance, place: Path, qtbot: QtBot) -> None:
    taken = Taken()
    first.listen(taken)
    assert outcome(later(place), qtbot) == "True False"
    assert taken.requests == [[]]


def test_what_is_declined_stays_with_the_later_start(first: Instance, place: Path, qtbot: QtBot) -> None:
    first.listen(lambda _paths: False)
    assert outcome(later(place, "x"), qtbot) == "False False"


def test_a_first_program_that_is_only_starting_is_waited_for(first: Instance, place: Path, qtbot: QtBot) -> None:
    process = later(place)
    assert process.stdout is not None
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1)  # it waits, since nobody listens yet
    first.listen(lambda _paths: True)
    assert outcome(process, qtbot) == "True False"


def test_the_first_has_nobody_to_hand_over_to(first: Instance) -> None:
    assert first.is_first
    assert not first.hand_over([Path("x")])


def test_after_the_first_has_left_the_next_is_the_first(place: Path) -> None:
    former = Instance(place)
    former.listen(lambda _paths: True)
    former.close()
    following = Instance(place)
    assert following.is_first
    following.close()


def test_what_a_crash_left_behind_is_no_obstacle(place: Path, qtbot: QtBot) -> None:
    project = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    crashed = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(place)], stdout=subprocess.PIPE, text=True, env=project
    )
    assert crashed.stdout is not None
    assert crashed.stdout.readline() == "True\n"
    crashed.send_signal(signal.SIGKILL)
    crashed.communicate()
    assert {path.suffix for path in place.iterdir()} == {".lock", ".socket"}
    following = Instance(place)
    following.listen(lambda _paths: True)
    assert following.is_first
    assert outcome(later(place), qtbot) == "True False"
    following.close()


def test_a_lock_that_was_cut_off_is_no_obstacle(first: Instance, place: Path) -> None:
    lock = next(place.glob("*.lock"))
    first.close()
    lock.write_bytes(b"")
    following = Instance(place)
    assert following.is_first
    following.close()


def test_each_screen_has_a_first_program(first: Instance, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    other = Instance(place)
    assert other.is_first
    other.close()


@pytest.mark.parametrize(
    "request_line", [b"\n", b"[]\n", b"nonsense\n", b'{"paths": 3}\n', b'{"paths": [1], "tokens": {}}\n']
)
def test_what_is_no_request_is_not_answered(request_line: bytes, first: Instance, place: Path, qtbot: QtBot) -> None:
    taken = Taken()
    first.listen(taken)
    socket = QLocalSocket()
    socket.connectToServer(str(next(place.glob("*.socket"))))
    with qtbot.waitSignal(socket.disconnected):
        socket.write(request_line)
    assert taken.requests == []
    assert socket.readAll().isEmpty()


def test_the_right_to_come_to_the_front_is_handed_over(
    first: Instance, place: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "former")
    taken = Taken()
    first.listen(taken)
    outcome(later(place, environment={"XDG_ACTIVATION_TOKEN": "right-of-the-click"}), qtbot)
    assert taken.tokens == ["right-of-the-click"]


def test_a_request_in_pieces_is_put_together(first: Instance, place: Path, qtbot: QtBot) -> None:
    taken = Taken()
    first.listen(taken)
    whole = json.dumps({"paths": ["/a"], "tokens": {}}).encode() + b"\n"
    socket = QLocalSocket()
    socket.connectToServer(str(next(place.glob("*.socket"))))
    socket.write(whole[:9])
    socket.flush()
    with qtbot.waitSignal(socket.disconnected):
        socket.write(whole[9:])
    assert taken.requests == [[Path("/a")]]
    assert socket.readAll().data() == b"taken\n"
