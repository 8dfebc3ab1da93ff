people-validation-no-customer = لا يوجد عميل باسم «{ $slug }»
people-validation-no-parent = اختر العميل الذي يتبعه
people-validation-suspended = العميل «{ $name }» موقوف؛ لا يتغير شيء لديه حتى يُفعَّل من جديد
people-validation-no-user = لا يوجد مستخدم باسم «{ $username }»
people-validation-no-plan = لا توجد باقة كهذه؛ اختر واحدة من المعروضة
people-validation-slug-taken = يوجد عميل باسم «{ $slug }» بالفعل؛ اختر اسمًا قصيرًا آخر
people-validation-username-taken = يوجد مستخدم باسم «{ $username }» بالفعل؛ اختر اسم مستخدم آخر
people-validation-plan-taken = توجد باقة باسم «{ $name }» بالفعل؛ اختر اسمًا آخر
people-validation-bad-slug = الاسم القصير من 1 إلى 64 حرفًا: من a إلى z ومن 0 إلى 9 وشرطات، على ألا تكون الشرطة في البداية أو النهاية
people-validation-bad-username = اسم المستخدم من 1 إلى 64 حرفًا: حروف وأرقام و ‎. _ - + @‎
people-validation-no-name = أدخل اسمًا
people-validation-bad-name = الاسم من 1 إلى 64 حرفًا، ويجب أن يمكن عرضها كلها
people-validation-bad-email = «{ $raw }» ليس عنوان بريد إلكتروني مثل jo@example.org
people-validation-bad-timezone = «{ $raw }» ليست منطقة زمنية مثل Europe/Berlin
people-validation-bad-numbers = تعذرت قراءة النطاق؛ المطلوب: { $rule }
people-validation-range-rule = رقمان متساويان في الطول، كل منهما من 3 إلى 18 خانة، مثل ‎200-899‎
people-validation-range-reversed = يجب أن يكون الرقم الأول في النطاق هو الأصغر، كما في 200-899
people-validation-bad-policy = اختر إحدى السياسات المعروضة
people-validation-bad-digits = أدخل عددًا من الأرقام بين { $least } و{ $most }
people-validation-digits-crossed = لا يمكن أن يكون أكثر عدد من الأرقام أصغر من أقل عدد
people-validation-bad-role = اختر أحد الأدوار المعروضة
people-validation-bad-limit = أدخل عددًا من صناديق البريد، أو اترك الحقل فارغًا إن لم يكن هناك حد
people-validation-passwords-differ = كلمتا المرور مختلفتان؛ اكتب الكلمة نفسها مرتين
people-validation-wrong-password = كلمة المرور الحالية غير صحيحة
people-validation-own-plan = باقة عميلك يختارها من هو فوقه
people-validation-plan-above = تشمل الباقة «{ $name }» أكثر مما تشمله باقة عميلك؛ اختر باقة لا تشمل أكثر
people-validation-beyond-own-plan = هذا أكثر مما تشمله باقة عميلك؛ لا تسمح بصناديق بريد أكثر ولا تضف ما لا تشمله
people-validation-last-administrator = هذا آخر مسؤول نشط في القمة؛ أنشئ مسؤولًا آخر أولًا، وإلا فلن يتمكن أحد من إدارة النظام كله
people-validation-no-fate = اختر مصير صناديق البريد
people-validation-no-successor = اختر مستخدمًا نشطًا لدى هذا العميل
people-validation-address-needed = { $count ->
    [zero] لا صندوق بريد يحذف رسائله بعد بريد لا يتلقاه إلا هذا العنوان ({ $count })
    [one] صندوق بريد واحد يحذف رسائله بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [two] صندوقا بريد يحذفان رسائلهما بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [few] { $count } صناديق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
    [many] { $count } صندوق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
   *[other] { $count } صندوق بريد تحذف رسائلها بعد بريد لا يتلقاه إلا هذا العنوان؛ غيّر ذلك أولًا
}
people-validation-password-too-short = كلمة المرور قصيرة؛ استخدم { $shortest } حرفًا على الأقل
people-validation-password-too-long = كلمة المرور طويلة؛ استخدم { $longest } حرفًا على الأكثر
people-validation-password-is-username = كلمة المرور هي اسم المستخدم؛ اختر غيرها
people-validation-password-common = كلمة المرور هذه من أول ما يجرّبه أي أحد؛ اختر غيرها
