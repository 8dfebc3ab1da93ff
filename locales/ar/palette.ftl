# The search box of every page (Ctrl K). Sent with every page, so keep it short. Messages of the page alone are in search-page.ftl.

# Title of the page and label of the field; button.
palette-find = بحث
# The name of the box, for screen readers and in the list of shortcuts.
palette-open = البحث في Mailroom
palette-placeholder = الصناديق الصوتية والمستخدمون والصفحات والإجراءات
# The list of results, for screen readers.
palette-results = النتائج
# What is said of the list.
palette-no-results = لا نتائج.
palette-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
# Below the list. Each argument is a key.
palette-keys = { $up } { $down } للتحديد، { $enter } للفتح، { $escape } للإغلاق. خارج هذا المربع، يعرض { $help } كل الاختصارات.

# Titles of groups of results.
palette-recent = الأخيرة
palette-mailboxes = الصناديق الصوتية
palette-users = المستخدمون
palette-customers = العملاء
palette-sounds = الملفات الصوتية
palette-pages = الصفحات
palette-actions = الإجراءات
