# API tokens.

# Title of the page.
tokens-title = رموز الوصول إلى API
tokens-about = باستخدام رمز وصول، يمكن لبرنامج نصي أن يعمل نيابة عن مستخدم دون كلمة مرور، بصلاحيات المستخدم أو أقل منها.
# A link to the documentation of the APIs.
tokens-api-reference = مرجع API
# Title of the page after a token was created.
tokens-created = أُنشئ رمز الوصول
# Heading above the new token.
tokens-copy-now = انسخ رمز الوصول الجديد الآن
tokens-copy-now-about = لا يُعرض إلا مرة واحدة. يمكن لأي شخص لديه هذا الرمز استخدامه، فاحمِه كما تحمي كلمة المرور.
tokens-token = رمز الوصول

# Caption of the table.
tokens-all = رموز الوصول إلى API
tokens-none = لا توجد رموز وصول بعد
tokens-none-hint = أنشئ الأول أدناه.
# Column heads, and labels of the form.
tokens-name = الاسم
tokens-user = المستخدم
# The APIs that it works for.
tokens-apis = واجهات API
# Column head; the next four are its values.
tokens-permissions = الصلاحيات
tokens-permissions-read = القراءة
tokens-permissions-change = القراءة، التغيير
tokens-permissions-pins = القراءة، قراءة رموز PIN
tokens-permissions-change-pins = القراءة، التغيير، قراءة رموز PIN
tokens-used = آخر استخدام
tokens-never = لم يُستخدم
tokens-expires = انتهاء الصلاحية
# Column head; the next four are its values.
tokens-status = الحالة
tokens-active = نشط
tokens-user-suspended = المستخدم موقوف
tokens-expired = منتهي الصلاحية
tokens-revoked = مُبطَل
tokens-revoked-by = أبطله المستخدم { $who }
# $when is a time such as «2 min ago» or «12 Nov»; $who comes before $when in every language.
tokens-created-by = أنشأه المستخدم { $who }، { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = إبطال
tokens-revoke-of = إبطال { $name }
tokens-revoke-hint = تتوقف البرامج النصية التي تستخدم رمز الوصول هذا عن العمل فورًا. لا يمكن التراجع عن ذلك.
tokens-revoke-now = إبطال رمز الوصول

# Title of the form.
tokens-new = رمز وصول جديد
tokens-new-about = لا يمكن لرمز الوصول أن يفعل أكثر مما يمكن لمستخدمه، ولا يمكنه إدارة المستخدمين أو رموز الوصول.
tokens-name-hint = ما يستخدمه، مثل «التصدير الليلي».
tokens-user-hint = يعمل رمز الوصول نيابة عن هذا المستخدم. أدخل اسم المستخدم الخاص بك، أو اسم مستخدم أُنشئ للبرنامج النصي.
# Above two check boxes.
tokens-additional-permissions = صلاحيات إضافية
tokens-change = تغيير الصناديق الصوتية
tokens-change-hint = إنشاء الصناديق الصوتية وتغييرها وأرشفتها، في حدود صلاحيات المستخدم.
tokens-pins = قراءة رموز PIN
tokens-pins-hint = بنص صريح. يُسجَّل الاطلاع، مرة واحدة في الساعة على الأكثر لكل صندوق صوتي.
# Label of a number of days.
tokens-expires-after = مدة الصلاحية (بالأيام)
tokens-expires-after-hint = عدد الأيام من { $first } إلى { $last }. بعد ذلك يتوقف رمز الوصول عن العمل. أنشئ رمزًا جديدًا قبل ذلك.
# Button.
tokens-create = إنشاء رمز الوصول

# Errors, without a period.
tokens-user-missing = أدخل اسم المستخدم الذي يعمل رمز الوصول نيابة عنه
tokens-user-unknown = اسم المستخدم هذا غير موجود؛ تحقق من الكتابة
tokens-no-api = اختر واجهة API واحدة على الأقل
tokens-expires-range = أدخل عدد أيام من { $first } إلى { $last }
tokens-shown-before = أُرسل هذا النموذج مرتين. أُنشئ رمز وصول واحد، وقد عُرض من قبل. إذا لم تنسخه، فأبطله وأنشئ رمزًا آخر.
