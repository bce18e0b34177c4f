from __future__ import annotations

from desktop.reader.find import Finder, FindMode


def words(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in Finder(text).find(wanted)]


def test_harakat_hamza_tatweel_and_letter_variants_are_one() -> None:
    text = "أُغلِقَ المَرفأ، والمـرفا القديم؛ مرفأ"
    assert words(text, "المرفأ") == ["المَرفأ", "المـرفا"]


def test_digits_of_any_script_are_found() -> None:
    assert words("في ٧ تشرين و 7 أيلول", "7") == ["٧", "7"]


def test_hits_do_not_overlap_and_come_in_order() -> None:
    assert Finder("aaaa").find("aa") == [(0, 2), (2, 4)]


def test_nothing_is_found_for_nothing() -> None:
    finder = Finder("نص")
    assert finder.find("") == finder.find("   ") == finder.find("\u064b") == []


def test_astral_characters_do_not_shift_hits() -> None:
    assert Finder("😀😀 strike").find("STRIKE") == [(3, 9)]


def test_the_very_letters() -> None:
    text = "كتب الكُتب كتاب"
    assert Finder(text).find("كتب", FindMode.EXACT) == [(0, 3)]
    assert len(Finder(text).find("كتب")) == 2
    assert Finder(text).find(" ", FindMode.EXACT) == []


def test_all_forms_of_the_words() -> None:
    text = "أغلق العاملون الجسر، وغادر عمّال الجسور."
    found = Finder(text).find("عامل جسر", FindMode.FORMS)
    assert [text[start:end] for start, end in found] == ["العاملون الجسر", "عمّال الجسور"]
    assert Finder(text).find("…", FindMode.FORMS) == []
