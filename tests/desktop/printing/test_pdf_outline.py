from pathlib import Path

import pypdfium2

from desktop.appearance.appearance import Appearance
from desktop.printing.export import export
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from tests.desktop.printing.story import sheet
from tests.desktop.printing.test_pages import crowd


def test_bookmarks_lead_to_their_pages(appearance: Appearance, tmp_path: Path) -> None:
    asked = sheet()
    pages = lay_out(crowd(300, 6), asked)
    export(Printout(pages, asked), tmp_path / "crowd.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "crowd.pdf")
    found = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    assert found == [(mark.title, number) for number, page in enumerate(pages) for mark in page.marks]
    assert [title for title, _ in found if title.endswith("2023")][-1] == "December 2023"
    document.close()


def test_a_file_says_its_language_and_direction(appearance: Appearance, tmp_path: Path) -> None:
    asked = sheet(language="ar-EG")
    export(Printout(lay_out(crowd(5, 6), asked), asked), tmp_path / "few.pdf")
    written = (tmp_path / "few.pdf").read_bytes()
    assert b"/Lang (ar-EG)" in written
    assert b"/Direction /R2L" in written
