panel-email-me = إرسال بريد إلكتروني إليّ
panel-email-owner = إرسال بريد إلكتروني إلى المالك
panel-text-me = إرسال رسالة نصية إليّ
panel-text-owner = إرسال رسالة نصية إلى المالك
panel-call-me = الاتصال بي
panel-call-number = الاتصال برقم
panel-recording = إرفاق التسجيل
panel-pager = إرسال بريد إلكتروني إلى العنوان الثانوي
panel-pager-recording = إرفاق التسجيل هناك أيضًا
panel-transcribe = التفريغ النصي
panel-greeting = الترحيب المؤقت

panel-left-plan = لم يعد مشمولًا في الباقة «{ $plan }». إذا عُطِّل بقي معطَّلًا.
panel-turns-email-on = يفعِّل البريد الإلكتروني أيضًا.
panel-delete-hint = تغادر صندوق البريد بعد إرسال البريد الإلكتروني.
panel-transcribe-hint = تُكتب الرسائل الصوتية الجديدة نصًا.
panel-greeting-hint = إن سُجّل، يُشغَّل بدلًا من الترحيب.
panel-envelope-hint = كل ما يُعرف عن الرسالة، قبل تشغيلها.
panel-first-and-more = { $count ->
    [zero] { $first } دون غيره ({ $count })
    [one] { $first } وعنوان آخر
    [two] { $first } وعنوانان آخران
    [few] { $first } و{ $count } عناوين أخرى
    [many] { $first } و{ $count } عنوانًا آخر
   *[other] { $first } و{ $count } عنوان آخر
}

panel-role-forbids = دورك لا يسمح بتغيير هذا.
panel-nobody-owns = لا مالك لصندوق البريد هذا، فلن يصل هذا إلى أحد.
panel-you-have-no-address = ليس لديك عنوان بريد إلكتروني بعد. أدخل عنوانًا في صفحة «الحساب».
panel-owner-has-no-address = ليس للمالك عنوان بريد إلكتروني، فلن يصل هذا إلى أحد.
panel-number-first = أدخل رقمًا في الأسفل أولًا.
panel-address-first = أدخل عنوانًا في الأسفل أولًا.
panel-addresses-first = أدخل عناوين في الأسفل أولًا.
panel-pager-first = فعِّل العنوان الثانوي أولًا.

panel-many-sounds = هناك أصوات كثيرة؛ تجدها كلها في «المزيد من الإعدادات».
panel-option-not-in-plan = { $option } (غير مشمول في الباقة)

panel-happens = { $kind ->
    [voicemail] عند وصول رسالة صوتية جديدة: { $deeds }.
    [fax] عند وصول فاكس جديد: { $deeds }.
    [text] عند وصول رسالة نصية جديدة: { $deeds }.
    [voicemail_fax] عند وصول رسالة صوتية أو فاكس جديد: { $deeds }.
   *[all] عند وصول رسالة جديدة: { $deeds }.
}
panel-happens-deleted = { $happens } تُحذف الرسالة بعد إرسال البريد الإلكتروني.
panel-happens-nothing = لا يُخبر أحد بوصول رسالة جديدة.
panel-does-several = { $others } و{ $last }
panel-does-notice-you = يُرسل إليك إشعار بالبريد الإلكتروني
panel-does-notice = يُرسل إشعار بالبريد الإلكتروني إلى { $name }
panel-does-recording-you = يُرسل إليك التسجيل بالبريد الإلكتروني
panel-does-recording = يُرسل التسجيل بالبريد الإلكتروني إلى { $name }
panel-does-text-you = تُرسل إليك رسالة نصية
panel-does-text = تُرسل رسالة نصية إلى { $name }
panel-does-addresses = { $count ->
    [zero] لا يُرسل بريد إلكتروني إلى عناوين أخرى ({ $count })
    [one] يُرسل بريد إلكتروني إلى عنوان آخر
    [two] يُرسل بريد إلكتروني إلى عنوانين آخرين
    [few] يُرسل بريد إلكتروني إلى { $count } عناوين أخرى
    [many] يُرسل بريد إلكتروني إلى { $count } عنوانًا آخر
   *[other] يُرسل بريد إلكتروني إلى { $count } عنوان آخر
}
panel-does-pager = يُرسل بريد إلكتروني إلى { $address }
panel-does-pager-recording = يُرسل التسجيل بالبريد الإلكتروني إلى { $address }
panel-does-call = يُتصل بالرقم { $number }

panel-said-email = { $email ->
    [notice] فُعِّل البريد الإلكتروني دون التسجيل لصندوق البريد { $mailbox }.
    [recording] فُعِّل البريد الإلكتروني مع التسجيل لصندوق البريد { $mailbox }.
   *[off] عُطِّل البريد الإلكتروني لصندوق البريد { $mailbox }.
}
panel-said-text = { $state ->
    [on] فُعِّلت الرسائل النصية لصندوق البريد { $mailbox }.
   *[off] عُطِّلت الرسائل النصية لصندوق البريد { $mailbox }.
}
panel-said-call = { $state ->
    [on] فُعِّلت المكالمات لصندوق البريد { $mailbox }.
   *[off] عُطِّلت المكالمات لصندوق البريد { $mailbox }.
}
panel-said-addresses = { $state ->
    [on] فُعِّل البريد الإلكتروني إلى عناوين أخرى لصندوق البريد { $mailbox }.
   *[off] عُطِّل البريد الإلكتروني إلى عناوين أخرى لصندوق البريد { $mailbox }.
}
panel-said-pager = { $state ->
    [on] فُعِّل البريد الإلكتروني إلى العنوان الثانوي لصندوق البريد { $mailbox }.
   *[off] عُطِّل البريد الإلكتروني إلى العنوان الثانوي لصندوق البريد { $mailbox }.
}
panel-said-pager-recording = { $state ->
    [on] فُعِّل إرسال التسجيل إلى العنوان الثانوي لصندوق البريد { $mailbox }.
   *[off] عُطِّل إرسال التسجيل إلى العنوان الثانوي لصندوق البريد { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] فُعِّل التفريغ النصي لصندوق البريد { $mailbox }.
   *[off] عُطِّل التفريغ النصي لصندوق البريد { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] فُعِّل الترحيب المؤقت لصندوق البريد { $mailbox }.
   *[off] عُطِّل الترحيب المؤقت لصندوق البريد { $mailbox }.
}
panel-said-own-greeting = اختير ترحيب النظام لصندوق البريد { $mailbox }.
panel-said-greeting = اختير ترحيب آخر لصندوق البريد { $mailbox }.
panel-said-switch = { $state ->
    [on] فُعِّل «{ $field }» لصندوق البريد { $mailbox }.
   *[off] عُطِّل «{ $field }» لصندوق البريد { $mailbox }.
}
panel-said-choice = أصبح «{ $field }» الآن «{ $value }» لصندوق البريد { $mailbox }.

panel-not-changed = لم يتغير شيء. { $why }
panel-not-changed-archived = لم يتغير شيء: صندوق البريد هذا مؤرشف الآن.
panel-connection-back = عاد الاتصال. تم الحفظ.
panel-undo = تراجع
panel-asks = لم يتغير شيء بعد في صندوق البريد { $mailbox }. { $why }
panel-confirm = التغيير على أي حال

panel-more-notifications = المزيد من الإشعارات
panel-listening = الاستماع عبر الهاتف
panel-left-out = غير مشمول في باقتك «{ $plan }» ({ $count })
panel-set = تطبيق
panel-record = تسجيل ترحيب جديد
panel-record-not = دورك لا يسمح بإضافة أصوات؛ يضيفها مسؤول.

panel-new-pin = رمز PIN جديد
panel-generate = توليد
panel-set-pin = تعيين رمز PIN
panel-pin-breaks-rules = لم يتغير شيء بعد: يجب أن يستوفي رمز PIN كل القواعد.
panel-pin-lost = لا يُحتفظ برمز PIN عند إعادة النموذج؛ اكتبه مرة أخرى.
