# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
administration-label-slug = المعرّف
administration-label-name = الاسم
administration-label-parent = العميل الأعلى
administration-label-plan = الباقة
administration-label-language = لغة الإرشادات الصوتية
administration-label-timezone = المنطقة الزمنية
administration-label-numbers = نطاق الأرقام
administration-label-policy = سياسة PIN
administration-label-min-length = الحد الأدنى للطول
administration-label-max-length = الحد الأقصى للطول
administration-label-dialects = واجهات API
administration-label-customer = العميل
administration-label-username = اسم المستخدم
administration-label-email = عنوان البريد الإلكتروني
administration-label-role = الدور
administration-label-password = كلمة المرور الجديدة
administration-label-repeat-password = تكرار كلمة المرور
administration-label-mailboxes = الصناديق الصوتية
administration-label-transfer-to = المالك الجديد

# Column head, and the states of a customer or a user.
administration-status = الحالة
administration-active = نشط
administration-suspended = موقوف
administration-removed = مُزال
# Button.
administration-suspend = إيقاف
# Title of the section with that button.
administration-suspension = الإيقاف
