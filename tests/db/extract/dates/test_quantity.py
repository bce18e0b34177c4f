"""Lengths of time: typed as such, not turned into points."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import bounds, mentions, told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "لمدة ستة أشهر ولشهرين أو ثلاثة أشهر وطيلة 40 يوما وعلى مدى عقدين",
            "ar",
            "2023-12-12",
            ["ستة أشهر = P6M", "شهرين أو ثلاثة أشهر = P2M", "40 يوما = P40D", "عقدين = P2DE"],
        ),
        (
            "ربع قرن ونصف ساعة وسنة ونصف وأكثر من ثلاثين سنة",
            "ar",
            "2023-12-12",
            ["ربع قرن = P25Y", "نصف ساعة = PT30M", "سنة ونصف = P18M", "أكثر من ثلاثين سنة = P30Y"],
        ),
        (
            "حدود سه ماه، بیش از ۲۰ سال، نیم ساعت، چند روزی، سه ماهی که گذشت",
            "fa",
            "2023-12-12",
            ["حدود سه ماه = P3M", "بیش از ۲۰ سال = P20Y", "نیم ساعت = PT30M", "چند روزی = PXD", "سه ماهی = P3M"],
        ),
        (
            "יותר מ-20 שנה, חצי שעה, שנה וחצי, יומיים",
            "he",
            "2023-12-12",
            ["יותר מ-20 שנה = P20Y", "חצי שעה = PT30M", "שנה וחצי = P18M", "יומיים = P2D"],
        ),
        (
            "for three days, more than 20 years, half an hour, a three-day visit",
            "en",
            "2023-12-12",
            ["three days = P3D", "more than 20 years = P20Y", "half an hour = PT30M", "three-day = P3D"],
        ),
    ],
)
def test_lengths(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "خلال اليومين الماضيين وفي السنوات الخمس الماضية والأسبوعين المقبلين",
            "ar",
            "2023-12-12",
            ["اليومين الماضيين = P2D", "السنوات الخمس الماضية = P5Y", "الأسبوعين المقبلين = P2W"],
        ),
        (
            "خلال الـ24 ساعة الماضية والساعات الـ48 المقبلة وآخر ثلاثة أيام",
            "ar",
            "2023-12-12",
            ["الـ24 ساعة الماضية = PT24H", "الساعات الـ48 المقبلة = PT48H", "آخر ثلاثة أيام = P3D"],
        ),
        (
            "طی ۲۴ ساعت گذشته و در سال\u200cهای اخیر",
            "fa",
            "2023-12-12",
            ["۲۴ ساعت گذشته = PT24H", "سال\u200cهای اخیر = PXY"],
        ),
        (
            "ביממה האחרונה, ב-24 השעות האחרונות, בשנים האחרונות",
            "he",
            "2023-12-12",
            ["יממה האחרונה = P1D", "24 השעות האחרונות = PT24H", "שנים האחרונות = PXY"],
        ),
        (
            "the past two weeks, the last 24 hours, recent months, the next 60 days",
            "en",
            "2023-12-12",
            ["the past two weeks = P2W", "the last 24 hours = PT24H", "recent months = PXM", "the next 60 days = P60D"],
        ),
    ],
)
def test_windows(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "منذ شهرين ومنذ 17 عاما ومنذ عدة أشهر ومنذ عقود",
            "ar",
            "2023-12-12",
            ["شهرين = P2M", "17 عاما = P17Y", "عدة أشهر = PXM", "عقود = PXDE"],
        ),
    ],
)
def test_since(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("25 قتيلا و2500 جندي وقرن الثور ويوميات نائب، وعقد مؤتمرا، وحول المدينة", "ar", "2023-12-12", []),
        ("أيام القتال، خلال أيام المعركة", "ar", "2023-12-12", []),
        ("a 10-year-old boy, an hour of need", "en", "2023-12-12", ["an hour = PT1H"]),
    ],
)
def test_numbers_of_other_things(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("خلال اليومين الماضيين", ["اليومين الماضيين = 2023-12-10/2023-12-12"]),
        ("منذ 17 عاما", ["17 عاما = 2006-12-12~/2023-12-12~"]),
        ("خلال الأيام الثلاثة المقبلة", ["الأيام الثلاثة المقبلة = 2023-12-12/2023-12-15"]),
        ("لمدة شهرين", ["شهرين = –"]),
    ],
)
def test_only_what_reaches_to_publication_has_a_place(text: str, expected: list[str]) -> None:
    assert bounds(text) == expected


def test_modifiers() -> None:
    found = mentions("نحو ساعتين وأكثر من شهر وأقل من أسبوع وما لا يقل عن 20 يوما")
    assert [one.modifier for one in found] == ["APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE"]


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("فاز مرة واحدة سنة 1988", "ar", "2024-02-13", ["سنة 1988 = 1988"]),
        ("وأحد أشهر معارضي النظام، ومن أشهر الكتاب", "ar", "2024-02-13", []),
        (
            "خلال أشهر، منذ شهر واحد، بعد 21 يوما، واحد وعشرين يوما",
            "ar",
            "2024-02-13",
            ["أشهر = PXM", "شهر واحد = P1M", "بعد 21 يوما = 2024-03-05", "واحد وعشرين يوما = P21D"],
        ),
    ],
)
def test_one_follows_its_noun_in_arabic(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "خلال السنوات الثلاث السابقة، وفي الأيام الثلاثة التالية",
            "ar",
            "2024-02-13",
            ["السنوات الثلاث السابقة = P3Y", "الأيام الثلاثة التالية = P3D"],
        ),
        (
            "في أجل لا يتجاوز ثلاثة أيام، ومدة لا تقل عن أسبوعين",
            "ar",
            "2024-02-13",
            ["ثلاثة أيام = P3D", "أسبوعين = P2W"],
        ),
        ("in the following three years", "en", "2024-02-13", ["the following three years = P3Y"]),
    ],
)
def test_windows_of_the_tale_and_bounds(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("בשנתיים האחרונות, בשבועיים הקרובים", "he", "2023-05-18", ["שנתיים האחרונות = P2Y", "שבועיים הקרובים = P2W"]),
    ],
)
def test_duals_with_a_clitic_in_hebrew(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "It is expected to last six weeks. In the last six weeks.",
            "en",
            "2023-10-27",
            ["six weeks = P6W", "the last six weeks = P6W"],
        ),
    ],
)
def test_last_is_also_a_verb(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected
