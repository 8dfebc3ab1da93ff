# Bulk changes: changes of many mailboxes at the same time.

# Title of the page.
batches-title = التغييرات الجماعية
batches-about = تغييرات في صناديق صوتية كثيرة في وقت واحد. يمكن التراجع عن كل تغيير بأكمله، ما عدا رموز PIN الجديدة.
# Link to the next page.
batches-older = تغييرات أقدم
# Where there are none.
batches-none = لا توجد تغييرات جماعية بعد
batches-none-hint = حدّد صناديق صوتية في القائمة، ثم اختر إجراءً.
# Column heads.
batches-change = التغيير
batches-changed = عدد ما تغيّر
batches-status = الحالة
batches-by = المنفِّذ
batches-date = التاريخ
# In the column «Changed», in mailboxes.
batches-progress = { $done } من { $total }
# In the column «Status».
batches-status-incomplete = غير مكتمل
batches-status-checking = قيد الفحص
batches-status-prepared = في انتظار التأكيد
batches-status-running = قيد التنفيذ
batches-status-canceled = ملغى
batches-status-finished = تم
batches-status-some-refused = { $count ->
    [zero] تم، دون رفض
    [one] تم، ورُفض واحد
    [two] تم، ورُفض اثنان
    [few] تم، ورُفضت { $count }
    [many] تم، ورُفض { $count }
   *[other] تم، ورُفض { $count }
}

# What a bulk change does, as a title and a link.
batches-describe-nothing = لم يُختر أي إجراء
batches-describe-no-owner = المالك: لا أحد
batches-describe-owner = المالك: { $name }
batches-describe-owner-hidden = المالك: غير ظاهر لك
# $field is the name of a field.
batches-describe-value = { $field }: { $value }
batches-describe-pins = رموز PIN جديدة
batches-describe-undo = تراجع
batches-describe-import = استيراد ملف

# The page of a bulk change. The first two are titles; $what is one of the messages above.
batches-bulk-change = تغيير جماعي
batches-undo-of = التراجع عن «{ $what }»
batches-mailboxes = { $count ->
    [zero] لا صناديق صوتية
    [one] صندوق صوتي واحد
    [two] صندوقان صوتيان
    [few] { $count } صناديق صوتية
    [many] { $count } صندوقًا صوتيًا
   *[other] { $count } صندوق صوتي
}
batches-checking = يجري فحص كل صندوق صوتي. لم يتغير شيء بعد.
batches-running = يمكنك مغادرة هذه الصفحة؛ التغيير مستمر.
# Buttons.
batches-cancel = إلغاء
batches-stop = إيقاف
batches-canceled = أُلغي التغيير. لم يتغير شيء.
# Hint above the button «Preview changes».
batches-next = يمكنك مراجعة التغييرات قبل تطبيقها.
batches-preview = معاينة التغييرات
batches-language-hint = أدخل جزءًا من اسم اللغة، مثل الألمانية، واخترها من القائمة، أو أدخل رمز لغة مثل en-US.
batches-other-customers = لن تتغير إلا الصناديق الصوتية التابعة لعميل المالك.
# First option of a select.
batches-choose-owner = اختيار مالك

# Why nothing was done.
batches-nothing-selected = حدّد صندوقًا صوتيًا واحدًا على الأقل.
batches-too-many = الحد الأقصى لعدد الصناديق الصوتية المحددة هو { $most }. استخدم عامل تصفية لتقليص القائمة.
batches-wrong-count = أدخل { $count }، وهو عدد الصناديق الصوتية المطلوب أرشفتها.
batches-finished = انتهى هذا التغيير الجماعي، أو عدّله شخص في هذه الأثناء. أعد تحميل الصفحة.
batches-already-undone = سبق التراجع عن هذا التغيير الجماعي. لم يتغير شيء.
batches-pins-not-undoable = لا يمكن التراجع عن رموز PIN الجديدة، لأن الرموز القديمة غير محفوظة.
batches-already-downloaded = سبق تنزيل القائمة. لعرض رمز PIN، افتح صندوقه الصوتي.

# The confirmation: what will happen, and the button that confirms it.
batches-nothing-to-do = لن يتغير أي صندوق صوتي.
# Link to the list.
batches-back = العودة إلى الصناديق الصوتية
# Label of an input. $count is how many mailboxes will be archived.
batches-type-count = إدخال { $count } للتأكيد
batches-about-archive = لا تستقبل الصناديق الصوتية المؤرشفة أي رسائل. تُحفظ إعداداتها وأرقامها. يمكنك التراجع عن هذا التغيير بأكمله.
batches-about-restore = تُفحص الصناديق الصوتية واحدًا تلو الآخر: إذا لم تتسع لها الباقة كلها، يُرفض الباقي. يمكنك التراجع عن هذا التغيير.
batches-about-pins = يحصل كل صندوق صوتي على رمز PIN يستوفي سياسة PIN لدى عميله. يمكنك تنزيل قائمة رموز PIN الجديدة مرة واحدة. لا يمكن استعادة رموز PIN القديمة.
batches-about-undo = ستُؤرشف الصناديق الصوتية التي أُنشئت أو استُعيدت. تُستثنى الصناديق الصوتية التي تغيّرت بعد ذلك. تبقى رموز PIN الجديدة، لأن الرموز القديمة لا تُحفظ.
batches-about-change = لا تتغير أي إعدادات أخرى. يمكنك التراجع عن هذا التغيير بأكمله، ما عدا الصناديق الصوتية التي تتغيّر في هذه الأثناء.
batches-confirm-archive = { $count ->
    [zero] أرشفة { $count } من الصناديق الصوتية
    [one] أرشفة صندوق صوتي واحد
    [two] أرشفة صندوقين صوتيين
    [few] أرشفة { $count } صناديق صوتية
    [many] أرشفة { $count } صندوقًا صوتيًا
   *[other] أرشفة { $count } صندوق صوتي
}
batches-confirm-restore = { $count ->
    [zero] استعادة { $count } من الصناديق الصوتية
    [one] استعادة صندوق صوتي واحد
    [two] استعادة صندوقين صوتيين
    [few] استعادة { $count } صناديق صوتية
    [many] استعادة { $count } صندوقًا صوتيًا
   *[other] استعادة { $count } صندوق صوتي
}
batches-confirm-pins = { $count ->
    [zero] إنشاء { $count } من رموز PIN الجديدة
    [one] إنشاء رمز PIN جديد واحد
    [two] إنشاء رمزي PIN جديدين
    [few] إنشاء { $count } رموز PIN جديدة
    [many] إنشاء { $count } رمز PIN جديدًا
   *[other] إنشاء { $count } رمز PIN جديد
}
batches-confirm-undo = { $count ->
    [zero] التراجع في { $count } من الصناديق الصوتية
    [one] التراجع في صندوق صوتي واحد
    [two] التراجع في صندوقين صوتيين
    [few] التراجع في { $count } صناديق صوتية
    [many] التراجع في { $count } صندوقًا صوتيًا
   *[other] التراجع في { $count } صندوق صوتي
}
batches-confirm-change = { $count ->
    [zero] تغيير { $count } من الصناديق الصوتية
    [one] تغيير صندوق صوتي واحد
    [two] تغيير صندوقين صوتيين
    [few] تغيير { $count } صناديق صوتية
    [many] تغيير { $count } صندوقًا صوتيًا
   *[other] تغيير { $count } صندوق صوتي
}

# The result. $why is a sentence with a period. $what is a link to a bulk change: its text is batches-view-undo in the
# first message with it, and the change in the second.
batches-stopped-why = توقف التغيير: { $why }
batches-stopped = توقف التغيير قبل اكتماله.
batches-not-started = أُلغي التغيير. لم يتغير شيء.
batches-undone-by = تراجع المستخدم { $name } عن هذا التغيير. { $what }
batches-view-undo = عرض التفاصيل
batches-undoes = تراجع عن { $what }
# Buttons.
batches-continue = متابعة الباقي
batches-undo = تراجع
batches-pins-downloaded = نُزّلت قائمة رموز PIN الجديدة.
# Button, with a hint.
batches-download-pins = تنزيل رموز PIN الجديدة
batches-pins-once = متاح مرة واحدة فقط. يُسجَّل في السجل أنك اطّلعت على كل رمز PIN.

# How many mailboxes change or not. $number is $count with separators, in bold.
batches-will-change = { $count ->
    [zero] سيتغيّر { $number } من الصناديق
    [one] سيتغيّر { $number } من الصناديق
    [two] سيتغيّر { $number } من الصناديق
    [few] ستتغيّر { $number } صناديق
    [many] سيتغيّر { $number } صندوقًا
   *[other] سيتغيّر { $number } صندوق
}
batches-did-change = { $count ->
    [zero] تغيّر { $number } من الصناديق
    [one] تغيّر { $number } من الصناديق
    [two] تغيّر { $number } من الصناديق
    [few] تغيّرت { $number } صناديق
    [many] تغيّر { $number } صندوقًا
   *[other] تغيّر { $number } صندوق
}
batches-unchanged = { $count ->
    [zero] بقي { $number } من الصناديق دون تغيير
    [one] بقي { $number } من الصناديق دون تغيير
    [two] بقي { $number } من الصناديق دون تغيير
    [few] بقيت { $number } صناديق دون تغيير
    [many] بقي { $number } صندوقًا دون تغيير
   *[other] بقي { $number } صندوق دون تغيير
}
# A warning about some of the mailboxes above. $field is the name of a field, $why the warning.
batches-warning = { $count ->
    [zero] لا شيء منها ({ $field }): { $why }
    [one] واحد منها ({ $field }): { $why }
    [two] اثنان منها ({ $field }): { $why }
    [few] { $count } منها ({ $field }): { $why }
    [many] { $count } منها ({ $field }): { $why }
   *[other] { $count } منها ({ $field }): { $why }
}
# A warning about the number of a mailbox.
batches-callers-sent-here = ما زالت صناديق صوتية أخرى توجّه المتصلين إلى هذا الرقم.
# Where a bulk change was stopped.
batches-not-processed = { $count ->
    [zero] لم تتم معالجة { $number } من الصناديق
    [one] لم تتم معالجة { $number } من الصناديق
    [two] لم تتم معالجة { $number } من الصناديق
    [few] لم تتم معالجة { $number } صناديق
    [many] لم تتم معالجة { $number } صندوقًا
   *[other] لم تتم معالجة { $number } صندوق
}
# In a preview: how many can’t be changed.
batches-not-changeable-some = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق
    [one] لا يمكن تغيير { $number } من الصناديق
    [two] لا يمكن تغيير { $number } من الصناديق
    [few] لا يمكن تغيير { $number } صناديق
    [many] لا يمكن تغيير { $number } صندوقًا
   *[other] لا يمكن تغيير { $number } صندوق
}
# How many can’t be changed for a reason.
batches-not-changeable-plan = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق بسبب الباقة
    [one] لا يمكن تغيير { $number } من الصناديق بسبب الباقة
    [two] لا يمكن تغيير { $number } من الصناديق بسبب الباقة
    [few] لا يمكن تغيير { $number } صناديق بسبب الباقة
    [many] لا يمكن تغيير { $number } صندوقًا بسبب الباقة
   *[other] لا يمكن تغيير { $number } صندوق بسبب الباقة
}
batches-not-changeable-archived = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق بسبب الأرشفة
    [one] لا يمكن تغيير { $number } من الصناديق بسبب الأرشفة
    [two] لا يمكن تغيير { $number } من الصناديق بسبب الأرشفة
    [few] لا يمكن تغيير { $number } صناديق بسبب الأرشفة
    [many] لا يمكن تغيير { $number } صندوقًا بسبب الأرشفة
   *[other] لا يمكن تغيير { $number } صندوق بسبب الأرشفة
}
batches-not-changeable-changed-since = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق بسبب تغيير لاحق
    [one] لا يمكن تغيير { $number } من الصناديق بسبب تغيير لاحق
    [two] لا يمكن تغيير { $number } من الصناديق بسبب تغيير لاحق
    [few] لا يمكن تغيير { $number } صناديق بسبب تغيير لاحق
    [many] لا يمكن تغيير { $number } صندوقًا بسبب تغيير لاحق
   *[other] لا يمكن تغيير { $number } صندوق بسبب تغيير لاحق
}
batches-not-changeable-not-found = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق لعدم العثور عليها
    [one] لا يمكن تغيير { $number } من الصناديق لعدم العثور عليها
    [two] لا يمكن تغيير { $number } من الصناديق لعدم العثور عليها
    [few] لا يمكن تغيير { $number } صناديق لعدم العثور عليها
    [many] لا يمكن تغيير { $number } صندوقًا لعدم العثور عليها
   *[other] لا يمكن تغيير { $number } صندوق لعدم العثور عليها
}
batches-not-changeable-suspended = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق لأن العميل موقوف
    [one] لا يمكن تغيير { $number } من الصناديق لأن العميل موقوف
    [two] لا يمكن تغيير { $number } من الصناديق لأن العميل موقوف
    [few] لا يمكن تغيير { $number } صناديق لأن العميل موقوف
    [many] لا يمكن تغيير { $number } صندوقًا لأن العميل موقوف
   *[other] لا يمكن تغيير { $number } صندوق لأن العميل موقوف
}
batches-not-changeable-forbidden = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق لأن دورك لا يسمح بذلك
    [one] لا يمكن تغيير { $number } من الصناديق لأن دورك لا يسمح بذلك
    [two] لا يمكن تغيير { $number } من الصناديق لأن دورك لا يسمح بذلك
    [few] لا يمكن تغيير { $number } صناديق لأن دورك لا يسمح بذلك
    [many] لا يمكن تغيير { $number } صندوقًا لأن دورك لا يسمح بذلك
   *[other] لا يمكن تغيير { $number } صندوق لأن دورك لا يسمح بذلك
}
batches-not-changeable-invalid = { $count ->
    [zero] لا يمكن تغيير { $number } من الصناديق بسبب إعدادات غير صالحة
    [one] لا يمكن تغيير { $number } من الصناديق بسبب إعدادات غير صالحة
    [two] لا يمكن تغيير { $number } من الصناديق بسبب إعدادات غير صالحة
    [few] لا يمكن تغيير { $number } صناديق بسبب إعدادات غير صالحة
    [many] لا يمكن تغيير { $number } صندوقًا بسبب إعدادات غير صالحة
   *[other] لا يمكن تغيير { $number } صندوق بسبب إعدادات غير صالحة
}
# In a result: how many failed.
batches-refused-some = { $count ->
    [zero] رُفض { $number } من الصناديق
    [one] رُفض { $number } من الصناديق
    [two] رُفض { $number } من الصناديق
    [few] رُفضت { $number } صناديق
    [many] رُفض { $number } صندوقًا
   *[other] رُفض { $number } صندوق
}
# How many mailboxes were refused for a reason.
batches-refused-plan = { $count ->
    [zero] رُفض { $number } من الصناديق بسبب الباقة
    [one] رُفض { $number } من الصناديق بسبب الباقة
    [two] رُفض { $number } من الصناديق بسبب الباقة
    [few] رُفضت { $number } صناديق بسبب الباقة
    [many] رُفض { $number } صندوقًا بسبب الباقة
   *[other] رُفض { $number } صندوق بسبب الباقة
}
batches-refused-archived = { $count ->
    [zero] رُفض { $number } من الصناديق بسبب الأرشفة
    [one] رُفض { $number } من الصناديق بسبب الأرشفة
    [two] رُفض { $number } من الصناديق بسبب الأرشفة
    [few] رُفضت { $number } صناديق بسبب الأرشفة
    [many] رُفض { $number } صندوقًا بسبب الأرشفة
   *[other] رُفض { $number } صندوق بسبب الأرشفة
}
batches-refused-changed-since = { $count ->
    [zero] رُفض { $number } من الصناديق بسبب تغيير لاحق
    [one] رُفض { $number } من الصناديق بسبب تغيير لاحق
    [two] رُفض { $number } من الصناديق بسبب تغيير لاحق
    [few] رُفضت { $number } صناديق بسبب تغيير لاحق
    [many] رُفض { $number } صندوقًا بسبب تغيير لاحق
   *[other] رُفض { $number } صندوق بسبب تغيير لاحق
}
batches-refused-not-found = { $count ->
    [zero] لم يتم العثور على { $number } من الصناديق
    [one] لم يتم العثور على { $number } من الصناديق
    [two] لم يتم العثور على { $number } من الصناديق
    [few] لم يتم العثور على { $number } صناديق
    [many] لم يتم العثور على { $number } صندوقًا
   *[other] لم يتم العثور على { $number } صندوق
}
batches-refused-suspended = { $count ->
    [zero] رُفض { $number } من الصناديق لأن العميل موقوف
    [one] رُفض { $number } من الصناديق لأن العميل موقوف
    [two] رُفض { $number } من الصناديق لأن العميل موقوف
    [few] رُفضت { $number } صناديق لأن العميل موقوف
    [many] رُفض { $number } صندوقًا لأن العميل موقوف
   *[other] رُفض { $number } صندوق لأن العميل موقوف
}
batches-refused-forbidden = { $count ->
    [zero] رُفض { $number } من الصناديق لأن دورك لا يسمح بذلك
    [one] رُفض { $number } من الصناديق لأن دورك لا يسمح بذلك
    [two] رُفض { $number } من الصناديق لأن دورك لا يسمح بذلك
    [few] رُفضت { $number } صناديق لأن دورك لا يسمح بذلك
    [many] رُفض { $number } صندوقًا لأن دورك لا يسمح بذلك
   *[other] رُفض { $number } صندوق لأن دورك لا يسمح بذلك
}
batches-refused-invalid = { $count ->
    [zero] رُفض { $number } من الصناديق بسبب إعدادات غير صالحة
    [one] رُفض { $number } من الصناديق بسبب إعدادات غير صالحة
    [two] رُفض { $number } من الصناديق بسبب إعدادات غير صالحة
    [few] رُفضت { $number } صناديق بسبب إعدادات غير صالحة
    [many] رُفض { $number } صندوقًا بسبب إعدادات غير صالحة
   *[other] رُفض { $number } صندوق بسبب إعدادات غير صالحة
}

# The mailboxes that can’t be changed, or that failed: buttons that unfold them, in a preview and in a result.
batches-show-not-changeable = { $count ->
    [zero] عرض 0 من الصناديق الصوتية التي لا يمكن تغييرها
    [one] عرض صندوق صوتي لا يمكن تغييره
    [two] عرض صندوقين صوتيين لا يمكن تغييرهما
    [few] عرض { $count } صناديق صوتية لا يمكن تغييرها
    [many] عرض { $count } صندوقًا صوتيًا لا يمكن تغييره
   *[other] عرض { $count } صندوق صوتي لا يمكن تغييره
}
batches-show-refused = { $count ->
    [zero] عرض 0 من الصناديق الصوتية المرفوضة
    [one] عرض صندوق صوتي مرفوض
    [two] عرض صندوقين صوتيين مرفوضين
    [few] عرض { $count } صناديق صوتية مرفوضة
    [many] عرض { $count } صندوقًا صوتيًا مرفوضًا
   *[other] عرض { $count } صندوق صوتي مرفوض
}
# Captions of the list in a preview and in a result, and column heads.
batches-not-changeable = الصناديق الصوتية التي لا يمكن تغييرها
batches-not-changed = الصناديق الصوتية التي لم تتغير
batches-mailbox = الصندوق الصوتي
batches-reason = السبب
# Instead of a mailbox that can no longer be shown.
batches-position = الصندوق الصوتي { $number } في التحديد
# Links.
batches-first-page = الصفحة الأولى
batches-next-page = الصفحة التالية

# Why a mailbox was refused. Without a period.
batches-note-archived = هذا الصندوق الصوتي مؤرشف؛ استعده أولًا
# $by is a username.
batches-note-changed-since = غيّر المستخدم { $by } هذا الصندوق الصوتي بعد ذلك
batches-note-changed-by-someone = غيّر شخص ما هذا الصندوق الصوتي بعد ذلك
batches-note-suspended = العميل موقوف
batches-note-forbidden = دورك لا يسمح بذلك
batches-note-not-found = لم يتم العثور على الصندوق الصوتي
# $column is the name of a column of a file.
batches-note-column = { $column }: { $why }

# Why a bulk change ended early.
batches-ended-rolled-back = رُفض أحد الصفوف، لذلك تم التراجع عن الاستيراد. تم تخطي الصناديق الصوتية التي غيّرها أحد منذ ذلك الحين.
batches-ended-command = أُوقف الأمر الذي كان ينفّذ هذا التغيير.
batches-ended-locked = لم يعد بإمكان المستخدم { $name } تسجيل الدخول.
batches-ended-role = تغيّر دور المستخدم { $name }.
batches-ended-internal = حدث خطأ ما في الخادم.
batches-ended-busy = ظل الخادم مشغولًا لفترة طويلة جدًا.
batches-ended-no-storage = قرص الخادم ممتلئ أو لا يمكن الكتابة عليه. اطلب من مسؤول الخادم إخلاء مساحة.
