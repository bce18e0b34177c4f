from pathlib import Path

import pypdfium2
import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.export import export
from desktop.printing.pdf_update import PdfUpdate
from tests.desktop.printing.test_export import printout


@pytest.fixture
def written(appearance: Appearance, tmp_path: Path) -> bytes:
    export(printout(), tmp_path / "story.pdf")
    whole = (tmp_path / "story.pdf").read_bytes()
    return whole[: whole.index(b"%%EOF") + 6]


def test_objects_are_found_by_number(written: bytes) -> None:
    update = PdfUpdate(written)
    assert b"/Catalog" in update.body(update.root)
    assert b"/Kids" in update.body(update.reference(update.body(update.root), b"Pages"))


def test_a_changed_object_is_read_in_place_of_the_old_one(written: bytes, tmp_path: Path) -> None:
    update = PdfUpdate(written)
    note = update.add(b"(a note)")
    update.replace(update.root, update.body(update.root).replace(b"<<", b"<< /Note %d 0 R" % note, 1))
    (tmp_path / "more.pdf").write_bytes(written + update.appended())
    document = pypdfium2.PdfDocument(tmp_path / "more.pdf")
    assert len(document) == 1
    assert "14 of 14 events" in document[0].get_textpage().get_text_range()
    document.close()


def test_a_reference_that_is_not_there(written: bytes) -> None:
    with pytest.raises(ValueError, match="Nothing"):
        PdfUpdate.reference(b"<< /Other 3 0 R >>", b"Nothing")


def test_a_file_without_a_trailer_is_refused() -> None:
    with pytest.raises(ValueError, match="trailer"):
        PdfUpdate(b"%PDF-1.4 and no more")
