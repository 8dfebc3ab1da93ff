plans-title = الباقات
plans-about = ما اشتراه العملاء. لا يغيّر الباقة إلا مالكها ومن هم فوقه.
plans-new = باقة جديدة
plans-create = إنشاء الباقة
plans-save = حفظ الباقة
plans-created = أُنشئت الباقة.

plans-plan = الباقة
plans-plan-about = كل رفض يذكر اسم الباقة، فسمّها بما يعرفها به العملاء.
plans-name = الاسم
plans-mailboxes = صناديق البريد
plans-limit-hint = عدد صناديق البريد غير المؤرشفة المسموح به للعميل. إن تُرك فارغًا: بلا حد.
plans-no-limit = بلا حد
plans-limit = حتى { $max }
plans-includes = تشمل
plans-includes-about = ما لا يُحدَّد يُرفض مع ذكر اسم الباقة.
plans-voicemail-alone = الرسائل الصوتية وحدها
plans-owner = المالك
plans-owner-about = يمكن أن تكون هذه الباقة لهذا العميل ولمن هم تحته.
plans-owner-above = مزوّدكم
plans-of-owner = { $name } ({ $owner })
plans-customers = العملاء
plans-customers-about = من لديه هذه الباقة.
plans-nobody = لا أحد
plans-and-more = { $count ->
    [zero] { $names } و{ $count } غيرهم
    [one] { $names } وعميل آخر
    [two] { $names } وعميلان آخران
    [few] { $names } و{ $count } عملاء آخرين
    [many] { $names } و{ $count } عميلًا آخر
   *[other] { $names } و{ $count } عميل آخر
}

plans-transcription = التفريغ النصي
plans-fax = الفاكس
plans-text = الرسائل النصية
plans-calls = مكالمات الإشعار
plans-recordings = التسجيلات بالبريد الإلكتروني
