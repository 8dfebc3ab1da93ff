# The form that uploads or records a sound, and what can be wrong with it.

# Titles of sections.
sound-picker-title-add = الملف الصوتي
sound-picker-title-greet = رسالة الترحيب
sound-picker-title-replace = استبدال
# Hints beside them.
sound-picker-about-add = يُحفظ الملف الأصلي. يسمع المتصلون نسخة محوّلة.
sound-picker-about-replace = الصناديق الصوتية التي تستخدم هذا الملف الصوتي تشغّل التسجيل الجديد فورًا. يُحذف التسجيل السابق. لا يمكن التراجع عن ذلك.
# Buttons, and what is said while the file is sent.
sound-picker-add = إضافة ملف صوتي
sound-picker-greet = استخدامه كرسالة ترحيب
sound-picker-replace = استبدال الملف الصوتي
sound-picker-uploading = جارٍ الرفع…

# Labels, each with its hint.
sound-picker-name = الاسم
sound-picker-name-hint = إذا تُرك فارغًا، يُستخدم اسم الملف.
sound-picker-customer = العميل
sound-picker-customer-hint = لا يمكن أن تستخدم الملف الصوتي إلا الصناديق الصوتية لهذا العميل.
sound-picker-file = الملف
# $megabytes is the maximum size of a file, here and in sound-picker-too-large.
sound-picker-rule = ملف WAV أو MP3 حجمه حتى { $megabytes } ميغابايت، ومدته من ثانية واحدة إلى 5 دقائق.
# After that rule. The second is hidden where nothing can be dropped.
sound-picker-choose-or-record = اختر ملفًا، أو سجّل باستخدام الميكروفون.
sound-picker-or-drop = يمكنك أيضًا إفلات ملف هنا.
# The player, for screen readers.
sound-picker-preview = معاينة
# One button, as its state changes.
sound-picker-record = تسجيل
sound-picker-wait = يرجى الانتظار…
sound-picker-stop = إيقاف
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } من { $longest }
# The file name of a recording.
sound-picker-recording = تسجيل
# Below a recording.
sound-picker-silent = التسجيل صامت. هل الميكروفون مكتوم؟

# Why nothing is recorded.
sound-picker-failed = فشل التسجيل. حاول مرة أخرى، أو اختر ملفًا.
sound-picker-denied = لا يمكن للمتصفح استخدام الميكروفون. اسمح له بذلك في شريط العنوان، ثم حاول مرة أخرى.
sound-picker-no-microphone = لم يتم العثور على ميكروفون. صِل ميكروفونًا، أو اختر ملفًا.
sound-picker-microphone-busy = يستخدم برنامج آخر الميكروفون. أغلقه، ثم حاول مرة أخرى.

# Title of the error box, and what it says. $why is one or more sentences.
sound-picker-not-saved = لم يتم الحفظ
sound-picker-no-connection = لا يمكن الوصول إلى Mailroom. تحقق من الاتصال، ثم حاول مرة أخرى.
sound-picker-still-here = { $why } تسجيلك أو ملفك لا يزال هنا.
# $link is «Sign in in a new tab».
sound-picker-sign-in-add = { $link }، ثم عُد إلى هنا وأضفه من جديد.
sound-picker-sign-in-replace = { $link }، ثم عُد إلى هنا وحدّد «استبدال الملف الصوتي» من جديد.

# What is wrong with a sound. Without a period.
sound-picker-name-taken = يوجد بالفعل ملف صوتي باسم «{ $name }»؛ اختر اسمًا آخر
sound-picker-no-file = اختر ملفًا، أو سجّل شيئًا
sound-picker-empty = الملف فارغ؛ اختر ملفًا آخر
sound-picker-too-large = حجم الملف أكبر من { $megabytes } ميغابايت؛ استخدم تسجيلًا أقصر، أو ملف MP3 بمعدل بت أقل
sound-picker-looks-like =
    هذا الملف ليس ملفًا صوتيًا مدعومًا: يبدو أنه { $looks ->
        [png] صورة PNG
        [jpeg] صورة JPEG
        [gif] صورة GIF
        [webp] صورة WebP
        [avi] فيديو AVI
        [pdf] ملف PDF
        [zip] ملف ZIP أو مستند Office
        [gzip] ملف مضغوط
        [ogg] ملف Ogg
        [flac] ملف FLAC
        [aiff] ملف AIFF
        [caf] ملف CAF
        [amr] ملف AMR
        [au] ملف AU
        [mp4] ملف MP4 أو M4A
        [webm] ملف WebM أو Matroska
        [wma] ملف Windows Media
        [aac] ملف AAC
        [program] برنامج
        [html] صفحة ويب
       *[text] ملف نصي
    }؛ استخدم ملف WAV أو MP3
sound-picker-not-a-sound = هذا الملف ليس ملفًا صوتيًا مدعومًا؛ استخدم ملف WAV أو MP3
sound-picker-unreadable = الملف تالف ولا يمكن قراءته حتى نهايته؛ احفظه من جديد بتنسيق WAV أو MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = الملف غير مكتمل: يجب أن تكون مدته { $announced }، لكنه ينتهي بعد { $there }؛ انسخه من جديد
# $seconds has a decimal: 0.4.
sound-picker-too-short = مدة الملف الصوتي بالثواني { $seconds }؛ يجب ألا تقل عن ثانية واحدة
sound-picker-too-long = مدة الملف الصوتي أطول من 5 دقائق؛ قصّره
sound-picker-used = { $count ->
    [zero] لا تستخدم أي صناديق صوتية هذا الملف الصوتي
    [one] يستخدم صندوق صوتي واحد هذا الملف الصوتي؛ اختر له ملفًا صوتيًا آخر أولًا
    [two] يستخدم صندوقان صوتيان هذا الملف الصوتي؛ اختر لهما ملفًا صوتيًا آخر أولًا
    [few] تستخدم { $count } صناديق صوتية هذا الملف الصوتي؛ اختر لها ملفًا صوتيًا آخر أولًا
    [many] يستخدم { $count } صندوقًا صوتيًا هذا الملف الصوتي؛ اختر لها ملفًا صوتيًا آخر أولًا
   *[other] يستخدم { $count } صندوق صوتي هذا الملف الصوتي؛ اختر لها ملفًا صوتيًا آخر أولًا
}
