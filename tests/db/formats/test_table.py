from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Source, Wanted
from db.formats.mapping import Mapping
from db.formats.table import read, sample

TABLE = """العنوان;النص;التاريخ;الرابط
إغلاق المرفأ;"أغلقت البلدية المرفأ.
وجُرح ثلاثة; بحارة.";06/03/2022;https://example.org/1
فتح المرفأ;فتحت البلدية المرفأ بعد شهر.;16/04/2022;https://example.org/2
"""


def _read(text: str, encoding: str = "utf-8", mapping: Mapping | None = None) -> list[Document]:
    found = list(read(Source(BytesIO(text.encode(encoding)), "a.csv", Wanted(mapping=mapping))))
    return [one for one in found if isinstance(one, Document)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_the_articles_of_a_table(encoding: str) -> None:
    first, second = _read(TABLE, encoding)
    assert first.text.split("\n\n") == ["إغلاق المرفأ", "أغلقت البلدية المرفأ.", "وجُرح ثلاثة; بحارة."]
    assert (first.part, first.url) == ("#https://example.org/1", "https://example.org/1")
    assert [one.published[0].edtf for one in (first, second)] == ["2022-03-06", "2022-04-16"]
    assert dict(first.published[0].where.arguments) == {"column": "التاريخ"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(delimiter: str) -> None:
    body = "The pier was closed in the storm"
    (found,) = _read(delimiter.join(["title", "text", "n"]) + "\n" + delimiter.join(["Pier", body, "1"]))
    assert found.text == f"Pier\n\n{body}"
    assert found.part == "#row 1"


def test_a_table_without_names() -> None:
    long = "The pier was closed in the storm, and nobody knew when it would open. " * 3
    (found,) = _read(f'2022-03-06,A pier is closed,"{long}"\n')
    assert (found.title, found.published[0].edtf) == ("A pier is closed", "2022-03-06")


def test_a_chosen_mapping_comes_first() -> None:
    (found,) = _read("a,b\nThe words that count,others\n", mapping=Mapping(body="a"))
    assert found.text == "The words that count"


def test_without_a_column_of_text_it_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        _read("year,count\n2020,5\n2021,6\n")
    assert fault.value.message.key == "formats-no-mapping"


def test_a_sample_for_the_person_who_maps() -> None:
    found = sample(Source(BytesIO(TABLE.encode()), "a.csv"))
    assert found.columns == ("العنوان", "النص", "التاريخ", "الرابط")
    assert found.mapping == Mapping(body="النص", title="العنوان", date="التاريخ", url="الرابط")
    assert len(found.rows) == 2
