"""Invented accounts in four languages, grouped by hand: what is one happening, and what only looks so."""

from __future__ import annotations

from itertools import count

from db.records import Account, Basis, Event, EventType, Evidence
from db.time import edtf
from tests.db.extract.corroboration.gold_languages import ACROSS
from tests.db.extract.corroboration.telling import T, Told

_LANGUAGES = {"a": "ar", "e": "en", "f": "fa", "h": "he"}
_BASES = {"x": Basis.EXPLICIT, "r": Basis.RELATIVE, "c": Basis.CONTEXT, "d": Basis.DOCUMENT, "n": Basis.NONE}


_OF_ONE_LANGUAGE: tuple[tuple[Told, ...], ...] = (
    # a fire in a market: two Arabic papers, a weekly with the toll of the next day, and an English agency
    (
        T(
            "ar",
            "النهار",
            "2021-06-14",
            "OTHER accident",
            "اندلع حريق هائل في سوق القصابين في مدينة السلط",
            "الدفاع المدني",
            "السلط",
            3,
        ),
        T(
            "ar",
            "المرصد",
            "2021-06-14",
            "OTHER accident",
            "مقتل ثلاثة في حريق التهم سوق القصابين القديم بالسلط",
            "الدفاع المدني",
            "السلط",
            3,
        ),
        T(
            "ad",
            "الأسبوع",
            "[2021-06-05..2021-06-18]",
            "OTHER accident",
            "حريق سوق القصابين يودي بحياة أربعة",
            "",
            "السلط",
            4,
        ),
    ),
    # another fire on the same day in another town
    (
        T(
            "ar",
            "النهار",
            "2021-06-14",
            "OTHER accident",
            "اندلع حريق في مستودع للأقمشة في مدينة الزرقاء",
            "الدفاع المدني",
            "الزرقاء",
        ),
    ),
    # a strike on a base, told by day, by hour and without a date of its own; and one on another base that day
    (
        T(
            "ar",
            "الشرق",
            "2022-03-09",
            "ASSAULT attack",
            "استهدفت طائرة مسيرة قاعدة الوردية الجوية",
            "فصائل مسلحة",
            "قاعدة الوردية",
        ),
        T(
            "ax",
            "الحدث",
            "2022-03-09T02:00",
            "ASSAULT explosion",
            "انفجار مسيرة مفخخة داخل قاعدة الوردية الجوية فجرا",
            "",
            "قاعدة الوردية",
        ),
        T(
            "ad",
            "الرأي",
            "[2022-02-25..2022-03-11]",
            "ASSAULT attack",
            "الهجوم بالمسيرة على قاعدة الوردية الجوية",
            "فصائل مسلحة",
            "قاعدة الوردية",
        ),
    ),
    (
        T(
            "ar",
            "الشرق",
            "2022-03-09",
            "ASSAULT attack",
            "استهدفت طائرة مسيرة قاعدة الحصن الجوية",
            "فصائل مسلحة",
            "قاعدة الحصن",
        ),
    ),
    # the same base, a week later
    (
        T(
            "ar",
            "الشرق",
            "2022-03-17",
            "ASSAULT attack",
            "استهدفت صواريخ قاعدة الوردية الجوية",
            "فصائل مسلحة",
            "قاعدة الوردية",
        ),
    ),
    # an agreement whose day the sources give differently
    (
        T(
            "ar",
            "الميناء",
            "2022-11-20",
            "AGREE agreement",
            "وقعت نقابة عمال الأرصفة وإدارة الميناء اتفاقا ينهي الإضراب",
            "نقابة عمال الأرصفة; إدارة الميناء",
            "مرسى ريحان",
        ),
        T(
            "ar",
            "الساحل",
            "2022-11-20",
            "AGREE agreement",
            "نقابة عمال الأرصفة توقع اتفاقا مع إدارة الميناء بعد إضراب طويل",
            "نقابة عمال الأرصفة; إدارة الميناء",
            "مرسى ريحان",
        ),
        T(
            "ax",
            "الموج",
            "2022-11-18",
            "AGREE agreement",
            "توقيع الاتفاق الذي ينهي الإضراب بين نقابة عمال الأرصفة وإدارة الميناء",
            "نقابة عمال الأرصفة; إدارة الميناء",
            "مرسى ريحان",
        ),
    ),
    # the mediators' meeting before it: other kind, nearly the same people
    (
        T(
            "ar",
            "الميناء",
            "2022-11-19",
            "CONSULT talks",
            "التقى وسطاء الوزارة وفد نقابة عمال الأرصفة",
            "نقابة عمال الأرصفة; وزارة النقل",
            "مرسى ريحان",
        ),
    ),
    # marches in two cities on one day
    (
        T(
            "ar",
            "صوت المدينة",
            "2019-10-25",
            "PROTEST protest",
            "تظاهر آلاف الطلاب في ساحة البحر بطرابلس",
            "",
            "طرابلس",
        ),
        T(
            "ar",
            "المنارة",
            "2019-10-25",
            "PROTEST protest",
            "خرج آلاف المتظاهرين ومعظمهم من الطلاب إلى ساحة البحر في طرابلس",
            "",
            "طرابلس",
        ),
        T(
            "er",
            "Levant Daily",
            "2019-10-25",
            "PROTEST protest",
            "Thousands of students marched to Sea Square in Tripoli",
            "",
            "Tripoli",
        ),
    ),
    (T("ar", "صوت المدينة", "2019-10-25", "PROTEST protest", "تظاهر آلاف الطلاب في ساحة النجمة ببيروت", "", "بيروت"),),
    # an earthquake: minute, day and month
    (
        T(
            "ex",
            "Wire One",
            "2023-02-06T04:17",
            "OTHER disaster",
            "A strong earthquake struck the Orsan valley before dawn",
            "",
            "Orsan",
            120,
        ),
        T(
            "er",
            "Daily Globe",
            "2023-02-06",
            "OTHER disaster",
            "Orsan valley earthquake kills more than a hundred",
            "",
            "Orsan",
            120,
        ),
        T(
            "ex",
            "Quarterly",
            "2023-02",
            "OTHER disaster",
            "The earthquake in the Orsan valley flattened four villages",
            "",
            "Orsan",
        ),
    ),
    # its aftershock, two days later
    (
        T(
            "ex",
            "Wire One",
            "2023-02-08T11:30",
            "OTHER disaster",
            "An aftershock shook the coast road near Melun harbour",
            "",
            "Melun",
        ),
    ),
    # two calls of one minister on one day
    (
        T(
            "ar",
            "الوكالة",
            "2020-07-02",
            "CONSULT talks",
            "أجرى وزير الخارجية سامر الناطور اتصالا بنظيره الكندي",
            "سامر الناطور; كندا",
        ),
        T(
            "ar",
            "الخبر",
            "2020-07-02",
            "CONSULT talks",
            "سامر الناطور يبحث هاتفيا مع وزير الخارجية الكندي أزمة الحبوب",
            "سامر الناطور; كندا",
        ),
    ),
    (
        T(
            "ar",
            "الوكالة",
            "2020-07-02",
            "CONSULT talks",
            "أجرى وزير الخارجية سامر الناطور اتصالا بنظيره النروجي",
            "سامر الناطور; النرويج",
        ),
    ),
    # an appointment, Persian and again Persian
    (
        T(
            "fr",
            "پیک",
            "2021-09-05",
            "OTHER appointment",
            "مهران کاوه به سمت شهردار بندر گلنار منصوب شد",
            "مهران کاوه",
            "گلنار",
        ),
        T(
            "fr",
            "روزنامه خلیج",
            "2021-09-05",
            "OTHER appointment",
            "انتصاب مهران کاوه به عنوان شهردار جدید بندر گلنار",
            "مهران کاوه",
            "گلنار",
        ),
    ),
    # a refusal, Hebrew
    (
        T(
            "hr",
            "קול הנמל",
            "2022-11-16",
            "REJECT refusal",
            "הנהלת הנמל דחתה את דרישות ועד עובדי הרציפים",
            "ועד עובדי הרציפים",
            "מרסה ריחאן",
        ),
        T(
            "hr",
            "החוף",
            "2022-11-16",
            "REJECT refusal",
            "הנהלת הנמל סירבה לקבל את דרישות עובדי הרציפים",
            "ועד עובדי הרציפים",
            "מרסה ריחאן",
        ),
    ),
    # a sentence: the court's two papers, and the arrest long before it
    (
        T(
            "er",
            "Court Times",
            "2023-10-02",
            "COERCE court",
            "Nabil Sawwaf was sentenced to three years in prison",
            "Nabil Sawwaf",
            "Lamar",
        ),
        T(
            "er",
            "Harbour News",
            "2023-10-02",
            "COERCE arrest",
            "Court sentences former port director Nabil Sawwaf to three years",
            "Nabil Sawwaf",
            "Lamar",
        ),
    ),
    (
        T(
            "er",
            "Court Times",
            "2023-04-25",
            "COERCE arrest",
            "Nabil Sawwaf was arrested and charged with negligence",
            "Nabil Sawwaf",
            "Lamar",
        ),
    ),
    # a war, told by its first day and as going on since
    (
        T("ax", "الشرق", "2018-05-03", "ASSAULT explosion", "اندلعت الحرب بين إقليمي نوران وسادر", "نوران; سادر"),
        T(
            "ar",
            "الحدث",
            "2018-05-03/2018-09-01",
            "ASSAULT attack",
            "الحرب المستمرة بين نوران وسادر منذ أيار",
            "نوران; سادر",
        ),
    ),
    # one battle within it
    (T("ax", "الشرق", "2018-06-21", "ASSAULT attack", "قصفت مدفعية سادر تل الزيتون", "سادر", "تل الزيتون"),),
    # a match, and the riot after it
    (
        T(
            "er",
            "Sport Today",
            "2022-05-28",
            "OTHER sport",
            "Karmel United won the cup final against Tavor",
            "Karmel United; Tavor",
        ),
        T(
            "er",
            "Evening Post",
            "2022-05-28",
            "OTHER sport",
            "Karmel United beat Tavor two nil in the cup final",
            "Karmel United; Tavor",
        ),
    ),
    (T("er", "Evening Post", "2022-05-28", "PROTEST protest", "Fans rioted outside the stadium", "Tavor"),),
    # one article: the raid, those it killed, and a word back to it
    (
        T(
            "ar",
            "الراصد",
            "2020-02-11",
            "ASSAULT attack",
            "شنت طائرات غارة على معسكر الصفصاف",
            "",
            "معسكر الصفصاف",
            article=1,
        ),
        T(
            "ad",
            "الراصد",
            "[2020-01-30..2020-02-13]",
            "ASSAULT attack",
            "الغارة على معسكر الصفصاف أثارت غضبا",
            "",
            "معسكر الصفصاف",
            article=1,
        ),
        T(
            "ar",
            "الوطن",
            "2020-02-11",
            "ASSAULT killing",
            "قتل سبعة جنود في غارة على معسكر الصفصاف",
            "",
            "معسكر الصفصاف",
            7,
        ),
    ),
    # sayings of one day by two people
    (
        T(
            "ar",
            "الوكالة",
            "2021-01-08",
            "REJECT refusal",
            "رفض المجلس البلدي خطة توسعة المطار",
            "المجلس البلدي",
            "عنبر",
        ),
        T(
            "ar",
            "الأفق",
            "2021-01-08",
            "REJECT refusal",
            "المجلس البلدي في عنبر يرفض خطة توسعة المطار",
            "المجلس البلدي",
            "عنبر",
        ),
    ),
    (
        T(
            "ar",
            "الوكالة",
            "2021-01-08",
            "REJECT refusal",
            "رفضت جمعية الصيادين خطة توسعة الميناء",
            "جمعية الصيادين",
            "عنبر",
        ),
    ),
    # announced, and what came of it
    (T("ar", "الأفق", "2021-01-20", "RETREAT expected", "ستنسحب القوة البحرية من خليج عنبر", "القوة البحرية", "عنبر"),),
    (
        T(
            "ar",
            "الوكالة",
            "2021-01-20",
            "RETREAT withdrawal",
            "انسحبت القوة البحرية من خليج عنبر",
            "القوة البحرية",
            "عنبر",
        ),
        T(
            "ar",
            "النهار",
            "2021-01-20",
            "RETREAT withdrawal",
            "القوة البحرية تغادر خليج عنبر بعد عام من انتشارها",
            "القوة البحرية",
            "عنبر",
        ),
    ),
    # the same report in two outlets, undated
    (
        T(
            "an",
            "الأفق",
            None,
            "OTHER happening",
            "أغلقت البلدية رصيف الحبال بعد تشققات في بلاطه",
            "البلدية",
            "رصيف الحبال",
        ),
        T(
            "an",
            "النهار",
            None,
            "OTHER happening",
            "أغلقت البلدية رصيف الحبال بعد تشققات في بلاطه",
            "البلدية",
            "رصيف الحبال",
        ),
    ),
    # a blow told in Arabic and in English, and another one of that day elsewhere
    (
        T(
            "ar",
            "الشرق",
            "2021-07-08",
            "ASSAULT attack",
            "أطلق حزب الله صواريخ على ضواحي بيروت",
            "حزب الله",
            "بيروت",
            4,
        ),
        T(
            "er",
            "Levant Daily",
            "2021-07-08",
            "ASSAULT killing",
            "Four die as Hezbollah rockets fall near Beirut",
            "Hezbollah",
            "Beirut",
            4,
        ),
    ),
    (T("er", "Levant Daily", "2021-07-08", "ASSAULT attack", "Gunmen fired at a patrol in Tripoli", "", "Tripoli"),),
    # a word back to it in one article, by the same verb
    (
        T("ar", "الراصد", "2020-03-03", "PROTEST protest", "اقتحم آلاف المحتجين مبنى المحافظة", "", "", article=2),
        T(
            "ad",
            "الراصد",
            "[2020-02-20..2020-03-04]",
            "PROTEST protest",
            "الجدران التي اقتحمها المحتجون",
            "",
            "",
            article=2,
            trigger="اقتحمها",
        ),
    ),
    # a count of many attacks is none of them
    (
        T(
            "ar",
            "الحدث",
            "2022-03-09",
            "ASSAULT attack",
            "92 هجوما على قاعدة الوردية الجوية",
            "",
            "قاعدة الوردية",
            trigger="هجوما",
        ),
    ),
    # prices rise twice
    (T("ar", "الاقتصادي", "2022-08", "OTHER economy", "ارتفعت أسعار القمح تسعة في المئة", "", ""),),
    (T("ar", "الاقتصادي", "2022-09", "OTHER economy", "ارتفعت أسعار القمح أربعة في المئة", "", ""),),
)

GROUPS = _OF_ONE_LANGUAGE + ACROSS


def gold_accounts() -> tuple[list[Account], dict[int, int]]:
    """All accounts, keyed from 1, and the number of each one's group."""
    accounts: list[Account] = []
    group_of: dict[int, int] = {}
    articles = count(100)
    ends: dict[int, int] = {}
    for number, group in enumerate(GROUPS):
        for told in group:
            key = len(accounts) + 1
            group_of[key] = number
            article = next(articles) if told.article is None else told.article
            start = ends.get(article, 0)
            ends[article] = start + len(told.title) + 2
            accounts.append(_account(told, key, article, start))
    return accounts, group_of


def _account(told: Told, key: int, article: int, start: int) -> Account:
    kind, subtype = told.kind.split()
    expected = subtype == "expected"
    quote = f"{told.title} {told.rest}".strip()
    span = None if told.date is None else edtf.parse(told.date)
    event = Event(
        told.title,
        EventType(kind),
        Evidence((start, start + len(quote)), _trigger(told, start)),
        span,
        told.date,
        _BASES[told.how[1]],
        0.8,
        actors=_names(told.actors),
        places=_names(told.places),
        killed=told.killed,
        subtype=None if expected else subtype,
        expected=expected,
    )
    return Account(key, article, f"source {told.source}", _LANGUAGES[told.how[0]], quote, event)


def _trigger(told: Told, start: int) -> tuple[int, int]:
    word = told.trigger or told.title.split()[0]
    place = start + told.title.index(word)
    return place, place + len(word)


def _names(line: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in line.split(";") if name.strip())
