# المكتبة: ما أصابها وما تغيّر فيها

fault-library-missing = لا مكتبة في { $path }. لعلها نُقلت أو تغيّر اسمها؛ اخترها من «فتح».
fault-library-folder = ‏{ $path } مجلد. اختر ملف المكتبة في داخله.
fault-library-unreadable = تعذّرت قراءة { $path }. تحقق من أن لك إذن فتحه.
fault-library-unwritable = لا يمكن إنشاء مكتبة في { $path }. اختر مجلدًا تستطيع الكتابة فيه.
fault-library-exists = يوجد ملف في { $path }. اختر اسمًا آخر.
fault-library-empty = ‏{ $path } ملف فارغ وليس مكتبة. تُرك كما هو.
fault-not-a-library = ‏{ $path } ليس مكتبة من مكتبات تسلسل. تُرك كما هو.
fault-library-newer = أُنشئ { $path } بإصدار أحدث من تسلسل. حدّث هذا البرنامج لفتحه. تُرك الملف كما هو.
fault-library-older = ‏{ $path } من إصدار أقدم ولا يمكن تحديثه هنا لأنه للقراءة فقط. انسخه إلى مجلد تستطيع الكتابة فيه.
fault-library-truncated = ينقص جزء من { $path }: الملف أقصر مما ينبغي. تُرك كما هو؛ افتح نسخة احتياطية أو نسخة أخرى.
fault-library-damaged = ‏{ $path } متضرر ولا تمكن قراءته كاملًا. افتح نسخة احتياطية أو نسخة أخرى.
fault-library-busy = برنامج آخر يكتب في { $path }. لم يتغيّر شيء؛ أعد المحاولة بعد لحظة.
fault-library-read-only = المكتبة { $path } للقراءة فقط هنا. التصحيح يحتاج إلى نسخة في مجلد تستطيع الكتابة فيه.
fault-disk-full = امتلأ القرص. لم يُفقد شيء ولم يتغيّر { $path }؛ أفرغ مساحة ثم أعد المحاولة.
fault-disk-error = أبلغ القرص عن خطأ أثناء استعمال { $path }. لم يُجرَ التغيير؛ افحص القرص ثم أعد المحاولة.
fault-library-beyond-saving = لا يمكن قراءة شيء من { $path }: صفحاته الأولى متضررة. تُرك كما هو؛ افتح نسخة احتياطية.
fault-library-moved = نُقل { $path } أو حُذف أو استُبدل وهو مفتوح. لا يمكن أن يُكتب فيه شيء آخر؛ وما هو معروض يُحفظ من «ملف ‹ حفظ نسخة».
fault-backup-unwritable = تعذّرت كتابة النسخة الاحتياطية في { $path }. لم تتغيّر المكتبة ولا نسخها السابقة؛ تحقق من إمكان الكتابة في المجلد ومن وجود مساحة.
fault-backup-cancelled = أُوقف النسخ الاحتياطي. النسخ السابقة كلها باقية.
fault-saving-cancelled = أُوقف الإنقاذ. والملف المتضرر باق في مكانه.
fault-changed-since = لم يعد هذا ممكنًا: ما كان سيغيّره قد تغيّر منذ ذلك الحين.
fault-article-gone = لم يعد هذا المقال في المكتبة.
fault-event-gone = لم يعد هذا الحدث في المكتبة.

change-import = { $count ->
    [0] تدوين الملفات
    [one] استيراد مقال واحد
    [two] استيراد مقالين
    [few] استيراد { DIGITS($count) } مقالات
    [many] استيراد { DIGITS($count) } مقالًا
   *[other] استيراد { DIGITS($count) } مقال
}
change-vanished = تدوين الملفات الغائبة
change-article-title = تغيير عنوان المقال
change-article-source = تغيير مصدر المقال
change-article-date = تغيير تاريخ المقال
# Libraries keep edits under this name; new ones are change-events-title.
change-event-title = تغيير عنوان الحدث
change-remove-articles = { $count ->
    [zero] عدم إزالة أي مقال
    [one] إزالة مقال واحد
    [two] إزالة مقالين
    [few] إزالة { DIGITS($count) } مقالات
    [many] إزالة { DIGITS($count) } مقالًا
   *[other] إزالة { DIGITS($count) } مقال
}
fault-picture-unwritable = تعذّرت كتابة الصورة في «{ $path }». اختر مجلدًا يمكنك الكتابة فيه.

check-pages = جزء من الملف متضرر: { $line }
check-reference = السطر { DIGITS($row) } من { $table } يشير إلى سطر غير موجود في { $parent }.
check-place = السطر { DIGITS($row) } من { $table } يشير إلى موضع خارج نص مقاله.
check-folded = لا يعرف البحث السطر { DIGITS($row) } من { $table } على حاله الآن.
check-search = فهرس البحث { $table } لا يطابق النصوص.

place-synced = هذه المكتبة في { $folder }، وهو مجلد ينسخه برنامج إلى أجهزة أخرى. افتحها على جهاز واحد في كل مرة، وأغلقها قبل أن يُنسخ المجلد؛ والأسلم نسخة احتياطية على هذا الجهاز.
place-network = هذه المكتبة على الشبكة في { $folder }. افتحها على جهاز واحد في كل مرة؛ والمكتبة على قرص هذا الجهاز أسلم وأسرع.
library-open-elsewhere = المكتبة { $path } مفتوحة في نافذة أخرى على هذا الحاسوب. يمكن هنا قراءتها فقط؛ لتعديلها أغلق النافذة الأخرى ثم افتحها من جديد.
library-open-on-host = المكتبة { $path } مفتوحة على الحاسوب { $host }. يمكن هنا قراءتها فقط. إن لم تعد مفتوحة هناك فاحذف { $lock } ثم افتحها من جديد.

change-events-title = { $count ->
    [one] تغيير عنوان حدث
    [two] تغيير عنوان حدثين
    [few] تغيير عنوان { DIGITS($count) } أحداث
    [many] تغيير عنوان { DIGITS($count) } حدثًا
   *[other] تغيير عنوان { DIGITS($count) } حدث
}
change-events-type = { $count ->
    [one] تغيير نوع حدث
    [two] تغيير نوع حدثين
    [few] تغيير نوع { DIGITS($count) } أحداث
    [many] تغيير نوع { DIGITS($count) } حدثًا
   *[other] تغيير نوع { DIGITS($count) } حدث
}
change-events-date = { $count ->
    [one] تغيير تاريخ حدث
    [two] تغيير تاريخ حدثين
    [few] تغيير تاريخ { DIGITS($count) } أحداث
    [many] تغيير تاريخ { DIGITS($count) } حدثًا
   *[other] تغيير تاريخ { DIGITS($count) } حدث
}
change-events-actors = { $count ->
    [one] تغيير أطراف حدث
    [two] تغيير أطراف حدثين
    [few] تغيير أطراف { DIGITS($count) } أحداث
    [many] تغيير أطراف { DIGITS($count) } حدثًا
   *[other] تغيير أطراف { DIGITS($count) } حدث
}
change-events-places = { $count ->
    [one] تغيير أماكن حدث
    [two] تغيير أماكن حدثين
    [few] تغيير أماكن { DIGITS($count) } أحداث
    [many] تغيير أماكن { DIGITS($count) } حدثًا
   *[other] تغيير أماكن { DIGITS($count) } حدث
}
change-events-toll = { $count ->
    [one] تغيير حصيلة حدث
    [two] تغيير حصيلة حدثين
    [few] تغيير حصيلة { DIGITS($count) } أحداث
    [many] تغيير حصيلة { DIGITS($count) } حدثًا
   *[other] تغيير حصيلة { DIGITS($count) } حدث
}
change-events-note = { $count ->
    [one] ملاحظة على حدث
    [two] ملاحظة على حدثين
    [few] ملاحظة على { DIGITS($count) } أحداث
    [many] ملاحظة على { DIGITS($count) } حدثًا
   *[other] ملاحظة على { DIGITS($count) } حدث
}
change-events-tags = { $count ->
    [one] وسم حدث
    [two] وسم حدثين
    [few] وسم { DIGITS($count) } أحداث
    [many] وسم { DIGITS($count) } حدثًا
   *[other] وسم { DIGITS($count) } حدث
}
change-events-accepted = { $count ->
    [one] قبول حدث
    [two] قبول حدثين
    [few] قبول { DIGITS($count) } أحداث
    [many] قبول { DIGITS($count) } حدثًا
   *[other] قبول { DIGITS($count) } حدث
}
change-events-rejected = { $count ->
    [one] رفض حدث
    [two] رفض حدثين
    [few] رفض { DIGITS($count) } أحداث
    [many] رفض { DIGITS($count) } حدثًا
   *[other] رفض { DIGITS($count) } حدث
}
change-events-reopened = { $count ->
    [one] إعادة فتح حدث
    [two] إعادة فتح حدثين
    [few] إعادة فتح { DIGITS($count) } أحداث
    [many] إعادة فتح { DIGITS($count) } حدثًا
   *[other] إعادة فتح { DIGITS($count) } حدث
}
change-events = { $count ->
    [one] تصحيح حدث
    [two] تصحيح حدثين
    [few] تصحيح { DIGITS($count) } أحداث
    [many] تصحيح { DIGITS($count) } حدثًا
   *[other] تصحيح { DIGITS($count) } حدث
}
change-event-added = إضافة حدث
change-event-restored = إعادة القيمة إلى البرنامج
reason-given-by-hand = حُدّد التاريخ يدويًا.

ledger-field = { $field ->
    [title] العنوان
    [type] النوع
    [date] التاريخ
    [actors] الأطراف
    [places] الأماكن
    [toll] الحصيلة
    [note] الملاحظة
    [tags] الوسوم
    [review] المراجعة
    [source] المصدر
    [direction] الاتجاه
    [added] أُضيف
   *[other] { $field }
}
ledger-head = { $column ->
    [made] متى (UTC)
    [person] من
    [what] الحدث أو المقال
    [field] الحقل
    [former] قبل
    [given] بعد
   *[why] لماذا
}
ledger-review = { $review ->
    [accepted] مقبول
    [rejected] مرفوض
   *[open] مفتوح
}
ledger-killed = { $count ->
    [one] قتيل واحد
    [two] قتيلان
    [few] { DIGITS($count) } قتلى
    [many] { DIGITS($count) } قتيلًا
   *[other] { DIGITS($count) } قتيل
}
ledger-injured = { $count ->
    [one] جريح واحد
    [two] جريحان
    [few] { DIGITS($count) } جرحى
    [many] { DIGITS($count) } جريحًا
   *[other] { DIGITS($count) } جريح
}
ledger-no-date = بلا تاريخ
change-read-anew = إعادة قراءة المقال
