from __future__ import annotations

import json
from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Refused, Source
from db.formats.json_records import read, sample

ARTICLE = {
    "headline": "إغلاق المرفأ",
    "articleBody": "أغلقت البلدية المرفأ.\n\nوجُرح ثلاثة.",
    "datePublished": "2022-03-06",
}


def _read(text: str) -> list[Document | Refused]:
    return list(read(Source(BytesIO(text.encode()), "a.json")))


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ARTICLE]),
        json.dumps(ARTICLE, ensure_ascii=False),
        json.dumps({"status": "ok", "articles": [ARTICLE], "tags": ["a", "b", "c"]}),
        json.dumps({"response": {"results": [ARTICLE]}}, indent=1),
        json.dumps(ARTICLE) + "\n" + "{}",
    ],
)
def test_the_shapes_of_records(text: str) -> None:
    found = _read(text)[0]
    assert isinstance(found, Document)
    assert found.text.split("\n\n") == ["إغلاق المرفأ", "أغلقت البلدية المرفأ.", "وجُرح ثلاثة."]
    assert (found.title, found.published[0].edtf) == ("إغلاق المرفأ", "2022-03-06")


def test_records_inside_records_and_html() -> None:
    fields = {"headline": "A pier", "body": "<p>It opened.</p><p>It rained.</p>"}
    record = {"id": 7, "fields": fields, "pubdate": 1646524800}
    (found,) = _read(json.dumps([record]))
    assert isinstance(found, Document)
    assert (found.text, found.part) == ("A pier\n\nIt opened.\n\nIt rained.", "#7")
    assert found.published[0].edtf == "2022-03-06"


def test_lists_of_words_are_paragraphs() -> None:
    (found,) = _read(json.dumps([{"title": "A", "paragraphs": ["b"], "text": ["One.", "Two."]}]))
    assert isinstance(found, Document)
    assert found.text == "A\n\nOne.\n\nTwo."


def test_a_broken_line_is_told_and_the_rest_read() -> None:
    found = _read('{"text": "One."}\n{"text": "Two."\n{"text": "Three."}\n')
    assert [one.part for one in found] == ["#1", "#2", "#3"]
    assert [one.reason.key for one in found if isinstance(one, Refused)] == ["formats-broken-record"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[", "formats-broken-json"),
        ("[1, 2]", "formats-no-mapping"),
        ('[{"type": "article", "issued": {}, "title": "A"}]', "formats-is-catalogue"),
    ],
)
def test_what_is_refused(text: str, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        _read(text)
    assert fault.value.message.key == key


def test_a_sample() -> None:
    found = sample(Source(BytesIO(json.dumps([ARTICLE]).encode()), "a.json"))
    assert found.columns == ("headline", "articleBody", "datePublished")
    assert found.mapping.body == "articleBody"
