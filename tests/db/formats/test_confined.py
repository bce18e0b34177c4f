from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.formats.confined import Confined

MEGABYTE = 1024 * 1024


def work(raw: bytes) -> bytes:
    """What hostile files make their readers do, by name."""
    match raw.partition(b" ")[0]:
        case b"abort":
            os.abort()
        case b"spin":
            while True:
                pass
        case b"eat":
            return b"x" * (4 * 1024 * MEGABYTE)
        case b"write":
            Path(raw.partition(b" ")[2].decode()).write_bytes(b"x" * 10)
        case b"fail":
            raise ValueError
        case b"who":
            return str(os.getpid()).encode()
    return raw[::-1]


@pytest.fixture
def confined() -> Iterator[Confined]:
    one = Confined(work, seconds=1, memory=700 * MEGABYTE)
    yield one
    one.close()


def test_the_answer_comes_from_another_process_that_is_kept(confined: Confined) -> None:
    assert confined(b"abc") == b"cba"
    first = confined(b"who")
    assert first is not None
    assert int(first) != os.getpid()
    assert confined(b"who") == first


@pytest.mark.parametrize("deed", [b"abort", b"spin", b"eat", b"fail"])
def test_what_takes_the_process_down_gives_none_and_the_next_is_read(confined: Confined, deed: bytes) -> None:
    began = time.monotonic()
    assert confined(deed) is None
    assert time.monotonic() - began < 10
    assert confined(b"abc") == b"cba"


def test_nothing_is_written(confined: Confined, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert confined(b"write " + os.fsencode(target)) is None
    assert not target.exists() or target.stat().st_size == 0
