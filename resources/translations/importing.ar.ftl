# قراءة الملفات وفهم المقالات. $name اسم ملف.
import-date-given = حدّدته أنت
import-date-stated-by-file = مذكور في الملف
import-date-in-file-name = من اسم الملف «{ $name }»

import-missing = «{ $name }»: لا يوجد ملف أو مجلد بهذا الاسم.
import-unreadable = «{ $name }»: لا يُسمح بقراءة هذا الملف.
import-unreadable-folder = «{ $name }»: لا يُسمح بقراءة هذا المجلد.
import-no-file = «{ $name }»: ليس ملفًا عاديًا، فأُهمل.
import-too-large = «{ $name }»: حجمه { $megabytes } ميغابايت، أكبر من أن يكون مقالًا، فأُهمل.
import-unknown-format = «{ $name }»: لا قارئ لهذا النوع من الملفات، فأُهمل.
import-empty = «{ $name }»: لا نص في هذا الملف، فأُهمل.
import-not-text = «{ $name }»: ليس في هذا الملف نص، فأُهمل.
import-hidden = «{ $name }»: تُهمل الملفات المخفية.
import-link-out = «{ $name }»: هذا الرابط يخرج من المجلد، فأُهمل.
import-link-loop = «{ $name }»: قُرئ هذا المجلد من قبل باسم آخر.
import-too-deep = «{ $name }»: مجلدات كثيرة بعضها داخل بعض، فأُهمل.
import-page-parts = «{ $name }»: صور وأجزاء صفحة محفوظة، فأُهملت.
import-failed = «{ $name }»: لم يستطع البرنامج فهم هذا الملف ({ $error })، فتُرك.
import-stopped-reader = «{ $name }»: طالت قراءة هذا الملف أو أوقفت القارئ، فأُهمل.

import-unreadable-characters = { $count ->
    [zero] لم يتعذّر أي حرف بترميز { $encoding }.
    [one] تعذّرت قراءة حرف واحد بترميز { $encoding }.
    [two] تعذّرت قراءة حرفين بترميز { $encoding }.
    [few] تعذّرت قراءة { $count } أحرف بترميز { $encoding }.
    [many] تعذّرت قراءة { $count } حرفًا بترميز { $encoding }.
   *[other] تعذّرت قراءة { $count } حرف بترميز { $encoding }.
}
import-encoding-unsure = الترميز غير مؤكد؛ قُرئ الملف بترميز { $encoding }.
import-visual-order = كانت الأسطر مخزّنة كما تُرى؛ فأعيدت إلى ترتيب القراءة.
import-date-conflict-text = يذكر الملف { SPAN($used) }، ويذكر نصه { SPAN($other) }. تحقق من التاريخ.
import-date-conflict-file = يذكر الملف تاريخين: { SPAN($used) } و{ SPAN($other) }. تحقق من التاريخ.
import-date-conflict-name = يذكر المقال { SPAN($used) }، ويذكر اسم الملف { SPAN($other) }. تحقق من التاريخ.
import-holds = { $count ->
    [0] لا مقال فيه يمكن قراءته.
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { DIGITS($count) } مقالات
    [many] { DIGITS($count) } مقالًا
   *[other] { DIGITS($count) } مقال
}
import-left-out = «{ $name }»: تركتَ هذا المقال.
import-folder-gone = «{ $name }»: لم يعد هذا المجلد هنا. صِل القرص واستورده من جديد؛ ما قُرئ باقٍ.
import-near-duplicate = النص نفسه تقريبًا في «{ $title }».
import-same-text = النص نفسه في «{ $title }».
import-same-file = في المكتبة من قبل، ولم يتغيّر.
import-moved = في المكتبة من قبل؛ نُقل الملف من «{ $name }».

import-no-article = «{ $name }»: لم يُعثر على مقال في هذه الصفحة، فأُهملت.
import-page-too-deep = «{ $name }»: في هذه الصفحة أجزاء أكثر بكثير مما في مقال، فأُهملت.

import-list-file = الملف
import-list-result = النتيجة
import-list-title = المقال
import-list-reason = ملاحظة
import-status-added = أضيف
import-status-updated = حُدّث
import-status-unchanged = لم يتغيّر
import-status-moved = نُقل
import-status-duplicate = النص نفسه
import-status-skipped = أُهمل
import-status-failed = تعذّر
import-status-holds = قُرئ
