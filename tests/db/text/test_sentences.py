from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.text.sentences import dateline_end, ends_a_sentence, paragraphs, quotations, sentences


def split(text: str) -> list[str]:
    return [text[part.start : part.end] for part in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ذهب الولد. عاد الولد.", 2),
        ("من فعل هذا؟ لا أحد يعرف!", 2),
        ('قال "انتهى الأمر. لن نعود" ثم خرج. وعاد غدا.', 2),
        ("بلغت النسبة 3.5 في المئة. وهذا كثير.", 2),
        ("قال د. سامي إنه موافق.", 1),
        ("نقلت أ.ف.ب عن مصدر. ثم صمت.", 2),
        ("Mr. Smith met Dr. Jones on Jan. 5. They talked.", 2),
        ("The U.S. army left. It returned.", 2),
        ("הלך הביתה. חזר מחר.", 2),
        ("رفت. آمد؟ نه.", 3),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, count: int) -> None:
    assert len(split(text)) == count


@given(st.text(alphabet='ab. "«»“”!؟\n،ابت', max_size=120))
def test_sentences_lie_in_order_and_lose_no_word(text: str) -> None:
    end = 0
    for paragraph in paragraphs(text):
        for part in sentences(text, paragraph.start, paragraph.end):
            assert end <= part.start < part.end <= len(text)
            assert not text[end : part.start].strip()
            end = part.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    "text", ["بغداد - قال الوزير كلمته", "Paris (AFP) — The minister spoke", "عمّان/ رويترز - أعلنت الشركة ذلك"]
)
def test_datelines_are_skipped(text: str) -> None:
    assert 0 < dateline_end(text, 0, len(text)) < len(text) / 1.5


def test_prose_has_no_dateline() -> None:
    text = "قال الوزير إن الحكومة قبلت العرض كله بلا شروط"
    assert dateline_end(text, 0, len(text)) == 0


def test_quotations_of_every_kind() -> None:
    text = 'قال «نعم» و“لا” و"ربما"'
    assert [text[part.start : part.end] for part in quotations(text, 0, len(text))] == ["«نعم»", "“لا”", '"ربما"']


def test_a_heading_does_not_end_like_a_sentence() -> None:
    assert not ends_a_sentence("عنوان قصير", 0, 10)
    assert ends_a_sentence("جملة تامة.", 0, 10)
