# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a
# period. $field is the label of a field.

validation-required = هذا الحقل مطلوب
validation-required-number = أدخل رقم الصندوق الصوتي، مثل 1234
validation-required-name = أدخل اسمًا
validation-required-owner = اختر مالكًا
validation-required-pin = أدخل رمز PIN، أو انسخه من صندوق صوتي آخر
validation-required-new-pin = أدخل رمز PIN جديدًا
validation-required-timezone = اختر منطقة زمنية، مثل Europe/Berlin
validation-required-language = اختر لغة، مثل en-US
validation-too-long = عدد الأحرف في الحقل «{ $field }» هو { $length }؛ الحد الأقصى { $max }
validation-control-character = يحتوي الحقل «{ $field }» على حرف لا يمكن عرضه؛ أعد كتابته
validation-not-digits = يجب ألا يحتوي رقم الصندوق الصوتي إلا على خانات رقمية، مثل 1234
validation-number-with-dash = أدخل رقمًا واحدًا دون شرطة، مثل 1234؛ أما النطاق مثل ‎1001-1005‎ فيعني عدة أرقام
validation-number-length = يجب أن يكون عدد خانات رقم الصندوق الصوتي من { $min } إلى { $max }؛ وعددها هنا { $digits }
validation-number-taken = لدى هذا العميل بالفعل صندوق صوتي بهذا الرقم، وقد يكون مؤرشفًا؛ اختر رقمًا آخر
validation-range-full = كل الأرقام من { $first } إلى { $last } مستخدمة؛ وسّع نطاق أرقام العميل
validation-stored-pin = لا يستوفي رمز PIN الحالي سياسة PIN لدى هذا العميل؛ أدخل رمز PIN جديدًا
validation-no-such-mailbox = ليس لدى هذا العميل صندوق صوتي آخر بهذا الرقم؛ أدخل رقمًا آخر
validation-unknown-choice = الحقل «{ $field }»: اختر أحد الخيارات المتاحة
validation-not-dialable = أدخل رقمًا مثل 201 أو ‎+49 30 1234567‎؛ لا يُسمح إلا بالخانات الرقمية و* و# وعلامة + في البداية
validation-not-sip-address = أدخل عنوان SIP مثل desk@pbx.example
# $kind is the kind of destination.
validation-exit-number-missing =
    أدخل { $kind ->
        [forward] الرقم الخارجي
        [sipuri] عنوان SIP
        [mailbox] رقم الصندوق الصوتي
        [queue] رقم قائمة الانتظار
        [huntgroup] رقم مجموعة الرنين
        [menu] رقم الرد الآلي (IVR)
        [peer] رقم النظام الهاتفي الآخر
       *[phone] الرقم الداخلي
    } للمتصلين الذين يضغطون 0، أو اختر «إنهاء المكالمة»
validation-exit-to-itself = لا يمكن أن يعيد الصندوق الصوتي المتصلين إلى نفسه؛ اختر رقمًا آخر أو «إنهاء المكالمة»
validation-bad-address = «{ $address }» ليس عنوان بريد إلكتروني؛ أدخل عنوانًا مثل jo@example.org
validation-recipient-listed-twice = العنوان { $address } مذكور مرتين؛ أزل أحدهما
validation-too-many-recipients = عدد عناوين البريد الإلكتروني { $count }؛ الحد الأقصى { $max }
validation-no-recipients = أدخل عنوان بريد إلكتروني واحدًا على الأقل، أو عطّل «البريد الإلكتروني إلى مستلمين آخرين»
validation-no-additional-email = أدخل بريدًا إلكترونيًا ثانيًا، أو عطّل «إرفاق التسجيل بالبريد الإلكتروني الثاني»
validation-deleted-unsent = ستُحذف الرسائل مع أنه لا يُرسَل أي بريد إلكتروني؛ فعّل إشعارًا بالبريد الإلكتروني، أو عطّل «حذف الرسائل بعد إرسال البريد الإلكتروني»
validation-unknown-timezone = «{ $name }» ليست منطقة زمنية؛ استخدم اسمًا مثل Europe/Berlin
validation-unknown-language = «{ $tag }» ليس رمز لغة؛ استخدم رمزًا مثل en-US أو de
validation-unknown-language-meant = «{ $tag }» ليس رمز لغة؛ جرّب { $meant }
validation-unknown-owner = ليس لدى هذا العميل مستخدم كهذا؛ اختر مالكًا آخر
validation-unknown-sound = ليس لدى هذا العميل ملف صوتي كهذا؛ اختر ملفًا آخر
validation-unknown-customer = لم يتم العثور على العميل؛ اختر عميلًا آخر
validation-customer-suspended = هذا العميل موقوف؛ لا يمكن تغيير شيء حتى يصبح نشطًا من جديد
validation-unconfirmed = سيؤدي ذلك إلى حذف رسائل لم يسمعها أحد؛ أكّد ذلك أولًا
validation-plan-full = تم بلوغ الحد الأقصى للباقة «{ $plan }» (عدد الصناديق الصوتية: { $max })؛ أرشف صندوقًا صوتيًا أولًا
validation-role-forbids = دورك لا يسمح بتغيير «{ $field }»

# What a rate plan leaves out.
validation-plan-transcription = التحويل إلى نص غير مشمول في الباقة «{ $plan }»
validation-plan-fax = الفاكس غير مشمول في الباقة «{ $plan }»
validation-plan-text = رسائل SMS غير مشمولة في الباقة «{ $plan }»
validation-plan-call = مكالمات الإشعار غير مشمولة في الباقة «{ $plan }»
validation-plan-recording = التسجيلات بالبريد الإلكتروني غير مشمولة في الباقة «{ $plan }»
# $why is one of the above.
validation-kept-out-of-plan = { $why }؛ يبقى الخيار الحالي حتى تغيّره، ولا يمكن اختياره مرة أخرى

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = يجب ألا يحتوي رمز PIN إلا على خانات رقمية
validation-pin-dash = يجب ألا يحتوي رمز PIN على شرطة؛ تضيف بعض الأنظمة شرطة للدلالة على رمز PIN مقفل، فأدخل الخانات الرقمية فقط
validation-pin-too-short = رمز PIN قصير جدًا: استخدم { $rule }
validation-pin-too-long = رمز PIN طويل جدًا: استخدم { $rule }
validation-pin-repeats = تتكرر خانة في { $run }؛ تجنب الخانة نفسها 3 مرات متتالية
validation-pin-sequence = الخانات { $run } متسلسلة؛ تجنب التسلسلات مثل 012 أو 987
validation-pin-is-number = رمز PIN هو رقم الصندوق الصوتي؛ اختر رمزًا آخر
validation-pin-is-number-reversed = رمز PIN هو معكوس رقم الصندوق الصوتي؛ اختر رمزًا آخر

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [zero] { $count } خانة
    [one] خانة واحدة
    [two] خانتين بالضبط
    [few] { $count } خانات بالضبط
    [many] { $count } خانة بالضبط
   *[other] { $count } خانة بالضبط
}
validation-pin-rule-between = { $longest ->
    [zero] من { $shortest } إلى { $longest } خانة
    [one] من { $shortest } إلى { $longest } خانة
    [two] من { $shortest } إلى { $longest } خانة
    [few] من { $shortest } إلى { $longest } خانات
    [many] من { $shortest } إلى { $longest } خانة
   *[other] من { $shortest } إلى { $longest } خانة
}
validation-pin-rule-repeats = دون خانة مكررة 3 مرات متتالية
validation-pin-rule-sequences = دون 3 خانات متسلسلة صعودًا أو نزولًا (يُسمح بـ 890 و098)
validation-pin-rule-number = ليس رقم الصندوق الصوتي، ولا معكوسه
validation-pin-rules = متطلبات رمز PIN
# Read aloud before each requirement.
validation-pin-rule-broken = غير مستوفى:
validation-pin-rule-met = مستوفى:

# What will happen; never stops a save. With a period.
validation-warning-no-owner = ليس لهذا الصندوق الصوتي مالك، ولذلك لا يصل هذا إلى أحد.
validation-warning-no-address = ليس للمالك عنوان بريد إلكتروني، ولذلك لا يصل هذا إلى أحد.
validation-warning-deleted-unheard = لا يتضمن أي بريد إلكتروني التسجيل، ولذلك تُحذف الرسائل قبل أن يسمعها أحد.
validation-warning-no-notifications = لا تُرسَل إشعارات ما دامت القيمة هنا «لا شيء».
validation-warning-opens-without-pin = يمكن لأي شخص يرد على المكالمة سماع الرسائل.
validation-warning-typed-pin-ignored = يُستخدم رمز PIN المنسوخ، لا المُدخَل أعلاه.
validation-warning-exit-to-itself = يعيد هذا المتصلين إلى الصندوق الصوتي نفسه.
validation-warning-exit-archived = الصندوق الصوتي بهذا الرقم مؤرشف، ولذلك لا يؤدي الضغط على 0 إلى وجهة.
validation-warning-exit-missing = ليس لدى هذا العميل صندوق صوتي بهذا الرقم، ولذلك لا يؤدي الضغط على 0 إلى وجهة.
validation-warning-recipients-off = لا يُرسَل بريد إلكتروني إلى هذه العناوين ما دام «البريد الإلكتروني إلى مستلمين آخرين» معطَّلًا.
validation-warning-press-0-here = { $count ->
    [zero] لا توجه أي صناديق صوتية المتصلين الذين يضغطون 0 إلى هذا الرقم.
    [one] ما زال صندوق صوتي واحد يوجّه المتصلين الذين يضغطون 0 إلى هذا الرقم.
    [two] ما زال صندوقان صوتيان يوجّهان المتصلين الذين يضغطون 0 إلى هذا الرقم.
    [few] ما زالت { $count } صناديق صوتية توجّه المتصلين الذين يضغطون 0 إلى هذا الرقم.
    [many] ما زال { $count } صندوقًا صوتيًا يوجّه المتصلين الذين يضغطون 0 إلى هذا الرقم.
   *[other] ما زال { $count } صندوق صوتي يوجّه المتصلين الذين يضغطون 0 إلى هذا الرقم.
}

# Title above a list of errors.
validation-there-is-a-problem = توجد مشكلة
# Button below a list of warnings.
validation-save-anyway = الحفظ على أي حال
# The window’s title while the page has errors. $title is the title of the page.
validation-error-title = خطأ: { $title }
