validation-required = هذا الحقل مطلوب
validation-required-number = أعطِ صندوق البريد رقمًا، مثل 1234
validation-required-name = أعطِ صندوق البريد اسمًا
validation-required-owner = اختر مالكًا
validation-required-pin = أدخل رمز PIN، أو انسخه من صندوق بريد آخر
validation-required-new-pin = أدخل رمز PIN جديدًا
validation-required-timezone = اختر منطقة زمنية، مثل Europe/Berlin
validation-required-language = اختر لغة، مثل en-US
validation-too-long = { $field }: عدد الأحرف { $length }؛ الحد الأقصى { $max }
validation-control-character = { $field }: فيه حرف لا يمكن عرضه؛ أعد كتابته
validation-name-too-long = { $length ->
    [zero] طول الاسم { $length } حرف؛ الحد الأقصى { $max }
    [one] طول الاسم حرف واحد؛ الحد الأقصى { $max }
    [two] طول الاسم حرفان؛ الحد الأقصى { $max }
    [few] طول الاسم { $length } أحرف؛ الحد الأقصى { $max }
    [many] طول الاسم { $length } حرفًا؛ الحد الأقصى { $max }
   *[other] طول الاسم { $length } حرف؛ الحد الأقصى { $max }
}
validation-name-character = في الاسم حرف لا يمكن عرضه؛ اكتبه من جديد
validation-not-digits = رقم صندوق البريد أرقام فقط، مثل 1234
validation-number-with-dash = أدخل رقمًا واحدًا دون شرطة، مثل 1234؛ أما النطاق مثل ‎1001-1005‎ فهو عدة أرقام
validation-number-length = رقم صندوق البريد من { $min } إلى { $max } من الأرقام؛ وفي هذا { $digits }
validation-number-taken = لدى هذا العميل صندوق بريد بهذا الرقم؛ صناديق البريد المؤرشفة تُحسب أيضًا، فاختر رقمًا آخر
validation-range-full = كل الأرقام من { $first } إلى { $last } مستخدمة؛ اطلب نطاقًا أوسع
validation-stored-pin = رمز PIN هذا لا يستوفي القواعد هنا؛ أعطِ صندوق البريد رمزًا خاصًا به
validation-no-such-mailbox = ليس لدى هذا العميل صندوق بريد آخر بهذا الرقم
validation-unknown-choice = { $field }: اختر إحدى القيم المعروضة
validation-not-dialable = لا يمكن الاتصال بهذا الرقم؛ استخدم الأرقام و * و # وعلامة + في البداية، مثل ‎+49 30 1234567‎
validation-not-sip-address = يكون عنوان SIP على هيئة desk@pbx.example
validation-exit-number-missing =
    { $kind ->
        [forward] حدد الرقم الخارجي الذي يُحوَّل إليه المتصل
        [sipuri] حدد عنوان SIP الذي يُحوَّل إليه المتصل
        [mailbox] حدد صندوق البريد الذي يُحوَّل إليه المتصل
        [queue] حدد طابور الانتظار الذي يُحوَّل إليه المتصل
        [huntgroup] حدد مجموعة الرنين التي يُحوَّل إليها المتصل
        [menu] حدد القائمة الصوتية التي يُحوَّل إليها المتصل
        [peer] حدد النظام الآخر الذي يُحوَّل إليه المتصل
       *[phone] حدد الهاتف الذي يُحوَّل إليه المتصل
    }، أو اختر «إنهاء المكالمة»
validation-exit-to-itself = لا يمكن لصندوق البريد أن يعيد المتصلين إلى نفسه؛ اختر رقمًا آخر أو إنهاء المكالمة
validation-bad-address = «{ $address }» ليس عنوان بريد إلكتروني؛ يكون على هيئة jo@example.org
validation-recipient-twice = { $address } مكرر؛ مرة واحدة تكفي
validation-too-many-recipients = عدد العناوين { $count } أكثر من اللازم؛ الحد الأقصى 15
validation-no-recipients = أدخل عنوانًا واحدًا على الأقل، أو عطِّل «بريد إلكتروني إلى عناوين أخرى»
validation-no-pager = أدخل العنوان الثانوي الذي تُرفق له الرسالة، أو عطِّل الإرفاق
validation-deleted-unsent = ستُحذف الرسائل دون أن يُرسل أي بريد؛ فعِّل بريدًا، أو أبقِ الرسائل
validation-unknown-timezone = «{ $name }» ليست منطقة زمنية؛ استخدم اسمًا مثل Europe/Berlin
validation-unknown-language = «{ $tag }» ليس رمز لغة؛ استخدم رمزًا مثل en-US أو de
validation-unknown-language-meant = «{ $tag }» ليس رمز لغة؛ لعلك تقصد { $meant }
validation-unknown-owner = لا يوجد مستخدم كهذا لدى هذا العميل
validation-unknown-sound = لا يوجد صوت كهذا لدى هذا العميل
validation-unknown-customer = لا يوجد عميل كهذا
validation-customer-suspended = هذا العميل موقوف؛ لا يتغير شيء لديه حتى يُفعَّل من جديد
validation-unconfirmed = يجب تأكيد ذلك أولًا
validation-plan-full = عدد صناديق البريد في الباقة «{ $plan }» هو { $max }، وكلها مستخدمة
validation-role-forbids = دورك لا يسمح بتغيير هذا: { $field }

validation-plan-transcription = التفريغ النصي غير مشمول في الباقة «{ $plan }»
validation-plan-fax = الفاكس غير مشمول في الباقة «{ $plan }»
validation-plan-text = الرسائل النصية غير مشمولة في الباقة «{ $plan }»
validation-plan-call = مكالمات الإشعار غير مشمولة في الباقة «{ $plan }»
validation-plan-recording = التسجيلات بالبريد غير مشمولة في الباقة «{ $plan }»
validation-kept-out-of-plan = { $why }. يبقى حتى تختار شيئًا آخر، ولا يمكن اختياره مرة أخرى

validation-pin-not-digits = رمز PIN أرقام فقط
validation-pin-dash = لا شرطة في رمز PIN؛ تضع بعض الأنظمة شرطة قبل الرمز المقفل، فاكتب الأرقام المقصودة فقط
validation-pin-too-short = رمز PIN قصير؛ المطلوب: { $rule }
validation-pin-too-long = رمز PIN طويل؛ المطلوب: { $rule }
validation-pin-repeats = في { $run } رقم مكرر؛ تجنب تكرار الرقم نفسه ثلاث مرات متتالية
validation-pin-sequence = ‏{ $run } تسلسل؛ تجنب ثلاثة أرقام متسلسلة مثل 012 أو 987
validation-pin-is-number = رمز PIN هو رقم صندوق البريد؛ اختر غيره
validation-pin-is-number-reversed = رمز PIN هو رقم صندوق البريد معكوسًا؛ اختر غيره

validation-pin-rule-exactly = { $count ->
    [zero] دون أرقام ({ $count })
    [one] رقم واحد
    [two] رقمان تمامًا
    [few] { $count } أرقام تمامًا
    [many] { $count } رقمًا تمامًا
   *[other] { $count } رقم تمامًا
}
validation-pin-rule-between = من { $shortest } إلى { $longest } أرقام
validation-pin-rule-repeats = دون رقم مكرر ثلاث مرات متتالية
validation-pin-rule-sequences = دون ثلاثة أرقام متسلسلة صعودًا أو نزولًا (يُسمح بـ 890 و098)
validation-pin-rule-number = ليس رقم صندوق البريد، لا طردًا ولا عكسًا
validation-pin-rules = ما يجب أن يكون عليه رمز PIN
validation-pin-rule-broken = غير مستوفى:
validation-pin-rule-met = مستوفى:

validation-warning-nobody-owns = لا مالك لصندوق البريد هذا، فلا يصل هذا إلى أحد.
validation-warning-no-address = ليس للمالك عنوان بريد إلكتروني، فلا يصل هذا إلى أحد.
validation-warning-deleted-unheard = لا يحمل أي بريد التسجيل: تُحذف الرسائل قبل أن يسمعها أحد.
validation-warning-notifies-nothing = لا إشعار بشيء ما دام الاختيار هنا «لا شيء».
validation-warning-opens-without-pin = كل من يرد على ذلك الهاتف يسمع الرسائل.
validation-warning-typed-pin-ignored = يُستخدم رمز PIN المنسوخ، لا المكتوب أعلاه.
validation-warning-exit-to-itself = يعيد هذا المتصلين إلى صندوق البريد نفسه.
validation-warning-exit-archived = صندوق البريد بهذا الرقم مؤرشف، فمن يضغط 0 لا يصل إلى أي مكان.
validation-warning-exit-missing = ليس لدى هذا العميل صندوق بريد بهذا الرقم، فمن يضغط 0 لا يصل إلى أي مكان.
validation-warning-recipients-off = لا يُرسل بريد إلى هذه العناوين ما دام الإرسال إلى عناوين أخرى متوقفًا.
validation-warning-led-here = { $count ->
    [zero] لا صندوق بريد يوجه المتصلين إلى هذا الرقم.
    [one] ما زال صندوق بريد واحد يوجه المتصلين إلى هذا الرقم.
    [two] ما زال صندوقا بريد يوجهان المتصلين إلى هذا الرقم.
    [few] ما زالت { $count } صناديق بريد توجه المتصلين إلى هذا الرقم.
    [many] ما زال { $count } صندوق بريد يوجه المتصلين إلى هذا الرقم.
   *[other] ما زال { $count } صندوق بريد يوجه المتصلين إلى هذا الرقم.
}

validation-there-is-a-problem = هناك مشكلة
validation-save-anyway = الحفظ على أي حال
validation-error-title = خطأ: { $title }
