# Rate plans.

# Title of the page.
plans-title = الباقات
plans-about = تحدد الباقات ما يمكن للعملاء استخدامه. لا يمكن أن يغيّر الباقة إلا مسؤولو العميل الذي يملكها ومسؤولو العملاء الأعلى منه.
# Button and title.
plans-new = باقة جديدة
# Buttons, and a message.
plans-create = إنشاء الباقة
plans-save = حفظ الباقة
plans-created = أُنشئت الباقة.

# Column head, and title of a section.
plans-plan = الباقة
plans-plan-about = تذكر رسائل الخطأ اسم الباقة، فاستخدم اسمًا يعرفه العملاء.
plans-name = الاسم
plans-mailboxes = الصناديق الصوتية
# Hint of the input «Mailboxes».
plans-limit-hint = الحد الأقصى لكل عميل، دون احتساب الصناديق الصوتية المؤرشفة. اترك الحقل فارغًا لعدم وضع حد.
# In the column «Mailboxes».
plans-unlimited = دون حد
plans-limit = حتى { $max }
# Column head, title of a section, and name of a field in the history.
plans-features = الميزات
plans-features-about = لا يمكن تفعيل الميزات غير المحددة.
# Where a rate plan includes no features.
plans-voicemail-only = البريد الصوتي فقط
plans-owner = العميل المالك
plans-owner-about = يمكن لهذا العميل والعملاء التابعين له استخدام هذه الباقة.
# The owner of a rate plan that belongs to a customer above the reader’s own.
plans-owner-above = مزوّد الخدمة
# Two rate plans with the same name, as options of a select. $owner is a customer.
plans-of-owner = { $name } ({ $owner })
plans-customers = العملاء
plans-customers-about = العملاء الذين يستخدمون هذه الباقة.
# Where no customer uses a rate plan.
plans-no-customers = لا أحد
# $names is names of customers, separated by commas.
plans-and-more = { $count ->
    [zero] { $names } دون غيرهم
    [one] { $names } وعميل آخر
    [two] { $names } وعميلان آخران
    [few] { $names } و{ $count } عملاء آخرين
    [many] { $names } و{ $count } عميلًا آخر
   *[other] { $names } و{ $count } عميل آخر
}

# Features of a rate plan.
plans-transcription = التحويل إلى نص
plans-fax = الفاكس
plans-text = رسائل SMS
plans-calls = مكالمات الإشعار
plans-recordings = التسجيلات بالبريد الإلكتروني
