# The history: who changed what.

# Title of the page.
history-title = السجل
# Title of the page of one mailbox. $name is the mailbox.
history-of = سجل { $name }
# Below the title, by role.
history-about-administrator = كل التغييرات في مؤسستك ولدى العملاء التابعين لها، الأحدث أولًا.
history-about-residential = كل التغييرات في الصناديق الصوتية والملفات الصوتية لمؤسستك، وفي حسابك، الأحدث أولًا.
history-about-user = كل التغييرات في صناديقك الصوتية وحسابك، الأحدث أولًا.
# Where the search matches too many names.
history-too-many-names = تطابق البحث أسماء كثيرة جدًا. أدخل جزءًا أطول من الاسم لعرض كل التغييرات.
# Where nothing is found.
history-nothing-yet = ستظهر التغييرات هنا.
history-no-match = لا توجد تغييرات مطابقة
history-no-match-why = أزل أحد عوامل التصفية أو اختر فترة أطول.
history-show-all = عرض كل التغييرات
history-newer = الأحدث
history-older = الأقدم
history-older-changes = تغييرات أقدم

# Labels of the filters. The first is a search by name.
history-changed-by = المنفِّذ
history-type = النوع
history-action = الإجراء
history-source = المصدر
history-from = من
history-to = إلى
history-days = تبدأ الأيام عند منتصف الليل بتوقيت UTC.
# Instead of «User», for those who see no other account.
history-own-account = حسابك
# Filters that are on. $day is a day such as «1 Jan 2020».
history-by = بواسطة «{ $name }»
history-from-day = من { $day }
history-to-day = إلى { $day }

# Kinds of things that change.
history-kind = { $kind ->
    [customer] عميل
    [user] مستخدم
    [plan] باقة
    [sound] ملف صوتي
    [token] رمز وصول إلى API
   *[mailbox] صندوق صوتي
}
history-one = { $kind ->
    [customer] العميل { $name }
    [user] المستخدم { $name }
    [plan] الباقة { $name }
    [sound] الملف الصوتي { $name }
    [token] رمز الوصول إلى API { $name }
   *[mailbox] الصندوق الصوتي { $name }
}
history-unknown = { $kind ->
    [customer] عميل غير معروف
    [user] مستخدم غير معروف
    [plan] باقة غير معروفة
    [sound] ملف صوتي غير معروف
    [token] رمز وصول إلى API غير معروف
   *[mailbox] صندوق صوتي غير معروف
}

# Who did what. $name is what it was done to; $who comes before $name in every language.
history-did-create = { $kind ->
    [customer] أنشأ المستخدم { $who } العميل { $name }
    [user] أنشأ المستخدم { $who } حساب المستخدم { $name }
    [plan] أنشأ المستخدم { $who } الباقة { $name }
    [sound] أضاف المستخدم { $who } الملف الصوتي { $name }
    [token] أنشأ المستخدم { $who } رمز الوصول إلى API { $name }
   *[mailbox] أنشأ المستخدم { $who } الصندوق الصوتي { $name }
}
history-did-update = { $kind ->
    [customer] غيّر المستخدم { $who } العميل { $name }
    [user] غيّر المستخدم { $who } حساب المستخدم { $name }
    [plan] غيّر المستخدم { $who } الباقة { $name }
    [sound] غيّر المستخدم { $who } الملف الصوتي { $name }
    [token] غيّر المستخدم { $who } رمز الوصول إلى API { $name }
   *[mailbox] غيّر المستخدم { $who } الصندوق الصوتي { $name }
}
history-did-archive = أرشف المستخدم { $who } الصندوق الصوتي { $name }
history-did-restore = استعاد المستخدم { $who } الصندوق الصوتي { $name }
history-did-revert = استعاد المستخدم { $who } إعدادات سابقة للصندوق الصوتي { $name }
history-did-reveal-pin = { $kind ->
    [customer] قارن المستخدم { $who } رموز PIN للعميل { $name } بسياسة PIN
   *[mailbox] اطّلع المستخدم { $who } على رمز PIN للصندوق الصوتي { $name }
}
history-did-delete = حذف المستخدم { $who } الملف الصوتي { $name }
history-did-replace = استبدل المستخدم { $who } تسجيل الملف الصوتي { $name }
history-did-invite = أنشأ المستخدم { $who } رابط كلمة مرور للمستخدم { $name }
history-did-password = عيّن المستخدم { $who } كلمة مرور جديدة للمستخدم { $name }
# A removed user cannot sign in and is in no list; only the history names them.
history-did-remove = أزال المستخدم { $who } حساب المستخدم { $name }
history-did-revoke = أبطل المستخدم { $who } رمز الوصول إلى API { $name }
history-did-sign-out = أنهى المستخدم { $who } جلسات المستخدم { $name }
history-did-view-panel = اطّلع المستخدم { $who } على بوابة المستخدم { $name }

# The same on the page of one mailbox.
history-mailbox-create = أنشأ المستخدم { $who } الصندوق الصوتي
history-it-update = غيّر المستخدم { $who } الصندوق الصوتي
history-it-archive = أرشف المستخدم { $who } الصندوق الصوتي
history-it-restore = استعاد المستخدم { $who } الصندوق الصوتي
history-it-revert = استعاد المستخدم { $who } إعدادات سابقة للصندوق الصوتي
history-it-reveal-pin = اطّلع المستخدم { $who } على رمز PIN
history-mailbox-other = أجرى المستخدم { $who } تغييرًا

# The same in short, as options of the filter «Action».
history-created = إنشاء
history-updated = تغيير
history-archived = أرشفة
history-restored = استعادة
history-reverted = استعادة إعدادات سابقة
history-viewed-pin = الاطلاع على رمز PIN
history-deleted = حذف
history-replaced = استبدال تسجيل
history-invited = إنشاء رابط كلمة مرور
history-set-password = تعيين كلمة مرور
history-removed = إزالة
history-revoked = إبطال
history-signed-out = إنهاء جلسات
history-viewed-panel = الاطلاع على بوابة المستخدم

# The source of a change, after who did what and when. $api is the name of an API.
history-via-browser = في المتصفح
history-via-command-line = من سطر الأوامر
history-via-api = عبر واجهة API { $api }
history-via-import = عبر الاستيراد
# The same as options of the filter «Source».
history-source-browser = المتصفح
history-source-command-line = سطر الأوامر
history-source-api = واجهة API { $api }
history-source-import = الاستيراد
# After the source of a change. $change is the next message, as a link.
history-part-of = جزء من { $change }
history-change-of = { $count ->
    [zero] تغيير جماعي في { $count } من الصناديق الصوتية
    [one] تغيير جماعي في صندوق صوتي واحد
    [two] تغيير جماعي في صندوقين صوتيين
    [few] تغيير جماعي في { $count } صناديق صوتية
    [many] تغيير جماعي في { $count } صندوقًا صوتيًا
   *[other] تغيير جماعي في { $count } صندوق صوتي
}

# The settings that changed: what the table is called where something was created, deleted or changed.
history-initial = الإعدادات الأولية
history-previous = الإعدادات السابقة
history-changed = الإعدادات المتغيرة
# Unfolds a long table. $what is one of the three messages above.
history-more = { $what } ({ $count })
# Column heads.
history-field = الحقل
history-before = قبل
history-after = بعد
# Buttons. «Anyway» confirms what a warning is about.
history-revert = استعادة هذه الإعدادات
history-undo = التراجع عن هذا التغيير
history-undo-anyway = التراجع على أي حال
history-revert-anyway = الاستعادة على أي حال
# Link to the history of the mailbox.
history-of-mailbox = سجل الصندوق الصوتي
# The result. $fields is a list of names of fields.
history-reverted-fields = { $count ->
    [zero] استُعيدت القيم السابقة في الحقول { $fields }.
    [one] استُعيدت القيم السابقة في الحقل { $fields }.
    [two] استُعيدت القيم السابقة في الحقلين { $fields }.
    [few] استُعيدت القيم السابقة في الحقول { $fields }.
    [many] استُعيدت القيم السابقة في الحقول { $fields }.
   *[other] استُعيدت القيم السابقة في الحقول { $fields }.
}
history-not-reverted = { $count ->
    [zero] تغيّرت الحقول { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
    [one] تغيّر الحقل { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
    [two] تغيّر الحقلان { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
    [few] تغيّرت الحقول { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
    [many] تغيّرت الحقول { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
   *[other] تغيّرت الحقول { $fields } بعد ذلك، ولم تُستعد القيم السابقة.
}
history-nothing-reverted = لم تُستعد أي إعدادات: للصندوق الصوتي هذه الإعدادات بالفعل.
history-pin-unchanged = لم يتغير رمز PIN.
# Read aloud with the buttons that undo and revert.
history-version = الإصدار { $version }

# Names of fields, and values that are words.
history-name = الاسم
history-plan = الباقة
history-language = اللغة
history-timezone = المنطقة الزمنية
history-policy = سياسة PIN
history-apis = واجهات API
history-status = الحالة
history-shared-view = طريقة عرض مشتركة
history-username = اسم المستخدم
history-email = عنوان البريد الإلكتروني
history-role = الدور
history-format = التنسيق
history-length = المدة
history-size = الحجم
history-recording = التسجيل
history-recording-before = التسجيل السابق
history-recording-after = التسجيل الجديد
history-unlimited = دون حد
history-voicemail-only = البريد الصوتي فقط
history-yes = نعم
history-no = لا
history-user-status = { $standing ->
    [suspended] موقوف
    [gone] مُزال
   *[active] نشط
}
# Instead of a value that the reader may not see.
history-not-visible = غير ظاهر لك
history-pin-before = مخفي
history-pin-after = تغيّر، مخفي
