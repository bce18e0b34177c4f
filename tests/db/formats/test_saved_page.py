from __future__ import annotations

import pytest

from db.formats.saved_page import pages_of


@pytest.mark.parametrize("folder", ["page_files", "page.files", "page_dateien", "page_fichiers"])
def test_folders_of_saved_pages(folder: str) -> None:
    assert "page.html" in pages_of(folder)


@pytest.mark.parametrize("folder", ["files", "_files", "page", "page_files_2"])
def test_other_folders(folder: str) -> None:
    assert pages_of(folder) == ()
