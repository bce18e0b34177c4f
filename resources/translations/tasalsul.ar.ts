<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Tasalsul</source>
            <translation>حول تسلسل</translation>
        </message>
        <message>
            <source>&amp;Accept the event</source>
            <translation>قبول الحدث</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>&amp;Close library</source>
            <translation>إغلاق المكتبة</translation>
        </message>
        <message>
            <source>&amp;Correct the event…</source>
            <translation>تصحيح الحدث…</translation>
        </message>
        <message>
            <source>&amp;Find in the article</source>
            <translation>البحث في المقال</translation>
        </message>
        <message>
            <source>&amp;Import articles…</source>
            <translation>استيراد مقالات…</translation>
        </message>
        <message>
            <source>&amp;New library…</source>
            <translation>مكتبة جديدة…</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>المقال التالي</translation>
        </message>
        <message>
            <source>&amp;Open library…</source>
            <translation>فتح مكتبة…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>التفضيلات…</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>المقال السابق</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;Reject the event</source>
            <translation>رفض الحدث</translation>
        </message>
        <message>
            <source>&amp;Save the history of corrections…</source>
            <translation>حفظ سجل التصحيحات…</translation>
        </message>
        <message>
            <source>&amp;Search the library</source>
            <translation>البحث في المكتبة</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>دليل الاستخدام</translation>
        </message>
        <message>
            <source>Add an event from the selected &amp;words…</source>
            <translation>إضافة حدث من الكلمات المحددة…</translation>
        </message>
        <message>
            <source>Article &amp;details…</source>
            <translation>تفاصيل المقال…</translation>
        </message>
        <message>
            <source>Chec&amp;k the library</source>
            <translation>فحص المكتبة</translation>
        </message>
        <message>
            <source>Loo&amp;k for new articles</source>
            <translation>ابحث عن مقالات جديدة</translation>
        </message>
        <message>
            <source>Mer&amp;ge the selected events</source>
            <translation>دمج الأحداث المحددة</translation>
        </message>
        <message>
            <source>Next event in &amp;time</source>
            <translation>الحدث التالي في الزمن</translation>
        </message>
        <message>
            <source>Next event to re&amp;view</source>
            <translation>الحدث التالي للمراجعة</translation>
        </message>
        <message>
            <source>Open the &amp;sample library</source>
            <translation>فتح مكتبة العينات</translation>
        </message>
        <message>
            <source>Previous event in t&amp;ime</source>
            <translation>الحدث السابق في الزمن</translation>
        </message>
        <message>
            <source>Re&amp;move article…</source>
            <translation>إزالة المقال…</translation>
        </message>
        <message>
            <source>Read articles a&amp;new…</source>
            <translation>إعادة قراءة المقالات…</translation>
        </message>
        <message>
            <source>Sa&amp;ved snapshots…</source>
            <translation>اللقطات المحفوظة…</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Show &amp;all events</source>
            <translation>إظهار كل الأحداث</translation>
        </message>
        <message>
            <source>Show the &amp;selected event</source>
            <translation>إظهار الحدث المختار</translation>
        </message>
        <message>
            <source>Timeline &amp;beside the article</source>
            <translation>الخط الزمني بجانب المقال</translation>
        </message>
        <message>
            <source>Timeline b&amp;elow the article</source>
            <translation>الخط الزمني تحت المقال</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>تقريب</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>إبعاد</translation>
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>reprint</source>
            <translation>نص معاد</translation>
        </message>
    </context>
    <context>
        <name>ArticleDetails</name>
        <message>
            <source>&amp;Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Article details</source>
            <translation>تفاصيل المقال</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Empty: the date the article states; if it states none, relative dates wait.</source>
            <translation>فارغ: التاريخ الذي يذكره المقال؛ فإن لم يذكره انتظرت التواريخ النسبية.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وتاريخ آخر</numerusform>
                <numerusform>وتاريخان آخران</numerusform>
                <numerusform>و%n تواريخ أخرى</numerusform>
                <numerusform>و%n تاريخًا آخر</numerusform>
                <numerusform>و%n تاريخ آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>“{words}”: {former} → {new}</source>
            <translation>«{words}»: {former} ← {new}</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
    </context>
    <context>
        <name>ArticleListPane</name>
        <message>
            <source>All sources</source>
            <translation>كل المصادر</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>As imported</source>
            <translation>كما استُوردت</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>حسب المصدر</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>حسب العنوان</translation>
        </message>
        <message>
            <source>Filter by source</source>
            <translation>التصفية حسب المصدر</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>No article matches the search and the filter.</source>
            <translation>لا مقال يوافق البحث والتصفية.</translation>
        </message>
        <message>
            <source>No source named</source>
            <translation>بلا مصدر مذكور</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>الأقدم أولًا</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} من {total}</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Backups of “{library}” are made by the day when it changed, before imports and before an upgrade. Restoring one keeps the present state beside it.</source>
            <translation>تُنشأ النسخ الاحتياطية من «{library}» كل يوم تغيّرت فيه، وقبل الاستيراد وقبل الترقية. واستعادة نسخة تُبقي الحالة الحاضرة إلى جانبها.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>أُنشئت</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
    </context>
    <context>
        <name>ChipsRow</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPanel</name>
        <message>
            <source>Address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>About Tasalsul</source>
            <translation>حول تسلسل</translation>
        </message>
        <message>
            <source>My articles</source>
            <translation>مقالاتي</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>مكتبة جديدة</translation>
        </message>
        <message>
            <source>Open library</source>
            <translation>فتح مكتبة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove article</source>
            <translation>إزالة مقال</translation>
        </message>
        <message>
            <source>Remove “{title}” and its events from the library? The file stays where it is.</source>
            <translation>أتريد إزالة «{title}» وأحداثه من المكتبة؟ يبقى الملف في مكانه.</translation>
        </message>
        <message>
            <source>Tasalsul libraries (*.tasalsul)</source>
            <translation>مكتبات تسلسل (*.tasalsul)</translation>
        </message>
        <message>
            <source>Tasalsul {version}: articles beside the timeline of their events.

Nothing leaves this computer. MIT licence; Noto fonts under the SIL Open Font License.</source>
            <translation>تسلسل {version}: المقالات بجانب الخط الزمني لأحداثها.

لا يخرج شيء من هذا الحاسوب. رخصة MIT؛ وخطوط Noto برخصة SIL Open Font License.</translation>
        </message>
    </context>
    <context>
        <name>ContentOptions</name>
        <message>
            <source>&amp;Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>&amp;Lanes</source>
            <translation>المسارات</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
        <message>
            <source>As the page</source>
            <translation>مثل الصفحة</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>عبري</translation>
        </message>
        <message>
            <source>Hijri</source>
            <translation>هجري</translation>
        </message>
        <message>
            <source>Jalali</source>
            <translation>جلالي</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>مفتاح الرموز</translation>
        </message>
        <message>
            <source>List of sources</source>
            <translation>قائمة المصادر</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Poster: timeline alone</source>
            <translation>ملصق: الخط الزمني وحده</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>Second cale&amp;ndar</source>
            <translation>التقويم الثاني</translation>
        </message>
        <message>
            <source>St&amp;yle</source>
            <translation>النمط</translation>
        </message>
        <message>
            <source>T&amp;ime runs</source>
            <translation>سير الزمن</translation>
        </message>
        <message>
            <source>Table of events</source>
            <translation>جدول الأحداث</translation>
        </message>
        <message>
            <source>The open article</source>
            <translation>المقال المفتوح</translation>
        </message>
        <message>
            <source>This view</source>
            <translation>ما يظهر الآن</translation>
        </message>
        <message>
            <source>Timeline with passages</source>
            <translation>خط زمني مع المواضع</translation>
        </message>
        <message>
            <source>Why each event has its date</source>
            <translation>سبب تاريخ كل حدث</translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>Add a note…</source>
            <translation>إضافة ملاحظة…</translation>
        </message>
        <message>
            <source>Add an event from these words…</source>
            <translation>إضافة حدث من هذه الكلمات…</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>حسب القواعد</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy for programs that do not join Arabic</source>
            <translation>نسخ لبرامج لا تصل الحروف العربية</translation>
        </message>
        <message>
            <source>Copy with source</source>
            <translation>نسخ مع المصدر</translation>
        </message>
        <message>
            <source>Direction of the article</source>
            <translation>اتجاه المقال</translation>
        </message>
        <message>
            <source>Direction of this paragraph</source>
            <translation>اتجاه هذه الفقرة</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تمييز</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Lilac</source>
            <translation>ليلكي</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>نعناعي</translation>
        </message>
        <message>
            <source>Not the same event</source>
            <translation>ليس الحدث نفسه</translation>
        </message>
        <message>
            <source>Remove this highlight</source>
            <translation>إزالة هذا التمييز</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>Sage</source>
            <translation>مريمي</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Stone</source>
            <translation>حجري</translation>
        </message>
        <message>
            <source>Tint</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Write to this highlight…</source>
            <translation>الكتابة على هذا التمييز…</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message numerus="yes">
            <source>%n events left to review.</source>
            <translation>
                <numerusform>لم يبق حدث للمراجعة.</numerusform>
                <numerusform>بقي حدث واحد للمراجعة.</numerusform>
                <numerusform>بقي حدثان للمراجعة.</numerusform>
                <numerusform>بقيت %n أحداث للمراجعة.</numerusform>
                <numerusform>بقي %n حدثًا للمراجعة.</numerusform>
                <numerusform>بقي %n حدث للمراجعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>قُبل الحدث.</translation>
        </message>
        <message>
            <source>Every article is read as it was before: nothing to renew.</source>
            <translation>كل مقال يُقرأ كما كان: لا شيء يُجدَّد.</translation>
        </message>
        <message>
            <source>Every event has been reviewed.</source>
            <translation>روجعت الأحداث كلها.</translation>
        </message>
        <message>
            <source>Reading the articles anew…</source>
            <translation>إعادة قراءة المقالات…</translation>
        </message>
        <message>
            <source>Rejected.</source>
            <translation>رُفض الحدث.</translation>
        </message>
        <message>
            <source>Save corrections</source>
            <translation>حفظ التصحيحات</translation>
        </message>
        <message>
            <source>Select the words in the article that tell the event, then add it.</source>
            <translation>حدّد في المقال الكلمات التي تروي الحدث، ثم أضفه.</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>DateCard</name>
        <message>
            <source>Waits for the publication date</source>
            <translation>ينتظر تاريخ النشر</translation>
        </message>
    </context>
    <context>
        <name>DateLine</name>
        <message>
            <source>A date in words or numbers: mid-March 2020, 2020-03?, 15 رمضان 1444</source>
            <translation>تاريخ بالكلمات أو الأرقام: منتصف مارس 2020، 2020-03?، 15 رمضان 1444</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>This is no date that can be read.</source>
            <translation>ليس هذا تاريخًا تمكن قراءته.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>DatesPage</name>
        <message numerus="yes">
            <source>%n articles state their date.</source>
            <translation>
                <numerusform>لا مقال يذكر تاريخ نشره.</numerusform>
                <numerusform>مقال واحد يذكر تاريخ نشره.</numerusform>
                <numerusform>مقالان يذكران تاريخ نشرهما.</numerusform>
                <numerusform>%n مقالات تذكر تاريخ نشرها.</numerusform>
                <numerusform>%n مقالًا تذكر تاريخ نشرها.</numerusform>
                <numerusform>%n مقال تذكر تاريخ نشرها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stated</source>
            <translation>
                <numerusform>لا تاريخ مذكورًا</numerusform>
                <numerusform>تاريخ واحد مذكور</numerusform>
                <numerusform>تاريخان مذكوران</numerusform>
                <numerusform>%n تواريخ مذكورة</numerusform>
                <numerusform>%n تاريخًا مذكورًا</numerusform>
                <numerusform>%n تاريخ مذكور</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worked out</source>
            <translation>
                <numerusform>لا تاريخ مستنتجًا</numerusform>
                <numerusform>تاريخ واحد مستنتج</numerusform>
                <numerusform>تاريخان مستنتجان</numerusform>
                <numerusform>%n تواريخ مستنتجة</numerusform>
                <numerusform>%n تاريخًا مستنتجًا</numerusform>
                <numerusform>%n تاريخ مستنتج</numerusform>
            </translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>Every article states its date.</source>
            <translation>كل مقال يذكر تاريخ نشره.</translation>
        </message>
        <message>
            <source>Give a date, or leave it empty: relative dates then wait for it.</source>
            <translation>حدد تاريخًا أو دعه فارغًا: عندئذ تنتظره التواريخ النسبية.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>Publication date of {title}</source>
            <translation>تاريخ نشر {title}</translation>
        </message>
        <message>
            <source>Use all of these dates</source>
            <translation>استعمال هذه التواريخ كلها</translation>
        </message>
        <message>
            <source>Use this date</source>
            <translation>استعمال هذا التاريخ</translation>
        </message>
        <message>
            <source>When were they published?</source>
            <translation>متى نُشرت؟</translation>
        </message>
        <message>
            <source>Words such as “yesterday” get their day from it.</source>
            <translation>منه تأخذ كلمات مثل «أمس» يومها.</translation>
        </message>
        <message>
            <source>Worked out from the text</source>
            <translation>مستنتجة من النص</translation>
        </message>
        <message numerus="yes">
            <source>and %n more on the next page</source>
            <translation>
                <numerusform>ولا غيرها في الصفحة التالية</numerusform>
                <numerusform>وواحد آخر في الصفحة التالية</numerusform>
                <numerusform>واثنان آخران في الصفحة التالية</numerusform>
                <numerusform>و%n أخرى في الصفحة التالية</numerusform>
                <numerusform>و%n غيرها في الصفحة التالية</numerusform>
                <numerusform>و%n غيرها في الصفحة التالية</numerusform>
            </translation>
        </message>
        <message>
            <source>{stated}, {worked_out}</source>
            <translation>{stated}، {worked_out}</translation>
        </message>
    </context>
    <context>
        <name>DraftTable</name>
        <message>
            <source>Choose a date…</source>
            <translation>اختر تاريخًا…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>No title stated: these are the first words</source>
            <translation>لا عنوان مذكورًا: هذه أولى الكلمات</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>DraftView</name>
        <message>
            <source>Articles to import</source>
            <translation>المقالات المراد استيرادها</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Import a folder of articles, or drop it here, and read them beside a timeline of their events.</source>
            <translation>استورد مجلد مقالات، أو أفلته هنا، واقرأها بجانب خط زمني لأحداثها.</translation>
        </message>
        <message>
            <source>Import a folder to see its events in time.</source>
            <translation>استورد مجلدًا لترى أحداثه على الخط الزمني.</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>استيراد مقالات…</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>لا مقالات بعد</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>فتح مكتبة…</translation>
        </message>
        <message>
            <source>Open the sample library</source>
            <translation>فتح مكتبة العينات</translation>
        </message>
        <message>
            <source>See when each thing happened</source>
            <translation>اعرف متى وقع كل شيء</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>open the passage</source>
            <translation>فتح الموضع</translation>
        </message>
    </context>
    <context>
        <name>EventDelegate</name>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>&amp;Actors</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>&amp;Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>&amp;Why changed</source>
            <translation>سبب التغيير</translation>
        </message>
        <message>
            <source>Add an event</source>
            <translation>إضافة حدث</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>تصحيح الحدث</translation>
        </message>
        <message>
            <source>Give back to the machine</source>
            <translation>إعادة القيمة إلى البرنامج</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Kept in the history of the event; may stay empty</source>
            <translation>يُحفظ في سجل الحدث، ويجوز أن يبقى فارغًا</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Several: separated by ؛ or ;</source>
            <translation>إن تعددت فُصل بينها بـ ؛ أو ;</translation>
        </message>
        <message>
            <source>T&amp;oll</source>
            <translation>الحصيلة</translation>
        </message>
        <message>
            <source>T&amp;ype</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>جريحًا</translation>
        </message>
        <message>
            <source>killed</source>
            <translation>قتيلًا</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم يُذكر</translation>
        </message>
    </context>
    <context>
        <name>EventTableModel</name>
        <message>
            <source>Actors</source>
            <translation>الفاعلون</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>المواضع</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>EventTableView</name>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the same event</source>
            <translation>ليس الحدث نفسه</translation>
        </message>
        <message>
            <source>another date</source>
            <translation>تاريخ آخر</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Tasalsul</source>
            <translation>تسلسل</translation>
        </message>
        <message>
            <source>The program made a mistake and could not do this. What was kept before is safe.

If you report it, add this line: {name}</source>
            <translation>وقع خطأ في البرنامج فلم يتم هذا. وما حُفظ من قبل سليم.

إن أبلغت عنه فأرفق هذا السطر: {name}</translation>
        </message>
    </context>
    <context>
        <name>Families</name>
        <message>
            <source>Co-operation</source>
            <translation>تعاون</translation>
        </message>
        <message>
            <source>Material conflict</source>
            <translation>صراع مادي</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Verbal conflict</source>
            <translation>صراع لفظي</translation>
        </message>
    </context>
    <context>
        <name>FileTable</name>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
    </context>
    <context>
        <name>FileView</name>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message numerus="yes">
            <source>%n are in the library already.</source>
            <translation>
                <numerusform>لا شيء منها في المكتبة من قبل.</numerusform>
                <numerusform>واحد منها في المكتبة من قبل.</numerusform>
                <numerusform>اثنان منها في المكتبة من قبل.</numerusform>
                <numerusform>%n منها في المكتبة من قبل.</numerusform>
                <numerusform>%n منها في المكتبة من قبل.</numerusform>
                <numerusform>%n منها في المكتبة من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are skipped, each with its reason.</source>
            <translation>
                <numerusform>لا ملف مهملًا.</numerusform>
                <numerusform>أُهمل ملف واحد، ومعه سببه.</numerusform>
                <numerusform>أُهمل ملفان، ومع كل منهما سببه.</numerusform>
                <numerusform>أُهملت %n ملفات، ومع كل منها سببه.</numerusform>
                <numerusform>أُهمل %n ملفًا، ومع كل منها سببه.</numerusform>
                <numerusform>أُهمل %n ملف، ومع كل منها سببه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles found</source>
            <translation>
                <numerusform>لم يُعثر على مقالات</numerusform>
                <numerusform>عُثر على مقال واحد</numerusform>
                <numerusform>عُثر على مقالين</numerusform>
                <numerusform>عُثر على %n مقالات</numerusform>
                <numerusform>عُثر على %n مقالًا</numerusform>
                <numerusform>عُثر على %n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files found</source>
            <translation>
                <numerusform>لم يُعثر على ملفات</numerusform>
                <numerusform>عُثر على ملف واحد</numerusform>
                <numerusform>عُثر على ملفين</numerusform>
                <numerusform>عُثر على %n ملفات</numerusform>
                <numerusform>عُثر على %n ملفًا</numerusform>
                <numerusform>عُثر على %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>لا ملف للقراءة</numerusform>
                <numerusform>ملف واحد للقراءة</numerusform>
                <numerusform>ملفان للقراءة</numerusform>
                <numerusform>%n ملفات للقراءة</numerusform>
                <numerusform>%n ملفًا للقراءة</numerusform>
                <numerusform>%n ملف للقراءة</numerusform>
            </translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message numerus="yes">
            <source>Found %n files.</source>
            <translation>
                <numerusform>لم يُعثر على ملفات.</numerusform>
                <numerusform>عُثر على ملف واحد.</numerusform>
                <numerusform>عُثر على ملفين.</numerusform>
                <numerusform>عُثر على %n ملفات.</numerusform>
                <numerusform>عُثر على %n ملفًا.</numerusform>
                <numerusform>عُثر على %n ملف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back and choose another place.</source>
            <translation>ارجع واختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Looking for files…</source>
            <translation>البحث عن الملفات…</translation>
        </message>
        <message>
            <source>No articles found</source>
            <translation>لم يُعثر على مقالات</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>قراءة الملفات</translation>
        </message>
        <message>
            <source>The source cannot be read</source>
            <translation>تعذّرت قراءة المصدر</translation>
        </message>
        <message>
            <source>{done} of {total} files read</source>
            <translation>قُرئ {done} من {total}</translation>
        </message>
        <message>
            <source>{read}, {skipped} skipped</source>
            <translation>{read}، والمهمل {skipped}</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>Actors</source>
            <translation>الفاعلون</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>بلا مصدر</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>الأنواع</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>Take away: {choice}</source>
            <translation>إزالة: {choice}</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>Confidence</source>
            <translation>درجة الثقة</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>{values}…</source>
            <translation>{values}…</translation>
        </message>
    </context>
    <context>
        <name>FilterNotice</name>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>لا شيء مخفي</numerusform>
                <numerusform>واحد مخفي</numerusform>
                <numerusform>اثنان مخفيان</numerusform>
                <numerusform>%n مخفية</numerusform>
                <numerusform>%n مخفيًا</numerusform>
                <numerusform>%n مخفي</numerusform>
            </translation>
        </message>
        <message>
            <source>-s</source>
            <translation>ال</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Exact: the very letters, with their harakat and points</source>
            <translation>حرفيًا: الحروف ذاتها بحركاتها ونقطها</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>البحث في المقال</translation>
        </message>
        <message>
            <source>Folded: any harakat, hamza, ya, digits and capitals</source>
            <translation>بلا تشكيل: مهما كانت الحركات والهمزات والياء والأرقام والحروف الكبيرة</translation>
        </message>
        <message>
            <source>Forms: also plurals, endings and what is written onto a word</source>
            <translation>كل الصيغ: مع الجموع واللواحق وما يتصل بالكلمة</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>المطابقة التالية (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>المطابقة السابقة (Shift+F3)</translation>
        </message>
        <message>
            <source>a</source>
            <translation>ا</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
        <message>
            <source>á</source>
            <translation>أَ</translation>
        </message>
    </context>
    <context>
        <name>Floating</name>
        <message>
            <source>Leave without a date</source>
            <translation>تركه بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>User guide</source>
            <translation>دليل الاستخدام</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n a second</source>
            <translation>
                <numerusform>لا ملف في الثانية</numerusform>
                <numerusform>ملف في الثانية</numerusform>
                <numerusform>ملفان في الثانية</numerusform>
                <numerusform>%n ملفات في الثانية</numerusform>
                <numerusform>%n ملفًا في الثانية</numerusform>
                <numerusform>%n ملف في الثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import finished</source>
            <translation>اكتمل الاستيراد</translation>
        </message>
        <message>
            <source>Import stopped</source>
            <translation>أوقف الاستيراد</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>الاستيراد جارٍ</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>توقف مؤقت</translation>
        </message>
        <message>
            <source>Paused. What was read is in the library.</source>
            <translation>توقف مؤقتًا. ما قُرئ محفوظ في المكتبة.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>يتوقف…</translation>
        </message>
        <message>
            <source>The import could not go on</source>
            <translation>تعذّرت متابعة الاستيراد</translation>
        </message>
        <message>
            <source>What was added before stays in the library. Nothing is read twice.</source>
            <translation>ما أضيف من قبل باقٍ في المكتبة، ولا يُقرأ شيء مرتين.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقيت دقيقة تقريبًا</numerusform>
                <numerusform>بقيت دقيقتان تقريبًا</numerusform>
                <numerusform>بقيت %n دقائق تقريبًا</numerusform>
                <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
                <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message>
            <source>less than one a second</source>
            <translation>أقل من ملف في الثانية</translation>
        </message>
        <message>
            <source>{done} of {total} files</source>
            <translation>{done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ImportWizard</name>
        <message numerus="yes">
            <source>%n files were skipped</source>
            <translation>
                <numerusform>لم يُهمل أي ملف</numerusform>
                <numerusform>أُهمل ملف واحد</numerusform>
                <numerusform>أُهمل ملفان</numerusform>
                <numerusform>أُهملت %n ملفات</numerusform>
                <numerusform>أُهمل %n ملفًا</numerusform>
                <numerusform>أُهمل %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message numerus="yes">
            <source>Import %n articles</source>
            <translation>
                <numerusform>لا مقالات للاستيراد</numerusform>
                <numerusform>استيراد مقال واحد</numerusform>
                <numerusform>استيراد مقالين</numerusform>
                <numerusform>استيراد %n مقالات</numerusform>
                <numerusform>استيراد %n مقالًا</numerusform>
                <numerusform>استيراد %n مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مقالات</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Open library</source>
            <translation>فتح المكتبة</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>تصحيح…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Fold the lane</source>
            <translation>طيّ المسار</translation>
        </message>
        <message>
            <source>Hide the lane</source>
            <translation>إخفاء المسار</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>إلى الأسفل</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>إلى الأعلى</translation>
        </message>
        <message>
            <source>Open the lane</source>
            <translation>فتح المسار</translation>
        </message>
        <message>
            <source>Pin the lane to the top</source>
            <translation>تثبيت المسار في الأعلى</translation>
        </message>
        <message>
            <source>Show all lanes</source>
            <translation>إظهار كل المسارات</translation>
        </message>
        <message>
            <source>Unpin the lane</source>
            <translation>إلغاء تثبيت المسار</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>سواها</translation>
        </message>
    </context>
    <context>
        <name>ListFolding</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
    </context>
    <context>
        <name>LookingAgain</name>
        <message>
            <source>Look for new articles</source>
            <translation>ابحث عن مقالات جديدة</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is new in %n folders.</source>
            <translation>
                <numerusform>لا مجلدات معروفة.</numerusform>
                <numerusform>لا جديد في مجلد واحد.</numerusform>
                <numerusform>لا جديد في مجلدين.</numerusform>
                <numerusform>لا جديد في %n مجلدات.</numerusform>
                <numerusform>لا جديد في %n مجلدًا.</numerusform>
                <numerusform>لا جديد في %n مجلد.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is not there now.</source>
            <translation>«{name}» ليس هنا الآن.</translation>
        </message>
    </context>
    <context>
        <name>LookingPanel</name>
        <message>
            <source>Choose which files count</source>
            <translation>اختر أي الملفات تُقرأ</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>تُترك</translation>
        </message>
        <message>
            <source>Look into the folders inside, too</source>
            <translation>انظر في المجلدات الداخلية أيضًا</translation>
        </message>
        <message>
            <source>Only these files</source>
            <translation>هذه الملفات فقط</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Tasalsul</source>
            <translation>تسلسل</translation>
        </message>
        <message>
            <source>{library} — Tasalsul</source>
            <translation>{library} — تسلسل</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>E&amp;vent</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح الأخيرة</translation>
        </message>
    </context>
    <context>
        <name>MoreMenu</name>
        <message>
            <source>Article details…</source>
            <translation>تفاصيل المقال…</translation>
        </message>
        <message>
            <source>Copy the whole text</source>
            <translation>نسخ النص كله</translation>
        </message>
        <message>
            <source>Copy the whole text for programs that do not join Arabic</source>
            <translation>نسخ النص كله لبرامج لا تصل الحروف العربية</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>نص ماركداون (*.md)</translation>
        </message>
        <message>
            <source>Open the address…</source>
            <translation>فتح العنوان…</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>حفظ الملاحظات</translation>
        </message>
        <message>
            <source>Show hidden lines</source>
            <translation>إظهار الأسطر المخفية</translation>
        </message>
        <message>
            <source>Show the file in its folder…</source>
            <translation>إظهار الملف في مجلده…</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>عرض الأصل</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>NoDateNotice</name>
        <message>
            <source>Choose a date…</source>
            <translation>اختر تاريخًا…</translation>
        </message>
        <message>
            <source>This article states no publication date, so “{words}” has no day yet.</source>
            <translation>لا يذكر هذا المقال تاريخ نشره، فلا يوم بعدُ لكلمة «{words}».</translation>
        </message>
        <message>
            <source>This article states no publication date.</source>
            <translation>لا يذكر هذا المقال تاريخ نشره.</translation>
        </message>
        <message>
            <source>Use {date}</source>
            <translation>استعمال {date}</translation>
        </message>
    </context>
    <context>
        <name>NoteDelegate</name>
        <message>
            <source>These words are no longer in the text</source>
            <translation>لم تعد هذه الكلمات في النص</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>What you want to remember</source>
            <translation>ما تريد أن تتذكره</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the article; their menu highlights them and adds notes.</source>
            <translation>لا ملاحظات بعد. حدّد كلمات في المقال؛ ففي قائمتها التمييز وإضافة الملاحظات.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Notes of all articles</source>
            <translation>ملاحظات المقالات كلها</translation>
        </message>
        <message>
            <source>Save as table (CSV)…</source>
            <translation>حفظ جدولًا (CSV)…</translation>
        </message>
        <message>
            <source>Save as text (Markdown)…</source>
            <translation>حفظ نصًا (ماركداون)…</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>حفظ الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open the folder of this file?</source>
            <translation>أتريد فتح مجلد هذا الملف؟</translation>
        </message>
        <message>
            <source>Open this address in the browser?</source>
            <translation>أتريد فتح هذا العنوان في المتصفح؟</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Back to the article</source>
            <translation>العودة إلى المقال</translation>
        </message>
        <message>
            <source>Original pages</source>
            <translation>الصفحات الأصلية</translation>
        </message>
        <message>
            <source>Original text</source>
            <translation>النص الأصلي</translation>
        </message>
    </context>
    <context>
        <name>Outputs</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>رسم (*.svg)</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the pages as a PDF instead.</source>
            <translation>لا طابعة معدّة على هذا الحاسوب. احفظ الصفحات ملف PDF بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>مستند PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>نص عادي (*.txt)</translation>
        </message>
        <message>
            <source>Print timeline</source>
            <translation>طباعة الخط الزمني</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <source>Save the pages</source>
            <translation>حفظ الصفحات</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>أُرسل إلى الطابعة.</translation>
        </message>
        <message>
            <source>The page is on the clipboard as a picture.</source>
            <translation>الصفحة في الحافظة صورةً.</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>صفحة ويب (*.html)</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of all events</source>
            <translation>نظرة عامة على كل الأحداث</translation>
        </message>
    </context>
    <context>
        <name>PageOptions</name>
        <message>
            <source> cm</source>
            <translation> سم</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> مم</translation>
        </message>
        <message>
            <source>&amp;Way up</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>ملوّن</translation>
        </message>
        <message>
            <source>Crop marks</source>
            <translation>علامات القص</translation>
        </message>
        <message>
            <source>Fitted to pages</source>
            <translation>على قدر الصفحات</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>Hei&amp;ght</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>In&amp;k</source>
            <translation>الحبر</translation>
        </message>
        <message>
            <source>Mar&amp;gins</source>
            <translation>الهوامش</translation>
        </message>
        <message>
            <source>O&amp;verlap</source>
            <translation>التداخل</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>مقاس آخر</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Pages a&amp;cross</source>
            <translation>الصفحات عرضًا</translation>
        </message>
        <message>
            <source>Pages do&amp;wn</source>
            <translation>الصفحات طولًا</translation>
        </message>
        <message>
            <source>Sca&amp;le</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Si&amp;ze</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Sideways</source>
            <translation>بالعرض</translation>
        </message>
        <message>
            <source>To eac&amp;h</source>
            <translation>لكل</translation>
        </message>
        <message>
            <source>To scale</source>
            <translation>بمقياس</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>بالطول</translation>
        </message>
        <message>
            <source>Wi&amp;dth</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>year</source>
            <translation>سنة</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Narrow the list</source>
            <translation>تضييق القائمة</translation>
        </message>
        <message>
            <source>Only events with those ticked</source>
            <translation>الأحداث التي فيها المؤشَّر عليه فقط</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>All dates</source>
            <translation>كل التواريخ</translation>
        </message>
        <message>
            <source>All dates, and their days beside the text</source>
            <translation>كل التواريخ مع أيامها بجانب النص</translation>
        </message>
        <message>
            <source>Arabic face</source>
            <translation>الخط العربي</translation>
        </message>
        <message>
            <source>As the arrows point</source>
            <translation>كما تشير الأسهم</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>كاللغة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>كما كُتبت</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Corrections are kept under this name, in the library alone.</source>
            <translation>تُحفظ التصحيحات بهذا الاسم، في المكتبة وحدها.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Dates of events only</source>
            <translation>تواريخ الأحداث وحدها</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Digits in articles</source>
            <translation>الأرقام في المقالات</translation>
        </message>
        <message>
            <source>Direction of time</source>
            <translation>اتجاه الزمن</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>مجموعات الإعدادات</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>عبري</translation>
        </message>
        <message>
            <source>Hebrew face</source>
            <translation>الخط العبري</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Hijri</source>
            <translation>هجري</translation>
        </message>
        <message>
            <source>In the order of reading</source>
            <translation>بترتيب القراءة</translation>
        </message>
        <message>
            <source>Interface size</source>
            <translation>حجم الواجهة</translation>
        </message>
        <message>
            <source>Jalali</source>
            <translation>جلالي</translation>
        </message>
        <message>
            <source>Justify Latin and Hebrew paragraphs</source>
            <translation>ضبط الفقرات اللاتينية والعبرية على الجانبين</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>المسارات</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language and digits change when this window is closed.</source>
            <translation>تتغير اللغة والأرقام عند إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>Latin face</source>
            <translation>الخط اللاتيني</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>ارتفاع السطر</translation>
        </message>
        <message>
            <source>Mark dates and passages in the text</source>
            <translation>تعليم التواريخ والمواضع في النص</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <source>Mouse wheel</source>
            <translation>عجلة الفأرة</translation>
        </message>
        <message>
            <source>Move a caret through the text (F7)</source>
            <translation>تحريك مؤشر في النص (F7)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>Scrolls the lanes</source>
            <translation>تمرّر المسارات</translation>
        </message>
        <message>
            <source>Second calendar</source>
            <translation>التقويم الثاني</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بني فاتح</translation>
        </message>
        <message>
            <source>Show harakat and Hebrew points</source>
            <translation>إظهار الحركات ونقط العبرية</translation>
        </message>
        <message>
            <source>Space between paragraphs</source>
            <translation>المسافة بين الفقرات</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>The caret moves</source>
            <translation>حركة المؤشر</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <source>Widest column</source>
            <translation>أقصى عرض للعمود</translation>
        </message>
        <message>
            <source>With the interface</source>
            <translation>مع الواجهة</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Zooms</source>
            <translation>تكبّر وتصغّر</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}٪</translation>
        </message>
        <message>
            <source>{number} px</source>
            <translation>{number} بكسل</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Events found</source>
            <translation>الأحداث التي عُثر عليها</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Select all of this source</source>
            <translation>حدد كل ما من هذا المصدر</translation>
        </message>
    </context>
    <context>
        <name>PrintOptions</name>
        <message>
            <source>Content</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%n lines hidden</source>
            <translation>
                <numerusform>لا أسطر مخفية</numerusform>
                <numerusform>سطر واحد مخفي</numerusform>
                <numerusform>سطران مخفيان</numerusform>
                <numerusform>%n أسطر مخفية</numerusform>
                <numerusform>%n سطرًا مخفيًا</numerusform>
                <numerusform>%n سطر مخفي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>بلا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>date from the file name</source>
            <translation>التاريخ من اسم الملف</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>التاريخ غير معروف</translation>
        </message>
        <message>
            <source>date set by hand</source>
            <translation>التاريخ محدد يدويًا</translation>
        </message>
        <message>
            <source>date stated</source>
            <translation>التاريخ مذكور</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>ReaderHeader</name>
        <message>
            <source>Find in the article</source>
            <translation>البحث في المقال</translation>
        </message>
        <message>
            <source>Highlights and notes</source>
            <translation>التمييزات والملاحظات</translation>
        </message>
        <message>
            <source>Mark dates and events</source>
            <translation>تعليم التواريخ والأحداث</translation>
        </message>
        <message>
            <source>More about this article</source>
            <translation>المزيد عن هذا المقال</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>المقال التالي</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>المقال السابق</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}٪</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
    </context>
    <context>
        <name>ReadingPanel</name>
        <message>
            <source>Each chapter is an article of its own</source>
            <translation>كل فصل مقال قائم بذاته</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>The text as it is read</source>
            <translation>النص كما يُقرأ</translation>
        </message>
    </context>
    <context>
        <name>RenewingDialog</name>
        <message numerus="yes">
            <source>%n articles would be read otherwise today.</source>
            <translation>
                <numerusform>لا مقال يُقرأ اليوم قراءة أخرى.</numerusform>
                <numerusform>مقال واحد يُقرأ اليوم قراءة أخرى.</numerusform>
                <numerusform>مقالان يُقرآن اليوم قراءة أخرى.</numerusform>
                <numerusform>%n مقالات تُقرأ اليوم قراءة أخرى.</numerusform>
                <numerusform>%n مقالًا تُقرأ اليوم قراءة أخرى.</numerusform>
                <numerusform>%n مقال تُقرأ اليوم قراءة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <source>Added: {title}</source>
            <translation>أُضيف: {title}</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>Changed: {title}</source>
            <translation>تغيّر: {title}</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>Read anew</source>
            <translation>إعادة القراءة</translation>
        </message>
        <message>
            <source>Read articles anew</source>
            <translation>إعادة قراءة المقالات</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>أُزيل</translation>
        </message>
        <message>
            <source>Removed: {title}</source>
            <translation>أُزيل: {title}</translation>
        </message>
        <message>
            <source>What you set, accepted or added stays, and each article can be undone.</source>
            <translation>ما حددته أو قبلته أو أضفته يبقى، ويمكن التراجع عن كل مقال.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالًا</numerusform>
                <numerusform>%n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>%n أحداث</numerusform>
                <numerusform>%n حدثًا</numerusform>
                <numerusform>%n حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>لا شيء للإضافة</numerusform>
                <numerusform>مقال واحد للإضافة</numerusform>
                <numerusform>مقالان للإضافة</numerusform>
                <numerusform>%n مقالات للإضافة</numerusform>
                <numerusform>%n مقالًا للإضافة</numerusform>
                <numerusform>%n مقال للإضافة</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Date worked out</source>
            <translation>تاريخ مستنتج</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>البحث في القائمة</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Review what will be added</source>
            <translation>راجع ما سيُضاف</translation>
        </message>
        <message>
            <source>Same text</source>
            <translation>النص نفسه</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <source>{articles} with {events}. Untick an article to leave it out; double-click a cell to correct it.</source>
            <translation>{articles} فيها {events}. أزل العلامة عن مقال لتركه، وانقر خلية نقرتين لتصحيحها.</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالًا</numerusform>
                <numerusform>%n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>%n أحداث</numerusform>
                <numerusform>%n حدثًا</numerusform>
                <numerusform>%n حدث</numerusform>
            </translation>
        </message>
        <message>
            <source>A library cannot be copied onto itself. Choose another name.</source>
            <translation>لا تُنسخ مكتبة فوق نفسها. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Checking the library…</source>
            <translation>فحص المكتبة…</translation>
        </message>
        <message>
            <source>Copy of {library}</source>
            <translation>نسخة من {library}</translation>
        </message>
        <message>
            <source>Copy saved: {file}</source>
            <translation>حُفظت النسخة: {file}</translation>
        </message>
        <message>
            <source>Open the backup of {date}</source>
            <translation>فتح نسخة {date}</translation>
        </message>
        <message>
            <source>Put the library back to how it was on {date}? The present state is kept beside it.</source>
            <translation>أتريد إعادة المكتبة إلى حالها في {date}؟ تبقى الحالة الحاضرة محفوظة إلى جانبها.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore a backup, or save a copy and import its articles again.</source>
            <translation>استعد نسخة احتياطية، أو احفظ نسخة واستورد مقالاتها من جديد.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>إنقاذ ما تمكن قراءته</translation>
        </message>
        <message>
            <source>Saved: {articles}, {events}. The damaged file is kept beside the new one.</source>
            <translation>أُنقذ {articles} و{events}. يبقى الملف المتضرر إلى جانب الجديد.</translation>
        </message>
        <message>
            <source>Saving a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Saving what can be read…</source>
            <translation>إنقاذ ما تمكن قراءته…</translation>
        </message>
        <message>
            <source>Some of it could not be read and is lost.</source>
            <translation>تعذّرت قراءة بعضها ففُقد.</translation>
        </message>
        <message>
            <source>Tasalsul</source>
            <translation>تسلسل</translation>
        </message>
        <message>
            <source>Tasalsul libraries (*.tasalsul)</source>
            <translation>مكتبات تسلسل (*.tasalsul)</translation>
        </message>
        <message>
            <source>The backup is open. The former state is kept in {file}.</source>
            <translation>النسخة الاحتياطية مفتوحة. الحالة السابقة محفوظة في {file}.</translation>
        </message>
        <message numerus="yes">
            <source>The check found %n problems.</source>
            <translation>
                <numerusform>لم يجد الفحص مشكلة.</numerusform>
                <numerusform>وجد الفحص مشكلة واحدة.</numerusform>
                <numerusform>وجد الفحص مشكلتين.</numerusform>
                <numerusform>وجد الفحص %n مشكلات.</numerusform>
                <numerusform>وجد الفحص %n مشكلة.</numerusform>
                <numerusform>وجد الفحص %n مشكلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is whole: {articles}, {events}.</source>
            <translation>المكتبة سليمة: {articles}، {events}.</translation>
        </message>
    </context>
    <context>
        <name>SavedSnapshots</name>
        <message>
            <source>&amp;Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No snapshot yet. Choose Print and then Keep to have one here.</source>
            <translation>لا لقطات بعد. اختر «طباعة» ثم «احتفاظ» لتجد لقطة هنا.</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Rename the snapshot</source>
            <translation>تسمية اللقطة</translation>
        </message>
        <message>
            <source>Saved snapshots</source>
            <translation>اللقطات المحفوظة</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search articles and events</source>
            <translation>ابحث في المقالات والأحداث</translation>
        </message>
    </context>
    <context>
        <name>SearchModel</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Narrow the search</source>
            <translation>تضييق البحث</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>articles in one language</source>
            <translation>مقالات بلغة واحدة</translation>
        </message>
        <message>
            <source>articles of one source</source>
            <translation>مقالات مصدر واحد</translation>
        </message>
        <message>
            <source>before a year, month or day: 2022-11-20</source>
            <translation>قبل سنة أو شهر أو يوم: 2022-11-20</translation>
        </message>
        <message>
            <source>events of one type</source>
            <translation>أحداث من نوع واحد</translation>
        </message>
        <message>
            <source>from a year, month or day on: 2022-11</source>
            <translation>من سنة أو شهر أو يوم فصاعدًا: 2022-11</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Found</source>
            <translation>ما عُثر عليه</translation>
        </message>
    </context>
    <context>
        <name>SeveralDialog</name>
        <message numerus="yes">
            <source>%n events are selected.</source>
            <translation>
                <numerusform>لا أحداث محددة.</numerusform>
                <numerusform>حدث واحد محدد.</numerusform>
                <numerusform>حدثان محددان.</numerusform>
                <numerusform>%n أحداث محددة.</numerusform>
                <numerusform>%n حدثًا محددًا.</numerusform>
                <numerusform>%n حدث محدد.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>&amp;Why changed</source>
            <translation>سبب التغيير</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Correct several events</source>
            <translation>تصحيح عدة أحداث</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>T&amp;ype</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>الوسوم</translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message numerus="yes">
            <source>%n articles selected</source>
            <translation>
                <numerusform>لا مقال مختارًا</numerusform>
                <numerusform>مقال واحد مختار</numerusform>
                <numerusform>مقالان مختاران</numerusform>
                <numerusform>%n مقالات مختارة</numerusform>
                <numerusform>%n مقالًا مختارًا</numerusform>
                <numerusform>%n مقال مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>Add all</source>
            <translation>إضافة الكل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Leave all out</source>
            <translation>ترك الكل</translation>
        </message>
        <message>
            <source>Leave empty for “not stated”</source>
            <translation>دعه فارغًا لـ«غير مذكور»</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Set date for all</source>
            <translation>تحديد التاريخ للكل</translation>
        </message>
        <message>
            <source>Set language for all</source>
            <translation>اضبط اللغة للكل</translation>
        </message>
        <message>
            <source>Set source for all</source>
            <translation>تحديد المصدر للكل</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>&amp;Keep…</source>
            <translation>احتفاظ…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy page</source>
            <translation>نسخ الصفحة</translation>
        </message>
        <message>
            <source>Keep the snapshot</source>
            <translation>الاحتفاظ باللقطة</translation>
        </message>
        <message>
            <source>Keep this printout in the library, to print it again</source>
            <translation>الاحتفاظ بهذه المطبوعة في المكتبة لطباعتها من جديد</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
    </context>
    <context>
        <name>SkippedNote</name>
        <message>
            <source>See why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>SnapshotPreview</name>
        <message>
            <source>Kept in the library.</source>
            <translation>حُفظت في المكتبة.</translation>
        </message>
        <message>
            <source>Print timeline</source>
            <translation>طباعة الخط الزمني</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>لا مكان</numerusform>
                <numerusform>مكان واحد</numerusform>
                <numerusform>مكانان</numerusform>
                <numerusform>%n أماكن</numerusform>
                <numerusform>%n مكانًا</numerusform>
                <numerusform>%n مكان</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is looked through with all folders in it. Nothing is copied or changed.</source>
            <translation>يُنظر في المجلد وفي كل ما فيه من مجلدات. لا يُنسخ شيء ولا يُغيَّر.</translation>
        </message>
        <message>
            <source>Choose a folder of articles</source>
            <translation>اختر مجلد مقالات</translation>
        </message>
        <message>
            <source>Choose articles</source>
            <translation>اختر مقالات</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختر ملفات…</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>اختر مجلدًا…</translation>
        </message>
        <message>
            <source>Drop a folder or files here</source>
            <translation>أفلت مجلدًا أو ملفات هنا</translation>
        </message>
        <message>
            <source>File “{name}”</source>
            <translation>ملف «{name}»</translation>
        </message>
        <message>
            <source>Folder “{name}”</source>
            <translation>مجلد «{name}»</translation>
        </message>
        <message>
            <source>Imported before</source>
            <translation>استُوردت من قبل</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Where are the articles?</source>
            <translation>أين المقالات؟</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وتاريخ آخر</numerusform>
                <numerusform>وتاريخان آخران</numerusform>
                <numerusform>و%n تواريخ أخرى</numerusform>
                <numerusform>و%n تاريخًا آخر</numerusform>
                <numerusform>و%n تاريخ آخر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالًا</numerusform>
                <numerusform>%n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>%n أحداث</numerusform>
                <numerusform>%n حدثًا</numerusform>
                <numerusform>%n حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>لا مصادر</numerusform>
                <numerusform>مصدر واحد</numerusform>
                <numerusform>مصدران</numerusform>
                <numerusform>%n مصادر</numerusform>
                <numerusform>%n مصدرًا</numerusform>
                <numerusform>%n مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undated</source>
            <translation>
                <numerusform>لا شيء بلا تاريخ</numerusform>
                <numerusform>واحد بلا تاريخ</numerusform>
                <numerusform>اثنان بلا تاريخ</numerusform>
                <numerusform>%n بلا تاريخ</numerusform>
                <numerusform>%n بلا تاريخ</numerusform>
                <numerusform>%n بلا تاريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>أقل من سنة</numerusform>
                <numerusform>سنة واحدة</numerusform>
                <numerusform>سنتان</numerusform>
                <numerusform>%n سنوات</numerusform>
                <numerusform>%n سنة</numerusform>
                <numerusform>%n سنة</numerusform>
            </translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
    </context>
    <context>
        <name>StepsColumn</name>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>الخطوة {number} من {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>StoryLoader</name>
        <message>
            <source>No source</source>
            <translation>بلا مصدر</translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message numerus="yes">
            <source>%n articles added.</source>
            <translation>
                <numerusform>لم يُضف أي مقال.</numerusform>
                <numerusform>أضيف مقال واحد.</numerusform>
                <numerusform>أضيف مقالان.</numerusform>
                <numerusform>أضيفت %n مقالات.</numerusform>
                <numerusform>أضيف %n مقالًا.</numerusform>
                <numerusform>أضيف %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles updated.</source>
            <translation>
                <numerusform>لم يُحدَّث أي مقال.</numerusform>
                <numerusform>حُدِّث مقال واحد.</numerusform>
                <numerusform>حُدِّث مقالان.</numerusform>
                <numerusform>حُدِّثت %n مقالات.</numerusform>
                <numerusform>حُدِّث %n مقالًا.</numerusform>
                <numerusform>حُدِّث %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events found.</source>
            <translation>
                <numerusform>لم يُعثر على أحداث.</numerusform>
                <numerusform>عُثر على حدث واحد.</numerusform>
                <numerusform>عُثر على حدثين.</numerusform>
                <numerusform>عُثر على %n أحداث.</numerusform>
                <numerusform>عُثر على %n حدثًا.</numerusform>
                <numerusform>عُثر على %n حدث.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files skipped.</source>
            <translation>
                <numerusform>لم يُهمل أي ملف.</numerusform>
                <numerusform>أُهمل ملف واحد.</numerusform>
                <numerusform>أُهمل ملفان.</numerusform>
                <numerusform>أُهملت %n ملفات.</numerusform>
                <numerusform>أُهمل %n ملفًا.</numerusform>
                <numerusform>أُهمل %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>لم يُترك أي مقال.</numerusform>
                <numerusform>تُرك مقال واحد.</numerusform>
                <numerusform>تُرك مقالان.</numerusform>
                <numerusform>تُركت %n مقالات.</numerusform>
                <numerusform>تُرك %n مقالًا.</numerusform>
                <numerusform>تُرك %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them repeat another text.</source>
            <translation>
                <numerusform>لا نص معاد بينها.</numerusform>
                <numerusform>منها مقال يعيد نصًا آخر.</numerusform>
                <numerusform>منها مقالان يعيدان نصًا آخر.</numerusform>
                <numerusform>منها %n مقالات تعيد نصًا آخر.</numerusform>
                <numerusform>منها %n مقالًا تعيد نصًا آخر.</numerusform>
                <numerusform>منها %n مقال تعيد نصًا آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>لا شيء موجودًا من قبل.</numerusform>
                <numerusform>مقال واحد موجود من قبل.</numerusform>
                <numerusform>مقالان موجودان من قبل.</numerusform>
                <numerusform>%n مقالات موجودة من قبل.</numerusform>
                <numerusform>%n مقالًا موجودة من قبل.</numerusform>
                <numerusform>%n مقال موجودة من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>تصدير القائمة</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>تصدير القائمة…</translation>
        </message>
        <message>
            <source>Open first article</source>
            <translation>افتح أول مقال</translation>
        </message>
        <message numerus="yes">
            <source>The files of %n articles are gone; the articles stay.</source>
            <translation>
                <numerusform>لم يغب ملف.</numerusform>
                <numerusform>غاب ملف مقال واحد؛ والمقال باقٍ.</numerusform>
                <numerusform>غاب ملفا مقالين؛ والمقالان باقيان.</numerusform>
                <numerusform>غابت ملفات %n مقالات؛ والمقالات باقية.</numerusform>
                <numerusform>غابت ملفات %n مقالًا؛ والمقالات باقية.</numerusform>
                <numerusform>غابت ملفات %n مقال؛ والمقالات باقية.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was added stays; import the folder again to go on.</source>
            <translation>ما أضيف باقٍ؛ استورد المجلد مرة أخرى للمتابعة.</translation>
        </message>
        <message>
            <source>import.csv</source>
            <translation>استيراد.csv</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Article text</source>
            <translation>نص المقال</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n are hidden.</source>
            <translation>
                <numerusform>لا شيء مخفيًا.</numerusform>
                <numerusform>أُخفي حدث واحد.</numerusform>
                <numerusform>أُخفي حدثان.</numerusform>
                <numerusform>أُخفيت %n أحداث.</numerusform>
                <numerusform>أُخفي %n حدثًا.</numerusform>
                <numerusform>أُخفي %n حدث.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>%n أحداث</numerusform>
                <numerusform>%n حدثًا</numerusform>
                <numerusform>%n حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
        <message numerus="yes">
            <source>At most %n lanes</source>
            <translation>
                <numerusform>بلا مسارات</numerusform>
                <numerusform>مسار واحد على الأكثر</numerusform>
                <numerusform>مساران على الأكثر</numerusform>
                <numerusform>%n مسارات على الأكثر</numerusform>
                <numerusform>%n مسارًا على الأكثر</numerusform>
                <numerusform>%n مسار على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>By actor</source>
            <translation>حسب الفاعل</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>حسب المقال</translation>
        </message>
        <message>
            <source>By family</source>
            <translation>حسب الفئة</translation>
        </message>
        <message>
            <source>By language</source>
            <translation>حسب اللغة</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>حسب المكان</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>حسب المصدر</translation>
        </message>
        <message>
            <source>By type</source>
            <translation>حسب النوع</translation>
        </message>
        <message>
            <source>Colour by actor</source>
            <translation>التلوين حسب الفاعل</translation>
        </message>
        <message>
            <source>Colour by article</source>
            <translation>التلوين حسب المقال</translation>
        </message>
        <message>
            <source>Colour by family</source>
            <translation>التلوين حسب الفئة</translation>
        </message>
        <message>
            <source>Colour by language</source>
            <translation>التلوين حسب اللغة</translation>
        </message>
        <message>
            <source>Colour by place</source>
            <translation>التلوين حسب المكان</translation>
        </message>
        <message>
            <source>Colour by source</source>
            <translation>التلوين حسب المصدر</translation>
        </message>
        <message>
            <source>Gregorian</source>
            <translation>ميلادي</translation>
        </message>
        <message>
            <source>Gregorian + Hebrew</source>
            <translation>ميلادي + عبري</translation>
        </message>
        <message>
            <source>Gregorian + Hijri</source>
            <translation>ميلادي + هجري</translation>
        </message>
        <message>
            <source>Gregorian + Jalali</source>
            <translation>ميلادي + جلالي</translation>
        </message>
        <message>
            <source>Hijri days may lie one day earlier or later: the month began when the moon was seen.</source>
            <translation>قد يتقدم اليوم الهجري يومًا أو يتأخر: يبدأ الشهر برؤية الهلال.</translation>
        </message>
        <message>
            <source>However sure</source>
            <translation>بأي درجة</translation>
        </message>
        <message>
            <source>Likely or sure</source>
            <translation>مرجَّح أو مؤكَّد</translation>
        </message>
        <message>
            <source>No actor named</source>
            <translation>بلا فاعل مذكور</translation>
        </message>
        <message>
            <source>No event matches this filter.</source>
            <translation>لا حدث يوافق هذه التصفية.</translation>
        </message>
        <message>
            <source>No filter</source>
            <translation>بلا تصفية</translation>
        </message>
        <message>
            <source>No lane is hidden</source>
            <translation>لا مسارات مخفية</translation>
        </message>
        <message>
            <source>No place named</source>
            <translation>بلا مكان مذكور</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>بلا مصدر</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>One lane</source>
            <translation>مسار واحد</translation>
        </message>
        <message>
            <source>Only matches of “{words}”</source>
            <translation>المطابق لـ«{words}» فقط</translation>
        </message>
        <message>
            <source>Only sure</source>
            <translation>المؤكَّد فقط</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>سواها</translation>
        </message>
        <message numerus="yes">
            <source>Show %n hidden lanes</source>
            <translation>
                <numerusform>لا مسارات مخفية</numerusform>
                <numerusform>إظهار المسار المخفي</numerusform>
                <numerusform>إظهار المسارين المخفيين</numerusform>
                <numerusform>إظهار %n مسارات مخفية</numerusform>
                <numerusform>إظهار %n مسارًا مخفيًا</numerusform>
                <numerusform>إظهار %n مسار مخفي</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources disagree</source>
            <translation>المصادر مختلفة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وتاريخ آخر</numerusform>
                <numerusform>وتاريخان آخران</numerusform>
                <numerusform>و%n تواريخ أخرى</numerusform>
                <numerusform>و%n تاريخًا آخر</numerusform>
                <numerusform>و%n تاريخ آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n articles</source>
            <translation>
                <numerusform>في لا مقال</numerusform>
                <numerusform>في مقال واحد</numerusform>
                <numerusform>في مقالين</numerusform>
                <numerusform>في %n مقالات</numerusform>
                <numerusform>في %n مقالًا</numerusform>
                <numerusform>في %n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n events</source>
            <translation>
                <numerusform>من لا شيء</numerusform>
                <numerusform>من حدث واحد</numerusform>
                <numerusform>من حدثين</numerusform>
                <numerusform>من %n أحداث</numerusform>
                <numerusform>من %n حدثًا</numerusform>
                <numerusform>من %n حدث</numerusform>
            </translation>
        </message>
        <message>
            <source>peak {count} in 2 days</source>
            <translation>الذروة {count} في يومين</translation>
        </message>
        <message>
            <source>peak {count} in 6 hours</source>
            <translation>الذروة {count} في ٦ ساعات</translation>
        </message>
        <message>
            <source>peak {count} in a century</source>
            <translation>الذروة {count} في قرن</translation>
        </message>
        <message>
            <source>peak {count} in a day</source>
            <translation>الذروة {count} في يوم</translation>
        </message>
        <message>
            <source>peak {count} in a decade</source>
            <translation>الذروة {count} في عقد</translation>
        </message>
        <message>
            <source>peak {count} in a millennium</source>
            <translation>الذروة {count} في ألفية</translation>
        </message>
        <message>
            <source>peak {count} in a month</source>
            <translation>الذروة {count} في شهر</translation>
        </message>
        <message>
            <source>peak {count} in a quarter</source>
            <translation>الذروة {count} في ربع سنة</translation>
        </message>
        <message>
            <source>peak {count} in a week</source>
            <translation>الذروة {count} في أسبوع</translation>
        </message>
        <message>
            <source>peak {count} in a year</source>
            <translation>الذروة {count} في سنة</translation>
        </message>
        <message>
            <source>peak {count} in an hour</source>
            <translation>الذروة {count} في ساعة</translation>
        </message>
        <message>
            <source>sources disagree</source>
            <translation>المصادر مختلفة</translation>
        </message>
    </context>
    <context>
        <name>TimelineHeader</name>
        <message>
            <source>Calendars</source>
            <translation>التقاويم</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Direction of time</source>
            <translation>اتجاه الزمن</translation>
        </message>
        <message>
            <source>Events as a table</source>
            <translation>الأحداث في جدول</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>المسارات</translation>
        </message>
        <message>
            <source>Number of lanes</source>
            <translation>عدد المسارات</translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>إظهار كل الأحداث</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تقريب</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>إبعاد</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>No library</source>
            <translation>لا مكتبة</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>All events have a date</source>
            <translation>لكل الأحداث تاريخ</translation>
        </message>
        <message>
            <source>Drag one onto the axis to date it</source>
            <translation>اسحب واحدًا إلى المحور لتؤرّخه</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>UndatedList</name>
        <message>
            <source>Events without a date</source>
            <translation>أحداث بلا تاريخ</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {edit}</source>
            <translation>إعادة: {edit}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {edit}</source>
            <translation>تراجع: {edit}</translation>
        </message>
    </context>
    <context>
        <name>UnfinishedPanel</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>دعه</translation>
        </message>
        <message numerus="yes">
            <source>The import of “{name}” with %n files was cut off. What was read is in the library.</source>
            <translation>
                <numerusform>انقطع استيراد «{name}». ما قُرئ محفوظ في المكتبة.</numerusform>
                <numerusform>انقطع استيراد «{name}» وفيه ملف واحد. ما قُرئ محفوظ في المكتبة.</numerusform>
                <numerusform>انقطع استيراد «{name}» وفيه ملفان. ما قُرئ محفوظ في المكتبة.</numerusform>
                <numerusform>انقطع استيراد «{name}» وفيه %n ملفات. ما قُرئ محفوظ في المكتبة.</numerusform>
                <numerusform>انقطع استيراد «{name}» وفيه %n ملفًا. ما قُرئ محفوظ في المكتبة.</numerusform>
                <numerusform>انقطع استيراد «{name}» وفيه %n ملف. ما قُرئ محفوظ في المكتبة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Tasalsul</source>
            <translation>تسلسل</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>chosen here</source>
            <translation>اختير هنا</translation>
        </message>
        <message>
            <source>in the file’s name</source>
            <translation>في اسم الملف</translation>
        </message>
        <message>
            <source>relative dates wait for it</source>
            <translation>تنتظره التواريخ النسبية</translation>
        </message>
        <message>
            <source>stated in the text</source>
            <translation>مذكور في النص</translation>
        </message>
        <message>
            <source>worked out</source>
            <translation>مستنتج</translation>
        </message>
        <message>
            <source>worked out from “{words}”</source>
            <translation>مستنتج من «{words}»</translation>
        </message>
        <message>
            <source>{day}, {month} or {year}</source>
            <translation>{day} أو {month} أو {year}</translation>
        </message>
        <message>
            <source>“{typed}” is no date. Write a day as {day} or {day_first}, a month as {month}, a year as {year}.</source>
            <translation>«{typed}» ليس تاريخًا. اكتب اليوم هكذا: {day} أو {day_first}، والشهر هكذا: {month}، والسنة هكذا: {year}.</translation>
        </message>
    </context>
    <context>
        <name>WordsOptions</name>
        <message>
            <source>&amp;Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Day of printing</source>
            <translation>يوم الطباعة</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>بلغة أخرى</translation>
        </message>
        <message>
            <source>Li&amp;brary</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Page numbers</source>
            <translation>أرقام الصفحات</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>العنوان الفرعي</translation>
        </message>
        <message>
            <source>Se&amp;cond title</source>
            <translation>العنوان الثاني</translation>
        </message>
    </context>
</TS>
