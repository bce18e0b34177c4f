from pathlib import Path

import pypdfium2
import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.pdf import page_layout, write_pdf
from desktop.printing.progress import Cancelled
from tests.desktop.printing.story import sheet
from tests.desktop.printing.test_export import printout


def test_paper_of_any_size(appearance: Appearance, tmp_path: Path) -> None:
    assert write_pdf(printout(paper=(300.0, 500.0)), str(tmp_path / "own.pdf"))
    document = pypdfium2.PdfDocument(tmp_path / "own.pdf")
    assert document[0].get_size() == pytest.approx((300 * 72 / 25.4, 500 * 72 / 25.4), abs=1)
    document.close()


def test_the_layout_leaves_margins_to_the_page() -> None:
    assert page_layout(sheet()).margins().isNull()


def test_it_stops_where_nobody_waits(appearance: Appearance, tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(printout(), str(tmp_path / "x.pdf"), stop)
