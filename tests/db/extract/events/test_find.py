from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.events.find import find_events
from db.records import RangeKind, TextRange
from db.wording import word_all
from tests.db.extract.events.telling import article_of, events_of, told


def test_titles_headings_captions_and_boilerplate_tell_nothing() -> None:
    line = "قصفت الطائرات الميناء أمس."
    text = f"{line}\nوقتل ثلاثة جنود."
    for kind in (RangeKind.TITLE, RangeKind.HEADING, RangeKind.CAPTION, RangeKind.BOILERPLATE, RangeKind.DECK):
        events = events_of(text, ranges=(TextRange(0, len(line), kind),))
        assert [text[slice(*event.evidence.trigger)] for event in events] == ["قتل"]


def test_a_dateline_opens_no_sentence() -> None:
    text = "بغداد - انسحبت القوات من التلة."
    (event,) = events_of(text)
    assert event.title == "انسحبت القوات من التلة"


def test_offsets_count_code_points_of_the_untouched_text() -> None:
    text = "\u200fوقال 🙂 الناس: استُهدِفت القَريةُ أمس."
    event = next(event for event in events_of(text) if "استُهدِفت" in text[slice(*event.evidence.trigger)])
    assert text[slice(*event.evidence.trigger)] == "استُهدِفت"


@given(st.text(alphabet='قصف الطائرات،."«»()\n وأمس إذا', max_size=200))
def test_any_text_is_read_without_harm(text: str) -> None:
    for event in events_of(text):
        start, end = event.evidence.passage
        assert 0 <= start <= event.evidence.trigger[0] < event.evidence.trigger[1] <= end <= len(text)
        assert event.title
        assert 0 <= event.confidence <= 1


def test_work_grows_with_length_even_without_full_stops() -> None:
    sentence = "وقصفت الطائرات الميناء الذي انسحب منه الجنود "
    article = article_of(sentence * 2_000)
    begun = time.perf_counter()
    find_events(article, ())
    assert time.perf_counter() - begun < 15


def test_an_unknown_language_has_no_events() -> None:
    assert find_events(article_of("qaStaH nuq", language="tlh"), ()) == ()


def test_a_chronology_dates_each_line_by_its_head() -> None:
    (event,) = events_of("12 مارس 2019: النقابة تهدد بالإضراب العام في المرفأ كله.")
    assert event.edtf == "2019-03-12"


def test_a_question_tells_nothing() -> None:
    assert events_of("هل قصفت الطائرات الميناء أمس؟") == ()
    assert events_of("Why did the wall collapse on Monday?", "en") == ()


def test_a_reason_quotes_the_words_of_the_article() -> None:
    reasons = [part for event in events_of("قصفت الطائرات الميناء أمس الأربعاء.") for part in event.reason]
    assert ("words", "أمس الأربعاء") in [argument for part in reasons for argument in part.arguments]


def test_headings_and_rows_of_key_words_tell_nothing() -> None:
    body = "قصفت الطائرات الميناء أمس الأربعاء."
    assert len(events_of(f"{body}\n\n**هجوم على الميناء**\n\nانفجار الميناء أهالي الضحايا")) == 1


def test_a_relative_verb_that_supports_its_noun_is_no_second_event() -> None:
    assert len(events_of("أدى الهجوم الذي استهدف الميناء أمس إلى أضرار كبيرة.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "نجيب كاتب معروف في القاهرة منذ عام 1990.",
        "يبلغ السعر اليوم عشرين جنيها في كل المدن الكبرى.",
        "جنين مدينة كبيرة منذ عام 1950 في شمال البلاد.",
    ],
)
def test_names_and_coins_are_no_triggers(text: str) -> None:
    assert not {"نجيب", "جنيها", "جنين"} & {text[slice(*event.evidence.trigger)] for event in events_of(text)}


def test_an_event_says_which_words_made_it_what_dates_it_and_who_tells_it() -> None:
    event = told("قال الدفاع المدني إن مسلحين شنوا أمس هجوما على المستودع.")["هجوما"]
    english = word_all(event.reason, "en")
    arabic = word_all(event.reason, "ar")
    for words in (english, arabic):
        assert "شنوا … هجوما" in words
        assert "أمس" in words
        assert "الدفاع المدني" in words
    assert event.subtype == "attack"


def test_a_short_line_that_begins_with_a_verb_is_no_label() -> None:
    found = told("توفي رئيس البلدية أمس.\nانسحبت القوات من البلدة\nأخبار الطقس والرياضة")
    assert set(found) == {"توفي", "انسحبت"}
