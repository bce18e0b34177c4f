# سطر الأوامر. تبقى الخيارات وأسماء الملفات كما تُكتب.
cli-help = يفتح مكتبة مقالات ويعرض أحداثها على الخط الزمني.
cli-help-commands = أوامر أخرى (ولكل منها ‎--help):
    tasalsul import FOLDER... --library FILE
    tasalsul extract FILE... [--published DATE] [--json]
    tasalsul snapshot --library FILE --output FILE [--from DATE] [--to DATE] [--style STYLE]
    tasalsul self-test
cli-help-open = المكتبة المراد فتحها، أو مجلد لاستيراده؛ ومن دونهما تُفتح المكتبة الأخيرة
cli-help-screenshot = كتابة صورة النافذة في هذا الملف ثم الخروج
cli-help-version = طباعة إصدار البرنامج
cli-help-extract = يطبع ما عُثر عليه في المقالات من تواريخ وأحداث.
cli-help-extract-file = مقال، أو مجلد مقالات
cli-help-published = تاريخ نشر المقالات (2023-12-12 أو 2023-12 أو 2023)
cli-help-encoding = ترميز الملفات، إن لم يُتعرّف عليه
cli-help-json = الطباعة بصيغة JSON، كائن في كل سطر
cli-help-shaped = وصل الحروف وترتيب الأسطر لطرفية لا تفعل ذلك
cli-help-import = يقرأ مجلدات المقالات إلى مكتبة.
cli-help-import-folder = مجلد مقالات، أو مقال
cli-help-library = المكتبة؛ تُنشأ إن لم تكن موجودة
cli-help-processes = عدد الملفات التي تُقرأ معًا
cli-help-include = لا تقرأ إلا الملفات بهذا الاسم، مثل "*.html"؛ ويجوز تكراره
cli-help-ignore = اترك الملفات والمجلدات بهذا الاسم؛ ويجوز تكراره
cli-help-flat = اترك المجلدات التي في المجلد
cli-help-refresh = انظر من جديد في كل المجلدات التي تعرفها المكتبة
cli-help-resume = تابع استيرادًا انقطع
cli-help-snapshot = يكتب صورة الخط الزمني لمكتبة.
cli-help-output = مكان الكتابة: ‎.pdf أو ‎.svg أو ‎.png أو ‎.txt أو ‎.html
cli-help-from = أول يوم في الصورة (2023-12-01)
cli-help-to = آخر يوم في الصورة (2023-12-31)
cli-help-self-test = يؤدي العمل كله مرة، من مقالات العيّنة إلى الورق، ويتحقق من كل خطوة.

cli-bad-arguments = { $details } يعرض «tasalsul --help» ما يمكن قوله.
cli-unknown-arguments = «{ $words }» غير مفهوم.
cli-missing-arguments = ينقص { $words }.
cli-argument-needs-value = يحتاج { $option } إلى قيمة.
cli-bad-date = «{ $date }» ليس تاريخًا. اكتب 2023-12-12 أو 2023-12 أو 2023.
cli-bad-encoding = «{ $encoding }» ليس ترميزًا.
cli-no-article = «{ $path }»: لا مقال في هذا المجلد.
cli-bad-number = { $option }: «{ $value }» ليس عددًا من هذا النوع.

cli-report-file = { $name }، { $encoding }
cli-report-published = نُشر في { $date }
cli-report-guess = لا يُذكر تاريخ النشر؛ استُنتج: { $date } ({ $reason })
cli-report-undated = لا يُذكر تاريخ النشر؛ تنتظره التواريخ النسبية.
cli-report-no-date = بلا تاريخ
cli-report-dates = { $count ->
    [zero] لا تواريخ.
    [one] تاريخ واحد:
    [two] تاريخان:
    [few] { $count } تواريخ:
    [many] { $count } تاريخًا:
   *[other] { $count } تاريخ:
}
cli-report-events = { $count ->
    [zero] لا أحداث.
    [one] حدث واحد:
    [two] حدثان:
    [few] { $count } أحداث:
    [many] { $count } حدثًا:
   *[other] { $count } حدث:
}

cli-import-reading = قراءة
cli-import-added = { $count ->
    [zero] لم يُضف أي مقال
    [one] أضيف مقال واحد
    [two] أضيف مقالان
    [few] أضيفت { $count } مقالات
    [many] أضيف { $count } مقالًا
   *[other] أضيف { $count } مقال
}
cli-import-updated = { $count ->
    [zero] لم يُحدّث شيء
    [one] حُدّث مقال واحد
    [two] حُدّث مقالان
    [few] حُدّثت { $count } مقالات
    [many] حُدّث { $count } مقالًا
   *[other] حُدّث { $count } مقال
}
cli-import-same = { $count ->
    [zero] لا مقال بلا تغيير
    [one] مقال واحد لم يتغيّر
    [two] مقالان لم يتغيّرا
    [few] { $count } مقالات لم تتغيّر
    [many] { $count } مقالًا لم تتغيّر
   *[other] { $count } مقال لم تتغيّر
}
cli-import-duplicate = { $count ->
    [zero] لا نص مكرر
    [one] نص واحد مكرر
    [two] نصان مكرران
    [few] { $count } نصوص مكررة
    [many] { $count } نصًا مكررًا
   *[other] { $count } نص مكرر
}
cli-import-reprints = { $count ->
    [zero] لا نص معاد بينها
    [one] منها مقال نصُّه معاد
    [two] منها مقالان نصُّهما معاد
    [few] منها { $count } مقالات نصوصها معادة
    [many] منها { $count } مقالًا نصوصها معادة
   *[other] منها { $count } مقال نصوصها معادة
}
cli-import-vanished = { $count ->
    [zero] لا ملف غائب
    [one] ومقال غاب ملفه
    [two] ومقالان غاب ملفاهما
    [few] و{ $count } مقالات غابت ملفاتها
    [many] و{ $count } مقالًا غابت ملفاتها
   *[other] و{ $count } مقال غابت ملفاتها
}
cli-import-skipped = { $count ->
    [zero] لم يُهمل أي ملف
    [one] أُهمل ملف واحد
    [two] أُهمل ملفان
    [few] أُهملت { $count } ملفات
    [many] أُهمل { $count } ملفًا
   *[other] أُهمل { $count } ملف
}
cli-import-events = { $count ->
    [zero] لم يُعثر على أحداث.
    [one] عُثر على حدث واحد.
    [two] عُثر على حدثين.
    [few] عُثر على { $count } أحداث.
    [many] عُثر على { $count } حدثًا.
   *[other] عُثر على { $count } حدث.
}
cli-import-comma = { "، " }
cli-import-stopped = أُوقف. ما قُرئ حتى الآن موجود في المكتبة.
fault-no-display = لا شاشة تُفتح عليها نافذة. اكتب صورة بدلًا منها: tasalsul LIBRARY --screenshot FILE
cli-bad-choice = لا يقبل { $option } القيمة «{ $value }»، بل { $choices } فقط
cli-help-saved = طباعة لقطة محفوظة في المكتبة بهذا الاسم كما حُفظت
cli-help-style = الخط الزمني مع مواضع مرقّمة (notes)، أو وحده (poster)، أو جدول (table)، أو مقال بعلاماته (article)
cli-help-article = رقم المقال للنمط article
cli-help-lanes = ما يصنع المسار
cli-help-colors = ما يصنع اللون
cli-help-direction = اتجاه سير الزمن، وهو اتجاه الصفحة ما لم يُذكر غيره
cli-help-calendar = التقويم الثاني على المحور
cli-help-language = لغة كلمات الصفحة نفسها
cli-help-title = العنوان، وهو اسم المكتبة ما لم يُذكر غيره
cli-help-second-title = عنوان بلغة أخرى بجانب الأول
cli-help-subtitle = سطر تحت العنوان
cli-help-reasons = ذكر سبب تاريخ كل حدث
cli-help-no-legend = بلا مفتاح الرموز
cli-help-no-sources = بلا قائمة المصادر
cli-help-no-date = بلا يوم الطباعة
cli-help-no-pages = بلا أرقام الصفحات
cli-help-paper = من A0 إلى A5، أو letter أو legal أو tabloid، أو بالمليمترات (210x297)
cli-help-landscape = الورق بالعرض
cli-help-margin = الهامش بالمليمترات
cli-help-tiles = ملصق من صفحات عرضًا وطولًا (3x2)
cli-help-scale = ملصق بمقياس: سنتيمترات لليوم أو الأسبوع أو الشهر أو السنة (5/month)
cli-help-overlap = تداخل صفحات الملصق بالمليمترات
cli-help-no-crop-marks = بلا علامات القص
cli-help-grey = درجات الرمادي بدل الألوان
cli-help-dpi = عدد النقاط في البوصة لملفات ‎.png (من 10 إلى 2400)
