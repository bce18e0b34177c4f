"""Made-up Arabic news of a given length: as many dates and events as in real reports, and no two alike."""

from __future__ import annotations

import random
from typing import Final


def _listed(words: str) -> list[str]:
    return words.split("|")


_PLACES: Final = _listed(
    "مرسى ريحان|وادي الزعفران|تل الحور|عين الجوز|رأس المنارة|خان اللوز|دير السنديان|جسر الفضة|باب البحر|"
    "نبع الصفا|سهل الرمان|قلعة الشيح|ضفة الطرفاء|كرم الزيتون|حي الملاحة|سوق النحاسين|ربوة الشمال|"
    "خليج النورس|جبل الأرز|واحة النخيل"
)
_BODIES: Final = _listed(
    "نقابة عمال الميناء|مجلس البلدية|وزارة الأشغال|لجنة المتابعة|اتحاد الصيادين|غرفة التجارة|"
    "هيئة الدفاع المدني|جمعية أهالي الحي|إدارة المرفأ|المحكمة الإدارية|شرطة المدينة|شركة النقل البحري|"
    "نقابة المعلمين|رابطة المزارعين|مكتب الإحصاء|مصلحة المياه|دائرة الآثار|مستشفى المدينة|هيئة الكهرباء|"
    "اللجنة الانتخابية"
)
_THINGS: Final = _listed(
    "رصيف التفريغ|شبكة الصرف|قانون الأجور|عقد الصيانة|محطة التحلية|الطريق الساحلي|سوق السمك|مشروع الإسكان|"
    "رسوم الشحن|مخازن القمح|خط السكة|سد الوادي|المدرسة القديمة|مركز الإيواء|برج المراقبة|المنطقة الحرة|"
    "صندوق التعويض|مولدات الكهرباء|قوارب الصيد|حافلات النقل|معمل الإسمنت|الحديقة العامة|لائحة الإيجارات|"
    "مكتبة الحي"
)
_MONTHS: Final = _listed("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر")
_DAYS: Final = _listed("الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|السبت")
_NAMES: Final = _listed("سليم|هدى|مازن|ليلى|فادي|رنا|باسم|نوال|كمال|سلوى")
_FAMILIES: Final = _listed("الحداد|البحري|النجار|الساحلي|العطار|الخياط|المرجاني|الصباغ|الوراق|السمان")
_CAUSES: Final = _listed(
    "ارتفاع الأسعار|تأخر الرواتب|عطل في المضخات|نقص الوقود|شح المياه|خلاف على الأرض|تراجع الصيد|سوء الصيانة"
)
_SENTENCES: Final = (
    "أعلنت {body} يوم {day} {number} {month} أن العمل في {thing} سيتوقف حتى إشعار آخر بسبب {cause}.",
    "وقال {name} {family} المتحدث باسم {body} إن {thing} في {place} لم يعد يحتمل مزيدًا من التأجيل.",
    "وتظاهر عشرات من سكان {place} أمام مقر {body} احتجاجًا على {cause}، ورفعوا لافتات تطالب بإصلاح {thing}.",
    "ووقعت {body} و{other} أمس اتفاقًا على تقاسم كلفة {thing} على مدى {number} شهرًا.",
    "وأصيب {number} عاملًا حين انهار جزء من {thing} في {place} فجر {day} الماضي.",
    "ورفضت {other} العرض الذي قدمته {body}، وقالت {name} {family} إن الأرقام لا تطابق ما جرى في {place}.",
    "وكانت {place} قد شهدت في {month} الماضي خلافًا مشابهًا على {thing} دام {number} يومًا.",
    "ومن المقرر أن تجتمع {body} مع ممثلي {other} يوم {day} المقبل في {place} لبحث مصير {thing}.",
    "ويقول أهالي {place} إن {cause} ليس جديدًا، وإن أحدًا لم يسألهم عن رأيهم في {thing} منذ سنوات.",
    "وأرسلت {body} {number} شاحنة من المساعدات إلى {place} بعد أن قطعت السيول الطريق إلى {thing}.",
    "وهدد {name} {family} باللجوء إلى {other} إذا لم يفتح {thing} قبل نهاية الأسبوع.",
    "واعتقلت شرطة {place} {number} أشخاص قالت إنهم أغلقوا المدخل إلى {thing}، ثم أفرجت عنهم بكفالة.",
    "وليس في {place} من لا يعرف {thing}، فهو جزء من صورة المكان في ذاكرة أهله ومن أسماء شوارعه القديمة.",
    "ولهذا كله يبدو الحديث عن {thing} مختلفًا بين من يسكن {place} ومن لا يعرفها إلا من الصور والخرائط.",
    "والمسافة بين {place} و{thing} قصيرة على الخريطة، لكنها طويلة على من لا سيارة له ولا وقت.",
    "فالمسألة عند {body} مسألة أرقام، وعند {other} مسألة كرامة، وبينهما {cause} الذي لا يختلف عليه اثنان.",
    "وفي دفاتر {body} أسماء كثيرة من {place}، لكل منها حكاية مع {thing} ومع {cause}.",
    "أما {thing} فيراه كثيرون في {place} صورة مصغرة عن علاقة المدينة بمن يديرها من بعيد.",
    "ولم ترد {other} على أسئلة الصحيفة عن {cause}، واكتفى {name} {family} بالقول إن الأمر قيد الدراسة.",
    "وارتفعت كلفة {thing} من {number} مليونًا إلى ضعفها تقريبًا، بحسب وثيقة اطلعت عليها لجنة من {place}.",
)


def article(number: int, length: int) -> str:
    """An article of at least ``length`` code points; the same number gives the same article."""
    chance = random.Random(number)  # noqa: S311  no secret, only words
    day, month = chance.randint(1, 28), chance.choice(_MONTHS)
    title = f"{chance.choice(_BODIES)} و{chance.choice(_THINGS)} في {chance.choice(_PLACES)}: ماذا جرى في {month}"
    parts = [title, f"{day} {month} {chance.randint(2019, 2023)}"]
    while sum(map(len, parts)) + 2 * len(parts) < length:
        parts.append(" ".join(_sentence(chance) for _ in range(chance.randint(2, 4))))
    return "\n\n".join(parts)


def _sentence(chance: random.Random) -> str:
    body, other = chance.sample(_BODIES, 2)
    return chance.choice(_SENTENCES).format(
        body=body,
        other=other,
        thing=chance.choice(_THINGS),
        place=chance.choice(_PLACES),
        cause=chance.choice(_CAUSES),
        day=chance.choice(_DAYS),
        month=chance.choice(_MONTHS),
        number=chance.randint(3, 28),
        name=chance.choice(_NAMES),
        family=chance.choice(_FAMILIES),
    )
