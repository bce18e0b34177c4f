from __future__ import annotations

import json

import pytest

from db.formats.pdf_reading import read_pdf
from tests.db.formats.hostile import pdf, stream
from tests.db.formats.producers import PRODUCED

SENTENCES = b"(The pier was closed in the storm and) Tj 0 -14 Td (nobody knew when it would open again.) Tj"


def test_an_article_as_json() -> None:
    found = json.loads(read_pdf(pdf(stream(b"BT /F1 12 Tf 50 400 Td " + SENTENCES + b" ET"))))
    assert found["text"] == "The pier was closed in the storm and nobody knew when it would open again."
    assert (found["pages"], found["doubtful"]) == (1, False)


def test_properties() -> None:
    found = json.loads(read_pdf((PRODUCED / "lighthouse.libreoffice.pdf").read_bytes()))
    assert (found["title"], found["author"]) == ("Lighthouse keeper retires after forty years", "Edith Marlow")


@pytest.mark.parametrize(("raw", "fault"), [(b"", "formats-pdf-broken"), (pdf(stream(b"")), "formats-pdf-unreadable")])
def test_faults(raw: bytes, fault: str) -> None:
    assert json.loads(read_pdf(raw)) == {"fault": fault}
