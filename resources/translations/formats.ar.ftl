# أنواع الملفات، وأين تذكر تاريخها، ولماذا لا يُقرأ بعضها. $name اسم ملف.
format-plain-text = نص عادي
format-markdown = ماركداون
format-html = صفحة ويب
format-mhtml = أرشيف ويب (MHTML)
format-mail = رسالة بريد
format-pdf = ملف PDF
format-docx = مستند وورد
format-odt = مستند OpenDocument
format-rtf = نص منسّق (RTF)
format-epub = كتاب (EPUB)
format-feed = خلاصة (RSS أو Atom)
format-table = جدول (CSV)
format-json = سجلات (JSON)
format-warc = أرشيف ويب (WARC)
format-zip = أرشيف ZIP

formats-date-in-properties = في خصائص المستند
formats-date-of-making = يوم إنشاء الملف
formats-date-of-book = في بيانات الكتاب
formats-date-of-mail = في رأس الرسالة
formats-date-of-capture = يوم حفظ الصفحة
formats-date-of-entry = في الخلاصة
formats-date-in-column = في العمود «{ $column }»
formats-date-in-catalogue = في قائمة المراجع «{ $catalogue }»

formats-too-long = «{ $name }»: أطول بكثير من أي مقال أو كتاب، فأُهمل.
formats-too-deep = «{ $name }»: أجزاؤه متداخلة أعمق مما ينبغي، فأُهمل.
formats-too-many-articles = «{ $name }»: في هذا الملف أكثر من { $count } من المقالات. تُرك الباقي؛ قسّم الملف لقراءته.
formats-broken-xml = «{ $name }»: هذا الملف تالف أو ناقص. احفظه من جديد من البرنامج الذي أنشأه.
formats-xml-entities = «{ $name }»: يعرّف هذا الملف كيانات خاصة به كما تفعل الملفات المؤذية. لم يُقرأ منه شيء.
formats-not-what-it-seems = «{ $name }»: ليس ملف { $format } كما يوحي اسمه، فأُهمل.
formats-old-word = «{ $name }»: هذا مستند من إصدار قديم من وورد أو أوفيس. احفظه بصيغة DOCX أو ODT ثم استورده.
formats-encrypted = «{ $name }»: هذا الملف مقفل بكلمة مرور. احفظه بلا كلمة مرور ثم استورده.
formats-is-catalogue = «{ $name }»: قائمة مراجع. لم تُضف هي نفسها، بل استُعمل ما تقوله عن الملفات المجاورة لها.
formats-part-missing = «{ $name }»: الجزء «{ $part }» مفقود من هذا الملف. احفظه من جديد من البرنامج الذي أنشأه.

formats-broken-archive = «{ $name }»: هذا الأرشيف تالف أو ناقص، وتُرك ما بعد موضع التلف.
formats-too-many-entries = «{ $name }»: في هذا الأرشيف أكثر من { $count } من الملفات. فُكّه ثم استورد المجلد.
formats-entry-name = «{ $name }»: اسمه داخل الأرشيف طويل جدًا أو فيه رموز ممنوعة، فأُهمل.
formats-entry-outside = «{ $name }»: مساره يخرج من الأرشيف، فأُهمل.
formats-entry-overlaps = «{ $name }»: يشترك في محتواه مع ملف آخر من الأرشيف كما في الأرشيفات المؤذية، فأُهمل.
formats-entry-no-file = «{ $name }»: هذا رابط أو جهاز وليس ملفًا، فأُهمل.
formats-entry-encrypted = «{ $name }»: مقفل بكلمة مرور. فُكّ الأرشيف ثم استورد المجلد.
formats-entry-too-large = «{ $name }»: أكبر من أن يكون مقالًا، فأُهمل.
formats-entry-bomb = «{ $name }»: يكبر أكثر من مئتي ضعف عند فكّه كما في الأرشيفات المؤذية، فأُهمل.
formats-unpacks-too-large = «{ $name }»: حجم الأرشيف بعد فكّه أكثر من { $gigabytes } غيغابايت. تُرك الباقي؛ فُكّه ثم استورد المجلد.
formats-broken-entry = «{ $name }»: تالف داخل الأرشيف، فأُهمل.
formats-size-lies = «{ $name }»: حجمه ليس كما يقول الأرشيف، فأُهمل.
formats-archives-too-deep = «{ $name }»: لا تُقرأ أرشيفات داخل أرشيفات داخل أرشيفات، فأُهمل.

formats-no-mapping = «{ $name }»: لا عمود فيه نص مقال. اختر الأعمدة بنفسك.
formats-broken-json = «{ $name }»: هذا الملف ليس JSON سليمًا، فأُهمل.
formats-broken-record = «{ $name }»: تعذّرت قراءة هذا السجل، فأُهمل.
formats-record-without-text = «{ $name }»: لا نص في هذا السجل، فأُهمل.

formats-pdf-unreadable = «{ $name }»: الطبقة النصية في ملف PDF هذا غير مقروءة أو غير موجودة (صفحات مصوّرة). مرّره أولًا على برنامج للتعرف الضوئي على الحروف.
formats-pdf-dangerous = «{ $name }»: طالت قراءة ملف PDF هذا أو احتاجت ذاكرة كبيرة أو أوقفت القارئ، فأُهمل.
formats-pdf-broken = «{ $name }»: ملف PDF هذا تالف أو ناقص، فأُهمل.
formats-pdf-doubtful = الطبقة النصية في ملف PDF هذا رديئة في مواضع؛ قارنها بالصفحات.
formats-pdf-too-many-pages = قُرئت الصفحات الأولى فقط وعددها { $count }.
