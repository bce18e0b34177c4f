from __future__ import annotations

import pytest

from db.records import EventType
from tests.db.extract.events.telling import told, triggers_of


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind"),
    [
        ("شنّ الجيش هجوما واسعا على القرية.", "هجوما", EventType.ASSAULT),
        ("أجرى الرئيس اتصالا هاتفيا بنظيره.", "اتصالا", EventType.CONSULT),
        ("عقد الوزراء اجتماعا طارئا في القصر.", "عقد", EventType.CONSULT),
        ("توصل الطرفان إلى اتفاق جديد حول المياه.", "توصل", EventType.AGREE),
        ("فتح مجهولون النار على دورية قرب الجسر.", "فتح", EventType.ASSAULT),
        ("لقي سائق الشاحنة حتفه في كمين مسلح.", "لقي", EventType.ASSAULT),
        ("أطلقت السلطات سراح عشرة صحافيين.", "أطلقت", EventType.CONCEDE),
        ("فرضت الحكومة عقوبات على المصرف.", "فرضت", EventType.SANCTION),
        ("ألقت الشرطة القبض على المشتبه به.", "ألقت", EventType.COERCE),
        ("انسحبت القوات من التلة الشرقية.", "انسحبت", EventType.RETREAT),
        ("خرجت مظاهرات حاشدة في المدينة.", "خرجت", EventType.PROTEST),
        ("قدمت الجمعية مساعدات إلى النازحين.", "قدمت", EventType.AID),
        ("نشرت الوزارة قوات إضافية على الحدود.", "نشرت", EventType.MOBILIZE),
        ("رحب الأمين العام بهذه الخطوة.", "رحب", EventType.SUPPORT),
        ("استأنف البلدان علاقات دبلوماسية مقطوعة.", "استأنف", EventType.COOPERATE),
        ("تعهد المدير بإصلاح الطريق.", "تعهد", EventType.AGREE),
        ("أقر البرلمان قانون الصحافة الجديد.", "أقر", EventType.OTHER),
    ],
)
def test_each_class_of_words_tells_its_type(sentence: str, trigger: str, kind: EventType) -> None:
    assert told(sentence)[trigger].type is kind


@pytest.mark.parametrize(
    "sentence",
    [
        "لم يهاجم الجيش القرية.",
        "لن تنسحب القوات من التلة.",
        "ما قصفت الطائرات الميناء.",
        "إذا هاجم الجيش القرية فإن السكان يرحلون.",
        "لو انسحبت القوات لعاد السكان.",
        "يمكن أن تقصف الطائرات الميناء.",
        "من المحتمل شن هجوم على القرية.",
        "في حال انسحبت القوات يعود السكان.",
        "يجب أن توقع الشركة العقد.",
        "هناك مخاوف من هجوم على القرية.",
        "يصل القطار عادة في موعده وتغادر الحافلات.",
    ],
)
def test_what_did_not_happen_is_no_event(sentence: str) -> None:
    assert told(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("طالب السكان بوقف القصف على القرية.", {"طالب"}),
        ("هدد القائد بشن هجوم على الميناء.", {"هدد"}),
        ("دعت النقابة إلى إضراب عام في البلاد.", {"دعت"}),
        ("نفى الوزير توقيع اتفاق مع الشركة.", {"نفى"}),
        ("اقترح الوسيط عقد اجتماع ثان.", {"اقترح"}),
    ],
)
def test_what_is_demanded_threatened_or_denied_did_not_happen(sentence: str, only: set[str]) -> None:
    assert set(told(sentence)) == only


def test_a_bare_noun_with_article_refers_back() -> None:
    assert "الهجوم" not in told("وأدان الوزير الهجوم.")


def test_a_purpose_is_no_event() -> None:
    assert "لقصف" not in told("وصلت الطائرات لقصف الميناء.")


def test_an_unreal_trigger_is_kept_for_the_sharing_of_dates() -> None:
    found = triggers_of("طالب السكان بوقف القصف على القرية")
    assert not found["القصف"].real
    assert found["طالب"].real


def test_a_light_verb_carries_its_noun_over_an_aside() -> None:
    found = triggers_of("قررت المحكمة المنعقدة في عدن، برئاسة القاضي سالم النجار، تأجيل القضية")
    assert found["تأجيل"].real
    assert found["تأجيل"].realised_by == 0


def test_a_suspicion_before_a_clause_makes_it_unreal() -> None:
    assert not triggers_of("הוא נעצר בחשד שסייע לגנבים", "he")["שסייע"].real
