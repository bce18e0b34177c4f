from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.markdown import read
from db.records import RangeKind

SOURCE = """---
title: "انهيار جسر الصيادين"
author: ريما الساحلي
date: 2022-03-06T10:00
source: صوت النهر
url: https://example.org/1
---
# انهيار جسر الصيادين

انهار **جسر الصيادين** القديم [فجر اليوم](https://example.org/x)
بعد أمطار *غزيرة*.

ليلة على الضفة
--------------
> قال العمدة: `سنحقق`.
"""


def test_words_without_their_marks() -> None:
    assert read(SOURCE.encode()).text.split("\n\n") == [
        "انهيار جسر الصيادين",
        "انهار جسر الصيادين القديم فجر اليوم بعد أمطار غزيرة.",
        "ليلة على الضفة",
        "قال العمدة: سنحقق.",
    ]


def test_front_matter_and_headings() -> None:
    document = read(SOURCE.encode())
    assert (document.title, document.author, document.source) == ("انهيار جسر الصيادين", "ريما الساحلي", "صوت النهر")
    assert (document.published[0].edtf, document.url) == ("2022-03-06", "https://example.org/1")
    kinds = {document.text[part.start : part.end]: part.kind for part in document.kinds}
    assert kinds == {"انهيار جسر الصيادين": RangeKind.TITLE, "ليلة على الضفة": RangeKind.HEADING}


def test_markdown_without_front_matter() -> None:
    document = read(b"Plain words\n\n- one\n- two * 3\n")
    assert document.title is None
    assert document.text == "Plain words\n\n- one - two * 3"


def test_front_matter_alone_is_no_article() -> None:
    with pytest.raises(EnvironmentFault):
        read(b"---\ntitle: x\n---\n")
