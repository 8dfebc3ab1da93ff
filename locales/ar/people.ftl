# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
people-label-slug = المعرّف
people-label-name = الاسم
people-label-parent = العميل الأعلى
people-label-plan = الباقة
people-label-language = لغة الإرشادات الصوتية
people-label-timezone = المنطقة الزمنية
people-label-numbers = نطاق الأرقام
people-label-policy = سياسة PIN
people-label-min-length = الحد الأدنى للطول
people-label-max-length = الحد الأقصى للطول
people-label-dialects = واجهات API
people-label-customer = العميل
people-label-username = اسم المستخدم
people-label-email = عنوان البريد الإلكتروني
people-label-role = الدور
people-label-password = كلمة المرور الجديدة
people-label-repeat-password = تكرار كلمة المرور
people-label-mailboxes = الصناديق الصوتية
people-label-transfer-to = نقل ملكية الصناديق الصوتية إلى

# Column head, and the states of a customer or a user.
people-status = الحالة
people-active = نشط
people-suspended = موقوف
people-removed = مُزال
# Button.
people-suspend = إيقاف
# Title of the section with that button.
people-suspension = الإيقاف
