from __future__ import annotations

from db.formats.document import Document


def test_a_document_says_nothing_of_itself_unless_its_file_does() -> None:
    document = Document("text")
    assert (document.title, document.author, document.source, document.url, document.published) == (None,) * 5
    assert (document.kinds, document.problems) == ((), ())
