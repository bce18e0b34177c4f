# كلمات حول التواريخ
span-about = نحو { $date }
span-within = في وقت ما { $date }
span-uncertain = { $date }، غير مؤكد
span-from = منذ { $date }
span-until = حتى { $date }
span-quarter = { $number ->
    [1] الربع الأول من { $year }
    [2] الربع الثاني من { $year }
    [3] الربع الثالث من { $year }
   *[4] الربع الرابع من { $year }
}
span-half = { $number ->
    [1] النصف الأول من { $year }
   *[2] النصف الثاني من { $year }
}
span-season = { $season ->
    [spring] ربيع { $year }
    [summer] صيف { $year }
    [autumn] خريف { $year }
   *[winter] شتاء { $year }
}
span-decade = { $tens ->
    [0] العقد الأول من
    [10] العقد الثاني من
    [20] عشرينيات
    [30] ثلاثينيات
    [40] أربعينيات
    [50] خمسينيات
    [60] ستينيات
    [70] سبعينيات
    [80] ثمانينيات
   *[90] تسعينيات
} القرن { $century ->
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { DIGITS($century) }
}
span-century = القرن { DIGITS($number) }
span-part = { $part ->
    [dawn] فجر { $date }
    [morning] صباح { $date }
    [noon] ظهر { $date }
    [afternoon] بعد ظهر { $date }
    [evening] مساء { $date }
    [night] ليل { $date }
   *[day] نهار { $date }
}

# سبب قيمة كل تعبير زمني. في المتغير words كلمات المقال نفسها.
reason-written = «{ $words }» مكتوب صراحة: { SPAN($date) }.
reason-month-twice = «{ $words }» اسم آخر للشهر نفسه.
reason-month-disagrees = «{ $words }» اسم شهر آخر، والمعتمد هو الأول.
reason-year-from-publication = «{ $words }»: عام { DIGITS($year) }، محسوبا من تاريخ النشر، { SPAN($published) }.
reason-year-from-mention = «{ $words }» يأخذ عامه، { DIGITS($year) }، من «{ $earlier }» المذكور قبله.
reason-yearless-past = «{ $words }» بلا عام: الأقرب قبل النشر ({ SPAN($published) }) هو { SPAN($date) }.
reason-yearless-future = «{ $words }» بلا عام والجملة عن المستقبل: الأقرب بعد النشر ({ SPAN($published) }) هو { SPAN($date) }.
reason-yearless-last = «{ $words }» = الأخير قبل النشر ({ SPAN($published) }): { SPAN($date) }.
reason-yearless-this = «{ $words }» = ما يقع في عام النشر ({ SPAN($published) }): { SPAN($date) }.
reason-yearless-next = «{ $words }» = التالي بعد النشر ({ SPAN($published) }): { SPAN($date) }.
reason-hijri-umm-al-qura = تاريخ هجري بحسب تقويم أم القرى؛ وقد تختلف رؤية الهلال يوما.
reason-hijri-tabular = تاريخ هجري بحسب التقويم الحسابي؛ وقد تختلف رؤية الهلال يوما.
reason-hijri-by-weekday = يوم الأسبوع «{ $words }» يدل على يوم رؤية الهلال: { SPAN($date) }.
reason-jalali = بالتقويم الشمسي الإيراني.
reason-hebrew = بالتقويم العبري.
reason-calendars-agree = «{ $words }» بجانبه هو اليوم نفسه بتقويم آخر.
reason-calendars-disagree = «{ $words }» بجانبه يوافق { SPAN($date) }.
reason-day-of-month = «{ $words }» يوم من شهر محسوب من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-day-of-told-month = «{ $words }» يوم من شهر «{ $earlier }»: { SPAN($date) }.
reason-day-of = «{ $words }» = يوم النشر، { SPAN($date) }.
reason-day-before = «{ $words }» = اليوم السابق للنشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-day-before-yesterday = «{ $words }» = قبل النشر ({ SPAN($published) }) بيومين، أي { SPAN($date) }.
reason-day-after = «{ $words }» = اليوم التالي للنشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-day-after-tomorrow = «{ $words }» = بعد النشر ({ SPAN($published) }) بيومين، أي { SPAN($date) }.
reason-days-away = «{ $words }» محسوب من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-deixis-disagrees = «{ $words }» يكون بحسب تاريخ النشر { SPAN($date) }، والمعتمد هو التاريخ المكتوب.
reason-weekday-agrees = يوم الأسبوع «{ $words }» موافق.
reason-weekday-disagrees = يوم الأسبوع «{ $words }» لا يوافق: { SPAN($date) } يوم آخر.
reason-weekday-beside = بجانبه يوم الأسبوع «{ $words }».
reason-deixis-beside = بجانبه «{ $words }»، وهو محسوب من تاريخ النشر.
reason-weekday-of-date = «{ $words }» تكرار للتاريخ المذكور قبله، { SPAN($date) }.
reason-weekday-today = «{ $words }» = يوم النشر نفسه، { SPAN($date) }.
reason-weekday-past = «{ $words }» = الأقرب قبل النشر ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-ahead = «{ $words }»: الجملة عن المستقبل بعد النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-weekday-last = «{ $words }» = الأخير قبل النشر ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-this = «{ $words }» = ما يقع في هذه الأيام بحسب النشر ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-next = «{ $words }» = التالي بعد النشر ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-of-week = «{ $words }» في أسبوع محسوب من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-or-weekday = أو بحسب يوم الأسبوع «{ $words }»: { SPAN($date) }.
reason-or-weekday-past = أو إن كان قد مضى: { SPAN($date) }.
reason-or-weekday-before = أو قبل ذلك بأسبوع: { SPAN($date) }.
reason-or-weekday-ahead = أو إن كان آتيا: { SPAN($date) }.
reason-unit-before-last = «{ $words }» = ما قبل السابق لوقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-unit-last = «{ $words }» = السابق لوقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-unit-this = «{ $words }» = وقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-unit-next = «{ $words }» = التالي لوقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-unit-after-next = «{ $words }» = ما بعد التالي لوقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-same-unit = «{ $words }» = ما يقع فيه «{ $earlier }» المذكور قبله: { SPAN($date) }.
reason-following-unit = «{ $words }» = بعد «{ $earlier }» المذكور قبله: { SPAN($date) }.
reason-preceding-unit = «{ $words }» = قبل «{ $earlier }» المذكور قبله: { SPAN($date) }.
reason-that-time = «{ $words }» = «{ $earlier }» المذكور قبله.
reason-its-unit = «{ $words }» جارٍ وقت النشر ({ SPAN($published) }): { SPAN($date) }.
reason-part-of-unit = «{ $words }» = { SPAN($date) }.
reason-season = «{ $words }» = { SPAN($date) }.
reason-fuzzy-start = «{ $words }»: أوله، { SPAN($date) }.
reason-fuzzy-mid = «{ $words }»: وسطه، { SPAN($date) }.
reason-fuzzy-end = «{ $words }»: آخره، { SPAN($date) }.
reason-duration = «{ $words }» مدة.
reason-duration-until = تمتد إلى النشر ({ SPAN($published) }): { SPAN($date) }.
reason-distance = «{ $words }» محسوب من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-distance-from-mention = «{ $words }» محسوب من «{ $earlier }» المذكور قبله: { SPAN($date) }.
reason-vague-distance = «{ $words }» لا يحدد المدة.
reason-window-back = «{ $words }» تمتد إلى النشر ({ SPAN($published) }): { SPAN($date) }.
reason-window-ahead = «{ $words }» تبدأ من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-range = «{ $words }» فترة واحدة: { SPAN($date) }.
reason-night-between = «{ $words }» ليلة واحدة: { SPAN($date) }.
reason-set = «{ $words }» متكرر.
reason-decade = «{ $words }» = { SPAN($date) }.
reason-century = «{ $words }» = { SPAN($date) }.
reason-feast = «{ $words }» عيد أو مناسبة: { SPAN($date) }.
reason-anniversary = «{ $words }» = { SPAN($date) }، بعد { $years ->
    [zero] أقل من عام
    [one] عام
    [two] عامين
    [few] { $years } أعوام
    [many] { $years } عاما
   *[other] { $years } عام
} من الحدث؛ و«{ $earlier }» يدل على اليوم.
reason-known-day = «{ $words }» بلا عام، وهو اليوم المعروف { SPAN($date) }.
reason-nth-weekday = «{ $words }» = { SPAN($date) }، بالعد في { SPAN($month) }.
reason-fiscal-year = السنة المالية محسوبة من تموز/يوليو إلى حزيران/يونيو؛ وهي تبدأ في بعض البلدان بشهر آخر.
reason-vague-past = «{ $words }»: وقت ما قبل النشر.
reason-vague-present = «{ $words }» = وقت النشر.
reason-vague-future = «{ $words }»: وقت ما بعد النشر.
reason-part-told = «{ $words }» محسوب من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-clock = «{ $words }» ساعة من { SPAN($date) }.
reason-waits = «{ $words }» محسوب من تاريخ النشر، وهو غير معروف.
reason-publication-not-a-day = تاريخ النشر ليس يوما واحدا، فالقيمة باتساعه.

published-labelled = النص يذكر تاريخ نشره: «{ $words }».
published-updated = النص يذكر تاريخ آخر تحديث له: «{ $words }».
published-line = في الصفحة سطر ليس فيه إلا تاريخ: «{ $words }».
published-dateline = سطر المكان والتاريخ يقول «{ $words }».
guess-told-day = «{ $words }» يذكر يوما وبعده عن النشر.
guess-weekday-fits = يوم الأسبوع في «{ $words }» يوافق سنة { $year }، فالنص من الأيام التي تليه.
guess-weekday = ليس قبل { SPAN($date) }: «{ $words }» أحدث تاريخ يذكره النص، ويوم أسبوعه يوافق هذا اليوم بعده.
guess-latest = بعد «{ $words }» بقليل، وهو أحدث تاريخ يذكره النص.
