frame-skip = الانتقال إلى المحتوى
frame-menu = القائمة
frame-not-loaded = تعذّر تحميل جزء من هذه الصفحة. ما هو معروض يعمل: تُحفظ النماذج بأزرارها.
frame-load-again = إعادة تحميل الصفحة
frame-main = التنقل الرئيسي
frame-overview = نظرة عامة
frame-mailboxes = صناديق البريد
frame-archive = الأرشيف
frame-customers = العملاء
frame-users = المستخدمون
frame-plans = الباقات
frame-sounds = الأصوات
frame-tokens = رموز API
frame-history = السجل
frame-panel = لوحة التحكم
frame-account = الحساب
frame-role = { $role ->
    [administrator] مسؤول
    [residential] عميل منزلي
   *[user] مستخدم
}
frame-colours = الألوان
frame-theme-system = النظام
frame-theme-light = فاتح
frame-theme-dark = داكن
frame-sign-out = تسجيل الخروج
frame-sign-out-everywhere = تسجيل الخروج من كل مكان
frame-undo = تراجع

frame-created = صندوق البريد جاهز.
frame-saved = حُفظ.
frame-warned = { $field }: { $why }
frame-restored = استُعيد.
frame-revoked = أُلغي رمز الوصول. لم يعد يفتح شيئًا.
frame-sound-added = الصوت جاهز. يمكن لصناديق البريد تشغيله.
frame-sound-replaced = استُبدل. كل صندوق بريد يستخدمه يشغّل الجديد.
frame-sound-deleted = حُذف «{ $name }».
frame-archived = أُرشف { $title }؛ يبقى رقمه محجوزًا.
frame-password = تغيّرت كلمة المرور. سُجّل خروجك من كل مكان آخر.
frame-session-ended = أُنهيت تلك الجلسة.
frame-once-gone = ما عرضته هذه الصفحة عُرض مرة واحدة ولا يُحفظ. أنشئ غيره إذا احتجت إليه.
frame-draft-gone = لم تعد بيانات هذا النموذج محفوظة: تُحفظ عشر دقائق للمتصفح الذي أرسلها.
