"""Months of every naming system, with and without a year; names that are common words too."""

from __future__ import annotations

import pytest

from tests.db.extract.dates.telling import told


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "صادق البرلمان على القانون في يناير 2021، ودخل حيز التنفيذ في تموز 2022.",
            "ar",
            "2023-12-12",
            ["يناير 2021 = 2021-01", "تموز 2022 = 2022-07"],
        ),
        (
            "سجلت ولاية وهران في جانفي 2020 وفيفري 2020 وأفريل 2021 وماي 2021 وجوان 2022 وجويلية 2022 وأوت 2023.",
            "ar",
            "2023-12-12",
            [
                "جانفي 2020 = 2020-01",
                "فيفري 2020 = 2020-02",
                "أفريل 2021 = 2021-04",
                "ماي 2021 = 2021-05",
                "جوان 2022 = 2022-06",
                "جويلية 2022 = 2022-07",
                "أوت 2023 = 2023-08",
            ],
        ),
        (
            "انطلقت الحملة بالدار البيضاء في غشت 2019 ثم شتنبر 2020 ونونبر 2021 ودجنبر 2022 ويوليوز 2023.",
            "ar",
            "2023-12-12",
            [
                "غشت 2019 = 2019-08",
                "شتنبر 2020 = 2020-09",
                "نونبر 2021 = 2021-11",
                "دجنبر 2022 = 2022-12",
                "يوليوز 2023 = 2023-07",
            ],
        ),
        (
            "في كانون ثاني 2018 وتشرين أول 2018 وكانون الثانى 2019 وابريل 2019 واغسطس 2019 وأيار 2020",
            "ar",
            "2023-12-12",
            [
                "كانون ثاني 2018 = 2018-01",
                "تشرين أول 2018 = 2018-10",
                "كانون الثانى 2019 = 2019-01",
                "ابريل 2019 = 2019-04",
                "اغسطس 2019 = 2019-08",
                "أيار 2020 = 2020-05",
            ],
        ),
        (
            "منذ مايو الماضي، وحتى أيلول المقبل، وفي شهر حزيران الفائت",
            "ar",
            "2023-12-12",
            ["مايو الماضي = 2023-05", "أيلول المقبل = 2024-09", "شهر حزيران الفائت = 2023-06"],
        ),
        (
            "أواخر مارس 2011 وأوائل نيسان 2011 ومنتصف تموز 2011",
            "ar",
            "2023-12-12",
            ["أواخر مارس 2011 = 2011-03", "أوائل نيسان 2011 = 2011-04", "منتصف تموز 2011 = 2011-07"],
        ),
        (
            "في نوامبر ۲۰۲۲ و اکتبر ۲۰۲۱ و ماه مه ۲۰۱۸ توافق شد.",
            "fa",
            "2023-12-12",
            ["نوامبر ۲۰۲۲ = 2022-11", "اکتبر ۲۰۲۱ = 2021-10", "ماه مه ۲۰۱۸ = 2018-05"],
        ),
        (
            "החוק עבר במרץ 2019 ונכנס לתוקף באוגוסט 2020.",
            "he",
            "2023-12-12",
            ["מרץ 2019 = 2019-03", "אוגוסט 2020 = 2020-08"],
        ),
        (
            "The talks of February 2015 failed; in Sept 2016 and in December they resumed.",
            "en",
            "2023-12-12",
            ["February 2015 = 2015-02", "Sept 2016 = 2016-09", "December = 2016-12"],
        ),
        (
            "قال التقرير إن 12 août 2014 و3 Ekim 2017 كانا يومي عطلة.",
            "ar",
            "2023-12-12",
            ["12 août 2014 = 2014-08-12", "3 Ekim 2017 = 2017-10-03"],
        ),
    ],
)
def test_months(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("مارس المدرب ضغوطه، وقاد سيارته نيسان، وجوان تغني، وأب وأم في الدار", "ar", "2023-12-12", []),
        ("نددت حركة رجب الطلابية وشقيقه شعبان والحاج محرم وأنصار شوال", "ar", "2023-12-12", []),
        ("ذكرى حرب أكتوبر وثورة يوليو ونكسة حزيران", "ar", "2023-12-12", []),
        ("خبرگزاری مهر نوشت که تیر خورد و شیر و می نوشید", "fa", "2023-12-12", []),
        ("יוסף, אב לשניים, קיבל את שבט הזהב מידי ניסן לוי", "he", "2023-12-12", []),
        ("They may march on; the mar was small and Jan smiled at Theresa May.", "en", "2023-12-12", []),
    ],
)
def test_common_words_are_no_months(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            "بداية من أكتوبر 2017، ابتداء من يناير 2024",
            "ar",
            "2023-12-12",
            ["أكتوبر 2017 = 2017-10", "يناير 2024 = 2024-01"],
        ),
        ("في بداية أكتوبر 2017", "ar", "2023-12-12", ["بداية أكتوبر 2017 = 2017-10"]),
    ],
)
def test_starting_from_is_no_part_of_a_month(text: str, language: str, published: str, expected: list[str]) -> None:
    assert told(text, language, published) == expected


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("آبان\u200cماه سال جاری", "fa", "2022-11-08", ["آبان\u200cماه سال جاری = 2022-10-23/2022-11-21"]),
    ],
)
def test_a_persian_month_of_this_year_is_of_its_calendar(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    assert told(text, language, published) == expected
