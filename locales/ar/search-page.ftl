# The page with search results, and the pages and actions that can be found.

# Below the title, before and after a search without results.
search-page-about = الصناديق الصوتية والمستخدمون والعملاء والملفات الصوتية والصفحات والإجراءات.
search-page-no-results = لا نتائج. جرّب كلمات أقل.

# Actions that can be found. Menu entries have their names from frame.ftl.
search-page-import = استيراد صناديق صوتية
search-page-new-customer = عميل جديد
search-page-new-user = مستخدم جديد
search-page-new-plan = باقة جديدة
search-page-new-sound = إضافة ملف صوتي
search-page-dark = المظهر الداكن
search-page-light = المظهر الفاتح
search-page-system = مظهر النظام

# Words that also find a page or an action, with spaces between them. They are never shown.
# Use whatever speakers of your language may type: synonyms, and beginnings that the name does not have.
search-page-also-overview = عامة انتباه تقارير بداية رئيسية
search-page-also-mailboxes = صناديق صندوق صوتية قائمة بريد صوتي
search-page-also-archive = أرشيف مؤرشف مؤرشفة محذوفة استعادة
search-page-also-customers = عملاء زبائن مؤسسات شركات
search-page-also-users = مستخدمون مستخدمين أشخاص
search-page-also-plans = باقات باقة خطط أسعار
search-page-also-sounds = ملفات صوتية صوتيات أصوات رسائل ترحيب
search-page-also-tokens = رمز وصول مفاتيح برامج نصية
search-page-also-panel = صناديقي إشعارات لوحة تحكم
search-page-also-history = سجل تغييرات تدقيق من
search-page-also-changes = تغييرات جماعية دفعات تراجع
search-page-also-account = حساب كلمة المرور جلسات لغة
search-page-also-new-mailbox = إنشاء إضافة
search-page-also-import = csv ملف رفع
search-page-also-new-customer = إنشاء إضافة زبون
search-page-also-new-user = إنشاء إضافة شخص
search-page-also-new-plan = إنشاء إضافة
search-page-also-new-sound = جديد إنشاء تسجيل رفع رسالة ترحيب
search-page-also-dark = ألوان ليل داكن
search-page-also-light = ألوان نهار فاتح
search-page-also-system = ألوان تلقائي
search-page-also-sign-out = خروج مغادرة إنهاء
