# كلمات حول التواريخ
span-about = نحو { $date }
span-within = في وقت ما ضمن { $date }
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
reason-year-from-publication = «{ $words }» في عام { DIGITS($year) }، محسوبا من يوم النشر، { SPAN($published) }.
reason-year-from-mention = «{ $words }» يأخذ عامه، { DIGITS($year) }، من «{ $earlier }» المذكور قبله.
reason-yearless-past = «{ $words }» بلا عام: الأقرب قبل النشر ({ SPAN($published) }) هو { SPAN($date) }.
reason-yearless-future = «{ $words }» بلا عام والجملة عن المستقبل: الأقرب بعد النشر ({ SPAN($published) }) هو { SPAN($date) }.
reason-yearless-last = «{ $words }» يعني الأخير قبل النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-yearless-this = «{ $words }» يعني ما يقع في عام النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-yearless-next = «{ $words }» يعني التالي بعد النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-hijri-umm-al-qura = التاريخ هجري محسوب بتقويم أم القرى؛ وقد يكون الهلال رئي قبله بيوم أو بعده بيوم.
reason-hijri-tabular = التاريخ هجري محسوب بالتقويم الحسابي؛ وقد يكون الهلال رئي قبله بيوم أو بعده بيوم.
reason-hijri-by-weekday = يوم الأسبوع «{ $words }» يدل على يوم رؤية الهلال: { SPAN($date) }.
reason-jalali = التاريخ بالتقويم الشمسي الإيراني.
reason-hebrew = التاريخ بالتقويم العبري.
reason-calendars-agree = «{ $words }» بجانبه هو اليوم نفسه بتقويم آخر.
reason-calendars-disagree = «{ $words }» بجانبه يوافق { SPAN($date) }.
reason-day-of-month = «{ $words }» يوم من شهر محسوب من النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-day-of-told-month = «{ $words }» يوم من شهر «{ $earlier }»، أي { SPAN($date) }.
reason-day-of = «{ $words }» يعني يوم النشر، { SPAN($date) }.
reason-day-before = «{ $words }» يعني اليوم السابق للنشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-day-before-yesterday = «{ $words }» يعني ما قبل النشر ({ SPAN($published) }) بيومين، أي { SPAN($date) }.
reason-day-after = «{ $words }» يعني اليوم التالي للنشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-day-after-tomorrow = «{ $words }» يعني ما بعد النشر ({ SPAN($published) }) بيومين، أي { SPAN($date) }.
reason-days-away = «{ $words }» محسوب من النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-deixis-disagrees = «{ $words }» يكون بحسب تاريخ النشر { SPAN($date) }، والمعتمد هو التاريخ المكتوب.
reason-weekday-agrees = يوم الأسبوع «{ $words }» يوافقه.
reason-weekday-disagrees = يوم الأسبوع «{ $words }» لا يوافقه، فإن { SPAN($date) } يوم آخر.
reason-weekday-beside = بجانبه يوم الأسبوع «{ $words }».
reason-deixis-beside = بجانبه «{ $words }»، وهو محسوب من تاريخ النشر.
reason-weekday-of-date = «{ $words }» تكرار للتاريخ المذكور قبله، { SPAN($date) }.
reason-weekday-today = «{ $words }» يعني يوم النشر نفسه، { SPAN($date) }.
reason-weekday-past = «{ $words }» يعني الأقرب قبل النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-weekday-ahead = الجملة عما سيأتي بعد النشر ({ SPAN($published) })، فيوم «{ $words }» هو { SPAN($date) }.
reason-weekday-last = «{ $words }» يعني الأخير قبل النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-weekday-this = «{ $words }» يعني ما يقع في أيام النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-weekday-next = «{ $words }» يعني التالي بعد النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-weekday-of-week = «{ $words }» في أسبوع محسوب من النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-or-weekday = أو بحسب يوم الأسبوع «{ $words }»: { SPAN($date) }.
reason-or-month = أو بحسب الاسم الثاني: { SPAN($date) }.
reason-or-deixis = أو بحسب «{ $words }»: { SPAN($date) }.
reason-or-past = أو إن كان قد مضى: { SPAN($date) }.
reason-or-weekday-before = أو قبل ذلك بأسبوع: { SPAN($date) }.
reason-or-ahead = أو إن كان آتيا: { SPAN($date) }.
reason-unit-before-last = «{ $words }» يعني ما قبل السابق لوقت النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-unit-last = «{ $words }» هو السابق لما نشر فيه المقال ({ SPAN($published) })، أي { SPAN($date) }.
reason-unit-this = «{ $words }» هو ما نشر فيه المقال ({ SPAN($published) })، أي { SPAN($date) }.
reason-unit-next = «{ $words }» هو التالي لما نشر فيه المقال ({ SPAN($published) })، أي { SPAN($date) }.
reason-unit-after-next = «{ $words }» هو ما بعد التالي لما نشر فيه المقال ({ SPAN($published) })، أي { SPAN($date) }.
reason-same-unit = «{ $words }» هو ما يقع فيه «{ $earlier }» المذكور قبله، أي { SPAN($date) }.
reason-following-unit = «{ $words }» يأتي بعد «{ $earlier }» المذكور قبله، أي { SPAN($date) }.
reason-preceding-unit = «{ $words }» يأتي قبل «{ $earlier }» المذكور قبله، أي { SPAN($date) }.
reason-that-time = «{ $words }» يعني «{ $earlier }» المذكور قبله.
reason-its-unit = «{ $words }» كان جاريا وقت النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-part-of-unit = «{ $words }» يعني { SPAN($date) }.
reason-season = «{ $words }» يعني { SPAN($date) }.
reason-fuzzy-start = كلمة «{ $words }» تحصره في أوله، { SPAN($date) }.
reason-fuzzy-mid = كلمة «{ $words }» تحصره في وسطه، { SPAN($date) }.
reason-fuzzy-end = كلمة «{ $words }» تحصره في آخره، { SPAN($date) }.
reason-duration = «{ $words }» مدة وليس وقتا بعينه.
reason-duration-until = تمتد إلى النشر ({ SPAN($published) }): { SPAN($date) }.
reason-distance = «{ $words }» محسوب من النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-distance-from-mention = «{ $words }» محسوب من «{ $earlier }» المذكور قبله، أي { SPAN($date) }.
reason-vague-distance = «{ $words }» لا يحدد المدة.
reason-window-back = «{ $words }» تمتد إلى النشر ({ SPAN($published) }): { SPAN($date) }.
reason-window-ahead = «{ $words }» تبدأ من النشر ({ SPAN($published) }): { SPAN($date) }.
reason-range = «{ $words }» فترة واحدة: { SPAN($date) }.
reason-night-between = «{ $words }» ليلة واحدة: { SPAN($date) }.
reason-set = «{ $words }» يتكرر.
reason-decade = «{ $words }» يعني { SPAN($date) }.
reason-century = «{ $words }» يعني { SPAN($date) }.
reason-feast = «{ $words }» عيد أو مناسبة تقع { SPAN($date) }.
reason-anniversary = «{ $words }» هي { SPAN($date) }، بعد { $years ->
    [zero] أقل من عام
    [one] عام
    [two] عامين
    [few] { $years } أعوام
    [many] { $years } عاما
   *[other] { $years } عام
} من الحدث؛ و«{ $earlier }» يدل على اليوم.
reason-known-day = «{ $words }» بلا عام، وهو اليوم المعروف { SPAN($date) }.
reason-nth-weekday = «{ $words }» معدود من أيام { SPAN($month) }، أي { SPAN($date) }.
reason-fiscal-year = السنة المالية محسوبة من تموز/يوليو إلى حزيران/يونيو؛ وهي تبدأ في بعض البلدان بشهر آخر.
reason-vague-past = «{ $words }» يعني وقتا ما قبل النشر.
reason-vague-present = «{ $words }» يعني وقت النشر.
reason-vague-future = «{ $words }» يعني وقتا ما بعد النشر.
reason-part-told = «{ $words }» محسوب من النشر ({ SPAN($published) })، أي { SPAN($date) }.
reason-clock = «{ $words }» ساعة من يوم { SPAN($date) }.
reason-waits = «{ $words }» محسوب من تاريخ النشر، وهو غير معروف.
reason-publication-not-a-day = تاريخ النشر أطول من يوم، فالقيمة باتساعه.

published-labelled = النص يذكر تاريخ نشره: «{ $words }».
published-updated = النص يذكر تاريخ آخر تحديث له: «{ $words }».
published-line = في الصفحة سطر ليس فيه إلا تاريخ: «{ $words }».
published-dateline = سطر المكان والتاريخ يقول «{ $words }».
guess-told-day = «{ $words }» يذكر يوما وبعده عن النشر.
guess-weekday-fits = يوم الأسبوع في «{ $words }» يوافق سنة { $year }، فالنص من الأيام التي تليه.
guess-weekday = ليس قبل { SPAN($date) }: «{ $words }» أحدث تاريخ يذكره النص، ويوم أسبوعه يوافق هذا اليوم بعده.
guess-latest = بعد «{ $words }» بقليل، وهو أحدث تاريخ يذكره النص.
