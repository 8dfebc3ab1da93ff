# The form that creates and edits a mailbox.

# The first section: title, and the sentence below it.
mailbox-form-mailbox = الصندوق الصوتي
mailbox-form-mailbox-new-about = مالك صندوق البريد الصوتي، وكيف يصل المتصلون إلى الصندوق.
mailbox-form-mailbox-about = مالك صندوق البريد الصوتي، وكيف يصل المتصلون إلى الصندوق.
mailbox-form-only-administrators = لا يمكن أن يغيّر هذا إلا مسؤول.
mailbox-form-customer-hint = يحدد المالكين الممكنين وسياسة PIN والباقة.
# Button, where there is no script: loads the owners, sounds and rules of the chosen customer.
mailbox-form-use-customer = استخدام هذا العميل
# First option of a select whose former value the new customer does not have.
mailbox-form-choose-again = الاختيار من جديد…
# Option of the owner. $name is a person.
mailbox-form-owner-without-address = { $name } (دون عنوان بريد إلكتروني)
mailbox-form-number-hint = من 3 إلى 64 خانة، ولا يتكرر لدى العميل. تُتجاهل المسافات.
# Below the number. $mailbox is the number and name of another mailbox.
mailbox-form-number-belongs-to = هذا الرقم تابع للصندوق الصوتي { $mailbox }.
mailbox-form-number-belongs-to-archived = هذا الرقم تابع للصندوق الصوتي { $mailbox }، وهو مؤرشف.
mailbox-form-description-hint = لا يراه إلا من يديرون هذا الصندوق الصوتي.
mailbox-form-owner-hint = يتلقى الإشعارات ويمكنه تغيير الإعدادات.
# Button, without scripts: searches for owners or greetings.
mailbox-form-search = بحث
# Labels of the search fields, without scripts.
mailbox-form-search-owners = البحث عن مالك
mailbox-form-search-sounds = البحث عن ملف صوتي
# Below the search field. $count is how many options the list has.
mailbox-form-first-choices = لا تعرض القائمة إلا أول { $count }. ابحث بالاسم للعثور على غيرها.
# Name of the list of matches, read aloud.
mailbox-form-found = النتائج
mailbox-form-matches = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
mailbox-form-first-matches = لا تظهر من النتائج إلا أول { $count }. اكتب جزءًا أطول من الاسم.
mailbox-form-no-match = لا نتائج.

# The section of the PIN.
mailbox-form-pin-about = يلزم للاستماع إلى الرسائل عبر الهاتف، إلا إذا كان «طلب رمز PIN» معطَّلًا.
mailbox-form-pin = رمز PIN
mailbox-form-pin-hint = خانات رقمية فقط.
mailbox-form-new-pin = رمز PIN الجديد
mailbox-form-new-pin-hint = اترك الحقل فارغًا للإبقاء على رمز PIN الحالي. لا يمكن استعادة رمز PIN بعد استبداله.
# Warning below the empty field, after a form came back with errors.
mailbox-form-pin-not-kept = لم يُحتفظ برمز PIN لأسباب أمنية. أدخله مرة أخرى.
# Button beside the field: makes up a PIN.
mailbox-form-generate = إنشاء
mailbox-form-copy-pin-hint = أدخل رقم صندوق صوتي آخر لهذا العميل بدلًا من رمز PIN.
mailbox-form-pin-required-hint = عند التعطيل، يمكن لأي شخص يصل إلى الصندوق الصوتي سماع رسائله.
# Label above the hidden PIN, and its two buttons.
mailbox-form-current-pin = رمز PIN الحالي
mailbox-form-show-pin = إظهار رمز PIN
mailbox-form-hide-pin = إخفاء رمز PIN
mailbox-form-reveal-recorded = يُسجَّل إظهار رمز PIN في السجل.

# The section of greeting and playback.
mailbox-form-greeting = رسالة الترحيب والتشغيل
mailbox-form-greeting-about = ما يسمعه المتصلون أولًا، وكيف تُشغَّل الرسائل عبر الهاتف.
mailbox-form-temporary-greeting-hint = إذا كانت مسجَّلة، تُشغَّل بدلًا من رسالة الترحيب.
mailbox-form-language-hint = أدخل جزءًا من اسم اللغة، مثل الألمانية، واخترها من القائمة، أو أدخل رمز لغة مثل en-US.
mailbox-form-timezone-hint = أدخل مدينة، مثل Berlin، واخترها من القائمة.
# Hints below check boxes: what is said before a message plays.
mailbox-form-announce-caller-hint = رقم المتصل أو اسمه.
mailbox-form-message-details-hint = المتصل والتاريخ والمدة، قبل تشغيل الرسالة.

# The section about callers who press 0.
mailbox-form-press-0 = الضغط على 0 أثناء رسالة الترحيب
mailbox-form-press-0-about = وجهة المتصلين عند الضغط على 0.
mailbox-form-destination-number-hint = مثل 201 أو ‎+49 30 1234567‎ أو desk@pbx.example.

mailbox-form-notifications = الإشعارات
# $now is what happens at the moment, in bold, with its period: «email with recording.»
mailbox-form-notifications-about = ما يحدث عند وصول رسالة. حاليًا: { $now }
# In parentheses after an option that cannot be chosen.
mailbox-form-not-in-plan = غير مشمول في الباقة
mailbox-form-notify-recipients-hint = يُرسل الإشعارات أيضًا إلى عناوين البريد الإلكتروني أدناه.
# $max is a number.
mailbox-form-recipients-hint = حتى { $max } عنوان بريد إلكتروني، واحد في كل سطر أو بينها فواصل.
mailbox-form-additional-email-hint = اختياري. تُرسَل الإشعارات إليه أيضًا.
mailbox-form-additional-email-attach-hint = يتضمن البريد الإلكتروني الرسالة الصوتية أو الفاكس.
mailbox-form-notify-call-hint = اختياري. يتم الاتصال بهذا الرقم عند وصول رسالة.
# $why is a sentence without a period: what the plan does not include.
mailbox-form-notify-call-kept = { $why }. يبقى هذا الرقم حتى تغيّره.
mailbox-form-caller-id-hint = اختياري. الرقم الذي يظهر لمن تتصل به المكالمة. إذا تُرك فارغًا، لا يظهر أي رقم.
mailbox-form-delete-hint = بعد ذلك لا يمكن سماعها عبر الهاتف.
# Hint below a check box. $why is as above.
mailbox-form-stays-on = { $why }. يبقى مفعَّلًا حتى تعطّله.

mailbox-form-control-panel = بوابة المستخدم
mailbox-form-control-panel-about = المكان الذي يرى فيه المالكون صناديقهم الصوتية.
mailbox-form-panel-hint = يمكن للمالك إدارة هذا الصندوق الصوتي هناك.

# Buttons of the form.
mailbox-form-create = إنشاء الصندوق الصوتي
mailbox-form-save = حفظ الصندوق الصوتي
mailbox-form-save-first = حفظ
mailbox-form-check = فحص دون حفظ
mailbox-form-cancel = إلغاء
# Status beside the buttons.
mailbox-form-working = جارٍ التنفيذ…
mailbox-form-unsaved = تغييرات غير محفوظة
mailbox-form-no-errors = لم يتم العثور على أخطاء. لم يُحفظ شيء.
# $fields is the labels of fields that have a warning, with commas between them.
mailbox-form-only-warnings = لم يتم العثور على أخطاء، لكن تحقق من هذه الحقول: { $fields }. لم يُحفظ شيء.

# Titles of the message above the form.
mailbox-form-not-saved = لم يتم الحفظ
mailbox-form-no-connection = لا يوجد اتصال
# $why is a sentence with a period.
mailbox-form-input-kept = { $why } ما كتبته لا يزال هنا.
# $link is the link «Sign in in a new tab».
mailbox-form-sign-in-then = { $link }، ثم عُد إلى هنا واحفظ مرة أخرى.

# Someone else saved or archived the mailbox while this form was open. $who is a person.
mailbox-form-conflict-saved = حفظ المستخدم { $who } هذا الصندوق الصوتي أثناء تعديلك
mailbox-form-conflict-archived = أرشف المستخدم { $who } هذا الصندوق الصوتي أثناء تعديلك
mailbox-form-conflict-review = لم تُحفظ تغييراتك بعد، ولم يُفقد شيء مما أدخلته. راجعها ثم احفظ مرة أخرى.
mailbox-form-conflict-review-pin = لم تُحفظ تغييراتك بعد. كل ما أدخلته لا يزال هنا ما عدا رمز PIN: أدخله مرة أخرى. راجع تغييراتك ثم احفظ مرة أخرى.
mailbox-form-conflict-restore = لم تُحفظ تغييراتك بعد، ولم يُفقد شيء مما أدخلته. استعد الصندوق الصوتي ثم احفظ مرة أخرى.
mailbox-form-conflict-restore-pin = لم تُحفظ تغييراتك بعد. كل ما أدخلته لا يزال هنا ما عدا رمز PIN: أدخله مرة أخرى. استعد الصندوق الصوتي ثم احفظ مرة أخرى.
mailbox-form-restore-tab = الاستعادة في علامة تبويب جديدة
# $fields is labels with commas between them: what the other person changed and this form now shows.
mailbox-form-updated-fields = تم تحديث هذه الحقول من النسخة الأخرى: { $fields }.
# Above a table of fields that both people changed, with the column heads and the check box of each row.
mailbox-form-both-changed = تغيّرت هذه الحقول في كلتا النسختين. تُحفظ نسختك ما لم تختر النسخة الأخرى:
mailbox-form-field = الحقل
mailbox-form-your-version = نسختك
mailbox-form-their-version = النسخة الأخرى
mailbox-form-choose = اختيار
mailbox-form-use-their-version = استخدام النسخة الأخرى
