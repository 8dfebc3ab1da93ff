# Users: the list, the page of each, suspending and removing them.

# Title of the list, and the hint below it.
users-title = المستخدمون
users-about = كل المستخدمين في مؤسستك ولدى العملاء التابعين لها.
# Button above the list, and title of the form.
users-new = مستخدم جديد
# Column head, and title of a section.
users-user = المستخدم
# Placeholder of the search field.
users-search-in = اسم المستخدم أو الاسم أو البريد الإلكتروني
# First option of a select.
users-all-customers = كل العملاء
# Title where the list is empty, and the button below it.
users-no-match = لا يوجد مستخدمون مطابقون
users-show-all = عرض كل المستخدمين
# Buttons below the list.
users-first-page = الصفحة الأولى
users-next-page = الصفحة التالية
# Badge beside a user who was invited.
users-no-password = لا كلمة مرور بعد

# Buttons.
users-create = إنشاء المستخدم
users-save = حفظ المستخدم
# Below the name of a user. $customer is a name, $role is frame-role.
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · موقوف
    [gone] { $customer } · { $role } · مُزال
   *[active] { $customer } · { $role }
}
# Notices below it.
users-is-removed = أُزيل هذا المستخدم. تبقى تغييراته في السجل.
users-is-suspended = هذا المستخدم موقوف ولا يمكنه تسجيل الدخول.
# $by is the customer.
users-customer-suspended = العميل { $by } موقوف. إلى أن يصبح نشطًا من جديد، لا يمكن لهذا المستخدم تسجيل الدخول، ولا يمكن تغيير شيء هنا.

# Hints beside sections and below fields.
users-new-about = يعيّن المستخدم كلمة المرور بنفسه، برابط تنشئه في الخطوة التالية.
users-form-about = تسري التغييرات فورًا، وكذلك في الجلسات المفتوحة ولرموز الوصول.
users-customer-hint = لا يمكن تغييره لاحقًا.
users-username-hint-new = يُستخدم لتسجيل الدخول. يجب ألا يتكرر لدى أي عميل. لا يمكن تغييره لاحقًا.
users-username-hint = لا يمكن تغييره.
users-name-hint = يظهر للآخرين. إذا تُرك فارغًا، يظهر اسم المستخدم.
users-email-hint = اختياري. تصل إليه إشعارات الصناديق الصوتية للمستخدم.
# Options of the select «Role».
users-role-administrator = مسؤول: العميل والعملاء التابعون له
users-role-residential = مستخدم رئيسي: كل الصناديق الصوتية للعميل
users-role-user = مستخدم: صناديقه الصوتية

# Title of a section, and its hint.
users-password = كلمة المرور
# $hours is how long the link is valid.
users-password-about = { $hours ->
    [zero] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته فورًا.
    [one] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته بعد ساعة واحدة.
    [two] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته بعد ساعتين.
    [few] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته بعد { $hours } ساعات.
    [many] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته بعد { $hours } ساعة.
   *[other] يعيّن المستخدم كلمة المرور برابط يعمل مرة واحدة وتنتهي صلاحيته بعد { $hours } ساعة.
}
# $when is a time such as «12 Nov 2026, 10:14 +01:00».
users-link-created = أُنشئ رابط ولم يُستخدم بعد. تنتهي صلاحيته في { $when }.
users-no-link = لم تُعيَّن كلمة مرور، ولا يوجد رابط صالح لتعيينها.
# Buttons.
users-create-invitation = إنشاء رابط دعوة
users-new-password-link = إنشاء رابط كلمة مرور
# In place of the button.
users-suspended-no-link = لا يمكن إنشاء رابط لمستخدم موقوف.
# Title of the box with the new link, what to do with it, and the label of its field.
users-copy-link = انسخ الرابط الآن
users-copy-link-why = لا يُعرض إلا مرة واحدة. يمكن لأي شخص يفتحه تعيين كلمة المرور، فلا تسلّمه إلا إلى المستخدم.
users-link = الرابط

# Hint beside the section «Mailboxes», and what stands there where the user owns none.
users-mailboxes-about = الصناديق الصوتية التي يملكها هذا المستخدم.
users-no-mailbox = لا توجد صناديق صوتية. لتخصيص صندوق صوتي، اختر هذا المستخدم مالكًا له في إعدادات الصندوق الصوتي.
# After the name of a mailbox.
users-archived = {" "}(مؤرشف)
# Link below the mailboxes that are named.
users-more-mailboxes = { $count ->
    [zero] ولا غيرها
    [one] وصندوق آخر
    [two] وصندوقان آخران
    [few] و{ $count } صناديق أخرى
    [many] و{ $count } صندوقًا آخر
   *[other] و{ $count } صندوق آخر
}

# Hint beside the section «Suspension».
users-suspension-about = لا يمكن للمستخدم الموقوف تسجيل الدخول. تظل صناديقه الصوتية تعمل.
# The question, and the button that confirms it.
users-suspend-confirmation = ستنتهي جلسات المستخدم فورًا. لن تعمل رموز وصوله حتى يصبح نشطًا من جديد.
users-suspend-submit = إيقاف المستخدم
# Button.
users-reactivate = إعادة تنشيط المستخدم
# In place of the button.
users-last-not-suspended = لا يمكن إيقاف آخر مسؤول نشط في المستوى الأعلى.

# Title of the section in which a user is removed, and its hint.
users-removal = إزالة المستخدم
users-removal-about = لمن لم يعد يستخدم Mailroom. يبقى اسمه في السجل. تختار ما يحدث لصناديقه الصوتية.
# In place of the button.
users-last-not-removed = لا يمكن إزالة آخر مسؤول نشط في المستوى الأعلى.
# Button that unfolds the question, the question, and the button that confirms it.
users-remove = إزالة { $name }
users-remove-confirmation = لن يمكن للمستخدم تسجيل الدخول بعد ذلك، وستنتهي رموز وصوله وجلساته. لا يمكن التراجع عن ذلك.
users-remove-submit = إزالة المستخدم
# Title of the three choices below. $count is of mailboxes.
users-removal-mailboxes = { $count ->
    [zero] لا صناديق صوتية للمستخدم
    [one] الصندوق الصوتي للمستخدم
    [two] صندوقا المستخدم الصوتيان
    [few] الصناديق الصوتية للمستخدم ({ $count })
    [many] الصناديق الصوتية للمستخدم ({ $count })
   *[other] الصناديق الصوتية للمستخدم ({ $count })
}
# The choices, each with its hint.
users-removal-transfer = نقل الملكية
users-removal-transfer-hint = يصبح مستخدم آخر لدى العميل المالك ويتلقى الإشعارات.
users-removal-keep = الإبقاء دون مالك
users-removal-keep-hint = لا يزال بإمكان المتصلين ترك رسائل، لكن الإشعارات الموجَّهة إلى المالك لا تصل إلى أحد.
users-removal-archive = أرشفة
users-removal-archive-hint = لا يمكن للمتصلين ترك رسائل. تُحفظ الإعدادات والأرقام، ويمكن استعادة الصناديق الصوتية المؤرشفة.
# First option of the select «New owner».
users-choose = اختيار مستخدم
# Another option of it.
users-without-email = { $name } (دون عنوان بريد إلكتروني)

# What was just done. $count is of mailboxes.
users-created = أُنشئ المستخدم. أنشئ رابط دعوة أدناه وسلّمه إلى المستخدم.
users-suspended = أُوقف المستخدم.
users-reactivated = أُعيد تنشيط المستخدم.
users-removed = أُزيل المستخدم.
users-removed-transferred = { $count ->
    [zero] أُزيل المستخدم. لم تُنقل ملكية أي صناديق صوتية.
    [one] أُزيل المستخدم. نُقلت ملكية صندوقه الصوتي.
    [two] أُزيل المستخدم. نُقلت ملكية صندوقيه الصوتيين.
    [few] أُزيل المستخدم. نُقلت ملكية { $count } صناديق صوتية كانت له.
    [many] أُزيل المستخدم. نُقلت ملكية { $count } صندوقًا صوتيًا كانت له.
   *[other] أُزيل المستخدم. نُقلت ملكية { $count } صندوق صوتي كانت له.
}
users-removed-archived = { $count ->
    [zero] أُزيل المستخدم. لم تُؤرشف أي صناديق صوتية.
    [one] أُزيل المستخدم. أُرشف صندوقه الصوتي.
    [two] أُزيل المستخدم. أُرشف صندوقاه الصوتيان.
    [few] أُزيل المستخدم. أُرشفت { $count } صناديق صوتية كانت له.
    [many] أُزيل المستخدم. أُرشف { $count } صندوقًا صوتيًا كانت له.
   *[other] أُزيل المستخدم. أُرشف { $count } صندوق صوتي كانت له.
}
users-removed-kept = { $count ->
    [zero] أُزيل المستخدم. لم تكن له صناديق صوتية.
    [one] أُزيل المستخدم. لم يعد لصندوقه الصوتي مالك، ولذلك لا تصل الإشعارات الموجَّهة إلى المالك إلى أحد.
    [two] أُزيل المستخدم. لم يعد لصندوقيه الصوتيين مالك، ولذلك لا تصل الإشعارات الموجَّهة إلى المالك إلى أحد.
    [few] أُزيل المستخدم. لم يعد لصناديقه الصوتية ({ $count }) مالك، ولذلك لا تصل الإشعارات الموجَّهة إلى المالك إلى أحد.
    [many] أُزيل المستخدم. لم يعد لصناديقه الصوتية ({ $count }) مالك، ولذلك لا تصل الإشعارات الموجَّهة إلى المالك إلى أحد.
   *[other] أُزيل المستخدم. لم يعد لصناديقه الصوتية ({ $count }) مالك، ولذلك لا تصل الإشعارات الموجَّهة إلى المالك إلى أحد.
}
users-removed-messages = { $count ->
    [zero] لم تعد الرسائل تُحذف في أي من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
    [one] لم تعد الرسائل تُحذف في صندوق واحد من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
    [two] لم تعد الرسائل تُحذف في صندوقين من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
    [few] لم تعد الرسائل تُحذف في { $count } من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
    [many] لم تعد الرسائل تُحذف في { $count } من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
   *[other] لم تعد الرسائل تُحذف في { $count } من صناديقه الصوتية، لأنه لن يُرسَل أي بريد إلكتروني.
}
# $name is the new owner.
users-removed-unreached = { $count ->
    [zero] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات هذه الصناديق الصوتية.
    [one] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات صندوق واحد من هذه الصناديق الصوتية.
    [two] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات صندوقين من هذه الصناديق الصوتية.
    [few] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات { $count } من هذه الصناديق الصوتية.
    [many] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات { $count } من هذه الصناديق الصوتية.
   *[other] ليس للمستخدم { $name } عنوان بريد إلكتروني، ولذلك لا تصل إليه إشعارات { $count } من هذه الصناديق الصوتية.
}
users-link-shown-before = أُرسل هذا النموذج مرتين. أُنشئ رابط واحد، وقد عُرض من قبل. إذا لم تنسخه، فأنشئ رابطًا آخر.
