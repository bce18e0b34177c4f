# الصفحة المطبوعة
print-count = { $total ->
    [zero] لا أحداث
    [one] حدث واحد من حدث واحد
    [two] { DIGITS($shown) } من حدثين
    [few] { DIGITS($shown) } من { DIGITS($total) } أحداث
    [many] { DIGITS($shown) } من { DIGITS($total) } حدثًا
   *[other] { DIGITS($shown) } من { DIGITS($total) } حدث
}
print-none-left-out = لم يُترك منها شيء
print-hidden = { $count ->
    [zero] لم تُخفِ التصفية شيئًا
    [one] أخفت التصفية حدثًا واحدًا
    [two] أخفت التصفية حدثين
    [few] أخفت التصفية { DIGITS($count) } أحداث
    [many] أخفت التصفية { DIGITS($count) } حدثًا
   *[other] أخفت التصفية { DIGITS($count) } حدث
}
print-articles = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { DIGITS($count) } مقالات
    [many] { DIGITS($count) } مقالًا
   *[other] { DIGITS($count) } مقال
}
print-sources = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { DIGITS($count) } مصادر
    [many] { DIGITS($count) } مصدرًا
   *[other] { DIGITS($count) } مصدر
}
print-undated-listed = { $count ->
    [zero] لا حدث بلا تاريخ
    [one] حدث واحد بلا تاريخ في الآخر
    [two] حدثان بلا تاريخ في الآخر
    [few] { DIGITS($count) } أحداث بلا تاريخ في الآخر
    [many] { DIGITS($count) } حدثًا بلا تاريخ في الآخر
   *[other] { DIGITS($count) } حدث بلا تاريخ في الآخر
}
print-undated-elsewhere = { $count ->
    [zero] لا حدث بلا تاريخ
    [one] وحدث آخر بلا تاريخ ليس في هذه الصفحة
    [two] وحدثان آخران بلا تاريخ ليسا في هذه الصفحة
    [few] و{ DIGITS($count) } أحداث أخرى بلا تاريخ ليست في هذه الصفحة
    [many] و{ DIGITS($count) } حدثًا آخر بلا تاريخ ليست في هذه الصفحة
   *[other] و{ DIGITS($count) } حدث آخر بلا تاريخ ليست في هذه الصفحة
}
print-made = طُبع في { $date }
print-undated = بلا تاريخ
print-passages = المواضع منقولة بلغتها، والكلمات التي تحتها خط تدل على التاريخ
print-page = { DIGITS($page) } / { DIGITS($pages) }
print-family = { $family ->
    [cooperation] تعاون
    [verbal] صراع لفظي
    [material] صراع مادي
   *[other] أخرى
}
print-uncertain-edge = حد غير مؤكد
print-within = في وقت ما بينهما
print-disagree = المصادر مختلفة
print-summary = { DIGITS($shown) } من { DIGITS($total) } من الأحداث في { $pages ->
    [zero] { DIGITS($pages) } صفحة
    [one] صفحة واحدة
    [two] صفحتين
    [few] { DIGITS($pages) } صفحات
    [many] { DIGITS($pages) } صفحة
   *[other] { DIGITS($pages) } صفحة
}
print-no-value = بلا ذكر
print-other-values = غير ذلك
print-no-source = بلا مصدر
print-expected = مُعلن عنه
print-expected-title = { $title } (مُعلن عنه)
print-says = يقول { $date }
print-timeline = الخط الزمني
print-source-list = المصادر
print-tile = الصف { DIGITS($row) }، العمود { DIGITS($column) } · الصفحة { DIGITS($page) } من { DIGITS($pages) }
print-column = { $column ->
    [number] الرقم
    [date] التاريخ
    [event] الحدث
    [type] النوع
    [names] من وأين
   *[sources] المصادر
}
print-reader-notes = الملاحظات
print-article-events = أحداث هذا المقال

fault-print-no-events = ليس في المكتبة حدث له تاريخ، فلا خط زمنيًا يُطبع.
fault-print-none-in-range = لا حدث بين { SPAN($start) } و{ SPAN($end) }. اختر أيامًا أخرى.
fault-print-hidden = أخفت التصفية كل الأحداث. أظهر بعضها من جديد.
fault-print-bad-date = «{ $date }» ليس تاريخًا. اكتب 2023-12-12 أو 2023-12 أو 2023.
fault-print-empty-range = تنتهي الصورة قبل أن تبدأ: أول يوم { SPAN($start) } وآخر يوم { SPAN($end) }.
fault-print-kind = «{ $name }»: ينتهي اسم الصورة بـ pdf. أو svg. أو png. أو txt. أو html.
fault-print-unwritable = تعذّرت كتابة «{ $path }»: { $reason }. لم يتغيّر هناك شيء؛ اختر مكانًا آخر.
fault-print-too-large = صورة بدقة { DIGITS($dpi) } نقطة في البوصة على هذا الورق تحتاج إلى ذاكرة أكثر من المتاح. اختر دقة أقل.
fault-print-failed = لم تقبل الطابعة «{ $printer }» الصفحات. تأكد من أنها تعمل وموصولة، أو احفظ ملف PDF.
fault-print-too-many-pages = بهذا المقياس يحتاج الخط الزمني إلى أكثر من { DIGITS($pages) } صفحة. اختر سنتيمترات أقل أو أيامًا أقل.

fault-snapshot-gone = لم تعد هذه اللقطة في المكتبة.
fault-snapshot-unknown = ليس في المكتبة لقطة باسم «{ $name }».
change-snapshot-keep = حفظ اللقطة «{ $name }»
change-snapshot-rename = تسمية اللقطة «{ $name }»
change-snapshot-remove = إزالة اللقطة «{ $name }»
