"""Invented happenings that several languages tell, beside others of those days that only look like them."""

from __future__ import annotations

from tests.db.extract.corroboration.telling import T, Told

ACROSS: tuple[tuple[Told, ...], ...] = (
    # bus drivers stop work: four languages, names that no gazetteer knows
    (
        T("ar", "مساء البحر", "2017-05-08", "PROTEST protest",
          "بدأ سائقو الحافلات في خور نسيم إضرابا عن العمل"),
        T("er", "Khor Weekly", "2017-05-08", "PROTEST protest", "Bus drivers in Khor Nasim walked out",
          trigger="walked"),
        T("fr", "پیک خور", "2017-05-08", "OTHER happening", "اعتصاب رانندگان در خور نسیم آغاز شد"),
        T("hr", "קול החוף", "2017-05-08", "PROTEST protest", "נהגי האוטובוסים בחור נסים פתחו בשביתה",
          trigger="בשביתה"),
    ),
    # teachers stop work on the same day
    (T("ar", "مساء البحر", "2017-05-08", "PROTEST protest", "بدأ معلمو المدارس في خور نسيم إضرابا تحذيريا"),),
    # a gate is blocked, on another day by one source
    (
        T("ar", "مساء البحر", "2017-05-14", "OTHER happening", "أغلق سائقو الشاحنات البوابة الغربية للمرفأ"),
        T("er", "Khor Weekly", "2017-05-12", "COERCE arrest", "Truck drivers blocked the western gate",
          trigger="blocked"),
        T("fr", "پیک خور", "2017-05-14", "COERCE arrest", "رانندگان کامیون دروازهٔ غربی را مسدود کردند",
          trigger="مسدود"),
    ),
    # another closing of that day
    (T("er", "Khor Weekly", "2017-05-14", "COERCE arrest", "The council closed two schools",
       trigger="closed"),),
    # a licence is suspended; a court suspends a sentence the same day
    (
        T("ar", "مساء البحر", "2017-05-18", "SANCTION sanction", "وزارة العمل تعلق رخصة النقابة",
          trigger="تعلق"),
        T("er", "Khor Weekly", "2017-05-18", "OTHER happening",
          "The union lost its licence, suspended by the ministry",
          trigger="suspended"),
    ),
    (T("er", "Khor Weekly", "2017-05-18", "COERCE court", "A court suspended the sentence of a fisherman",
       trigger="suspended"),),
    # an agreement is signed; another one the same week
    (
        T("ar", "مساء البحر", "2017-05-25", "AGREE agreement", "النقابة والإدارة توقعان اتفاقا ينهي الإضراب",
          trigger="توقعان"),
        T("er", "Khor Weekly", "2017-05-25", "AGREE agreement", "Union and management sign an agreement",
          trigger="sign"),
        T("hr", "קול החוף", "2017-05-25", "AGREE agreement", "הוועד וההנהלה חתמו על הסכם לסיום השביתה",
          trigger="חתמו"),
    ),
    (T("er", "Khor Weekly", "2017-05-27", "AGREE agreement", "Two ferry lines sign a charter deal",
       trigger="sign"),),
    # a man is sentenced; another one the same day
    (
        T("ar", "مساء البحر", "2018-03-06", "OTHER life", "سجن نديم الخوري أربع سنوات"),
        T("fr", "پیک خور", "2018-03-06", "COERCE arrest", "دادگاه ندیم الخوری را به چهار سال زندان محکوم کرد",
          trigger="زندان"),
        T("er", "Khor Weekly", "2018-03-06", "COERCE arrest",
          "A court sentenced Nadim al-Khoury to four years in prison",
          trigger="sentenced"),
    ),
    (T("er", "Khor Weekly", "2018-03-06", "ACCUSE accusation", "Prosecutors charged two smugglers",
       trigger="charged"),),
    # a flood by its particular toll, and a fire of that day
    (
        T("ar", "مساء البحر", "2019-01-17", "OTHER disaster", "اجتاحت السيول حي النخيل", killed=23),
        T("fr", "پیک خور", "2019-01-17", "OTHER accident", "۲۳ نفر کشته شدند", killed=23, trigger="کشته"),
        T("er", "Khor Weekly", "2019-01-17", "OTHER disaster", "Flooded streets in Nakhil quarter", killed=21),
    ),
    (T("er", "Khor Weekly", "2019-01-17", "OTHER accident", "A fire killed two in a warehouse", killed=2,
       trigger="fire"),),
    # a war breaks out; what is known by its day
    (
        T("ar", "مساء البحر", "2016-04-02", "ASSAULT explosion", "اندلاع الحرب بين الجزيرتين"),
        T("ax", "الراصد", "2016-04-02", "OTHER happening", "أحداث الثاني من نيسان"),
    ),
)  # fmt: skip
