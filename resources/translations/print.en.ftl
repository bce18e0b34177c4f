# The printed page. SPAN($x) words an EDTF date, DIGITS($n) a number.
print-count = { $total ->
    [one] { DIGITS($shown) } of { DIGITS($total) } event
   *[other] { DIGITS($shown) } of { DIGITS($total) } events
}
print-none-left-out = none left out
print-hidden = { $count ->
    [one] { DIGITS($count) } hidden by the filter
   *[other] { DIGITS($count) } hidden by the filter
}
print-articles = { $count ->
    [one] { DIGITS($count) } article
   *[other] { DIGITS($count) } articles
}
print-sources = { $count ->
    [one] { DIGITS($count) } source
   *[other] { DIGITS($count) } sources
}
print-undated-listed = { $count ->
    [one] { DIGITS($count) } undated at the end
   *[other] { DIGITS($count) } undated at the end
}
print-undated-elsewhere = { $count ->
    [one] { DIGITS($count) } undated elsewhere
   *[other] { DIGITS($count) } undated elsewhere
}
print-made = printed { $date }
print-undated = Without a date
print-passages = Passages are quoted in their own language; underlined words give the date
print-page = { DIGITS($page) } / { DIGITS($pages) }
print-family = { $family ->
    [cooperation] Co-operation
    [verbal] Verbal conflict
    [material] Material conflict
   *[other] Other
}
print-uncertain-edge = uncertain edge
print-within = some time within
print-disagree = sources disagree
print-summary = { $shown } of { $total } events on { $pages ->
    [one] one page
   *[other] { $pages } pages
}
print-no-value = None named
print-other-values = Others
print-no-source = Without a source
print-expected = announced
print-expected-title = { $title } (announced)
print-says = says { $date }
print-timeline = Timeline
print-source-list = Sources
print-tile = row { DIGITS($row) }, column { DIGITS($column) } · page { DIGITS($page) } of { DIGITS($pages) }
print-column = { $column ->
    [number] No.
    [date] Date
    [event] Event
    [type] Type
    [names] Who and where
   *[sources] Sources
}
print-reader-notes = Notes
print-article-events = Events of this article

fault-print-no-events = The library has no event with a date, so there is no timeline to print.
fault-print-none-in-range = No event happened between { SPAN($start) } and { SPAN($end) }. Choose other days.
fault-print-hidden = The filter hides all events. Show some of them again.
fault-print-bad-date = “{ $date }” is not a date. Write 2023-12-12, 2023-12 or 2023.
fault-print-empty-range = The picture would end before it starts: the first day is { SPAN($start) }, the last { SPAN($end) }.
fault-print-kind = “{ $name }”: the name of a picture ends in .pdf, .svg, .png, .txt or .html.
fault-print-unwritable = “{ $path }” could not be written: { $reason }. Nothing was changed there; choose another place.
fault-print-too-large = A picture with { DIGITS($dpi) } dots an inch of this paper needs more memory than there is. Choose fewer dots.
fault-print-failed = The printer “{ $printer }” did not take the pages. Check that it is on and connected, or save a PDF.
fault-print-too-many-pages = To this scale the timeline would take more than { DIGITS($pages) } pages. Choose fewer centimetres or fewer days.

fault-snapshot-gone = This snapshot is no longer in the library.
fault-snapshot-unknown = The library keeps no snapshot “{ $name }”.
change-snapshot-keep = Keep the snapshot “{ $name }”
change-snapshot-rename = Rename the snapshot to “{ $name }”
change-snapshot-remove = Remove the snapshot “{ $name }”
