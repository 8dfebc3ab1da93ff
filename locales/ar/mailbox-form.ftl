mailbox-form-mailbox = صندوق البريد
mailbox-form-mailbox-new-about = كيف يصل إليه المتصلون، وما اسمه.
mailbox-form-mailbox-about = كيف يصل إليه المتصلون.
mailbox-form-only-administrators = لا يغيّر هذا إلا مسؤول.
mailbox-form-customer-hint = يحدد من يمكن أن يملك صندوق البريد، وقواعد رمز PIN، والباقة.
mailbox-form-use-customer = استخدام هذا العميل
mailbox-form-choose-again = اختر من جديد…
mailbox-form-owner-without-address = { $name } (دون عنوان بريد إلكتروني)
mailbox-form-number-hint = من 3 إلى 64 رقمًا، لا يتكرر لدى العميل. لا تُحسب المسافات والشرطات.
mailbox-form-held-by = الرقم تابع لـ { $mailbox }.
mailbox-form-held-by-archived = الرقم تابع لـ { $mailbox }، وهو مؤرشف.
mailbox-form-description-hint = الغرض منه؛ لا يراه إلا من يديره.
mailbox-form-owner-hint = يتلقى الإشعارات ويمكنه تغيير الإعدادات.
mailbox-form-search = بحث
mailbox-form-search-owners = بحث عن مالك
mailbox-form-search-sounds = بحث عن ملف صوتي
mailbox-form-first-choices = تعرض القائمة أول { $count } فقط؛ ابحث عن غيرها بجزء من الاسم.
mailbox-form-found = النتائج
mailbox-form-matches = { $count ->
    [zero] لا نتائج ({ $count })
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
mailbox-form-first-matches = تظهر أول { $count } نتيجة فقط؛ اكتب المزيد من الاسم.
mailbox-form-no-match = لا نتائج.

mailbox-form-pin-about = يُطلب ممن يستمع إلى الرسائل عبر الهاتف.
mailbox-form-pin = رمز PIN
mailbox-form-pin-hint = يُطلب ممن يستمع عبر الهاتف.
mailbox-form-new-pin = رمز PIN جديد
mailbox-form-new-pin-hint = اتركه فارغًا للإبقاء على الحالي.
mailbox-form-pin-lost = لا يُحتفظ برمز PIN عند إعادة النموذج؛ اكتبه مرة أخرى.
mailbox-form-generate = توليد
mailbox-form-copy-pin-hint = بدلًا من كتابة رمز: رقم صندوق بريد آخر لهذا العميل.
mailbox-form-pin-required-hint = عند التعطيل: كل من يصل إلى صندوق البريد يسمع رسائله.
mailbox-form-present-pin = رمز PIN الحالي
mailbox-form-show-pin = إظهار رمز PIN
mailbox-form-hide-pin = إخفاء
mailbox-form-looks-recorded = كل اطلاع يُدوَّن في السجل.

mailbox-form-greeting = الترحيب والتشغيل
mailbox-form-greeting-about = ما يسمعه المتصل أولًا، وكيف تُقرأ الرسائل لمن يستمع.
mailbox-form-temporary-greeting-hint = إن سُجّل، يُشغَّل بدلًا من الترحيب.
mailbox-form-beep-hint = تخبر المتصل متى يتكلم.
mailbox-form-language-hint = اكتب جزءًا من اسم اللغة، مثل العربية، واختر من القائمة؛ أو رمزًا مثل en-US.
mailbox-form-timezone-hint = ابدأ بكتابة مدينة، مثل Berlin.
mailbox-form-announce-caller-hint = رقم المتصل أو اسمه.
mailbox-form-announce-duration-hint = قبل تشغيل الرسالة.
mailbox-form-announce-envelope-hint = كل ما يُعرف عن الرسالة، قبل تشغيلها.

mailbox-form-exit = مغادرة الترحيب
mailbox-form-exit-about = من يفضّل التحدث إلى شخص يمكنه الضغط على 0.
mailbox-form-exit-number-hint = الرقم، أو user@host لعنوان SIP.

mailbox-form-notifications = الإشعارات
mailbox-form-notifications-about = ما يحدث عند وصول رسالة. الآن: { $now }
mailbox-form-not-in-plan = غير مشمول في الباقة
mailbox-form-owner-text-hint = رسالة نصية قصيرة بأن رسالة وصلت.
mailbox-form-notify-recipients-hint = يُخبر العناوين أدناه أيضًا.
mailbox-form-recipients-hint = حتى 15 عنوانًا، واحد في كل سطر أو بفواصل بينها.
mailbox-form-pager-hint = عنوان بريد إلكتروني ثانٍ. فارغ: لا شيء.
mailbox-form-pager-attach-hint = تُرسل الرسالة الصوتية أو الفاكس مع البريد.
mailbox-form-notify-call-hint = يُتصل بهذا الرقم عند وصول رسالة. فارغ: دون اتصال.
mailbox-form-notify-call-kept = { $why }. يبقى هذا الرقم حتى تغيّره.
mailbox-form-caller-id-hint = يظهر في تلك المكالمة. فارغ: مجهول.
mailbox-form-delete-hint = تغادر الرسائل صندوق البريد بعد إرسال البريد.
mailbox-form-transcribe-hint = تُكتب الرسائل الصوتية الجديدة نصًا.
mailbox-form-stays-on = { $why }. يبقى مفعَّلًا حتى تعطّله.

mailbox-form-visibility = الظهور
mailbox-form-visibility-about = أين يجده مالكه.
mailbox-form-panel-hint = يمكن لمالكه أن يديره هناك.

mailbox-form-create = إنشاء صندوق البريد
mailbox-form-save = حفظ صندوق البريد
mailbox-form-save-first = حفظ
mailbox-form-check = تحقق
mailbox-form-cancel = إلغاء
mailbox-form-working = جارٍ العمل…
mailbox-form-unsaved = تغييرات غير محفوظة
mailbox-form-no-mistakes = لا أخطاء. لم يُحفظ شيء بعد.
mailbox-form-only-warnings = لا أخطاء، لكن انظر إلى هذا: { $fields }. لم يُحفظ شيء بعد.

mailbox-form-not-saved = لم يُحفظ
mailbox-form-no-connection = لا يوجد اتصال
mailbox-form-still-here = { $why } ما كتبته لا يزال هنا.
mailbox-form-sign-in-then = { $link }، ثم عُد إلى هنا واحفظ من جديد.

mailbox-form-stale-saved = حفظ { $who } صندوق البريد هذا أثناء تعديلك
mailbox-form-stale-archived = أرشف { $who } صندوق البريد هذا أثناء تعديلك
mailbox-form-stale-look = لم يُحفظ شيء منك بعد، ولم يضِع شيء مما كتبته. انظر ثم احفظ من جديد.
mailbox-form-stale-look-pin = لم يُحفظ شيء منك بعد. كل ما كتبته هنا إلا رمز PIN، فلا يُحتفظ به: اكتبه مرة أخرى. انظر ثم احفظ من جديد.
mailbox-form-stale-restore = لم يُحفظ شيء منك بعد، ولم يضِع شيء مما كتبته. استعده ثم احفظ من جديد.
mailbox-form-stale-restore-pin = لم يُحفظ شيء منك بعد. كل ما كتبته هنا إلا رمز PIN، فلا يُحتفظ به: اكتبه مرة أخرى. استعد صندوق البريد ثم احفظ من جديد.
mailbox-form-restore-tab = استعادته في علامة تبويب جديدة
mailbox-form-taken-over = أُخذ من النسخة الأخرى: { $fields }.
mailbox-form-both-changed = غيّر كلاكما هذه. تبقى قيمك ما لم تأخذ الأخرى:
mailbox-form-field = الحقل
mailbox-form-yours = لديك
mailbox-form-theirs = لدى الآخر
mailbox-form-choose = اختيار
mailbox-form-take-theirs = أخذ الأخرى
