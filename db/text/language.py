"""The language of a text, told offline from its letters and its commonest words."""

from __future__ import annotations

import re
from typing import Final

LANGUAGES: Final = (
    *("ar", "fa", "he", "en", "fr", "de", "es", "it", "pt", "nl", "tr"),
    *("ku", "ckb", "ps", "ur", "yi", "ru", "uk", "el", "id", "ug", "sd"),
)
"""The languages that can be told, BCP 47."""

UNKNOWN: Final = "und"
"""BCP 47 for a text whose language cannot be told."""

_SAMPLE: Final = 20_000
"""Code points looked at: more says nothing new."""

_ARABIC: Final = re.compile("[\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]+")
_HEBREW: Final = re.compile("[\u05d0-\u05f2\ufb1d-\ufb4f]+")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]+")
_GREEK: Final = re.compile("[\u0370-\u03ff]+")
_SCRIPTS: Final = {"arabic": _ARABIC, "hebrew": _HEBREW, "latin": _LATIN, "cyrillic": _CYRILLIC, "greek": _GREEK}

_OWN_LETTERS: Final[tuple[tuple[str, str, float], ...]] = (
    ("ug", "ۇۈۋې", 0.05),
    ("ckb", "ەێۆڕڵڤ", 0.06),
    ("ps", "ټډړږښګڼېۍځڅ", 0.02),
    ("sd", "ٻڀٺٿڄڃڇڍڌڏڙڦڳڱڻڪ", 0.03),
    ("ur", "ٹڈڑںےہھ", 0.04),
)
"""Languages in Arabic letters, the letters only they use, and the share of these that tells them."""


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


_PERSIAN_LETTERS: Final = frozenset("پچژگیک")

_COMMON_WORDS: Final[dict[str, dict[str, frozenset[str]]]] = {
    "arabic": {
        "ar": _words("من في على إلى أن التي الذي هذا هذه كان قال بعد ما لا عن مع لم وقد وقال وكان هو"),
        "fa": _words("و در به از که كه این اين را با است برای براي آن شد خود تا بود کرد كرد هم"),
        "ur": _words("کے میں کی ہے سے کا نے اور کو پر ہیں بھی کہ ہو یہ"),
    },
    "hebrew": {
        "he": _words("של את על לא עם הוא גם כי זה היה אל או אך יותר לפי בין אמר"),
        "yi": _words("און די דער איז אין אַז פון פֿון האט האָט נישט מיט צו דאָס דאס זיך"),
    },
    "latin": {
        "en": _words("the of and to in that is was for on with by as at from it his said were has"),
        "fr": _words("le la les de des et en un une du que est pour dans qui sur pas au par plus"),
        "de": _words("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"),
        "es": _words("el la los de que y en un una del se las por con para su al no es lo"),
        "it": _words("il di che la e le un una del in per non con si della dei sono da al gli"),
        "pt": _words("o a os de que e do da em um uma para com não se por mais dos as ao"),
        "nl": _words("de het een en van in is dat op te zijn met voor niet aan er ook als om bij"),
        "tr": _words("ve bir bu da de için ile olarak olan daha çok gibi en kadar sonra dedi ise ancak"),
        "ku": _words("û li ji bi ku ya ye di de jî ev wê yên bo ser ên xwe hat kir"),
        "id": _words("yang dan di dari untuk dengan ini itu pada tidak dalam akan ke oleh juga telah"),
    },
    "cyrillic": {
        "ru": _words("и в не на что с по он как это был из его за от к для о но при"),
        "uk": _words("і в не на що з та він як це був із його за від до для про але при"),
    },
    "greek": {"el": frozenset()},
}
_LIKELIEST: Final = {"arabic": "ar", "hebrew": "he", "latin": "en", "cyrillic": "ru", "greek": "el"}


def language_of(text: str) -> str:
    """The BCP 47 language of a text's main script; ``und`` where it has too few letters."""
    sample = text[:_SAMPLE]
    runs = {script: pattern.findall(sample) for script, pattern in _SCRIPTS.items()}
    script = max(runs, key=lambda name: sum(map(len, runs[name])))
    words: list[str] = runs[script]
    if sum(map(len, words)) < 2:
        return UNKNOWN
    if script == "arabic":
        return _arabic_script_language(words)
    if script == "hebrew" and _is_yiddish(words):
        return "yi"
    return _by_common_words(script, words)


def _arabic_script_language(words: list[str]) -> str:
    letters = "".join(words)
    for language, own, share in _OWN_LETTERS:
        if sum(map(letters.count, own)) >= share * len(letters):
            return language
    if sum(map(letters.count, _PERSIAN_LETTERS)) >= 0.05 * len(letters):
        return "fa"
    return _by_common_words("arabic", words)


def _is_yiddish(words: list[str]) -> bool:
    letters = "".join(words)
    digraphs = sum(map(letters.count, "װױײ")) + letters.count("וו") + letters.count("יי")
    common = sum(word in _COMMON_WORDS["hebrew"]["yi"] for word in words)
    hebrew = sum(word in _COMMON_WORDS["hebrew"]["he"] for word in words)
    return common > hebrew and digraphs >= 0.005 * len(letters)


def _by_common_words(script: str, words: list[str]) -> str:
    lowered = [word.lower() for word in words]
    scores = {language: sum(word in common for word in lowered) for language, common in _COMMON_WORDS[script].items()}
    best = max(scores, key=lambda language: (scores[language], language == _LIKELIEST[script]))
    return best if scores[best] else _LIKELIEST[script]
