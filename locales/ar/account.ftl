account-language = اللغة
account-language-about = اللغة التي يخاطبك بها Mailroom. ما يسمعه المتصلون يُضبط في كل صندوق بريد.
account-language-browser = كما يطلب المتصفح
account-language-save = استخدام هذه اللغة

account-title = الحساب
account-you = أنت
account-you-about = كيف يقرأ الآخرون اسمك، وإلى أين يصل بريدك الإلكتروني.
account-name = الاسم
account-email = عنوان البريد الإلكتروني
account-email-hint = العنوان الذي تُشعَر عليه بالرسائل الجديدة. إن تُرك فارغًا فلن تصلك إشعارات.
account-save = حفظ

account-password = كلمة المرور
account-password-about = كلمة المرور الجديدة تسجّل خروجك من كل مكان آخر.
account-password-current = كلمة المرور الحالية
account-password-new = كلمة المرور الجديدة
account-password-rule = { $count } حرفًا على الأقل. عدة كلمات أسهل على التذكر.
account-password-lost = لا يُحتفظ بكلمة المرور عند إعادة النموذج؛ اكتبها مرة أخرى.
account-password-change = تغيير كلمة المرور

account-preferences = التفضيلات
account-preferences-about = كيف يبدو Mailroom لك. يسري كل خيار فورًا، أينما سجّلت الدخول.
account-rows = صفوف القائمة
account-page-size = عدد الصفوف في الصفحة
account-shortcuts = اختصارات المفتاح الواحد
account-on = مفعَّلة
account-off = معطَّلة
account-zone = المنطقة الزمنية لما تقرؤه
account-zone-hint = مثل Europe/Berlin. إن تُرك فارغًا: كما يحدد متصفحك.
account-zone-use = استخدام هذه المنطقة

account-sessions = الجلسات المفتوحة
account-sessions-about = هل منها جلسة لا تعرفها؟ أنهِها، ثم غيّر كلمة مرورك.
account-sign-out-everywhere = تسجيل الخروج من كل مكان، ومن هنا أيضًا
account-sign-out-of = إنهاء جلسة { $browser } من العنوان { $address }
account-sign-out = إنهاء
account-this-session = هذه الجلسة
account-since = بدأت: { $when }
account-seen = آخر نشاط: { $when }
account-browser = { $program } على { $system }
account-browser-unknown = متصفح غير معروف

account-name-missing = أدخل اسمك
account-email-wrong = هذا ليس عنوان بريد إلكتروني؛ يكون العنوان مثل jo@example.org
account-password-wrong = كلمة المرور الحالية غير صحيحة؛ اكتبها من جديد
account-too-many = { $seconds ->
    [zero] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول من جديد
    [one] محاولات كثيرة جدًا؛ انتظر ثانية واحدة، ثم حاول من جديد
    [two] محاولات كثيرة جدًا؛ انتظر ثانيتين، ثم حاول من جديد
    [few] محاولات كثيرة جدًا؛ انتظر { $seconds } ثوانٍ، ثم حاول من جديد
    [many] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول من جديد
   *[other] محاولات كثيرة جدًا؛ انتظر { $seconds } ثانية، ثم حاول من جديد
}
