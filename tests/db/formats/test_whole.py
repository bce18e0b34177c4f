from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats import whole
from db.formats.document import Source
from db.formats.whole import bytes_of


def test_all_bytes_from_wherever_the_file_stands() -> None:
    file = BytesIO(b"abc")
    file.read(2)
    assert bytes_of(Source(file, "a")) == b"abc"


def test_no_more_than_an_article_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "LARGEST", 2)
    with pytest.raises(EnvironmentFault) as fault:
        bytes_of(Source(BytesIO(b"abc"), "a"))
    assert fault.value.message.key == "import-too-large"
