# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
administration-validation-no-customer = لا يوجد عميل بالمعرّف «{ $slug }»؛ تحقق من المعرّف
administration-validation-no-parent = اختر العميل الأعلى
administration-validation-suspended = العميل «{ $name }» موقوف؛ لا يمكن تغيير شيء حتى يصبح نشطًا من جديد
administration-validation-no-user = لا يوجد مستخدم باسم «{ $username }»؛ تحقق من اسم المستخدم
administration-validation-no-plan = لم يتم العثور على الباقة؛ اختر باقة من القائمة
administration-validation-slug-taken = يوجد بالفعل عميل بالمعرّف «{ $slug }»؛ اختر معرّفًا آخر
administration-validation-username-taken = يوجد بالفعل مستخدم باسم «{ $username }»؛ اختر اسم مستخدم آخر
administration-validation-plan-taken = توجد بالفعل باقة باسم «{ $name }»؛ اختر اسمًا آخر
administration-validation-bad-slug = يجب أن يتكون المعرّف من 1 إلى 64 حرفًا: من a إلى z ومن 0 إلى 9 وشرطات، على ألا يبدأ أو ينتهي بشرطة
administration-validation-bad-username = يجب أن يتكون اسم المستخدم من 1 إلى 64 حرفًا: أحرف وخانات رقمية و ‎. _ - + @‎
# $rule is the one below.
administration-validation-bad-numbers = أدخل نطاق أرقام: { $rule }
administration-validation-range-rule = رقمان متساويان في عدد الخانات (من 3 إلى 18)، مثل ‎200-899‎
administration-validation-range-reversed = لا يمكن أن يكون الرقم الأول في النطاق أكبر من الأخير؛ أدخل نطاقًا مثل ‎200-899‎
administration-validation-bad-policy = اختر سياسة PIN من القائمة
# Minimum or maximum length of PINs. $least and $most are numbers.
administration-validation-bad-digits = أدخل عدد خانات من { $least } إلى { $most }
administration-validation-lengths-crossed = لا يمكن أن يكون الحد الأقصى للطول أصغر من الحد الأدنى للطول
administration-validation-bad-role = اختر دورًا من القائمة
administration-validation-bad-limit = أدخل عدد الصناديق الصوتية، أو اترك الحقل فارغًا لعدم وضع حد
administration-validation-passwords-differ = كلمتا المرور غير متطابقتين؛ أدخل كلمة المرور نفسها مرتين
administration-validation-own-plan = لا يمكن أن يغيّر باقة مؤسستك إلا مسؤول لدى عميل أعلى منها
administration-validation-plan-above = تشمل الباقة «{ $name }» أكثر مما تشمله باقة مؤسستك؛ اختر باقة لا تتجاوزها
administration-validation-beyond-own-plan = هذا أكثر مما تشمله باقة مؤسستك؛ قلّل عدد الصناديق الصوتية أو الميزات
administration-validation-last-administrator = هذا آخر مسؤول نشط في المستوى الأعلى؛ أنشئ مسؤولًا آخر أولًا
administration-validation-no-disposition = اختر ما يحدث للصناديق الصوتية
administration-validation-no-successor = اختر مستخدمًا نشطًا لدى هذا العميل
administration-validation-email-needed = { $count ->
    [zero] لا توجد صناديق صوتية تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [one] يوجد صندوق صوتي واحد يحذف رسائله بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [two] يوجد صندوقان صوتيان يحذفان رسائلهما بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [few] توجد { $count } صناديق صوتية تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [many] يوجد { $count } صندوقًا صوتيًا تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
   *[other] يوجد { $count } صندوق صوتي تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
}
administration-validation-password-too-short = يجب ألا يقل عدد أحرف كلمة المرور عن { $shortest }
administration-validation-password-too-long = يجب ألا يزيد عدد أحرف كلمة المرور على { $longest }
administration-validation-password-is-username = لا يمكن أن تكون كلمة المرور هي اسم المستخدم؛ اختر كلمة أخرى
administration-validation-password-common = كلمة المرور هذه شائعة جدًا؛ اختر كلمة أخرى
