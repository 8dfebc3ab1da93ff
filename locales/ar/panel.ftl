# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by someone else.
panel-email-me = إرسال بريد إلكتروني إليّ
panel-email-owner = إرسال بريد إلكتروني إلى المالك
panel-text-me = إرسال رسالة SMS إليّ
panel-text-owner = إرسال رسالة SMS إلى المالك
panel-call-me = الاتصال بي
panel-call-number = الاتصال برقم
panel-recording = إرفاق التسجيل
panel-additional-email = الإرسال إلى البريد الإلكتروني الثاني
panel-greeting = رسالة الترحيب المؤقتة

# What a switch does.
panel-left-plan = لم يعد مشمولًا في الباقة «{ $plan }». إذا عطّلته، فلا يمكنك تفعيله مرة أخرى.
panel-turns-email-on = يفعّل البريد الإلكتروني أيضًا.
panel-delete-hint = بعد ذلك لا يمكن سماعها عبر الهاتف.
panel-transcribe-hint = تُحوَّل الرسائل الصوتية الجديدة إلى نص.
panel-greeting-hint = إذا كانت مسجَّلة، تُشغَّل بدلًا من رسالة الترحيب.
panel-message-details-hint = المتصل والتاريخ والمدة، قبل تشغيل الرسالة.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [zero] { $first } دون غيره
    [one] { $first } وعنوان آخر
    [two] { $first } وعنوانان آخران
    [few] { $first } و{ $count } عناوين أخرى
    [many] { $first } و{ $count } عنوانًا آخر
   *[other] { $first } و{ $count } عنوان آخر
}

# Why a switch cannot be turned on.
panel-role-forbids = دورك لا يسمح بذلك.
panel-no-owner = ليس لهذا الصندوق الصوتي مالك، ولذلك لن يصل هذا إلى أحد.
panel-you-have-no-address = ليس لديك عنوان بريد إلكتروني بعد. أضف عنوانًا في صفحة الحساب.
panel-owner-has-no-address = ليس للمالك عنوان بريد إلكتروني، ولذلك لن يصل هذا إلى أحد.
panel-number-first = أدخل رقمًا أدناه أولًا.
panel-address-first = أدخل عنوان بريد إلكتروني أدناه أولًا.
panel-addresses-first = أدخل عناوين بريد إلكتروني أدناه أولًا.
panel-additional-email-first = فعّل «الإرسال إلى البريد الإلكتروني الثاني» أولًا.

panel-many-sounds = للاختيار من كل الملفات الصوتية، انتقل إلى «المزيد من الإعدادات».
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (غير مشمول في الباقة)

# What happens with a new message. $effects is one or several of the «panel-does» below.
panel-happens = { $kind ->
    [voicemail] عند وصول رسالة صوتية جديدة { $effects }.
    [fax] عند وصول فاكس جديد { $effects }.
    [text] عند وصول رسالة SMS جديدة { $effects }.
    [voicemail_fax] عند وصول رسالة صوتية جديدة أو فاكس جديد { $effects }.
   *[all] عند وصول رسالة جديدة { $effects }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } تُحذف الرسالة بعد إرسال البريد الإلكتروني.
panel-happens-nothing = لا يتلقى أحد إشعارًا عند وصول رسالة جديدة.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others } و{ $last }
panel-does-notice-you = يُرسَل إليك بريد إلكتروني
panel-does-notice = يُرسَل بريد إلكتروني إلى { $name }
panel-does-recording-you = يُرسَل إليك بريد إلكتروني مع التسجيل
panel-does-recording = يُرسَل بريد إلكتروني مع التسجيل إلى { $name }
panel-does-text-you = تُرسَل إليك رسالة SMS
panel-does-text = تُرسَل رسالة SMS إلى { $name }
panel-does-recipients = { $count ->
    [zero] لا يُرسَل بريد إلكتروني إلى مستلمين آخرين
    [one] يُرسَل بريد إلكتروني إلى مستلم آخر
    [two] يُرسَل بريد إلكتروني إلى مستلمين اثنين آخرين
    [few] يُرسَل بريد إلكتروني إلى { $count } مستلمين آخرين
    [many] يُرسَل بريد إلكتروني إلى { $count } مستلمًا آخر
   *[other] يُرسَل بريد إلكتروني إلى { $count } مستلم آخر
}
panel-does-additional-email = يُرسَل بريد إلكتروني إلى { $address }
panel-does-additional-email-recording = يُرسَل بريد إلكتروني مع التسجيل إلى { $address }
panel-does-call = تُجرى مكالمة إلى { $number }

# What was just done. $mailbox is its name.
panel-said-email = { $email ->
    [notice] فُعّل البريد الإلكتروني دون التسجيل للصندوق الصوتي { $mailbox }.
    [recording] فُعّل البريد الإلكتروني مع التسجيل للصندوق الصوتي { $mailbox }.
   *[off] عُطّل البريد الإلكتروني للصندوق الصوتي { $mailbox }.
}
panel-said-text = { $state ->
    [on] فُعّلت رسائل SMS للصندوق الصوتي { $mailbox }.
   *[off] عُطّلت رسائل SMS للصندوق الصوتي { $mailbox }.
}
panel-said-call = { $state ->
    [on] فُعّلت المكالمات للصندوق الصوتي { $mailbox }.
   *[off] عُطّلت المكالمات للصندوق الصوتي { $mailbox }.
}
panel-said-recipients = { $state ->
    [on] فُعّل البريد الإلكتروني إلى مستلمين آخرين للصندوق الصوتي { $mailbox }.
   *[off] عُطّل البريد الإلكتروني إلى مستلمين آخرين للصندوق الصوتي { $mailbox }.
}
panel-said-additional-email = { $state ->
    [on] فُعّل البريد الإلكتروني الثاني للصندوق الصوتي { $mailbox }.
   *[off] عُطّل البريد الإلكتروني الثاني للصندوق الصوتي { $mailbox }.
}
panel-said-additional-email-recording = { $state ->
    [on] فُعّل إرفاق التسجيل للبريد الإلكتروني الثاني للصندوق الصوتي { $mailbox }.
   *[off] عُطّل إرفاق التسجيل للبريد الإلكتروني الثاني للصندوق الصوتي { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] فُعّل التحويل إلى نص للصندوق الصوتي { $mailbox }.
   *[off] عُطّل التحويل إلى نص للصندوق الصوتي { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] فُعّلت رسالة الترحيب المؤقتة للصندوق الصوتي { $mailbox }.
   *[off] عُطّلت رسالة الترحيب المؤقتة للصندوق الصوتي { $mailbox }.
}
panel-said-system-default = غُيّرت رسالة الترحيب للصندوق الصوتي { $mailbox } إلى رسالة الترحيب الافتراضية للنظام.
panel-said-greeting = غُيّرت رسالة الترحيب للصندوق الصوتي { $mailbox }.
# Any other switch.
panel-said-switch = { $state ->
    [on] فُعّل الخيار «{ $field }» للصندوق الصوتي { $mailbox }.
   *[off] عُطّل الخيار «{ $field }» للصندوق الصوتي { $mailbox }.
}
# Any other choice.
panel-said-choice = قيمة «{ $field }» للصندوق الصوتي { $mailbox } هي الآن «{ $value }».

# $why is one or several sentences.
panel-not-changed = لم يتغير شيء. { $why }
panel-not-changed-archived = لم يتغير شيء، لأن هذا الصندوق الصوتي أُرشف.
panel-connection-back = عاد الاتصال. حُفظ تغييرك.
panel-undo = تراجع
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = لم يتغير الصندوق الصوتي { $mailbox } بعد. { $why }
# Button below the question above.
panel-confirm = التغيير على أي حال

panel-more-notifications = المزيد من الإشعارات
panel-listening = الاستماع عبر الهاتف
# Folded section. $count is how many switches it has.
panel-left-out = غير مشمول في باقتك «{ $plan }» ({ $count })
# Button beside a select, where there is no script.
panel-set = تعيين
panel-record = تسجيل رسالة ترحيب جديدة
panel-record-not = اطلب من مسؤول أو مستخدم رئيسي إضافة رسالة ترحيب.

panel-new-pin = رمز PIN الجديد
panel-new-pin-hint = لا يمكن استعادة رمز PIN بعد استبداله.
panel-generate = إنشاء
panel-set-pin = تعيين رمز PIN
panel-pin-breaks-rules = لم يتغير رمز PIN: يجب أن يستوفي كل المتطلبات.
panel-pin-not-kept = لم يُحتفظ برمز PIN لأسباب أمنية. أدخله مرة أخرى.
