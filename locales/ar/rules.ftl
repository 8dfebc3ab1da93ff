rules-required = هذا الحقل مطلوب
rules-required-number = أعطِ صندوق البريد رقمًا، مثل 1234
rules-required-name = أعطِ صندوق البريد اسمًا
rules-required-owner = اختر مالكًا
rules-required-pin = أدخل رمز PIN، أو انسخه من صندوق بريد آخر
rules-required-new-pin = أدخل رمز PIN جديدًا
rules-required-timezone = اختر منطقة زمنية، مثل Europe/Berlin
rules-required-language = اختر لغة، مثل en-US
rules-too-long = { $field }: عدد الأحرف { $length }؛ الحد الأقصى { $max }
rules-control-character = { $field }: فيه حرف لا يمكن عرضه؛ أعد كتابته
rules-name-too-long = { $length ->
    [zero] طول الاسم { $length } حرف؛ الحد الأقصى { $max }
    [one] طول الاسم حرف واحد؛ الحد الأقصى { $max }
    [two] طول الاسم حرفان؛ الحد الأقصى { $max }
    [few] طول الاسم { $length } أحرف؛ الحد الأقصى { $max }
    [many] طول الاسم { $length } حرفًا؛ الحد الأقصى { $max }
   *[other] طول الاسم { $length } حرف؛ الحد الأقصى { $max }
}
rules-name-character = في الاسم حرف لا يمكن عرضه؛ اكتبه من جديد
rules-not-digits = رقم صندوق البريد أرقام فقط، مثل 1234
rules-number-with-dash = أدخل رقمًا واحدًا دون شرطة، مثل 1234؛ أما النطاق مثل ‎1001-1005‎ فهو عدة أرقام
rules-number-length = رقم صندوق البريد من { $min } إلى { $max } من الأرقام؛ وفي هذا { $digits }
rules-number-taken = لدى هذا العميل صندوق بريد بهذا الرقم؛ صناديق البريد المؤرشفة تُحسب أيضًا، فاختر رقمًا آخر
rules-range-full = كل الأرقام من { $first } إلى { $last } مستخدمة؛ اطلب نطاقًا أوسع
rules-stored-pin = رمز PIN هذا لا يستوفي القواعد هنا؛ أعطِ صندوق البريد رمزًا خاصًا به
rules-no-such-mailbox = ليس لدى هذا العميل صندوق بريد آخر بهذا الرقم
rules-unknown-choice = { $field }: اختر إحدى القيم المعروضة
rules-not-dialable = لا يمكن الاتصال بهذا الرقم؛ استخدم الأرقام و * و # وعلامة + في البداية، مثل ‎+49 30 1234567‎
rules-not-sip-address = يكون عنوان SIP على هيئة desk@pbx.example
rules-exit-number-missing =
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
rules-exit-to-itself = لا يمكن لصندوق البريد أن يعيد المتصلين إلى نفسه؛ اختر رقمًا آخر أو إنهاء المكالمة
rules-bad-address = «{ $address }» ليس عنوان بريد إلكتروني؛ يكون على هيئة jo@example.org
rules-recipient-twice = { $address } مكرر؛ مرة واحدة تكفي
rules-too-many-recipients = عدد العناوين { $count } أكثر من اللازم؛ الحد الأقصى 15
rules-no-recipients = أدخل عنوانًا واحدًا على الأقل، أو عطِّل «بريد إلكتروني إلى عناوين أخرى»
rules-no-pager = أدخل العنوان الثانوي الذي تُرفق له الرسالة، أو عطِّل الإرفاق
rules-deleted-unsent = ستُحذف الرسائل دون أن يُرسل أي بريد؛ فعِّل بريدًا، أو أبقِ الرسائل
rules-unknown-timezone = «{ $name }» ليست منطقة زمنية؛ استخدم اسمًا مثل Europe/Berlin
rules-unknown-language = «{ $tag }» ليس رمز لغة؛ استخدم رمزًا مثل en-US أو de
rules-unknown-language-meant = «{ $tag }» ليس رمز لغة؛ لعلك تقصد { $meant }
rules-unknown-owner = لا يوجد مستخدم كهذا لدى هذا العميل
rules-unknown-sound = لا يوجد صوت كهذا لدى هذا العميل
rules-unknown-customer = لا يوجد عميل كهذا
rules-customer-suspended = هذا العميل موقوف؛ لا يتغير شيء لديه حتى يُفعَّل من جديد
rules-unconfirmed = يجب تأكيد ذلك أولًا
rules-plan-full = عدد صناديق البريد في الباقة «{ $plan }» هو { $max }، وكلها مستخدمة
rules-role-forbids = دورك لا يسمح بتغيير هذا: { $field }

rules-plan-transcription = التفريغ النصي غير مشمول في الباقة «{ $plan }»
rules-plan-fax = الفاكس غير مشمول في الباقة «{ $plan }»
rules-plan-text = الرسائل النصية غير مشمولة في الباقة «{ $plan }»
rules-plan-call = مكالمات الإشعار غير مشمولة في الباقة «{ $plan }»
rules-plan-recording = التسجيلات بالبريد غير مشمولة في الباقة «{ $plan }»
rules-kept-out-of-plan = { $why }. يبقى حتى تختار شيئًا آخر، ولا يمكن اختياره مرة أخرى

rules-pin-not-digits = رمز PIN أرقام فقط
rules-pin-dash = لا شرطة في رمز PIN؛ تضع بعض الأنظمة شرطة قبل الرمز المقفل، فاكتب الأرقام المقصودة فقط
rules-pin-too-short = رمز PIN قصير؛ المطلوب: { $rule }
rules-pin-too-long = رمز PIN طويل؛ المطلوب: { $rule }
rules-pin-repeats = في { $run } رقم مكرر؛ تجنب تكرار الرقم نفسه ثلاث مرات متتالية
rules-pin-sequence = ‏{ $run } تسلسل؛ تجنب ثلاثة أرقام متسلسلة مثل 012 أو 987
rules-pin-is-number = رمز PIN هو رقم صندوق البريد؛ اختر غيره
rules-pin-is-number-reversed = رمز PIN هو رقم صندوق البريد معكوسًا؛ اختر غيره

rules-pin-rule-exactly = { $count ->
    [zero] دون أرقام ({ $count })
    [one] رقم واحد
    [two] رقمان تمامًا
    [few] { $count } أرقام تمامًا
    [many] { $count } رقمًا تمامًا
   *[other] { $count } رقم تمامًا
}
rules-pin-rule-between = من { $shortest } إلى { $longest } أرقام
rules-pin-rule-repeats = دون رقم مكرر ثلاث مرات متتالية
rules-pin-rule-sequences = دون ثلاثة أرقام متسلسلة صعودًا أو نزولًا (يُسمح بـ 890 و098)
rules-pin-rule-number = ليس رقم صندوق البريد، لا طردًا ولا عكسًا
rules-pin-rules = ما يجب أن يكون عليه رمز PIN
rules-pin-rule-broken = غير مستوفى:
rules-pin-rule-met = مستوفى:

rules-warning-nobody-owns = لا مالك لصندوق البريد هذا، فلا يصل هذا إلى أحد.
rules-warning-no-address = ليس للمالك عنوان بريد إلكتروني، فلا يصل هذا إلى أحد.
rules-warning-deleted-unheard = لا يحمل أي بريد التسجيل: تُحذف الرسائل قبل أن يسمعها أحد.
rules-warning-notifies-nothing = لا إشعار بشيء ما دام الاختيار هنا «لا شيء».
rules-warning-opens-without-pin = كل من يرد على ذلك الهاتف يسمع الرسائل.
rules-warning-typed-pin-ignored = يُستخدم رمز PIN المنسوخ، لا المكتوب أعلاه.
rules-warning-exit-to-itself = يعيد هذا المتصلين إلى صندوق البريد نفسه.
rules-warning-exit-archived = صندوق البريد بهذا الرقم مؤرشف، فمن يضغط 0 لا يصل إلى أي مكان.
rules-warning-exit-missing = ليس لدى هذا العميل صندوق بريد بهذا الرقم، فمن يضغط 0 لا يصل إلى أي مكان.
rules-warning-recipients-off = لا يُرسل بريد إلى هذه العناوين ما دام الإرسال إلى عناوين أخرى متوقفًا.
rules-warning-led-here = { $count ->
    [zero] لا صندوق بريد يوجه المتصلين إلى هذا الرقم.
    [one] ما زال صندوق بريد واحد يوجه المتصلين إلى هذا الرقم.
    [two] ما زال صندوقا بريد يوجهان المتصلين إلى هذا الرقم.
    [few] ما زالت { $count } صناديق بريد توجه المتصلين إلى هذا الرقم.
    [many] ما زال { $count } صندوق بريد يوجه المتصلين إلى هذا الرقم.
   *[other] ما زال { $count } صندوق بريد يوجه المتصلين إلى هذا الرقم.
}

rules-there-is-a-problem = هناك مشكلة
rules-save-anyway = الحفظ على أي حال
rules-error-title = خطأ: { $title }
