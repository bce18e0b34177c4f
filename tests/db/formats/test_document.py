from __future__ import annotations

from db.formats.document import Document


def test_a_document_says_nothing_of_itself_unless_its_file_does() -> None:
    document = Document("text")
    assert (document.title, document.author, document.source, document.url, document.language) == (None,) * 5
    assert (document.published, document.kinds, document.directions, document.problems) == ((),) * 4
    assert (document.part, document.file_name, document.encoding, document.format) == ("",) * 4
