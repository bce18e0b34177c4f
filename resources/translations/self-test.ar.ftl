# اختبار البرنامج لنفسه: سطر لكل خطوة
self-test-begin = يختبر «تسلسل» { $version } نفسه.
self-test-parts = الخطوط ({ $fonts }) والدليل والكلمات باللغات ({ $languages }) موجودة
self-test-imported = استُوردت مقالات العيّنة. المقالات: { $articles }، الأحداث: { $events }
self-test-extracted = فُهم تاريخ في كل لغة. اللغات: { $count }
self-test-searched = البحث. الكلمات: { $words }، المقالات: { $count }
self-test-drawn = رُسم { $name }، بالبكسل: { $width } × { $height }
self-test-printed = طُبع الخط الزمني بصيغة PDF وقُرئ من جديد: { $shown } من { $total } من الأحداث على { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتين
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
}
self-test-read = قُرئت صيغ أخرى: { $names }
self-test-failed = فشلت الخطوة { $step }: { $details }
self-test-failures = { $count ->
    [zero] لم تفشل أي خطوة.
    [one] فشلت خطوة واحدة. هذا التثبيت ناقص؛ أعد تثبيت البرنامج.
    [two] فشلت خطوتان. هذا التثبيت ناقص؛ أعد تثبيت البرنامج.
    [few] فشلت { $count } خطوات. هذا التثبيت ناقص؛ أعد تثبيت البرنامج.
    [many] فشلت { $count } خطوة. هذا التثبيت ناقص؛ أعد تثبيت البرنامج.
   *[other] فشلت { $count } خطوة. هذا التثبيت ناقص؛ أعد تثبيت البرنامج.
}
self-test-well = كل شيء يعمل.
