from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.importing.structure import Structure, recognise
from db.records import RangeKind, TextRange

TITLE = "انهيار جسر الصيادين بعد أمطار غزيرة"
LEDE = "انهار جسر الصيادين القديم فجر اليوم الأحد بعد أمطار غزيرة لم تشهدها المدينة منذ سنوات، وجُرح ثلاثة أشخاص."
SECOND = "وقالت البلدية إن الجسر كان مغلقًا أمام الشاحنات منذ الصيف الماضي، وإن لجنة ستبدأ التحقيق غدًا صباحًا."
THIRD = "ووصلت فرق الإنقاذ إلى المكان بعد ساعة واحدة، وأجلت عشرات السكان من البيوت القريبة من ضفة النهر."


def _kinds(text: str, structure: Structure) -> dict[str, RangeKind]:
    return {text[part.start : part.end]: part.kind for part in structure.ranges}


def _recognised(*lines: str, between: str = "\n\n") -> tuple[Structure, dict[str, RangeKind]]:
    text = between.join(lines)
    structure = recognise(text)
    return structure, _kinds(text, structure)


def test_a_plain_article_has_its_title_and_nothing_else() -> None:
    structure, kinds = _recognised(TITLE, LEDE, SECOND)
    assert structure.label == TITLE
    assert kinds == {TITLE: RangeKind.TITLE}


def test_a_text_that_begins_with_its_story_has_no_title() -> None:
    structure, kinds = _recognised(LEDE, SECOND, between="\n")
    assert structure.title is None
    assert LEDE.startswith(structure.label.removesuffix("…"))
    assert len(structure.label) <= 71
    assert kinds == {}


def test_a_title_told_twice_is_told_once() -> None:
    structure, _ = _recognised(TITLE, TITLE, LEDE)
    assert structure.title == (0, len(TITLE))
    assert TextRange(len(TITLE) + 2, 2 * len(TITLE) + 2, RangeKind.BOILERPLATE) in structure.ranges


def test_the_name_of_the_site_is_no_part_of_the_title() -> None:
    structure, kinds = _recognised(f"{TITLE} | صوت النهر", LEDE, SECOND)
    assert structure.label == TITLE
    assert structure.source == "صوت النهر"
    assert kinds["| صوت النهر"] is RangeKind.BOILERPLATE


def test_menu_date_byline_and_share_lines_around_the_title() -> None:
    structure, kinds = _recognised(
        "الرئيسية | محليات | اقتصاد | رأي",
        TITLE,
        "نشر في: 6 مارس 2022",
        "كتبت: ريما الساحلي",
        "شارك | تويتر",
        LEDE,
        SECOND,
    )
    assert structure.label == TITLE
    assert structure.author == "ريما الساحلي"
    assert kinds["كتبت: ريما الساحلي"] is RangeKind.BYLINE
    assert kinds["نشر في:"] is RangeKind.BOILERPLATE
    assert kinds["شارك | تويتر"] is RangeKind.BOILERPLATE
    assert "6 مارس 2022" not in "".join(kinds)


def test_deck_and_highlights_end_where_the_dateline_begins() -> None:
    deck = "رئيس البلدية يعد بتحقيق سريع في أسباب الانهيار ويطلب من السكان الابتعاد عن ضفتي النهر حتى إشعار آخر."
    structure, kinds = _recognised(
        TITLE, deck, "الأهالي: حذّرنا منذ سنتين", "الشاحنات تعبر رغم المنع", f"المدينة - {LEDE}", SECOND
    )
    assert structure.title is not None
    assert kinds[deck] is RangeKind.DECK
    assert kinds["الأهالي: حذّرنا منذ سنتين"] is RangeKind.HEADING
    assert kinds["الشاحنات تعبر رغم المنع"] is RangeKind.HEADING
    assert kinds["المدينة"] is RangeKind.DATELINE


@pytest.mark.parametrize(
    ("opening", "dateline", "source"),
    [
        ("بغداد (رويترز) - ", "بغداد (رويترز)", "رويترز"),
        ("القدس المحتلة- ", "القدس المحتلة", None),
        ("LONDON (Reuters) — ", "LONDON (Reuters)", "Reuters"),
        ("BAGHDAD, Jan 5 (Reuters) - ", "BAGHDAD, Jan 5 (Reuters)", "Reuters"),
        ("بغداد 5 يناير كانون الثاني (رويترز) - ", "بغداد 5 يناير كانون الثاني (رويترز)", "رويترز"),
        ("النهر نيوز/ ", "النهر نيوز", "النهر نيوز"),
    ],
)
def test_datelines(opening: str, dateline: str, source: str | None) -> None:
    structure, kinds = _recognised(TITLE, opening + LEDE, SECOND)
    assert kinds[dateline] is RangeKind.DATELINE
    assert structure.source == source


def test_captions_told_twice_or_credited() -> None:
    twice = "سكان ينظرون إلى بقايا الجسر"
    credited = "الجسر قبل انهياره بأسبوع (أرشيف)"
    _, kinds = _recognised(TITLE, credited, LEDE, twice, twice, SECOND, THIRD)
    assert kinds[twice] is RangeKind.CAPTION
    assert kinds[credited] is RangeKind.CAPTION


def test_what_stands_around_the_word_caption() -> None:
    text = f"{TITLE}\n\nالجسر القديم\nRiverToday caption\nعمال الإنقاذ عند بقايا الجسر\n\n{LEDE}\n\n{SECOND}"
    structure = recognise(text)
    kinds = _kinds(text, structure)
    assert kinds["الجسر القديم"] is RangeKind.CAPTION
    assert kinds["عمال الإنقاذ عند بقايا الجسر"] is RangeKind.CAPTION
    assert kinds["RiverToday caption"] is RangeKind.BOILERPLATE
    assert structure.source == "RiverToday"


def test_headings_and_pull_quotes_between_paragraphs() -> None:
    pulled = "لجنة ستبدأ التحقيق غدًا صباحًا"
    _, kinds = _recognised(TITLE, LEDE, "ليلة على ضفة النهر", SECOND, pulled, THIRD, LEDE, SECOND)
    assert kinds["ليلة على ضفة النهر"] is RangeKind.HEADING
    assert kinds[pulled] is RangeKind.QUOTE


def test_items_of_a_list_are_no_headings() -> None:
    _, kinds = _recognised(TITLE, LEDE, "قميص", "حذاء", "مصباح", "حبل", SECOND, between="\n")
    assert set(kinds) == {TITLE}


def test_read_also_takes_its_headlines_at_the_end_and_one_in_the_middle() -> None:
    _, kinds = _recognised(
        TITLE, LEDE, "اقرأ أيضا", "الأمطار تعود غدًا", SECOND, THIRD, "الأكثر قراءة", "خبر أول", "خبر ثان"
    )
    for headline in ("الأمطار تعود غدًا", "خبر أول", "خبر ثان"):
        assert kinds[headline] is RangeKind.BOILERPLATE
    assert SECOND not in kinds


def test_signature_and_source_below_the_text() -> None:
    structure, kinds = _recognised(TITLE, LEDE, SECOND, "المصدر: صوت النهر + وكالات", "ر.س/ع.ع (رويترز)")
    assert structure.source == "صوت النهر"
    assert kinds["ر.س/ع.ع (رويترز)"] is RangeKind.BYLINE


def test_the_owner_of_the_copyright_is_the_source_where_nothing_else_is() -> None:
    structure, _ = _recognised(TITLE, LEDE, SECOND, "© 2022 The River Post. All rights reserved.")
    assert structure.source == "The River Post"


def test_what_the_file_states_stays() -> None:
    text = f"{LEDE}\n\n{TITLE}\n\n{SECOND}"
    stated = TextRange(len(LEDE) + 2, len(LEDE) + 2 + len(TITLE), RangeKind.TITLE)
    structure = recognise(text, (stated,))
    assert structure.label == TITLE
    assert stated in structure.ranges


@given(
    st.lists(
        st.sampled_from([TITLE, LEDE, SECOND, "شارك", "", "اقرأ أيضا", "بقلم: فلان", "5/3/2022", "(Getty)", "خبر"]),
        max_size=12,
    )
)
def test_ranges_lie_in_the_text_and_do_not_overlap(lines: list[str]) -> None:
    text = "\n".join(lines)
    structure = recognise(text)
    before = 0
    for part in structure.ranges:
        assert before <= part.start < part.end <= len(text)
        before = part.end


@given(st.text(max_size=200))
def test_any_text_can_be_recognised(text: str) -> None:
    structure = recognise(text)
    assert all(0 <= part.start < part.end <= len(text) for part in structure.ranges)
