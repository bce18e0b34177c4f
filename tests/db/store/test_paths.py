from __future__ import annotations

import os

import pytest

from db.store.paths import name_of, raw_bytes, readable


@pytest.mark.parametrize("raw", [b"plain.txt", "قصص/خبر.txt".encode(), b"caf\xe9.txt", b"\xff\xfe"])
def test_every_name_comes_back(raw: bytes) -> None:
    name = os.fsdecode(raw)
    assert name_of(readable(name), raw_bytes(name)) == name
    readable(name).encode()


def test_only_names_that_are_no_utf8_keep_their_bytes() -> None:
    assert raw_bytes("خبر.txt") is None
    assert raw_bytes(os.fsdecode(b"caf\xe9")) == b"caf\xe9"
    assert readable(os.fsdecode(b"caf\xe9")) == "caf\\xe9"
