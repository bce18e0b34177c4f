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
reason-year-from-publication = “{ $words }”: the year { DIGITS($year) }, counted from publication, { SPAN($published) }.
reason-year-from-mention = “{ $words }” takes its year, { DIGITS($year) }, from “{ $earlier }” told before it.
reason-yearless-past = “{ $words }” has no year: the nearest one before publication ({ SPAN($published) }) is { SPAN($date) }.
reason-yearless-future = “{ $words }” has no year and the sentence looks ahead: the next one after publication ({ SPAN($published) }) is { SPAN($date) }.
reason-yearless-last = “{ $words }” = the last one before publication ({ SPAN($published) }): { SPAN($date) }.
reason-yearless-this = “{ $words }” = the one of the year of publication ({ SPAN($published) }): { SPAN($date) }.
reason-yearless-next = “{ $words }” = the next one after publication ({ SPAN($published) }): { SPAN($date) }.
reason-hijri-umm-al-qura = Hijri, by the Umm al-Qura calendar; a sighting of the moon may differ by a day.
reason-hijri-tabular = Hijri, by the tabular calendar; a sighting of the moon may differ by a day.
reason-hijri-by-weekday = The weekday “{ $words }” tells the day on which the moon was seen: { SPAN($date) }.
reason-jalali = Iranian solar calendar.
reason-hebrew = Hebrew calendar.
reason-calendars-agree = “{ $words }” beside it is the same day in another calendar.
reason-calendars-disagree = “{ $words }” beside it would be { SPAN($date) }.
reason-day-of-month = “{ $words }” counts in a month told from publication ({ SPAN($published) }): { SPAN($date) }.
reason-day-of-told-month = “{ $words }” counts in the month of “{ $earlier }”: { SPAN($date) }.
reason-day-of = “{ $words }” = the day of publication, { SPAN($date) }.
reason-day-before = “{ $words }” = the day before publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-before-yesterday = “{ $words }” = two days before publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-after = “{ $words }” = the day after publication, { SPAN($published) }, so { SPAN($date) }.
reason-day-after-tomorrow = “{ $words }” = two days after publication, { SPAN($published) }, so { SPAN($date) }.
reason-days-away = “{ $words }” is counted from publication, { SPAN($published) }: { SPAN($date) }.
reason-deixis-disagrees = “{ $words }” would be { SPAN($date) } by the publication date; the written date is taken.
reason-weekday-agrees = The weekday “{ $words }” agrees.
reason-weekday-disagrees = The weekday “{ $words }” does not agree: { SPAN($date) } is another one.
reason-weekday-beside = The weekday “{ $words }” stands beside it.
reason-deixis-beside = “{ $words }” stands beside it, and is told from the publication date.
reason-weekday-of-date = “{ $words }” repeats the date told just before, { SPAN($date) }.
reason-weekday-today = “{ $words }” = the day of publication itself, { SPAN($date) }.
reason-weekday-past = “{ $words }” = the nearest one before publication ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-ahead = “{ $words }”: the sentence looks ahead from publication ({ SPAN($published) }), so { SPAN($date) }.
reason-weekday-last = “{ $words }” = the last one before publication ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-this = “{ $words }” = the one of these days, by publication ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-next = “{ $words }” = the next one after publication ({ SPAN($published) }): { SPAN($date) }.
reason-weekday-of-week = “{ $words }” is in a week told from publication ({ SPAN($published) }): { SPAN($date) }.
reason-or-weekday = Or, by the weekday “{ $words }”: { SPAN($date) }.
reason-or-weekday-past = Or, if it is past: { SPAN($date) }.
reason-or-weekday-before = Or a week before: { SPAN($date) }.
reason-or-weekday-ahead = Or, if it lies ahead: { SPAN($date) }.
reason-unit-before-last = “{ $words }” = two before the one of publication ({ SPAN($published) }): { SPAN($date) }.
reason-unit-last = “{ $words }” = the one before that of publication ({ SPAN($published) }): { SPAN($date) }.
reason-unit-this = “{ $words }” = the one of publication ({ SPAN($published) }): { SPAN($date) }.
reason-unit-next = “{ $words }” = the one after that of publication ({ SPAN($published) }): { SPAN($date) }.
reason-unit-after-next = “{ $words }” = two after the one of publication ({ SPAN($published) }): { SPAN($date) }.
reason-same-unit = “{ $words }” = that of “{ $earlier }” told before: { SPAN($date) }.
reason-following-unit = “{ $words }” = after “{ $earlier }” told before: { SPAN($date) }.
reason-preceding-unit = “{ $words }” = before “{ $earlier }” told before: { SPAN($date) }.
reason-that-time = “{ $words }” = “{ $earlier }” told before.
reason-its-unit = “{ $words }” is told to be going on at publication ({ SPAN($published) }): { SPAN($date) }.
reason-part-of-unit = “{ $words }” = { SPAN($date) }.
reason-season = “{ $words }” = { SPAN($date) }.
reason-fuzzy-start = “{ $words }”: its first part, { SPAN($date) }.
reason-fuzzy-mid = “{ $words }”: its middle, { SPAN($date) }.
reason-fuzzy-end = “{ $words }”: its last part, { SPAN($date) }.
reason-duration = “{ $words }” is a length of time.
reason-duration-until = It reaches to publication ({ SPAN($published) }): { SPAN($date) }.
reason-distance = “{ $words }”, counted from publication ({ SPAN($published) }): { SPAN($date) }.
reason-distance-from-mention = “{ $words }”, counted from “{ $earlier }” told before: { SPAN($date) }.
reason-vague-distance = “{ $words }” does not say how long.
reason-window-back = “{ $words }” reaches to publication ({ SPAN($published) }): { SPAN($date) }.
reason-window-ahead = “{ $words }” begins at publication ({ SPAN($published) }): { SPAN($date) }.
reason-range = “{ $words }” is one interval: { SPAN($date) }.
reason-night-between = “{ $words }” is one night: { SPAN($date) }.
reason-set = “{ $words }” recurs.
reason-decade = “{ $words }” = { SPAN($date) }.
reason-century = “{ $words }” = { SPAN($date) }.
reason-feast = “{ $words }” is a feast: { SPAN($date) }.
reason-anniversary = “{ $words }” = { SPAN($date) }, { $years } { $years ->
    [one] year
   *[other] years
} after what it remembers; “{ $earlier }” tells the day.
reason-known-day = “{ $words }” has no year: it is the known day { SPAN($date) }.
reason-nth-weekday = “{ $words }” = { SPAN($date) }, counted in { SPAN($month) }.
reason-fiscal-year = The fiscal year is taken to run from July to June; some countries begin it in another month.
reason-vague-past = “{ $words }”: some time before publication.
reason-vague-present = “{ $words }” = the time of publication.
reason-vague-future = “{ $words }”: some time after publication.
reason-part-told = “{ $words }”, counted from publication ({ SPAN($published) }): { SPAN($date) }.
reason-clock = “{ $words }” is a time of { SPAN($date) }.
reason-waits = “{ $words }” is told from the publication date, which is not known.
reason-publication-not-a-day = The publication date is no single day, so this is as wide.

published-labelled = The text says when it was published: “{ $words }”.
published-updated = The text says when it was last changed: “{ $words }”.
published-line = A line of the page has only a date: “{ $words }”.
published-dateline = The dateline says “{ $words }”.
guess-told-day = “{ $words }” tells a day and how far it lies from publication.
guess-weekday-fits = The weekday of “{ $words }” fits the year { $year }, so the text is of the days after it.
guess-weekday = Not before { SPAN($date) }: “{ $words }” is the latest date it tells, and its own weekday fits this day next.
guess-latest = Not long after “{ $words }”, the latest date that the text tells.
