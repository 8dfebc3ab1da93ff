# Why a request failed, and what to do next. Some of it is sent with every page, so keep it short.

request-errors-signed-out = انتهت جلستك. سجّل الدخول من جديد للمتابعة.
# Link, alone or at the start of a sentence.
request-errors-sign-in-tab = تسجيل الدخول في علامة تبويب جديدة
request-errors-forbidden = ليست لديك صلاحية لتنفيذ هذا الإجراء.
request-errors-not-found = هذا غير موجود، أو ليس لديك صلاحية الوصول إليه.
request-errors-suspended = هذا العميل موقوف. لا يمكن تغيير شيء حتى يصبح نشطًا من جديد.
request-errors-archived = هذا الصندوق الصوتي مؤرشف. استعده أولًا.
request-errors-other-user = سجّل الدخول الآن شخص آخر، ولذلك لم يُحفظ شيء. أعد تحميل الصفحة، أو سجّل الدخول من جديد باسم المستخدم الذي ملأ النموذج.
request-errors-pin-unreadable = لا يمكن فك تشفير رمز PIN لهذا الصندوق الصوتي بمفاتيح هذا الخادم. عيّن رمز PIN جديدًا.
request-errors-bad-request = الطلب غير صالح أو قديم. أعد تحميل الصفحة، ثم حاول مرة أخرى.
request-errors-too-many = طلبات كثيرة جدًا. انتظر دقيقة، ثم حاول مرة أخرى.
request-errors-no-response = لا استجابة. تحقق من الاتصال، ثم حاول مرة أخرى.
# Of a change, while it isn’t known whether it was saved; and once it is known that it wasn’t.
request-errors-outcome-unknown = لا يوجد اتصال. لم يُعرف بعد هل حُفظ التغيير.
request-errors-not-done = لا يوجد اتصال. لم يتغير شيء.
request-errors-busy = الخادم مشغول، ولم يتغير شيء. حاول مرة أخرى بعد بضع ثوانٍ.
request-errors-no-storage = قرص الخادم ممتلئ أو لا يمكن الكتابة عليه، ولم يتغير شيء. اطلب من مسؤول الخادم إخلاء مساحة، ثم حاول مرة أخرى.
request-errors-internal = حدث خطأ ما في الخادم. لم يتغير شيء.
