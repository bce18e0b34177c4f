# One happening told by several: why it is one event, and where its sources disagree.
# $first_count and $second_count are numbers of independent sources.
corroboration-merged = { $passages ->
    [one] يرويه موضع واحد
    [two] يرويه موضعان من النوع والوقت نفسيهما، بكلمات متقاربة
    [few] ترويه { DIGITS($passages) } مواضع من النوع والوقت نفسيهما، بكلمات متقاربة
    [many] يرويه { DIGITS($passages) } موضعًا من النوع والوقت نفسيهما، بكلمات متقاربة
   *[other] يرويه { DIGITS($passages) } موضع من النوع والوقت نفسيهما، بكلمات متقاربة
 }{ $voices ->
    [one] { "" }
    [two] ، من مصدرين مستقلين
    [few] ، من { DIGITS($voices) } مصادر مستقلة
    [many] ، من { DIGITS($voices) } مصدرًا مستقلًا
   *[other] ، من { DIGITS($voices) } مصدر مستقل
 }
corroboration-merged-names = { $passages ->
    [one] يرويه موضع واحد
    [two] يرويه موضعان
    [few] ترويه { DIGITS($passages) } مواضع
    [many] يرويه { DIGITS($passages) } موضعًا
   *[other] يرويه { DIGITS($passages) } موضع
 } من النوع والوقت نفسيهما، وفيها «{ $names }»{ $voices ->
    [one] { "" }
    [two] ، من مصدرين مستقلين
    [few] ، من { DIGITS($voices) } مصادر مستقلة
    [many] ، من { DIGITS($voices) } مصدرًا مستقلًا
   *[other] ، من { DIGITS($voices) } مصدر مستقل
 }
corroboration-day = تختلف المصادر في اليوم: { SPAN($first) } في { $first_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($first_count) }
 }، و{ SPAN($second) } في { $second_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($second_count) }
 }.
corroboration-date = تختلف المصادر في التاريخ: { SPAN($first) } في { $first_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($first_count) }
 }، و{ SPAN($second) } في { $second_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($second_count) }
 }.
corroboration-date-too = وأيضًا { SPAN($date) } في { $count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($count) }
 }.
corroboration-killed = تختلف المصادر في عدد القتلى: { DIGITS($first) } في { $first_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($first_count) }
 }، و{ DIGITS($second) } في { $second_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($second_count) }
 }.
corroboration-injured = تختلف المصادر في عدد الجرحى: { DIGITS($first) } في { $first_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($first_count) }
 }، و{ DIGITS($second) } في { $second_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($second_count) }
 }.
corroboration-place = تختلف المصادر في المكان: «{ $first }» في { $first_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($first_count) }
 }، و«{ $second }» في { $second_count ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { DIGITS($second_count) }
 }.

change-merge-events = { $count ->
    [one] دمج حدث واحد
    [two] دمج حدثين
    [few] دمج { DIGITS($count) } أحداث
    [many] دمج { DIGITS($count) } حدثًا
   *[other] دمج { DIGITS($count) } حدث
 }
change-split-event = فصل موضع عن «{ $title }»
change-move-passages = { $count ->
    [one] نقل موضع إلى حدث آخر
    [two] نقل موضعين إلى حدث آخر
    [few] نقل { DIGITS($count) } مواضع إلى حدث آخر
    [many] نقل { DIGITS($count) } موضعًا إلى حدث آخر
   *[other] نقل { DIGITS($count) } موضع إلى حدث آخر
 }
change-rename = تسمية «{ $name }» «{ $identity }»
change-catch-up = مقارنة ما جلبته الاستيرادات السابقة
