from __future__ import annotations

import pytest

from db.formats.plausible import agreement, is_readable, plausibility

GOOD = {
    "ar": "قال رئيس البلدية إن المرفأ القديم لن يفتح قبل أن تنتهي اللجنة من فحص الحاجز في المدينة",
    "fa": "شهرداری روز شنبه پل چوبی رودخانه را پس از یک سال تعمیر دوباره باز کرد و این را اعلام کرد",
    "he": "העירייה הודיעה כי השוק הישן ייסגר לחצי שנה לצורך שיפוצים של הגג ואמרה כי לא תהיה ברירה",
    "en": "The last keeper of the lighthouse retired on Sunday and nobody will carry oil up here again",
    "fr": "Le dernier gardien du phare est parti en retraite dimanche et personne ne montera plus les marches",
}


@pytest.mark.parametrize("language", GOOD)
def test_words_in_order_are_better_than_words_turned_around(language: str) -> None:
    text = GOOD[language]
    assert is_readable(text)
    assert plausibility(text) > plausibility(text[::-1])
    assert plausibility(text) > plausibility(" ".join(" ".join(word) for word in text.split()))


@pytest.mark.parametrize(
    "text",
    ["", "\ufffd \ufffd\ufffd \ufffd a b c d e f", "ᒈᓞᓭᓚ ᒝᒈᒮ ᓙᒋ ᓂᒇᓊ ᒱᒄᓂᓕ ᓩᓜ ᓙ", "مaرbف cأdا eلfق gدhي iم jkم lنmب"],
)
def test_no_words(text: str) -> None:
    assert not is_readable(text)
    assert plausibility(text) < 0


def test_agreement_of_two_readings() -> None:
    assert agreement(GOOD["ar"], GOOD["ar"]) == 1
    assert agreement(GOOD["ar"], GOOD["en"]) == 0
    assert agreement("", GOOD["en"]) == 0
