from __future__ import annotations

import pytest

from db.formats.pdf_glyphs import by_pdfium, by_pdfminer
from tests.db.formats.hostile import pdf, stream
from tests.db.formats.producers import PRODUCED

READERS = [by_pdfium, by_pdfminer]


@pytest.mark.parametrize("reader", READERS)
def test_every_sign_and_its_place(reader: object) -> None:
    assert callable(reader)
    (page,) = reader(pdf(stream(b"BT /F1 12 Tf 50 400 Td (Pier) Tj 0 -20 Td (two) Tj ET")))
    assert "".join(glyph.text for glyph in page) == "Piertwo"
    assert all(40 < glyph.x0 < glyph.x1 < 100 for glyph in page)
    assert page[0].y0 > page[-1].y1 - 15


@pytest.mark.parametrize("reader", READERS)
def test_what_was_printed_twice_to_look_bold_is_one(reader: object) -> None:
    assert callable(reader)
    twice = b"BT /F1 12 Tf 50 400 Td (Pier) Tj ET BT /F1 12 Tf 50.2 400 Td (Pier) Tj ET"
    (page,) = reader(pdf(stream(twice)))
    assert "".join(glyph.text for glyph in page) == "Pier"


@pytest.mark.parametrize("reader", READERS)
def test_pages_that_are_asked_for(reader: object) -> None:
    assert callable(reader)
    raw = (PRODUCED / "harbour.chromium.pdf").read_bytes()
    assert len(list(reader(raw))) == 2
    assert len(list(reader(raw, range(1, 9)))) == 1


def test_a_lam_alef_in_one_box_is_one_glyph() -> None:
    (page,) = by_pdfium((PRODUCED / "harbour.libreoffice.pdf").read_bytes())
    assert {"لا", "لإ", "لأ"} <= {glyph.text for glyph in page}
