people-label-slug = الاسم القصير
people-label-name = الاسم
people-label-parent = يتبع
people-label-plan = الباقة
people-label-language = اللغة
people-label-timezone = المنطقة الزمنية
people-label-numbers = الأرقام
people-label-policy = سياسة رمز PIN
people-label-shortest = أقل عدد من الأرقام
people-label-longest = أكثر عدد من الأرقام
people-label-dialects = واجهات API
people-label-customer = العميل
people-label-username = اسم المستخدم
people-label-email = عنوان البريد الإلكتروني
people-label-role = الدور
people-label-password = كلمة المرور الجديدة
people-label-again = كلمة المرور نفسها مرة أخرى
people-label-mailboxes = صناديق البريد
people-label-successor = نقل الملكية إلى

people-status = الحالة
people-active = نشط
people-suspended-now = موقوف
people-gone = غادر
people-suspend = إيقاف
people-suspension = الإيقاف

people-no-customer = لا يوجد عميل باسم «{ $slug }»
people-no-parent = اختر العميل الذي يتبعه
people-suspended = العميل «{ $name }» موقوف؛ لا يتغير شيء لديه حتى يُفعَّل من جديد
people-no-user = لا يوجد مستخدم باسم «{ $username }»
people-no-plan = لا توجد باقة كهذه؛ اختر واحدة من المعروضة
people-slug-taken = يوجد عميل باسم «{ $slug }» بالفعل؛ اختر اسمًا قصيرًا آخر
people-username-taken = يوجد مستخدم باسم «{ $username }» بالفعل؛ اختر اسم مستخدم آخر
people-plan-taken = توجد باقة باسم «{ $name }» بالفعل؛ اختر اسمًا آخر
people-bad-slug = الاسم القصير من 1 إلى 64 حرفًا: من a إلى z ومن 0 إلى 9 وشرطات، على ألا تكون الشرطة في البداية أو النهاية
people-bad-username = اسم المستخدم من 1 إلى 64 حرفًا: حروف وأرقام و ‎. _ - + @‎
people-no-name = أدخل اسمًا
people-bad-name = الاسم من 1 إلى 64 حرفًا، ويجب أن يمكن عرضها كلها
people-bad-email = «{ $raw }» ليس عنوان بريد إلكتروني مثل jo@example.org
people-bad-timezone = «{ $raw }» ليست منطقة زمنية مثل Europe/Berlin
people-bad-numbers = تعذرت قراءة النطاق؛ المطلوب: { $rule }
people-range-rule = رقمان متساويان في الطول، كل منهما من 3 إلى 18 خانة، مثل ‎200-899‎
people-range-reversed = يجب أن يكون الرقم الأول في النطاق هو الأصغر، كما في 200-899
people-bad-policy = اختر إحدى السياسات المعروضة
people-bad-digits = أدخل عددًا من الأرقام بين { $least } و{ $most }
people-digits-crossed = لا يمكن أن يكون أكثر عدد من الأرقام أصغر من أقل عدد
people-bad-role = اختر أحد الأدوار المعروضة
people-bad-limit = أدخل عددًا من صناديق البريد، أو اترك الحقل فارغًا إن لم يكن هناك حد
people-passwords-differ = كلمتا المرور مختلفتان؛ اكتب الكلمة نفسها مرتين
people-wrong-password = كلمة المرور الحالية غير صحيحة
people-own-plan = باقة عميلك يختارها من هو فوقه
people-plan-above = تشمل الباقة «{ $name }» أكثر مما تشمله باقة عميلك؛ اختر باقة لا تشمل أكثر
people-beyond-own-plan = هذا أكثر مما تشمله باقة عميلك؛ لا تسمح بصناديق بريد أكثر ولا تضف ما لا تشمله
people-last-administrator = هذا آخر مسؤول نشط في القمة؛ أنشئ مسؤولًا آخر أولًا، وإلا فلن يتمكن أحد من إدارة النظام كله
people-no-fate = اختر مصير صناديق البريد
people-no-successor = اختر مستخدمًا نشطًا لدى هذا العميل
people-address-needed = { $count ->
    [zero] لا صندوق بريد يحذف رسائله بعد بريد لا يتلقاه إلا هذا العنوان ({ $count })
    [one] صندوق بريد واحد يحذف رسائله بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [two] صندوقا بريد يحذفان رسائلهما بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [few] { $count } صناديق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [many] { $count } صندوق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
   *[other] { $count } صندوق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
}
people-password-too-short = كلمة المرور قصيرة؛ استخدم { $shortest } حرفًا على الأقل
people-password-too-long = كلمة المرور طويلة؛ استخدم { $longest } حرفًا على الأكثر
people-password-is-username = كلمة المرور هي اسم المستخدم؛ اختر غيرها
people-password-common = كلمة المرور هذه من أول ما يجرّبه أي أحد؛ اختر غيرها
