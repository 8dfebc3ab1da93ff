sound-picker-title-add = الصوت
sound-picker-title-greet = الترحيب
sound-picker-title-replace = استبدال
sound-picker-about-add = ما ترسله يُحفظ كما هو؛ وتشغّل الهواتف نسخة أُعدّت لها.
sound-picker-about-replace = لا حاجة إلى تغيير صناديق البريد التي تشغّله: فهي تشغّل الجديد فورًا.
sound-picker-add = إضافة الصوت
sound-picker-greet = استخدامه ترحيبًا
sound-picker-replace = استبدال
sound-picker-sending = جارٍ الإرسال…

sound-picker-name = الاسم
sound-picker-name-hint = الاسم الذي يُعرف به. إن تُرك فارغًا أخذ اسم الملف.
sound-picker-customer = العميل
sound-picker-customer-hint = لا يمكن أن تشغّل الصوت إلا صناديق بريده.
sound-picker-file = الملف
sound-picker-rule = ملف WAV أو MP3 لا يزيد على 10 ميغابايت، مدته بين ثانية واحدة و5 دقائق.
sound-picker-ways = اختر ملفًا أو سجّل صوتًا{ $drop }.
sound-picker-or-drop = ، أو أفلت ملفًا هنا
sound-picker-play = تشغيل ما اخترته
sound-picker-record = تسجيل
sound-picker-moment = لحظة من فضلك
sound-picker-stop = إيقاف
sound-picker-recorded = { $now } من { $longest }
sound-picker-recording = تسجيل
sound-picker-silent = لا يُسمع فيه شيء. هل الميكروفون مكتوم؟

sound-picker-failed = لم يتمكن المتصفح من التسجيل. حاول من جديد، أو اختر ملفًا.
sound-picker-denied = لا يُسمح للمتصفح باستخدام الميكروفون. اسمح له بذلك بجانب العنوان، ثم حاول من جديد.
sound-picker-no-microphone = لم يُعثر على ميكروفون. صِل واحدًا، أو اختر ملفًا.
sound-picker-microphone-busy = الميكروفون قيد الاستخدام في برنامج آخر.

sound-picker-not-saved = لم يُحفظ
sound-picker-unreached = لا يمكن الوصول إلى Mailroom. تحقق من اتصالك، ثم حاول من جديد.
sound-picker-still-here = { $why } ما سجّلته أو اخترته لا يزال هنا.
sound-picker-sign-in-add = { $link }، ثم عُد إلى هنا وأضفه من جديد.
sound-picker-sign-in-replace = { $link }، ثم عُد إلى هنا واضغط «استبدال» من جديد.

sound-picker-unknown-customer = اختر أحد العملاء المعروضين
sound-picker-name-required = أعطِ الصوت اسمًا، مثل: أهلًا وسهلًا
sound-picker-name-taken = يوجد بالفعل صوت باسم «{ $name }»؛ أعطِ هذا اسمًا آخر
sound-picker-no-file = اختر ملفًا، أو سجّل شيئًا
sound-picker-empty = هذا الملف فارغ
sound-picker-too-large = حجم هذا الملف أكثر من 10 ميغابايت؛ الصوت نفسه بصيغة MP3 أصغر
sound-picker-looks-like =
    لا يمكننا قراءة هذا الملف كصوت: يبدو أنه { $looks ->
        [png] صورة PNG
        [jpeg] صورة JPEG
        [gif] صورة GIF
        [webp] صورة WebP
        [avi] فيلم AVI
        [pdf] ملف PDF
        [zip] ملف ZIP أو مستند مكتبي
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
sound-picker-not-a-sound = لا يمكننا قراءة هذا الملف كصوت؛ استخدم ملف WAV أو MP3
sound-picker-unreadable = يبدأ هذا الملف كصوت، لكن لا يمكن قراءته حتى نهايته؛ احفظه من جديد بصيغة WAV أو MP3
sound-picker-cut-off = هذا الملف مبتور: يُفترض أن تكون مدته { $announced }، لكنه ينتهي بعد { $there }؛ انسخه من جديد
sound-picker-too-short = مدة هذا الصوت { $seconds } من الثانية؛ ومدة الصوت ثانية واحدة على الأقل
sound-picker-too-long = مدة هذا الصوت أكثر من 5 دقائق؛ قصّره
sound-picker-used = { $count ->
    [zero] لا يشغّل هذا الصوت أي صندوق بريد ({ $count })
    [one] يشغّل صندوق بريد واحد هذا الصوت؛ اختر له غيره أولًا
    [two] يشغّل صندوقا بريد هذا الصوت؛ اختر لهما غيره أولًا
    [few] تشغّل { $count } صناديق بريد هذا الصوت؛ اختر لها غيره أولًا
    [many] يشغّل { $count } صندوق بريد هذا الصوت؛ اختر لها غيره أولًا
   *[other] يشغّل { $count } صندوق بريد هذا الصوت؛ اختر لها غيره أولًا
}
