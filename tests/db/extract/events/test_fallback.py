from __future__ import annotations

from db.records import EventType
from tests.db.extract.events.telling import told

LEDE = "وصل الوزير إلى القرية."


def test_a_dated_clause_in_unlisted_words_is_told_by_its_first_verb() -> None:
    found = told(f"{LEDE} واكتست الهضاب المحيطة بالقرية بزهور صفراء كثيرة أمس.")
    assert found["اكتست"].type is EventType.OTHER
    assert found["اكتست"].confidence < 0.75


def test_an_undated_one_is_left_alone() -> None:
    assert "اكتست" not in told(f"{LEDE} واكتست الهضاب المحيطة بالقرية بزهور صفراء كثيرة.")


def test_the_first_sentence_of_an_article_tells_something() -> None:
    assert set(told("اكتست الهضاب المحيطة بالقرية بزهور صفراء كثيرة.")) == {"اكتست"}


def test_the_date_of_a_cited_text_makes_no_verb_a_happening() -> None:
    assert "نص" not in told(f"{LEDE} ونص القرار الصادر عام 1981 على أن الأرض ملك للبلدية كلها.")
