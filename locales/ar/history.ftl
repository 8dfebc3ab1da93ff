history-title = السجل
history-of = سجل { $name }
history-about-administrator = كل تغيير لدى عميلك ولدى العملاء التابعين له، الأحدث أولًا.
history-about-residential = كل تغيير في صناديق بريد عميلك وأصواته، وفي حسابك، الأحدث أولًا.
history-about-user = كل تغيير في صناديق بريدك وفي حسابك، الأحدث أولًا.
history-crowded = يطابق البحث أشخاصًا أكثر من هؤلاء. اكتب جزءًا أطول من الاسم لترى ما فعله الآخرون.
history-nothing-yet = كل ما يتغير من الآن فصاعدًا يظهر هنا.
history-no-match = لا تغيير مطابق
history-no-match-why = أزل مرشّحًا، أو اطلب أيامًا أكثر.
history-everything = عرض كل شيء
history-newer = الأحدث
history-older = الأقدم
history-older-changes = تغييرات أقدم

history-who = من فعل ذلك
history-what = ما الذي تغيّر
history-done = ما الذي حدث
history-through = بأي طريق
history-from = من
history-to = إلى
history-days = تبدأ الأيام عند منتصف الليل بتوقيت UTC.
history-own-account = حسابي
history-by = بواسطة «{ $name }»
history-from-day = من { $day }
history-to-day = إلى { $day }

history-kind = { $kind ->
    [customer] عميل
    [user] مستخدم
    [plan] باقة
    [sound] صوت
    [token] رمز وصول
   *[mailbox] صندوق بريد
}
history-one = { $kind ->
    [customer] العميل { $name }
    [user] المستخدم { $name }
    [plan] الباقة { $name }
    [sound] الصوت { $name }
    [token] رمز الوصول { $name }
   *[mailbox] صندوق البريد { $name }
}
history-unknown = { $kind ->
    [customer] عميل غير معروف
    [user] مستخدم غير معروف
    [plan] باقة غير معروفة
    [sound] صوت غير معروف
    [token] رمز وصول غير معروف
   *[mailbox] صندوق بريد غير معروف
}

history-did-create = { $kind ->
    [customer] أنشأ { $who } العميل { $name }
    [user] أنشأ { $who } المستخدم { $name }
    [plan] أنشأ { $who } الباقة { $name }
    [sound] أضاف { $who } الصوت { $name }
    [token] أنشأ { $who } رمز الوصول { $name }
   *[mailbox] أنشأ { $who } صندوق البريد { $name }
}
history-did-update = { $kind ->
    [customer] غيّر { $who } العميل { $name }
    [user] غيّر { $who } المستخدم { $name }
    [plan] غيّر { $who } الباقة { $name }
    [sound] غيّر { $who } الصوت { $name }
    [token] غيّر { $who } رمز الوصول { $name }
   *[mailbox] غيّر { $who } صندوق البريد { $name }
}
history-did-archive = أرشف { $who } صندوق البريد { $name }
history-did-restore = استعاد { $who } صندوق البريد { $name }
history-did-revert = أعاد { $who } إعدادات سابقة لصندوق البريد { $name }
history-did-reveal-pin = { $kind ->
    [customer] قارن { $who } رموز PIN للعميل { $name } بسياسة
   *[mailbox] اطّلع { $who } على رمز PIN لصندوق البريد { $name }
}
history-did-delete = حذف { $who } الصوت { $name }
history-did-replace = استبدل { $who } تسجيل الصوت { $name }
history-did-invite = أنشأ { $who } رابطًا لتعيين كلمة مرور المستخدم { $name }
history-did-password = عيّن { $who } كلمة مرور أخرى للمستخدم { $name }
history-did-remove = أزال { $who } المستخدم { $name }
history-did-revoke = ألغى { $who } رمز الوصول { $name }
history-did-sign-out = أنهى { $who } جلسات المستخدم { $name }
history-did-view-panel = اطّلع { $who } على لوحة تحكم المستخدم { $name }

history-it-create = أنشأ { $who } صندوق البريد
history-it-update = غيّره { $who }
history-it-archive = أرشفه { $who }
history-it-restore = استعاده { $who }
history-it-revert = أعاد { $who } إعدادات سابقة
history-it-reveal-pin = اطّلع { $who } على رمز PIN
history-it-something = فعل { $who } به شيئًا

history-made = إنشاء
history-updated = تغيير
history-archived = أرشفة
history-restored = استعادة
history-reverted = إعادة إعدادات سابقة
history-revealed-pin = اطلاع على رمز PIN
history-deleted = حذف
history-replaced = استبدال تسجيل
history-invited = إنشاء رابط لكلمة مرور
history-set-password = تعيين كلمة مرور
history-removed = إزالة
history-revoked = إلغاء
history-signed-out = إنهاء جلسات
history-viewed-panel = اطلاع على لوحة تحكم

history-in-browser = في المتصفح
history-on-command-line = من سطر الأوامر
history-through-api = عبر واجهة API { $api }
history-by-import = عبر استيراد
history-door-browser = في المتصفح
history-door-command-line = من سطر الأوامر
history-door-api = عبر واجهة API { $api }
history-door-import = عبر استيراد
history-part-of = جزء من { $change }
history-change-of = { $count ->
    [zero] تغيير لم يشمل أي صندوق بريد ({ $count })
    [one] تغيير في صندوق بريد واحد
    [two] تغيير في صندوقي بريد
    [few] تغيير في { $count } صناديق بريد
    [many] تغيير في { $count } صندوق بريد
   *[other] تغيير في { $count } صندوق بريد
}

history-given = القيم التي أُعطيت له
history-had = القيم التي كانت له
history-changed = ما الذي تغيّر
history-more = { $what } ({ $count })
history-field = الحقل
history-before = قبل
history-after = بعد
history-put-back = إعادة هذه الإعدادات
history-undo = التراجع عن هذا التغيير
history-undo-anyway = التراجع على أي حال
history-put-back-anyway = إعادتها على أي حال
history-of-mailbox = سجلّه
history-came-back = { $count ->
    [zero] أُعيد: { $fields }.
    [one] أُعيد: { $fields }.
    [two] أُعيد: { $fields }.
    [few] أُعيد: { $fields }.
    [many] أُعيد: { $fields }.
   *[other] أُعيد: { $fields }.
}
history-changed-since = { $count ->
    [zero] تغيّر بعد ذلك ويبقى كما هو: { $fields }.
    [one] تغيّر بعد ذلك ويبقى كما هو: { $fields }.
    [two] تغيّرا بعد ذلك ويبقيان كما هما: { $fields }.
    [few] تغيّرت بعد ذلك وتبقى كما هي: { $fields }.
    [many] تغيّرت بعد ذلك وتبقى كما هي: { $fields }.
   *[other] تغيّرت بعد ذلك وتبقى كما هي: { $fields }.
}
history-nothing-came-back = لم يُعَد شيء: لصندوق البريد هذه الإعدادات بالفعل.
history-pin-stays = يبقى رمز PIN الجديد كما هو.
history-version = الإصدار { $version }

history-name = الاسم
history-plan = الباقة
history-language = اللغة
history-timezone = المنطقة الزمنية
history-numbers = الأرقام
history-policy = سياسة رمز PIN
history-apis = واجهات API
history-status = الحالة
history-shared-view = العرض المشترك
history-username = اسم المستخدم
history-email = عنوان البريد الإلكتروني
history-role = الدور
history-format = التنسيق
history-length = المدة
history-size = الحجم
history-recording = التسجيل
history-recording-before = التسجيل السابق
history-recording-after = تسجيل آخر
history-no-limit = بلا حد
history-voicemail-alone = الرسائل الصوتية وحدها
history-yes = نعم
history-no = لا
history-standing = { $standing ->
    [suspended] موقوف
    [gone] مُزال
   *[active] فعّال
}
history-unseen = شيء لا تراه
history-pin-before = غير معروض
history-pin-after = تغيّر، غير معروض
