find-find = بحث
find-anything = البحث في كل شيء
find-placeholder = صناديق البريد والأشخاص والصفحات والإجراءات
find-found = النتائج
find-nothing = لم يُعثر على شيء.
find-count = { $count ->
    [zero] لا نتائج ({ $count })
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
find-keys = { $up } { $down } للاختيار، { $enter } للفتح، { $escape } للإغلاق. خارج هذا الحقل يعرض { $help } كل المفاتيح.

find-recent = الأخيرة
find-mailboxes = صناديق البريد
find-people = الأشخاص
find-customers = العملاء
find-sounds = الأصوات
find-pages = الصفحات
find-actions = الإجراءات
