# The list of sounds, and the page of each.

# Button above the list, and the hint below its title: for those who can add sounds, and for others.
sounds-add = إضافة ملف صوتي
sounds-about = رسائل الترحيب التي يسمعها المتصلون قبل ترك رسالة.
sounds-about-choose = رسائل الترحيب التي يسمعها المتصلون قبل ترك رسالة. اختر إحداها في إعدادات الصندوق الصوتي. يمكن للمسؤولين والمستخدمين الرئيسيين إضافة المزيد.
# Placeholder of the search field, and the first option of a select.
sounds-search-in = اسم الملف الصوتي
sounds-all-customers = كل العملاء
# Filter: sounds that no mailbox uses.
sounds-unused = غير مستخدم
# Title where the search finds nothing, and the button below it.
sounds-no-match = لا توجد ملفات صوتية مطابقة
sounds-show-all = عرض كل الملفات الصوتية
# Title of an empty list, and what to do: for those who can add sounds, and for others.
sounds-none = لا توجد ملفات صوتية بعد
sounds-none-add = إلى أن تضيف ملفًا صوتيًا، يسمع المتصلون رسالة الترحيب الافتراضية للنظام. ارفع ملفًا، أو سجّله بالميكروفون.
sounds-none-ask = إلى أن يضيف مسؤول أو مستخدم رئيسي ملفًا صوتيًا، يسمع المتصلون رسالة الترحيب الافتراضية للنظام.
# In a row, in place of the player.
sounds-no-audio = لا تسجيل بعد
# Link in a row. $count is of mailboxes.
sounds-used = { $count ->
    [0] غير مستخدم
    [zero] غير مستخدم
    [one] مستخدم في صندوق صوتي واحد
    [two] مستخدم في صندوقين صوتيين
    [few] مستخدم في { $count } صناديق صوتية
    [many] مستخدم في { $count } صندوقًا صوتيًا
   *[other] مستخدم في { $count } صندوق صوتي
}

# In a row, and below the title of a sound. $when is a time such as «2 min ago».
sounds-added = أُضيف { $when }
sounds-added-by = أُضيف { $when } بواسطة { $name }
sounds-changed = غُيّر { $when }
# Sizes of files.
sounds-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
sounds-kilobytes = { $size } كيلوبايت
sounds-megabytes = { $size } ميغابايت

# Title of a section and its hint, and what stands in place of the player.
sounds-listen = الاستماع
sounds-listen-about = الملف الصوتي كما يسمعه المتصلون.
sounds-no-audio-yet = لا تسجيل بعد.
# Below the player. Minutes and seconds: 0:07.
sounds-length = المدة: { $length }.
# Link after it. $kind is WAV or MP3, $size such as 412 kB.
sounds-download-original = تنزيل الملف الأصلي ({ $kind }، { $size })
# Title of the list of mailboxes that use the sound, and its hint.
sounds-usage = الاستخدام
sounds-used-by = { $count ->
    [0] غير مستخدم.
    [zero] غير مستخدم.
    [one] مستخدم في صندوق صوتي واحد.
    [two] مستخدم في صندوقين صوتيين.
    [few] مستخدم في { $count } صناديق صوتية.
    [many] مستخدم في { $count } صندوقًا صوتيًا.
   *[other] مستخدم في { $count } صندوق صوتي.
}
# After the name of a mailbox.
sounds-archived = (مؤرشف)
# After the mailboxes that are named.
sounds-and-more = { $count ->
    [zero] ولا غيرها
    [one] وصندوق آخر
    [two] وصندوقان آخران
    [few] و{ $count } صناديق أخرى
    [many] و{ $count } صندوقًا آخر
   *[other] و{ $count } صندوق آخر
}
# Hint below the name of a sound, and the button.
sounds-name-hint = يظهر في قائمة رسائل الترحيب.
sounds-rename = إعادة التسمية
# Title of a section, its button, and the button for screen readers.
sounds-deletion = الحذف
sounds-delete = حذف
sounds-delete-named = حذف { $name }
# In place of the button. $why is sound-picker-used.
sounds-delete-used = { $why }. انظر القائمة أعلاه.
# The question, and the button that confirms it.
sounds-delete-about = سيُحذف الملف الأصلي أيضًا. لا يمكن التراجع عن ذلك.
sounds-delete-submit = حذف الملف الصوتي

# Titles of the form.
sounds-new = ملف صوتي جديد
sounds-new-greeting = رسالة ترحيب جديدة
# Above the form. $mailbox is a name.
sounds-greeting-of = يسمع المتصلون بالصندوق الصوتي { $mailbox } رسالة الترحيب فور إضافتها.
# What was just done.
sounds-greeting-added = أُضيفت رسالة الترحيب. يسمعها المتصلون بالصندوق الصوتي { $mailbox } الآن.
# Above the form, after it was rejected.
sounds-file-not-kept = لم يُحتفظ بالملف. اختره مرة أخرى.
