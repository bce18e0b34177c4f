# الأحداث: أنواعها، ولماذا يرى البرنامج أنها وقعت في ذلك الوقت.
event-type = { $type ->
    [AGREE] اتفاق
    [CONSULT] تشاور
    [SUPPORT] تأييد
    [CONCEDE] تنازل
    [COOPERATE] تعاون
    [AID] مساعدة
    [RETREAT] انسحاب
    [REQUEST] مطالبة
    [REJECT] رفض
    [ACCUSE] اتهام
    [THREATEN] تهديد
    [PROTEST] احتجاج
    [SANCTION] عقوبة
    [MOBILIZE] حشد
    [COERCE] إكراه
    [ASSAULT] اعتداء
   *[OTHER] أخرى
 }
event-type-about = { $type ->
    [AGREE] اتفاق أو وعد أو توقيع أو تسوية خلاف
    [CONSULT] لقاء أو زيارة أو اتصال أو تفاوض
    [SUPPORT] تأييد بالقول: إشادة أو ترحيب أو اعتراف أو تعزية
    [CONCEDE] تراجع عن موقف: إفراج أو اعتذار أو وقف إطلاق نار أو تخفيف إجراءات
    [COOPERATE] عمل مشترك: مشاريع أو تبادل أو استئناف علاقات
    [AID] تقديم مال أو مؤن أو إنقاذ أو إيواء
    [RETREAT] انسحاب أو إخلاء أو استسلام
    [REQUEST] مطالبة أو طلب أو حثّ أو اقتراح
    [REJECT] رفض أو نفي أو نقض
    [ACCUSE] اتهام أو إدانة أو انتقاد أو تحقيق
    [THREATEN] تهديد أو تحذير
    [PROTEST] تظاهر أو إضراب أو شغب
    [SANCTION] فرض عقوبات أو قطع علاقات أو طرد دبلوماسيين
    [MOBILIZE] تحريك قوات أو استنفارها
    [COERCE] اعتقال أو حظر أو حصار أو مصادرة أو حكم قضائي
    [ASSAULT] استعمال القوة ضد أشخاص أو أشياء
   *[OTHER] أي حدث آخر: انتخابات أو حوادث أو رياضة أو اقتصاد أو سِيَر
 }
event-kind = { $kind ->
    [attack] هجوم
    [killing] قتل
    [injury] إصابة
    [explosion] انفجار
    [deployment] انتشار
    [withdrawal] انسحاب
    [arrest] اعتقال
    [court] قضاء
    [sanction] عقوبة
    [protest] احتجاج
    [threat] تهديد
    [accusation] اتهام
    [refusal] رفض
    [request] طلب
    [talks] مباحثات
    [agreement] اتفاق
    [support] تأييد
    [concession] تنازل
    [cooperation] تعاون
    [aid] مساعدة
    [accident] حادث
    [disaster] كارثة
    [weather] طقس
    [death] وفاة
    [birth] ميلاد
    [life] سيرة
    [appointment] تعيين
    [election] انتخاب
    [economy] اقتصاد
    [sport] رياضة
    [law] تشريع
    [culture] ثقافة
    [science] علم
    [claim] إعلان مسؤولية
    [statement] تصريح
    [remark] قول
    [movement] تنقّل
   *[happening] حدث
 }
event-words = تدلّ عليه «{ $words }» ({ $kind ->
    [attack] هجوم
    [killing] قتل
    [injury] إصابة
    [explosion] انفجار
    [deployment] انتشار
    [withdrawal] انسحاب
    [arrest] اعتقال
    [court] قضاء
    [sanction] عقوبة
    [protest] احتجاج
    [threat] تهديد
    [accusation] اتهام
    [refusal] رفض
    [request] طلب
    [talks] مباحثات
    [agreement] اتفاق
    [support] تأييد
    [concession] تنازل
    [cooperation] تعاون
    [aid] مساعدة
    [accident] حادث
    [disaster] كارثة
    [weather] طقس
    [death] وفاة
    [birth] ميلاد
    [life] سيرة
    [appointment] تعيين
    [election] انتخاب
    [economy] اقتصاد
    [sport] رياضة
    [law] تشريع
    [culture] ثقافة
    [science] علم
    [claim] إعلان مسؤولية
    [statement] تصريح
    [remark] قول
    [movement] تنقّل
   *[happening] حدث
 })
event-date-own = تؤرّخه الجملة نفسها: «{ $words }»
event-date-since = مستمر منذ «{ $words }»
event-date-reckoned = «{ $words }» محسوبةً رجوعا من «{ $date }»
event-date-anniversary = ذكرى «{ $words }» المذكور تاريخه
event-date-carried = تاريخه منقول عن الكلام الذي قبله
event-date-before = أدّى إلى ما تؤرّخه الجملة، فهو في الأيام التي قبله
event-date-same = مرويّ بتاريخه في موضع آخر من المقال
event-date-document = لا تاريخ له في النص: يُروى خبرا جاريا، فهو في الأسبوعين السابقين للنشر
event-date-later = بعد ما ذُكر قبله، بلا تاريخ له في النص
event-date-none = لا شيء يؤرّخه، وتاريخ النشر غير معروف
event-confidence = { $step ->
    [sure] مؤكد
    [likely] مرجّح
   *[doubtful] مشكوك فيه
 }
event-expected = مُعلَن عنه ولم يقع بعد
event-told-by = على رواية { $who }
