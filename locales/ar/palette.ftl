palette-find = بحث
palette-anything = البحث في كل شيء
palette-placeholder = صناديق البريد والأشخاص والصفحات والإجراءات
palette-found = النتائج
palette-nothing = لم يُعثر على شيء.
palette-count = { $count ->
    [zero] لا نتائج ({ $count })
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
palette-keys = { $up } { $down } للاختيار، { $enter } للفتح، { $escape } للإغلاق. خارج هذا الحقل يعرض { $help } كل المفاتيح.

palette-recent = الأخيرة
palette-mailboxes = صناديق البريد
palette-people = الأشخاص
palette-customers = العملاء
palette-sounds = الأصوات
palette-pages = الصفحات
palette-actions = الإجراءات
