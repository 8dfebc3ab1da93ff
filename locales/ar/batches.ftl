batches-title = تغييرات جماعية
batches-about = يمكن التراجع عن كل منها دفعة واحدة.
batches-older = الأقدم
batches-none = لا شيء بعد
batches-none-how = حدد صناديق بريد في القائمة، ثم اختر ما يُفعل بها.
batches-what = ماذا
batches-changed = ما تغيّر
batches-state = الحالة
batches-by = بواسطة
batches-when = متى
batches-so-many = { $done } من { $total }
batches-state-filling = لم يكتمل بعد
batches-state-counting = قيد العدّ
batches-state-prepared = ينتظر موافقتك
batches-state-running = قيد التنفيذ
batches-state-cancelled = أُلغي
batches-state-finished = تم
batches-state-some-refused = { $count ->
    [zero] تم، ولم يُرفض شيء ({ $count })
    [one] تم، ورُفض واحد
    [two] تم، ورُفض اثنان
    [few] تم، ورُفض { $count }
    [many] تم، ورُفض { $count }
   *[other] تم، ورُفض { $count }
}

batches-said-nothing = لا شيء بعد
batches-said-nobody = المالك: لا أحد
batches-said-owner = المالك: { $name }
batches-said-owner-unseen = المالك: شخص لا تراه
batches-said-value = { $field }: { $value }
batches-said-pins = رموز PIN جديدة
batches-said-undo = تراجع
batches-said-import = استيراد ملف

batches-change-many = تغيير كثير دفعة واحدة
batches-undo-of = التراجع عن «{ $what }»
batches-mailboxes = { $count ->
    [zero] لا صناديق بريد
    [one] صندوق بريد واحد
    [two] صندوقا بريد
    [few] { $count } صناديق بريد
    [many] { $count } صندوق بريد
   *[other] { $count } صندوق بريد
}
batches-counting = يُجرَّب كل صندوق بريد، ولم يتغير شيء بعد.
batches-running = يمكنك مغادرة هذه الصفحة؛ سيستمر العمل.
batches-cancel = إلغاء
batches-stop = التوقف هنا
batches-cancelled = أُلغي. لم يتغير شيء.
batches-next = ترى بعد ذلك ما سيتغير، قبل أن يتغير أي شيء.
batches-see = عرض ما سيتغير
batches-language-hint = اكتب جزءًا من اسم اللغة، مثل العربية، واختر من القائمة؛ أو رمزًا مثل en-US.
batches-other-customers = لا تتغير إلا صناديق بريد العميل الذي يتبعه المالك؛ وتُرفض الأخرى.
batches-choose-owner = اختر مالكًا

batches-nothing-selected = لا شيء محدد. حدد صناديق البريد أولًا.
batches-too-many = هذه أكثر من { $most } صندوق بريد، وهو الحد الأقصى في المرة الواحدة. قلّص القائمة بمرشّح.
batches-wrong-count = اكتب { $count }، وهو عدد صناديق البريد التي ستُؤرشف.
batches-over = انتهى هذا، أو تغيّر في هذه الأثناء.
batches-undone-before = سبق التراجع عن هذا، ولم يُفعل شيء آخر.
batches-pins-stay = لا يمكن أن تعود رموز PIN: فالرموز القديمة غير محفوظة في أي مكان.
batches-collected = نُزّلت القائمة من قبل. اعرض رمز PIN في صفحة صندوق بريده.

batches-nothing-to-do = لا شيء يُفعل.
batches-back = العودة إلى صناديق البريد
batches-type-count = اكتب { $count } لأرشفتها
batches-about-archive = لا تستقبل صناديق البريد المؤرشفة أي رسائل. تُحفظ إعداداتها وتبقى أرقامها محجوزة، ويمكن التراجع عن كل ذلك دفعة واحدة.
batches-about-restore = حُسب كل صندوق وحده: إن لم تتسع باقة لها كلها، يُرفض الباقي. يمكن التراجع عن هذا.
batches-about-pins = يحصل كل صندوق بريد على رمز PIN يوافق سياسة عميله. يمكنك تنزيل قائمتها مرة واحدة. لا يمكن أن تعود رموز PIN القديمة.
batches-about-undo = ما غيّره أحد بعد ذلك يبقى كما هو الآن. رموز PIN التي تغيّرت لا تعود.
batches-about-change = تبقى كل الإعدادات الأخرى كما هي. يمكن التراجع عن هذا دفعة واحدة ما لم يغيّرها أحد من جديد.
batches-yes-archive = { $count ->
    [zero] أرشفة 0 من صناديق البريد
    [one] أرشفة صندوق بريد واحد
    [two] أرشفة صندوقي بريد
    [few] أرشفة { $count } صناديق بريد
    [many] أرشفة { $count } صندوق بريد
   *[other] أرشفة { $count } صندوق بريد
}
batches-yes-restore = { $count ->
    [zero] استعادة 0 من صناديق البريد
    [one] استعادة صندوق بريد واحد
    [two] استعادة صندوقي بريد
    [few] استعادة { $count } صناديق بريد
    [many] استعادة { $count } صندوق بريد
   *[other] استعادة { $count } صندوق بريد
}
batches-yes-pins = { $count ->
    [zero] إعطاء 0 من رموز PIN الجديدة
    [one] إعطاء رمز PIN جديد واحد
    [two] إعطاء رمزي PIN جديدين
    [few] إعطاء { $count } رموز PIN جديدة
    [many] إعطاء { $count } رمز PIN جديدًا
   *[other] إعطاء { $count } رمز PIN جديد
}
batches-yes-undo = { $count ->
    [zero] إرجاع 0 من صناديق البريد إلى ما كانت عليه
    [one] إرجاع صندوق بريد واحد إلى ما كان عليه
    [two] إرجاع صندوقي بريد إلى ما كانا عليه
    [few] إرجاع { $count } صناديق بريد إلى ما كانت عليه
    [many] إرجاع { $count } صندوق بريد إلى ما كانت عليه
   *[other] إرجاع { $count } صندوق بريد إلى ما كانت عليه
}
batches-yes-change = { $count ->
    [zero] تغيير 0 من صناديق البريد
    [one] تغيير صندوق بريد واحد
    [two] تغيير صندوقي بريد
    [few] تغيير { $count } صناديق بريد
    [many] تغيير { $count } صندوق بريد
   *[other] تغيير { $count } صندوق بريد
}

batches-stopped-why = توقف العمل: { $why }
batches-stopped = أُوقف قبل نهايته.
batches-never-begun = أُلغي، ولم يتغير شيء.
batches-undone-by = تراجع { $name } عن هذا: { $what }.
batches-takes-back = يتراجع هذا عن: { $what }.
batches-go-on = متابعة الباقي
batches-undo = تراجع
batches-pins-downloaded = نُزّلت قائمة رموز PIN الجديدة.
batches-download-pins = تنزيل رموز PIN الجديدة
batches-pins-once = مرة واحدة فقط؛ ويُدوَّن أنك قرأت كلًا منها.

# The number stands beside each, so that it decides nothing.
batches-will-change = { $count ->
   *[other] سيتغيّر: { $number }
}
batches-did-change = { $count ->
   *[other] تغيّر: { $number }
}
batches-so-already = { $count ->
   *[other] على هذه الحال من قبل: { $number }
}
batches-warned = { $count ->
    [zero] لا شيء منها – { $field }: { $why }
    [one] في واحد منها – { $field }: { $why }
    [two] في اثنين منها – { $field }: { $why }
    [few] في { $count } منها – { $field }: { $why }
    [many] في { $count } منها – { $field }: { $why }
   *[other] في { $count } منها – { $field }: { $why }
}
batches-led-here = ما زالت صناديق بريد أخرى توجه المتصلين إلى هذا الرقم.
batches-left = { $count ->
   *[other] بقي كما كان: { $number }
}
batches-refused-some = { $count ->
   *[other] مرفوض: { $number }
}
batches-refused-plan = { $count ->
   *[other] رفضته الباقة: { $number }
}
batches-refused-archived = { $count ->
   *[other] مؤرشف: { $number }
}
batches-refused-changed-since = { $count ->
   *[other] تغيّر بعد ذلك: { $number }
}
batches-refused-not-found = { $count ->
   *[other] لم يعد موجودًا: { $number }
}
batches-refused-suspended = { $count ->
   *[other] لعميل موقوف: { $number }
}
batches-refused-forbidden = { $count ->
   *[other] لا يسمح به دورك: { $number }
}
batches-refused-invalid = { $count ->
   *[other] مخالف لقاعدة: { $number }
}

batches-show-refused = { $count ->
    [zero] عرض المرفوض ({ $count })
    [one] عرض المرفوض
    [two] عرض المرفوضَين
    [few] عرض المرفوضة ({ $count })
    [many] عرض المرفوضة ({ $count })
   *[other] عرض المرفوضة ({ $count })
}
batches-refused = المرفوضة
batches-mailbox = صندوق البريد
batches-why = السبب
batches-place = رقم { $number } من التحديد
batches-first = أولها
batches-more = المزيد منها

batches-note-archived = إنه مؤرشف؛ استعده لتغييره
batches-note-changed-since = غيّره { $by } بعد ذلك
batches-note-changed-by-somebody = غيّره أحد بعد ذلك
batches-note-suspended = عميله موقوف
batches-note-forbidden = دورك لا يسمح بهذا
batches-note-not-found = لم يعد موجودًا، أو ليس لك أن تراه
batches-note-column = { $column }: { $why }

batches-ended-not-whole = رُفض صف، وكان المطلوب الكل أو لا شيء. يُتراجع عما تم من قبل؛ وتنتظر صناديق البريد التي أُنشئت في الأرشيف.
batches-ended-command = انتهى الأمر البرمجي الذي كان يقوم بهذا.
batches-ended-locked = لم يعد مسموحًا لـ { $name } بتسجيل الدخول.
batches-ended-role = تغيّر دور { $name } في هذه الأثناء.
