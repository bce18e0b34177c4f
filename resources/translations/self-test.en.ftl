# The program's test of itself: one line a step
self-test-begin = Tasalsul { $version } tests itself.
self-test-parts = Fonts ({ $fonts } families), guide and words in { $languages } languages are there
self-test-imported = Sample articles imported: { $articles } articles, { $events } events
self-test-extracted = A date understood in each of { $count } languages
self-test-searched = Search: { $count } articles for { $words } searches
self-test-drawn = Drawn: { $name }, { $width } × { $height } pixels
self-test-printed = Printed as PDF and read back: { $shown } of { $total } events on { $pages ->
    [one] one page
   *[other] { $pages } pages
}
self-test-read = Other formats read: { $names }
self-test-failed = { $step } failed: { $details }
self-test-failures = { $count ->
    [one] One step failed. This installation is not whole; install it again.
   *[other] { $count } steps failed. This installation is not whole; install it again.
}
self-test-well = Everything works.
