from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.text.anchoring import Anchor, anchor_of, find_anchor

TEXT = "أغلق العمال الجسر صباحًا.\nثم عاد العمال إلى بيوتهم مساءً بعد خطاب طويل."


def where(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def words(text: str, anchor: Anchor) -> str | None:
    place = find_anchor(text, anchor)
    return None if place is None else text[slice(*place)]


def test_words_that_moved_are_found_by_their_neighbours() -> None:
    second = TEXT.rindex("العمال")
    anchor = anchor_of(TEXT, second, second + 6)
    changed = "خبر جديد عن العمال.\n" + TEXT
    assert find_anchor(changed, anchor) == (second + 20, second + 26)


def test_words_in_another_spelling_are_the_same() -> None:
    anchor = anchor_of(TEXT, *where("العمال الجسر"))
    assert words(TEXT.replace("العمال", "العُمّـال"), anchor) == "العُمّـال الجسر"


def test_rewritten_words_are_found_between_their_neighbours() -> None:
    anchor = anchor_of(TEXT, *where("مساءً"))
    assert words(TEXT.replace("مساءً", "ليلًا"), anchor) == "ليلًا"


def test_words_that_are_gone_are_not_found() -> None:
    anchor = anchor_of(TEXT, *where("خطاب طويل"))
    assert find_anchor("نص آخر تمامًا لا صلة له بما سبق.", anchor) is None
    assert find_anchor(TEXT, Anchor(" ", "", "", 0)) is None


@given(st.text("ابت \n.َaB", min_size=1, max_size=60), st.data())
def test_in_the_same_text_every_stretch_is_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = find_anchor(text, anchor_of(text, start, end))
    assert place == ((start, end) if text[start:end].strip() else None)
