# The parts around every page: menu, side bar, notices.

# Link at the start of the page, for keyboards and screen readers.
frame-skip = الانتقال إلى المحتوى
# Button that unfolds the menu on phones.
frame-menu = القائمة
# Notice with a button.
frame-not-loaded = تعذر تحميل جزء من هذه الصفحة. لا تزال النماذج تعمل: احفظ باستخدام أزرارها.
frame-reload = إعادة تحميل الصفحة
# The menu, for screen readers, and its entries.
frame-main = القائمة الرئيسية
frame-overview = نظرة عامة
frame-mailboxes = الصناديق الصوتية
frame-archive = الأرشيف
frame-customers = العملاء
frame-users = المستخدمون
frame-plans = الباقات
frame-sounds = الملفات الصوتية
frame-tokens = رموز الوصول إلى API
frame-history = السجل
frame-panel = بوابة المستخدم
frame-account = الحساب
# After a username, in the list of users, and in the history.
frame-role = { $role ->
    [administrator] مسؤول
    [residential] مستخدم رئيسي
   *[user] مستخدم
}
# The three buttons below, for screen readers.
frame-theme = المظهر
frame-theme-system = النظام
frame-theme-light = فاتح
frame-theme-dark = داكن
# Buttons.
frame-sign-out = تسجيل الخروج
frame-sign-out-everywhere = تسجيل الخروج من كل مكان
frame-undo = تراجع

# What was just done.
frame-created = أُنشئ الصندوق الصوتي.
frame-saved = تم الحفظ.
# Link to a field that needs attention. $field is its label, $why a sentence.
frame-warning = { $field }: { $why }
# Of a mailbox.
frame-restored = تمت استعادة الصندوق الصوتي.
frame-revoked = أُبطل رمز الوصول. لم يعد يعمل.
frame-sound-added = أُضيف الملف الصوتي. يمكن للصناديق الصوتية استخدامه الآن.
frame-sound-replaced = استُبدل الملف الصوتي. كل الصناديق الصوتية التي تستخدمه تشغّل الملف الجديد.
frame-sound-deleted = حُذف الملف الصوتي «{ $name }».
# $title is the number and the name of a mailbox.
frame-archived = أُرشف الصندوق الصوتي { $title }. رقمه محفوظ.
frame-password = تغيّرت كلمة المرور. سُجّل خروجك من كل مكان آخر.
frame-session-signed-out = أُنهيت الجلسة.
# Notices in place of what the page showed before. The first is of a token or a link.
frame-shown-once = رمز الوصول أو الرابط في هذه الصفحة عُرض مرة واحدة فقط. إذا كنت لا تزال تحتاج إليه، فأنشئ غيره.
frame-draft-expired = ما كتبته لم يعد متاحًا. يُحفظ لمدة 10 دقائق، وللمتصفح الذي أرسل النموذج فقط.
