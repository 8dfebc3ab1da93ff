customers-title = العملاء
customers-about = عميلك وكل من يتبعه.
customers-new = عميل جديد
customers-hidden = { $count ->
    [zero] لا عملاء آخرين غير معروضين هنا ({ $count }).
    [one] عميل واحد آخر غير معروض هنا.
    [two] عميلان آخران غير معروضين هنا.
    [few] { $count } عملاء آخرين غير معروضين هنا.
    [many] { $count } عميلًا آخر غير معروضين هنا.
   *[other] { $count } عميل آخر غير معروضين هنا.
}
customers-level = {" "}(المستوى { $level })

customers-create = إنشاء العميل
customers-save = حفظ العميل
customers-at-the-top = { $count ->
    [zero] لا صناديق بريد
    [one] صندوق بريد واحد
    [two] صندوقا بريد
    [few] { $count } صناديق بريد
    [many] { $count } صندوق بريد
   *[other] { $count } صندوق بريد
}
customers-below = { $count ->
    [zero] يتبع { $parent } · لا صناديق بريد
    [one] يتبع { $parent } · صندوق بريد واحد
    [two] يتبع { $parent } · صندوقا بريد
    [few] يتبع { $parent } · { $count } صناديق بريد
    [many] يتبع { $parent } · { $count } صندوق بريد
   *[other] يتبع { $parent } · { $count } صندوق بريد
}
customers-suspended-above = العميل { $by } الذي يتبعه موقوف. لا يسجّل أحد الدخول ولا يتغير شيء هنا حتى ينتهي ذلك.
customers-suspended-itself = هذا العميل موقوف. لا يسجّل أحد الدخول ولا يتغير شيء حتى يُفعَّل من جديد.

customers-form-about = ما يُعرف به لدى الناس والبرامج، وما اشترك فيه.
customers-slug-hint-new = يُستخدم في العناوين ولدى واجهات API: من a إلى z ومن 0 إلى 9 وشرطات. لا يتغير أبدًا.
customers-slug-hint = يُستخدم في العناوين ولدى واجهات API. لا يتغير أبدًا.
customers-parent-hint = يتولى مسؤولوه هذا العميل أيضًا. لا يمكن نقله لاحقًا.
customers-plan-hint = ما يمكنه استخدامه، وكم صندوق بريد يمكن أن يكون لديه.
customers-own-plan-hint = باقة عميلك يختارها من هو فوقه.
customers-new-mailboxes = صناديق البريد الجديدة
customers-new-mailboxes-about = ما يبدأ به صندوق البريد. تبقى الصناديق الموجودة كما هي.
customers-language-hint = اكتب جزءًا من اسم اللغة، مثل العربية، واختر من القائمة؛ أو رمزًا مثل en-US.
customers-timezone-hint = مثل Europe/Berlin.
customers-numbers-hint = إن لم يختر أحد رقمًا، فأصغر رقم متاح من هذا النطاق: { $rule }.
customers-pins = رموز PIN
customers-pins-about = ما يجب أن يكون عليه كل رمز PIN يُعيَّن من الآن. تبقى الرموز الموجودة، جيدة كانت أم لا.
customers-policy-preset = { $name ->
    [strict] صارمة: { $rules }
    [four-digit] أربعة أرقام: { $rules }
   *[any] حرة: { $rules }
}
customers-policy-own = خاصة: كما هو محدد أدناه
customers-policy-unread = غير مقروءة
customers-no-repeats = دون رقم مكرر ثلاث مرات متتالية
customers-no-sequences = دون ثلاثة أرقام متسلسلة
customers-not-the-number = ليس رقم صندوق البريد، لا طردًا ولا عكسًا
customers-count-again = العدّ من جديد
customers-apis-about = أيّها يمكن لمستخدميه استخدامه، بكلمة مرور أو برمز وصول.
customers-apis-open = متاحة لمستخدميه

customers-suspension-about = لدى العميل الموقوف ومن يتبعه لا يسجّل أحد الدخول، لا بكلمة مرور ولا بجلسة ولا برمز وصول، ولا يتغير شيء. لا تتأثر المكالمات.
customers-own = هذا عميلك أنت؛ لا يمكن أن يوقفه إلا من هو فوقه.
customers-suspend-what = يتوقف { $name } وكل عميل يتبعه ابتداءً من الطلب التالي.
customers-suspend-now = إيقافه الآن
customers-activate = إعادة التفعيل

customers-created = أُنشئ العميل.
customers-now-suspended = العميل موقوف.
customers-now-active = العميل نشط من جديد.
