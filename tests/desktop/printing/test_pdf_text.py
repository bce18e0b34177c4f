import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from desktop.appearance.appearance import Appearance
from desktop.printing.export import export
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from desktop.printing.sheet import Style
from tests.desktop.printing.story import sheet, story

_MARKS = re.compile("[\u0640\u064b-\u0652\u200c]")
_WORD = re.compile("[\u0620-\u0652\u0670-\u06d3]+")


def folded(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("language", ["en", "ar-EG"])
def test_every_arabic_word_is_found_again_in_order(appearance: Appearance, tmp_path: Path, language: str) -> None:
    asked = sheet(language=language)
    export(Printout(lay_out(story(), asked), asked), tmp_path / "story.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "story.pdf")
    written = folded("\n".join(page.get_textpage().get_text_range() for page in document))
    document.close()
    words = [folded(word) for entry in story().entries for one in entry.passages for word in _WORD.findall(one.text)]
    assert len(words) > 80
    assert [word for word in words if word not in written] == []


def test_the_letters_of_a_poster_are_found_too(appearance: Appearance, tmp_path: Path) -> None:
    asked = sheet(style=Style.POSTER, landscape=True)
    export(Printout(lay_out(story(), asked), asked), tmp_path / "story.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "story.pdf")
    written = folded(document[0].get_textpage().get_text_range())
    document.close()
    for word in ("العاصفة", "والإضراب", "العائلات", "بالإهمال"):
        assert folded(word) in written
