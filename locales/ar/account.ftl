# The account of the signed-in user.

# Title of a section and label of its select, the hint, the first option, and the button.
account-language = اللغة
account-language-about = لغة هذه الصفحات. أما المتصلون فيسمعون اللغة المحددة لكل صندوق صوتي.
account-language-browser = لغة المتصفح
account-language-save = حفظ اللغة

# Title of the page.
account-title = الحساب
# Title of a section and its hint.
account-profile = الملف الشخصي
account-profile-about = اسمك كما يراه الآخرون، وبريدك الإلكتروني.
# Labels, a hint, and the button.
account-name = الاسم
account-email = عنوان البريد الإلكتروني
account-email-hint = اختياري. تصل إليه إشعارات صناديقك الصوتية.
account-save = حفظ

# Title of a section, its hint, and the labels of its fields.
account-password = كلمة المرور
account-password-about = تغيير كلمة المرور يسجّل خروجك من كل مكان آخر.
account-password-current = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-rule = لا يقل عدد الأحرف عن { $count }. عدة كلمات أسهل تذكرًا.
# At the field, after the form was rejected.
account-password-not-kept = لم يُحتفظ بكلمة المرور لأسباب أمنية. أدخلها مرة أخرى.
# Button.
account-password-change = تغيير كلمة المرور

# Title of a section, its hint, and the labels of its fields.
account-preferences = التفضيلات
account-preferences-about = إعدادات العرض ولوحة المفاتيح لكل أجهزتك.
account-row-height = ارتفاع الصفوف
account-rows-per-page = عدد الصفوف في الصفحة
# Keys such as J and K.
account-shortcuts = اختصارات المفتاح الواحد
account-on = مفعَّلة
account-off = معطَّلة
# Label, hint, and button.
account-timezone = المنطقة الزمنية
account-timezone-hint = أدخل مدينة، مثل Berlin، واخترها من القائمة. إذا تُرك الحقل فارغًا، تُستخدم المنطقة الزمنية للمتصفح.
account-timezone-save = حفظ المنطقة الزمنية

# Title of the list of sessions, and its hint.
account-sessions = الجلسات
account-sessions-about = إذا وجدت جلسة لا تعرفها، فسجّل خروجها وغيّر كلمة المرور.
# The button of a session for screen readers, and as it is shown. $browser is account-browser, $address an IP address.
account-sign-out-of = تسجيل خروج { $browser } ({ $address })
account-sign-out = تسجيل الخروج
# Badge of the session that the page is shown in.
account-this-session = هذه الجلسة
# Below the name of the browser, after the IP address. $when is a time such as «2 min ago» or «12 Nov».
account-signed-in = تسجيل الدخول { $when }
account-last-active = آخر نشاط { $when }
# Such as «Firefox on Windows».
account-browser = { $program } على { $system }
account-browser-unknown = متصفح غير معروف

# What is wrong with a field, without a period.
account-password-incorrect = كلمة المرور الحالية غير صحيحة؛ أدخلها مرة أخرى
account-too-many = { $seconds ->
    [zero] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول مرة أخرى
    [one] محاولات كثيرة جدًا؛ انتظر ثانية واحدة، ثم حاول مرة أخرى
    [two] محاولات كثيرة جدًا؛ انتظر ثانيتين، ثم حاول مرة أخرى
    [few] محاولات كثيرة جدًا؛ انتظر { $seconds } ثوانٍ، ثم حاول مرة أخرى
    [many] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول مرة أخرى
   *[other] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول مرة أخرى
}
