from __future__ import annotations

from db.importing.columns import columns_of
from tests.db.importing.conftest import Put, story


def test_the_columns_of_a_table(put: Put) -> None:
    body = story().replace("\n", " ").replace('"', "")
    sample = columns_of(put("a.csv", f'headline,text,when\none,"{body}",2022-03-07\ntwo,"{body}",2022-03-08\n'))
    assert sample is not None
    assert sample.columns == ("headline", "text", "when")
    assert sample.mapping.body == "text"


def test_a_text_has_no_columns(put: Put) -> None:
    assert columns_of(put("a.txt")) is None
