"""Messages and spans in words."""

from __future__ import annotations

import pytest

from db.message import message
from db.time.edtf import parse
from db.time.span import DAY, Precision, Span, day_number
from db.wording import span_words, word, word_all


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("edtf", "english", "arabic"),
    [
        ("2023", "2023", "٢٠٢٣"),
        ("2023-10", "October 2023", "تشرين الأول ٢٠٢٣"),
        ("2022-11-20", "Sunday 20 November 2022", "الأحد ٢٠ تشرين الثاني ٢٠٢٢"),
        ("2023-10-07~", "about Saturday 7 October 2023", "نحو السبت ٧ تشرين الأول ٢٠٢٣"),
        ("2023-10-07?", "Saturday 7 October 2023, uncertain", "السبت ٧ تشرين الأول ٢٠٢٣، غير مؤكد"),
        ("2003/2011", "2003–2011", "٢٠٠٣–٢٠١١"),
        ("2023-09/2024-02", "September 2023 – February 2024", "أيلول ٢٠٢٣ – شباط ٢٠٢٤"),
        ("2023-10-07/2023-10-17", "7–17 October 2023", "٧–١٧ تشرين الأول ٢٠٢٣"),
        ("2023-10-30/2023-11-02", "30 October – 2 November 2023", "٣٠ تشرين الأول – ٢ تشرين الثاني ٢٠٢٣"),
        ("[2023-12-04..2023-12-10]", "some time 4–10 December 2023", "في وقت ما ضمن ٤–١٠ كانون الأول ٢٠٢٣"),
        ("199X", "the 1990s", "تسعينيات القرن العشرين"),
        ("200X", "the 2000s", "العقد الأول من القرن الحادي والعشرين"),
        ("18XX", "the 19th century", "القرن ١٩"),
        ("20XX", "the 21st century", "القرن ٢١"),
        ("2022-22", "summer 2022", "صيف ٢٠٢٢"),
        ("2022-24", "winter 2022", "شتاء ٢٠٢٢"),
        ("2022-35", "third quarter of 2022", "الربع الثالث من ٢٠٢٢"),
        ("2022-40", "first half of 2022", "النصف الأول من ٢٠٢٢"),
        ("2023-10-07/..", "from 7 October 2023", "منذ ٧ تشرين الأول ٢٠٢٣"),
        ("../2023-10-07", "until 7 October 2023", "حتى ٧ تشرين الأول ٢٠٢٣"),
        ("2023-12-12T10:30", "Tuesday 12 December 2023 10:30", "الثلاثاء ١٢ كانون الأول ٢٠٢٣ ١٠:٣٠"),
        ("-0043", "44 BC", "٤٤ ق.م"),
    ],
)
def test_spans(edtf: str, english: str, arabic: str) -> None:
    assert plain(span_words(parse(edtf))) == english
    assert plain(span_words(parse(edtf), "ar")) == arabic


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ((3, 7), "فجر"),
        ((5, 12), "صباح"),
        ((11, 14), "ظهر"),
        ((12, 18), "بعد ظهر"),
        ((17, 24), "مساء"),
        ((18, 24), "ليل"),
        ((6, 18), "نهار"),
    ],
)
def test_parts_of_a_day(hours: tuple[int, int], words: str) -> None:
    midnight = day_number(2023, 12, 11) * DAY
    span = Span(midnight + hours[0] * 3600, midnight + hours[1] * 3600, Precision.PART)
    assert plain(span_words(span, "ar-EG")) == f"{words} الاثنين ١١ ديسمبر ٢٠٢٣"


def test_arguments_are_isolated() -> None:
    told = message("reason-day-of", words="أمس", date="2023-12-12")
    assert word(told) == "“\u2068أمس\u2069” means the day of publication, \u2068Tuesday 12 December 2023\u2069."


def test_several_messages() -> None:
    told = [message("reason-set", words="a"), message("reason-set", words="b")]
    assert plain(word_all(told)) == "“a” recurs. “b” recurs."
    assert plain(word_all(told, "ar")).count(".") == 2


def test_a_language_without_a_catalogue_is_spoken_to_in_english() -> None:
    none = message("cli-report-events", count=0)
    assert word(none, "fr-FR") == word(none, "xx") == word(none, "en") == "No events."
    some = message("cli-report-events", count=1)
    assert word(some, "ja-JP") == "One event:"


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(LookupError):
        word(message("no-such-message"))


def test_an_argument_that_is_no_date_is_an_error() -> None:
    with pytest.raises(ValueError, match="not EDTF"):
        word(message("reason-day-of", words="x", date="soon"))
