# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
people-validation-no-customer = لا يوجد عميل بالمعرّف «{ $slug }»
people-validation-no-parent = اختر العميل الأعلى
people-validation-suspended = العميل «{ $name }» موقوف؛ لا يمكن تغيير شيء حتى يصبح نشطًا من جديد
people-validation-no-user = لا يوجد مستخدم باسم «{ $username }»
people-validation-no-plan = لم يتم العثور على الباقة؛ اختر باقة من القائمة
people-validation-slug-taken = يوجد بالفعل عميل بالمعرّف «{ $slug }»؛ اختر معرّفًا آخر
people-validation-username-taken = يوجد بالفعل مستخدم باسم «{ $username }»؛ اختر اسم مستخدم آخر
people-validation-plan-taken = توجد بالفعل باقة باسم «{ $name }»؛ اختر اسمًا آخر
people-validation-bad-slug = يجب أن يتكون المعرّف من 1 إلى 64 حرفًا: من a إلى z ومن 0 إلى 9 وشرطات، على ألا يبدأ أو ينتهي بشرطة
people-validation-bad-username = يجب أن يتكون اسم المستخدم من 1 إلى 64 حرفًا: أحرف وخانات رقمية و ‎. _ - + @‎
# $rule is the one below.
people-validation-bad-numbers = أدخل نطاق أرقام: { $rule }
people-validation-range-rule = رقمان متساويان في عدد الخانات (من 3 إلى 18)، مثل ‎200-899‎
people-validation-range-reversed = يجب أن يكون الرقم الأول في النطاق أصغر من الثاني، مثل ‎200-899‎
people-validation-bad-policy = اختر سياسة PIN من القائمة
# Minimum or maximum length of PINs. $least and $most are numbers.
people-validation-bad-digits = أدخل عدد خانات من { $least } إلى { $most }
people-validation-lengths-crossed = لا يمكن أن يكون الحد الأقصى للطول أصغر من الحد الأدنى للطول
people-validation-bad-role = اختر دورًا من القائمة
people-validation-bad-limit = أدخل عدد الصناديق الصوتية، أو اترك الحقل فارغًا لعدم وضع حد
people-validation-passwords-differ = كلمتا المرور غير متطابقتين؛ أدخل كلمة المرور نفسها مرتين
people-validation-own-plan = لا يمكن أن يغيّر باقة مؤسستك إلا مسؤول لدى عميل أعلى منها
people-validation-plan-above = تشمل الباقة «{ $name }» أكثر مما تشمله باقة مؤسستك؛ اختر باقة لا تتجاوزها
people-validation-beyond-own-plan = هذا أكثر مما تشمله باقة مؤسستك؛ قلّل عدد الصناديق الصوتية أو الميزات
people-validation-last-administrator = هذا آخر مسؤول نشط في المستوى الأعلى؛ أنشئ مسؤولًا آخر أولًا
people-validation-no-disposition = اختر ما يحدث للصناديق الصوتية
people-validation-no-successor = اختر مستخدمًا نشطًا لدى هذا العميل
people-validation-email-needed = { $count ->
    [zero] لا توجد صناديق صوتية تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [one] يوجد صندوق صوتي واحد يحذف رسائله بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [two] يوجد صندوقان صوتيان يحذفان رسائلهما بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [few] توجد { $count } صناديق صوتية تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
    [many] يوجد { $count } صندوقًا صوتيًا تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
   *[other] يوجد { $count } صندوق صوتي تحذف رسائلها بعد إرسالها إلى هذا البريد الإلكتروني وحده؛ عطّل ذلك أو أضف مستلمًا آخر أولًا
}
people-validation-password-too-short = يجب ألا يقل عدد أحرف كلمة المرور عن { $shortest }
people-validation-password-too-long = يجب ألا يزيد عدد أحرف كلمة المرور على { $longest }
people-validation-password-is-username = لا يمكن أن تكون كلمة المرور هي اسم المستخدم؛ اختر كلمة أخرى
people-validation-password-common = كلمة المرور هذه شائعة جدًا؛ اختر كلمة أخرى
