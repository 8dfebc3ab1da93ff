overview-title = نظرة عامة
overview-size = { $mailboxes ->
    [zero] لا صناديق بريد
    [one] صندوق بريد واحد
    [two] صندوقا بريد
    [few] { $mailboxes } صناديق بريد
    [many] { $mailboxes } صندوق بريد
   *[other] { $mailboxes } صندوق بريد
} لدى { $customers ->
    [zero] 0 من العملاء
    [one] عميل واحد
    [two] عميلين
    [few] { $customers } عملاء
    [many] { $customers } عميلًا
   *[other] { $customers } عميل
}
overview-counting = { $count ->
    [zero] ما زال العدّ جاريًا: تُراجَع صناديق البريد من جديد، وقد تتغير الأرقام أدناه ({ $count }).
    [one] ما زال العدّ جاريًا: تُراجَع صناديق بريد عميل واحد من جديد، وقد تتغير الأرقام أدناه.
    [two] ما زال العدّ جاريًا: تُراجَع صناديق بريد عميلين من جديد، وقد تتغير الأرقام أدناه.
    [few] ما زال العدّ جاريًا: تُراجَع صناديق بريد { $count } عملاء من جديد، وقد تتغير الأرقام أدناه.
    [many] ما زال العدّ جاريًا: تُراجَع صناديق بريد { $count } عميلًا من جديد، وقد تتغير الأرقام أدناه.
   *[other] ما زال العدّ جاريًا: تُراجَع صناديق بريد { $count } عميل من جديد، وقد تتغير الأرقام أدناه.
}
overview-look-again = النظر من جديد

overview-attention = يحتاج إلى انتباه
overview-weak-pin = { $count ->
    [zero] رموز PIN تخالف السياسة الحالية
    [one] رمز PIN يخالف السياسة الحالية
    [two] من رموز PIN يخالفان السياسة الحالية
    [few] رموز PIN تخالف السياسة الحالية
    [many] رمز PIN يخالف السياسة الحالية
   *[other] رمز PIN يخالف السياسة الحالية
}
overview-weak-pin-why = كان صالحًا عند تعيينه، ثم تغيّرت السياسة. رمز PIN جديد يصلح ذلك.
overview-weak-pin-none = كل رمز PIN يوافق السياسة الحالية.
overview-unreached = { $count ->
    [zero] صناديق بريد لا تُشعر أحدًا
    [one] صندوق بريد لا يُشعر أحدًا
    [two] من صناديق البريد لا يُشعران أحدًا
    [few] صناديق بريد لا تُشعر أحدًا
    [many] صندوق بريد لا يُشعر أحدًا
   *[other] صندوق بريد لا يُشعر أحدًا
}
overview-unreached-why = إشعار مفعَّل، ولا يوجد من يصل إليه ولا عنوان.
overview-unreached-none = كل إشعار مفعَّل يصل إلى أحد.
overview-dead-exit = { $count ->
    [zero] صندوق بريد لا يوصل المتصلين إلى مكان
    [one] صندوق بريد لا يوصل المتصلين إلى مكان
    [two] صندوقا بريد لا يوصلان المتصلين إلى مكان
    [few] صناديق بريد لا توصل المتصلين إلى مكان
    [many] صندوق بريد لا يوصل المتصلين إلى مكان
   *[other] صندوق بريد لا يوصل المتصلين إلى مكان
}
overview-dead-exit-why = من يضغط 0 هناك يُوجَّه إلى صندوق بريد غير موجود أو مؤرشف أو إلى الصندوق نفسه. اختر وجهة أخرى.
overview-dead-exit-none = كل وجهة هي صندوق بريد موجودة.
overview-unowned = { $count ->
    [zero] صناديق بريد بلا مالك
    [one] صندوق بريد بلا مالك
    [two] من صناديق البريد بلا مالك
    [few] صناديق بريد بلا مالك
    [many] صندوق بريد بلا مالك
   *[other] صندوق بريد بلا مالك
}
overview-unowned-why = ليس في لوحة تحكم أحد.
overview-unowned-none = لكل صندوق بريد مالك.
overview-beyond-plan = { $count ->
    [zero] صناديق بريد تستخدم ما لا تشمله باقتها
    [one] صندوق بريد يستخدم ما لا تشمله الباقة
    [two] من صناديق البريد يستخدمان ما لا تشمله باقتهما
    [few] صناديق بريد تستخدم ما لا تشمله باقتها
    [many] صندوق بريد يستخدم ما لا تشمله باقته
   *[other] صندوق بريد يستخدم ما لا تشمله باقته
}
overview-beyond-plan-why = فُعّل قبل أن تستبعده الباقة؛ ويبقى حتى يعطّله أحد.
overview-beyond-plan-none = كل صندوق بريد ملتزم بباقته.
overview-crowded = { $count ->
    [zero] عملاء لديهم صناديق بريد أكثر مما تتسع له باقتهم
    [one] عميل لديه صناديق بريد أكثر مما تتسع له باقته
    [two] من العملاء لديهما صناديق بريد أكثر مما تتسع له باقتهما
    [few] عملاء لديهم صناديق بريد أكثر مما تتسع له باقتهم
    [many] عميلًا لديهم صناديق بريد أكثر مما تتسع له باقتهم
   *[other] عميل لديهم صناديق بريد أكثر مما تتسع له باقتهم
}
overview-crowded-why = لا يمكن إنشاء المزيد حتى يتوفر مكان من جديد.
overview-crowded-none = لدى كل عميل متسع في باقته.
overview-unused = { $count ->
    [zero] أصوات لا يشغّلها أي صندوق بريد
    [one] صوت لا يشغّله أي صندوق بريد
    [two] من الأصوات لا يشغّلهما أي صندوق بريد
    [few] أصوات لا يشغّلها أي صندوق بريد
    [many] صوتًا لا يشغّلها أي صندوق بريد
   *[other] صوت لا يشغّلها أي صندوق بريد
}
overview-unused-why = ليُختار في صندوق بريد، أو يُحذف.
overview-unused-none = كل صوت يشغّله صندوق بريد.
overview-guessed = { $count ->
    [zero] حسابات ربما حاول أحد تخمين كلمات مرورها
    [one] حساب ربما حاول أحد تخمين كلمة مروره
    [two] من الحسابات ربما حاول أحد تخمين كلمتي مرورهما
    [few] حسابات ربما حاول أحد تخمين كلمات مرورها
    [many] حسابًا ربما حاول أحد تخمين كلمات مرورها
   *[other] حساب ربما حاول أحد تخمين كلمات مرورها
}
overview-guessed-why = فشلت خمس محاولات دخول أو أكثر من عنوان واحد خلال آخر 24 ساعة.
overview-guessed-none = لا يبدو أن أحدًا يخمّن كلمات المرور.
overview-nothing-yet = لم يُعثر على شيء حتى الآن
overview-not-over = لم ينته العدّ بعد.
overview-well = كل شيء على ما يرام
overview-well-why = لا شيء يحتاج إلى انتباه.
overview-in-order = على ما يرام: { $settled } من { $all }

overview-changes-a-day = التغييرات في اليوم
overview-changes-told = التغييرات في 30 يومًا: { $all }، منها اليوم { $today }. أكثرها في { $day }: { $most }. تنتهي الأيام عند منتصف الليل بتوقيت UTC.
overview-no-changes = لا تغييرات في 30 يومًا.
overview-as-table = الشيء نفسه في جدول
overview-day = اليوم
overview-changes = التغييرات
overview-by-customer = صناديق البريد بحسب العميل
overview-others = { $count ->
    [zero] لا أحد غيرهم
    [one] عميل آخر
    [two] عميلان آخران
    [few] { $count } عملاء آخرون
    [many] { $count } عميلًا آخر
   *[other] { $count } عميل آخر
}
overview-customer = العميل
overview-mailboxes = صناديق البريد

overview-recent = أحدث التغييرات
overview-history = السجل كاملًا

overview-plans = باقات متجاوَزة
overview-plans-about = امنح العميل باقة أخرى، أو أرشف صناديق بريد. حتى ذلك الحين يحتفظ بما لديه ولا ينشئ المزيد.
overview-plans-caption = عملاء تجاوزوا باقاتهم
overview-plans-none = لدى كل عميل متسع
overview-plans-none-why = لا عميل لديه صناديق بريد أكثر مما تتسع له باقته.
overview-plan = الباقة
overview-room = تتسع لـ
overview-too-many = الزائد

overview-sign-ins = محاولات دخول فاشلة
overview-sign-ins-about = في المتصفح وعبر واجهات API، خلال آخر 30 يومًا، الأحدث أولًا. من يفشل كثيرًا يُرفض لفترة دون تحقق. ما كُتب لا يُحفظ.
overview-sign-ins-caption = محاولات الدخول التي فشلت
overview-sign-ins-none = لم تفشل أي محاولة دخول
overview-sign-ins-none-why = خلال ثلاثين يومًا عرف الجميع كلمات مرورهم.
overview-account = الحساب
overview-address = العنوان
overview-failed = الفاشلة
overview-unheard = المرفوضة دون تحقق
overview-last = آخر محاولة
overview-various-accounts = حسابات مختلفة
overview-no-such-user = لا يوجد مستخدم كهذا
overview-guessing = 5 أو أكثر خلال 24 ساعة
overview-various = عناوين مختلفة
