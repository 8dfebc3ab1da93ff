sounds-add = إضافة صوت
sounds-about = ما يسمعه المتصلون قبل أن يتركوا رسالة.
sounds-about-choose = ما يسمعه المتصلون قبل أن يتركوا رسالة. اختر صوتًا في صفحة صندوق البريد؛ ويضيف المسؤول أصواتًا أخرى.
sounds-search-in = اسم الصوت
sounds-all-customers = كل العملاء
sounds-unused = ليس في أي صندوق بريد
sounds-no-match = لا صوت مطابق
sounds-show-all = إظهار كل الأصوات
sounds-none = لا أصوات بعد
sounds-none-add = إلى أن توجد أصوات، يسمع المتصلون ترحيب النظام. أضف ملفًا، أو سجّل صوتًا بالميكروفون.
sounds-none-ask = إلى أن توجد أصوات، يسمع المتصلون ترحيب النظام. يضيفها المسؤول.
sounds-nothing-to-hear = لا شيء يُسمع بعد
sounds-used = { $count ->
    [zero] ليس في أي صندوق بريد
    [one] في صندوق بريد واحد
    [two] في صندوقي بريد
    [few] في { $count } صناديق بريد
    [many] في { $count } صندوق بريد
   *[other] في { $count } صندوق بريد
}

sounds-added = أُضيف: { $when }
sounds-added-by = أُضيف: { $when } بواسطة { $name }
sounds-changed = آخر تغيير: { $when }
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

sounds-listen = الاستماع
sounds-listen-about = كما يسمعه المتصلون.
sounds-silent = لا شيء يُسمع بعد.
sounds-lasts = المدة: { $length }.
sounds-save-original = حفظ الأصل، { $kind } بحجم { $size }
sounds-played-by = صناديق البريد التي تشغّله
sounds-played-in = { $count ->
    [zero] ليس في أي صندوق بريد.
    [one] في صندوق بريد واحد.
    [two] في صندوقي بريد.
    [few] في { $count } صناديق بريد.
    [many] في { $count } صندوق بريد.
   *[other] في { $count } صندوق بريد.
}
sounds-archived = (مؤرشف)
sounds-and-more = { $count ->
    [zero] ولا غيرها ({ $count })
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
sounds-name-hint = الاسم الذي يُعرف به.
sounds-rename = تغيير الاسم
sounds-delete = حذف
sounds-delete-named = حذف { $name }
sounds-delete-used = { $why }. صناديق البريد مذكورة أعلاه.
sounds-delete-about = يُحذف أصله معه. لا رجعة في ذلك.
sounds-delete-now = حذفه الآن

sounds-new = صوت جديد
sounds-new-greeting = ترحيب جديد
sounds-greets = يسمعه متصلو { $mailbox } فور إضافته.
sounds-heard = الصوت جاهز، ويسمعه متصلو { $mailbox }.
sounds-file-again = لا يُحتفظ بالملف عند إعادة النموذج. اختره مرة أخرى.
