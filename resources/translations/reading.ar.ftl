# القراءة: ما يضيفه القارئ إلى المقالات

fault-note-gone = لم تعد هذه الملاحظة في المكتبة.
fault-file-unwritable = تعذّر الحفظ في { $path }. اختر مجلدًا يمكنك الكتابة فيه.

change-note-add = إضافة ملاحظة
change-note-edit = تعديل الملاحظة
change-note-remove = إزالة الملاحظة
change-direction = تغيير اتجاه النص
