# The overview for administrators, and its reports.

# Title of the page.
overview-title = نظرة عامة
overview-size = { $mailboxes ->
    [zero] لا صناديق صوتية
    [one] صندوق صوتي واحد
    [two] صندوقان صوتيان
    [few] { $mailboxes } صناديق صوتية
    [many] { $mailboxes } صندوقًا صوتيًا
   *[other] { $mailboxes } صندوق صوتي
} لدى { $customers ->
    [zero] 0 من العملاء
    [one] عميل واحد
    [two] عميلين
    [few] { $customers } عملاء
    [many] { $customers } عميلًا
   *[other] { $customers } عميل
}
overview-counting = { $count ->
    [zero] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى { $count } من العملاء، وقد تتغير هذه الأرقام.
    [one] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى عميل واحد، وقد تتغير هذه الأرقام.
    [two] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى عميلين، وقد تتغير هذه الأرقام.
    [few] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى { $count } عملاء، وقد تتغير هذه الأرقام.
    [many] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى { $count } عميلًا، وقد تتغير هذه الأرقام.
   *[other] العدّ مستمر: يجري من جديد فحص الصناديق الصوتية لدى { $count } عميل، وقد تتغير هذه الأرقام.
}
# Link that loads the page again.
overview-refresh = تحديث

# What needs attention: after a large number, what there is so many of; then why it matters and what to do; then what
# is shown when there are none.
overview-attention = يحتاج إلى انتباه
overview-weak-pin = { $count ->
    [zero] رموز PIN لا تستوفي سياسة PIN
    [one] رمز PIN لا يستوفي سياسة PIN
    [two] من رموز PIN لا يستوفيان سياسة PIN
    [few] رموز PIN لا تستوفي سياسة PIN
    [many] رمز PIN لا تستوفي سياسة PIN
   *[other] رمز PIN لا تستوفي سياسة PIN
}
overview-weak-pin-why = عُيّنت قبل تغيّر سياسة PIN. عيّن رمز PIN جديدًا لحل المشكلة.
overview-weak-pin-none = كل رموز PIN تستوفي سياسة PIN.
overview-unreached = { $count ->
    [zero] صناديق صوتية لا تصل إشعاراتها إلى أحد
    [one] صندوق صوتي لا تصل إشعاراته إلى أحد
    [two] من الصناديق الصوتية لا تصل إشعاراتهما إلى أحد
    [few] صناديق صوتية لا تصل إشعاراتها إلى أحد
    [many] صندوقًا صوتيًا لا تصل إشعاراتها إلى أحد
   *[other] صندوق صوتي لا تصل إشعاراتها إلى أحد
}
overview-unreached-why = يوجد إشعار مفعَّل، لكن مستلمه غير موجود أو ليس له عنوان بريد إلكتروني، أو قيمة «الرسائل المشمولة بالإشعارات» هي «لا شيء».
overview-unreached-none = كل الإشعارات لها مستلم.
overview-dead-exit = { $count ->
    [zero] صناديق صوتية لا يؤدي فيها الضغط على 0 إلى وجهة
    [one] صندوق صوتي لا يؤدي فيه الضغط على 0 إلى وجهة
    [two] من الصناديق الصوتية لا يؤدي فيهما الضغط على 0 إلى وجهة
    [few] صناديق صوتية لا يؤدي فيها الضغط على 0 إلى وجهة
    [many] صندوقًا صوتيًا لا يؤدي فيها الضغط على 0 إلى وجهة
   *[other] صندوق صوتي لا يؤدي فيها الضغط على 0 إلى وجهة
}
overview-dead-exit-why = المتصلون الذين يضغطون 0 يُوجَّهون إلى صندوق صوتي غير موجود أو مؤرشف أو إلى الصندوق نفسه. اختر وجهة أخرى.
overview-dead-exit-none = لا يؤدي الضغط على 0 أبدًا إلى صندوق صوتي غير موجود أو مؤرشف.
overview-unowned = { $count ->
    [zero] صناديق صوتية دون مالك
    [one] صندوق صوتي دون مالك
    [two] من الصناديق الصوتية دون مالك
    [few] صناديق صوتية دون مالك
    [many] صندوقًا صوتيًا دون مالك
   *[other] صندوق صوتي دون مالك
}
overview-unowned-why = لا يرى هذه الصناديق الصوتية في بوابة المستخدم إلا المستخدمون الرئيسيون. اختر مالكًا.
overview-unowned-none = كل الصناديق الصوتية لها مالك.
overview-beyond-plan = { $count ->
    [zero] صناديق صوتية تستخدم ميزات لا تشملها باقتها
    [one] صندوق صوتي يستخدم ميزات لا تشملها باقته
    [two] من الصناديق الصوتية يستخدمان ميزات لا تشملها باقتهما
    [few] صناديق صوتية تستخدم ميزات لا تشملها باقتها
    [many] صندوقًا صوتيًا تستخدم ميزات لا تشملها باقتها
   *[other] صندوق صوتي تستخدم ميزات لا تشملها باقتها
}
overview-beyond-plan-why = فُعّلت هذه الميزات حين كانت الباقة تشملها؛ وتبقى مفعَّلة حتى يعطّلها أحد.
overview-beyond-plan-none = كل الصناديق الصوتية ضمن حدود باقاتها.
overview-over-limit = { $count ->
    [zero] عملاء عدد صناديقهم الصوتية أكبر مما تسمح به باقتهم
    [one] عميل عدد صناديقه الصوتية أكبر مما تسمح به باقته
    [two] من العملاء عدد صناديقهما الصوتية أكبر مما تسمح به باقتهما
    [few] عملاء عدد صناديقهم الصوتية أكبر مما تسمح به باقتهم
    [many] عميلًا عدد صناديقهم الصوتية أكبر مما تسمح به باقتهم
   *[other] عميل عدد صناديقهم الصوتية أكبر مما تسمح به باقتهم
}
overview-over-limit-why = لا يمكن إنشاء صناديق صوتية لمثل هذا العميل حتى يتوفر مكان من جديد.
overview-over-limit-none = لا يوجد عميل عدد صناديقه الصوتية أكبر مما تسمح به باقته.
overview-unused = { $count ->
    [zero] ملفات صوتية لا يستخدمها أي صندوق صوتي
    [one] ملف صوتي لا يستخدمه أي صندوق صوتي
    [two] من الملفات الصوتية لا يستخدمهما أي صندوق صوتي
    [few] ملفات صوتية لا يستخدمها أي صندوق صوتي
    [many] ملفًا صوتيًا لا يستخدمها أي صندوق صوتي
   *[other] ملف صوتي لا يستخدمها أي صندوق صوتي
}
overview-unused-why = استخدم الملفات الصوتية غير المستخدمة، أو احذفها.
overview-unused-none = كل الملفات الصوتية مستخدمة في صندوق صوتي.
overview-failing = { $count ->
    [zero] حالات لمحاولات دخول فاشلة متكررة
    [one] حالة لمحاولات دخول فاشلة متكررة
    [two] من الحالات لمحاولات دخول فاشلة متكررة
    [few] حالات لمحاولات دخول فاشلة متكررة
    [many] حالة لمحاولات دخول فاشلة متكررة
   *[other] حالة لمحاولات دخول فاشلة متكررة
}
overview-failing-why = فشلت أو حُظرت 5 محاولات دخول أو أكثر إلى حساب واحد من عنوان IP واحد خلال آخر 24 ساعة.
overview-failing-none = لا توجد محاولات دخول فاشلة متكررة.
# Instead of the list: while counting, and where nothing needs attention.
overview-nothing-yet = لم يتم العثور على شيء حتى الآن
overview-not-finished = لم ينتهِ العدّ بعد.
overview-all-well = لم يتم العثور على مشكلات
overview-all-well-why = اجتيزت كل الفحوص.
# Unfolds the list of what is in order.
overview-passed = الفحوص الناجحة { $settled } من { $all }

# The charts. $day is a date.
overview-changes-per-day = التغييرات في اليوم
overview-changes-summary = عدد التغييرات في 30 يومًا { $all }، منها { $today } اليوم. أعلى عدد { $most } في { $day }. تبدأ الأيام عند منتصف الليل بتوقيت UTC.
overview-no-changes = لا تغييرات في آخر 30 يومًا.
overview-as-table = عرض كجدول
overview-day = اليوم
overview-changes = التغييرات
overview-by-customer = الصناديق الصوتية حسب العميل
overview-others = { $count ->
    [zero] لا عملاء آخرين
    [one] عميل آخر
    [two] عميلان آخران
    [few] { $count } عملاء آخرين
    [many] { $count } عميلًا آخر
   *[other] { $count } عميل آخر
}
overview-customer = العميل
overview-mailboxes = الصناديق الصوتية

overview-recent = أحدث التغييرات
# Link.
overview-history = السجل الكامل

# The page of customers that have more mailboxes than their rate plan allows. The first is its title.
overview-plans = باقات متجاوَزة
overview-plans-about = اختر للعميل باقة أخرى، أو أرشف صناديق صوتية. إلى ذلك الحين تبقى الصناديق الموجودة، لكن لا يمكن إنشاء صناديق جديدة.
overview-plans-caption = العملاء الذين تجاوزوا حد باقتهم
overview-plans-none = لا توجد باقات متجاوَزة
overview-plans-none-why = لا يوجد عميل عدد صناديقه الصوتية أكبر مما تسمح به باقته.
# Column heads.
overview-plan = الباقة
overview-limit = الحد
overview-excess = فوق الحد

# The page of failed sign-ins. The first is its title.
overview-sign-ins = محاولات الدخول الفاشلة
overview-sign-ins-about = في المتصفح وعبر واجهات API، خلال آخر 30 يومًا، الأحدث أولًا. بعد كثرة المحاولات الفاشلة تُحظر المحاولات التالية لفترة. لا تُخزَّن كلمات المرور ولا أسماء المستخدمين غير المعروفة.
overview-sign-ins-caption = محاولات الدخول الفاشلة
overview-sign-ins-none = لا توجد محاولات دخول فاشلة
overview-sign-ins-none-why = لم تفشل أي محاولة دخول في آخر 30 يومًا.
# Column heads.
overview-account = الحساب
overview-ip-address = عنوان IP
overview-failed = الفاشلة
overview-blocked = المحظورة
overview-last-attempt = آخر محاولة
# Instead of an account.
overview-multiple-accounts = حسابات متعددة
overview-unknown-user = مستخدم غير معروف
# Badge of an account with repeated failed sign-ins.
overview-failing-badge = 5 أو أكثر خلال 24 ساعة
# Instead of an IP address.
overview-multiple = متعددة
