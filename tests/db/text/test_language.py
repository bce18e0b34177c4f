from __future__ import annotations

import pytest

from db.text.language import UNKNOWN, language_of

SENTENCES = {
    "ar": "قال رئيس البلدية إن الجسر القديم انهار بعد أمطار غزيرة على المدينة.",
    "fa": "شهردار گفت که پل قدیمی شهر پس از باران شدید فرو ریخته است.",
    "ur": "میئر نے کہا کہ شہر کا پرانا پل تیز بارش کے بعد گر گیا ہے۔",
    "ckb": "سەرۆکی شارەوانی گوتی پردە کۆنەکەی شار دوای بارانێکی زۆر ڕووخا.",
    "ps": "ښاروال وویل چې د ښار زوړ پل د سخت باران وروسته ړنګ شو.",
    "he": "ראש העיר אמר כי הגשר הישן קרס לאחר גשם כבד על העיר.",
    "yi": "דער בירגערמײַסטער האָט געזאָגט אַז די אַלטע בריק איז אײַנגעפֿאַלן און די גאַס איז נאַס.",
    "en": "The mayor said that the old bridge had fallen after the rain.",
    "fr": "Le maire a dit que le vieux pont est tombé après les pluies.",
    "de": "Der Bürgermeister sagte, dass die alte Brücke nach dem Regen eingestürzt ist.",
    "es": "El alcalde dijo que el puente viejo se cayó por las lluvias de la noche.",
    "tr": "Belediye başkanı eski köprünün yağmurdan sonra yıkıldığını ve bir kişi olduğunu söyledi.",
    "ru": "Мэр сказал, что старый мост в городе рухнул после дождя.",
    "el": "Ο δήμαρχος είπε ότι η παλιά γέφυρα έπεσε.",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_a_sentence_is_enough(language: str, sentence: str) -> None:
    assert language_of(sentence) == language


def test_persian_with_arabic_letters_is_persian_still() -> None:
    assert language_of("شهردار اين شهر در سخنراني خود از مردم خواست که به خانه بروند و با او باشند") == "fa"


def test_an_arabic_article_with_english_buttons_is_arabic() -> None:
    assert language_of("Skip to content\nShare\n" + SENTENCES["ar"]) == "ar"


def test_a_text_without_letters_has_no_language() -> None:
    assert language_of("12 – 34") == UNKNOWN
    assert language_of("") == UNKNOWN
