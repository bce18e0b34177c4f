# Words around dates. SPAN($x) words an EDTF date, DIGITS($n) a number.
span-about = about { $date }
span-within = some time { $date }
span-uncertain = { $date }, uncertain
span-from = from { $date }
span-until = until { $date }
span-quarter = { $number ->
    [1] first quarter of { $year }
    [2] second quarter of { $year }
    [3] third quarter of { $year }
   *[4] fourth quarter of { $year }
}
span-half = { $number ->
    [1] first half of { $year }
   *[2] second half of { $year }
}
span-season = { $season ->
    [spring] spring { $year }
    [summer] summer { $year }
    [autumn] autumn { $year }
   *[winter] winter { $year }
}
span-decade = the { $year }s
span-century = { $number ->
    [1] the 1st century
    [2] the 2nd century
    [3] the 3rd century
    [21] the 21st century
    [22] the 22nd century
    [23] the 23rd century
   *[other] the { DIGITS($number) }th century
}
span-part = { $part ->
    [dawn] { $date }, at dawn
    [morning] { $date }, in the morning
    [noon] { $date }, around noon
    [afternoon] { $date }, in the afternoon
    [evening] { $date }, in the evening
    [night] { $date }, at night
   *[day] { $date }, by day
}

# Why a date expression has its value. $words are the article's own words.
reason-written = “{ $words }” is written out: { SPAN($date) }.
reason-month-twice = “{ $words }” is another name of the same month.
reason-month-disagrees = “{ $words }” names another month; the first one is taken.
reason-year-from-publication = “{ $words }” is in { DIGITS($year) }, counted from the day of publication, { SPAN($published) }.
reason-year-from-mention = “{ $words }” takes its year, { DIGITS($year) }, from “{ $earlier }” told before it.
reason-yearless-past = “{ $words }” has no year: the nearest one before publication ({ SPAN($published) }) is { SPAN($date) }.
reason-yearless-future = “{ $words }” has no year and the sentence looks ahead: the next one after publication ({ SPAN($published) }) is { SPAN($date) }.
reason-yearless-last = “{ $words }” means the last one before publication ({ SPAN($published) }), so { SPAN($date) }.
reason-yearless-this = “{ $words }” means the one in the year of publication ({ SPAN($published) }), so { SPAN($date) }.
reason-yearless-next = “{ $words }” means the next one after publication ({ SPAN($published) }), so { SPAN($date) }.
reason-hijri-umm-al-qura = The Hijri date is reckoned by the Umm al-Qura calendar; the moon may have been seen a day earlier or later.
reason-hijri-tabular = The Hijri date is reckoned by the tabular calendar; the moon may have been seen a day earlier or later.
reason-hijri-by-weekday = The weekday “{ $words }” tells the day on which the moon was seen: { SPAN($date) }.
reason-jalali = It is a date of the Iranian solar calendar.
reason-hebrew = It is a date of the Hebrew calendar.
reason-calendars-agree = “{ $words }” beside it is the same day in another calendar.
reason-calendars-disagree = “{ $words }” beside it would be { SPAN($date) }.
reason-day-of-month = “{ $words }” is a day of a month counted from publication ({ SPAN($published) }), so { SPAN($date) }.
reason-day-of-told-month = “{ $words }” is a day of the month of “{ $earlier }”, so { SPAN($date) }.
reason-day-of = “{ $words }” means the day of publication, { SPAN($date) }.
reason-day-before = “{ $words }” means the day before publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-before-yesterday = “{ $words }” means two days before publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-after = “{ $words }” means the day after publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-after-tomorrow = “{ $words }” means two days after publication, { SPAN($published) }, so { SPAN($date) }.
reason-days-away = “{ $words }” is counted from publication, { SPAN($published) }, so { SPAN($date) }.
reason-deixis-disagrees = “{ $words }” would be { SPAN($date) } by the publication date; the written date is taken.
reason-weekday-agrees = The weekday “{ $words }” agrees with it.
reason-weekday-disagrees = The weekday “{ $words }” does not agree: { SPAN($date) } falls on another one.
reason-weekday-beside = The weekday “{ $words }” stands beside it.
reason-deixis-beside = “{ $words }” stands beside it, and is told from the publication date.
reason-weekday-of-date = “{ $words }” repeats the date told just before, { SPAN($date) }.
reason-weekday-today = “{ $words }” means the day of publication itself, { SPAN($date) }.
reason-weekday-past = “{ $words }” means the nearest one before publication ({ SPAN($published) }), so { SPAN($date) }.
reason-weekday-ahead = The sentence speaks of what is to come after publication ({ SPAN($published) }), so “{ $words }” means { SPAN($date) }.
reason-weekday-last = “{ $words }” means the last one before publication ({ SPAN($published) }), so { SPAN($date) }.
reason-weekday-this = “{ $words }” means the one of the days around publication ({ SPAN($published) }), so { SPAN($date) }.
reason-weekday-next = “{ $words }” means the next one after publication ({ SPAN($published) }), so { SPAN($date) }.
reason-weekday-of-week = “{ $words }” is in a week counted from publication ({ SPAN($published) }), so { SPAN($date) }.
reason-or-weekday = Or, by the weekday “{ $words }”: { SPAN($date) }.
reason-or-month = Or, by the second name: { SPAN($date) }.
reason-or-deixis = Or, by “{ $words }”: { SPAN($date) }.
reason-or-past = Or, if it is past: { SPAN($date) }.
reason-or-weekday-before = Or a week before: { SPAN($date) }.
reason-or-ahead = Or, if it lies ahead: { SPAN($date) }.
reason-unit-before-last = “{ $words }” means the last but one before publication ({ SPAN($published) }), so { SPAN($date) }.
reason-unit-last = “{ $words }” is the one before that in which the article was published ({ SPAN($published) }), so { SPAN($date) }.
reason-unit-this = “{ $words }” is the one in which the article was published ({ SPAN($published) }), so { SPAN($date) }.
reason-unit-next = “{ $words }” is the one after that in which the article was published ({ SPAN($published) }), so { SPAN($date) }.
reason-unit-after-next = “{ $words }” is the second after that in which the article was published ({ SPAN($published) }), so { SPAN($date) }.
reason-same-unit = “{ $words }” is that of “{ $earlier }”, told before it, so { SPAN($date) }.
reason-following-unit = “{ $words }” comes after “{ $earlier }”, told before it, so { SPAN($date) }.
reason-preceding-unit = “{ $words }” comes before “{ $earlier }”, told before it, so { SPAN($date) }.
reason-that-time = “{ $words }” means “{ $earlier }”, told before it.
reason-its-unit = “{ $words }” was going on at publication ({ SPAN($published) }), so { SPAN($date) }.
reason-part-of-unit = “{ $words }” means { SPAN($date) }.
reason-season = “{ $words }” means { SPAN($date) }.
reason-fuzzy-start = “{ $words }” leaves its first part, { SPAN($date) }.
reason-fuzzy-mid = “{ $words }” leaves its middle, { SPAN($date) }.
reason-fuzzy-end = “{ $words }” leaves its last part, { SPAN($date) }.
reason-duration = “{ $words }” is a length of time, not a point in it.
reason-duration-until = It reaches to publication ({ SPAN($published) }): { SPAN($date) }.
reason-distance = “{ $words }” is counted from publication ({ SPAN($published) }), so { SPAN($date) }.
reason-distance-from-mention = “{ $words }” is counted from “{ $earlier }”, told before it, so { SPAN($date) }.
reason-vague-distance = “{ $words }” does not say how long.
reason-window-back = “{ $words }” reaches to publication ({ SPAN($published) }): { SPAN($date) }.
reason-window-ahead = “{ $words }” begins at publication ({ SPAN($published) }): { SPAN($date) }.
reason-range = “{ $words }” is one interval: { SPAN($date) }.
reason-night-between = “{ $words }” is one night: { SPAN($date) }.
reason-set = “{ $words }” recurs.
reason-decade = “{ $words }” means { SPAN($date) }.
reason-century = “{ $words }” means { SPAN($date) }.
reason-feast = “{ $words }” is a feast, and falls on { SPAN($date) }.
reason-anniversary = { $years ->
    [one] “{ $words }” is one year after what it remembers, so { SPAN($date) }; “{ $earlier }” tells the day.
   *[other] “{ $words }” is { $years } years after what it remembers, so { SPAN($date) }; “{ $earlier }” tells the day.
}
reason-known-day = “{ $words }” has no year: it is the known day { SPAN($date) }.
reason-nth-weekday = “{ $words }” is counted within { SPAN($month) }, so { SPAN($date) }.
reason-fiscal-year = The fiscal year is taken to run from July to June; some countries begin it in another month.
reason-vague-past = “{ $words }” means some time before publication.
reason-vague-present = “{ $words }” means the time of publication.
reason-vague-future = “{ $words }” means some time after publication.
reason-part-told = “{ $words }” is counted from publication ({ SPAN($published) }), so { SPAN($date) }.
reason-clock = “{ $words }” is a time of the clock on { SPAN($date) }.
reason-waits = “{ $words }” is counted from the publication date, which is not known.
reason-publication-not-a-day = The publication date is longer than a day, so this is as wide.

published-labelled = The text says when it was published: “{ $words }”.
published-updated = The text says when it was last changed: “{ $words }”.
published-line = A line of the page has only a date: “{ $words }”.
published-dateline = The dateline says “{ $words }”.
guess-told-day = “{ $words }” tells a day and how far it lies from publication.
guess-weekday-fits = The weekday of “{ $words }” fits the year { $year }, so the text is of the days after it.
guess-weekday = Not before { SPAN($date) }: “{ $words }” is the latest date it tells, and its own weekday fits this day next.
guess-latest = Not long after “{ $words }”, the latest date that the text tells.
