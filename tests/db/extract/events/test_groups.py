from __future__ import annotations

from db.extract.events.groups import groups_of
from tests.db.extract.events.telling import sentence_of, told


def test_a_clause_after_a_comma_goes_on_with_the_one_before() -> None:
    assert groups_of(sentence_of("زار الوزير الميناء، وافتتح الرصيف")) == [0, 0]


def test_a_contrast_begins_a_group_of_its_own() -> None:
    assert groups_of(sentence_of("زار الوزير الميناء، بينما افتتح المحافظ السوق")) == [0, 1]


def test_where_goes_on_with_what_happened() -> None:
    found = told("وصل الوزير، الثلاثاء، إلى عدن حيث التقى التجار.")
    assert found["التقى"].edtf == found["وصل"].edtf == "2023-05-16"


def test_a_persian_relative_clause_leaves_the_date_to_the_main_verb() -> None:
    text = "عصر سه‌شنبه راننده‌ای که هفته گذشته از زندان گریخته بود، در یزد دستگیر شد."
    assert str(told(text, "fa")["دستگیر"].edtf).startswith("2023-05-16")
