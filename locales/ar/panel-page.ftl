panel-page-yours = صناديق بريدك
panel-page-company = صناديق بريد شركتك
panel-page-shown = المعروض هنا: { $total } · { $choose }
panel-page-choose = اختيار
panel-page-none-shown = لا يظهر هنا أي من صناديق بريدك
panel-page-none-shown-why = اختر ما تريد إدارته منها.
panel-page-none = ليس لديك صندوق بريد بعد
panel-page-none-why = عندما يعطيك المسؤول صندوق بريد، يمكنك إدارته هنا.

panel-page-texts = الأرقام والعناوين
panel-page-change-pin = تغيير رمز PIN
panel-page-more = المزيد من الإعدادات
panel-page-number = الرقم المراد الاتصال به
panel-page-number-hint = إدخال رقم آخر يفعِّل المكالمات.
panel-page-pager-hint = إدخال عنوان آخر يفعِّل البريد الإلكتروني إليه.
panel-page-addresses = عناوين أخرى
panel-page-save = حفظ

panel-page-choice = اختيار صناديق البريد
panel-page-choice-about = تظهر صناديق البريد المفعَّلة في لوحة التحكم لديك. يُحفظ كل تغيير فورًا.
panel-page-none-owned = لا تملك أي صندوق بريد
panel-page-none-owned-why = يكون صندوق البريد لك متى كنت مالكه.
panel-page-none-listed-why = عندما يعطيك المسؤول صندوق بريد، يظهر هنا.
panel-page-nobody-told = لا يُخبر أحد

panel-page-kept = لم يُحفظ شيء
panel-page-kept-archived = صندوق البريد هذا مؤرشف الآن.
panel-page-kept-gone = { $why }. لم يعد صندوق البريد هذا يظهر هنا.
panel-page-kept-about = ما كتبته محفوظ في هذه الصفحة. أرسله من جديد بعد استعادة صندوق البريد.
panel-page-field = الحقل
panel-page-typed = ما كتبته
panel-page-send-again = الإرسال من جديد

panel-page-of = لوحة تحكم { $name }
panel-page-look = هذه لوحة تحكم { $name } كما تظهر لصاحبها. يمكنك الاطلاع عليها دون تغيير شيء؛ ويُدوَّن هذا الاطلاع.
panel-page-no-sign-in = لا يستطيع هذا المستخدم تسجيل الدخول
panel-page-no-sign-in-why = هو موقوف أو لم يعد موجودًا، ولا يرى أي لوحة.
panel-page-look-none = لا يظهر شيء في هذه اللوحة
panel-page-look-none-why = لم يُفعَّل «{ $field }» لأي صندوق بريد لهذا المستخدم.

panel-page-refused = لم يتغير شيء. { $why }.
panel-page-refused-archived = لم يتغير شيء: صندوق البريد هذا مؤرشف الآن.
