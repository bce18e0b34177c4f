from __future__ import annotations

import pytest

from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("text", "language", "trigger", "teller"),
    [
        ("قال وزير الدفاع مراد الغربي إن القوات انسحبت من البلدة أمس.", "ar", "انسحبت", "مراد الغربي"),
        ("قالت مصادر طبية إن قذيفة سقطت على السوق أمس.", "ar", "سقطت", "مصادر طبية"),
        ("انهار المبنى القديم صباح الثلاثاء، بحسب الدفاع المدني.", "ar", "انهار", "الدفاع المدني"),
        ("Rebels attacked the depot on Monday, the army said.", "en", "attacked", "the army"),
    ],
)
def test_what_is_told_in_somebodys_words_names_the_teller(text: str, language: str, trigger: str, teller: str) -> None:
    assert told(text, language)[trigger].told_by == teller


def test_what_the_article_tells_itself_has_no_other_teller() -> None:
    assert told("انهار المبنى القديم صباح الثلاثاء.")["انهار"].told_by is None
    assert told("قال الوزير أمس إن المفاوضات انتهت.")["قال"].told_by is None


def test_a_new_main_clause_is_no_part_of_the_speech() -> None:
    events = told("قال الوزير إن المفاوضات انتهت أمس، بينما اقتحم محتجون المبنى اليوم.")
    assert events["اقتحم"].told_by is None
