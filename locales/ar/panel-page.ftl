# The pages of the control panel.

panel-page-yours = صناديقك الصوتية
panel-page-organization = الصناديق الصوتية لمؤسستك
# $total is a number, such as 1,284 or 1,000+; $choose is the next message, as a link.
panel-page-shown = المعروض هنا { $total } · { $choose }
panel-page-choose = اختيار الصناديق الصوتية
panel-page-none-shown = لا يظهر هنا أي من صناديقك الصوتية
panel-page-none-shown-why = اختر الصناديق الصوتية التي تريد إدارتها هنا.
# Button.
panel-page-choose-mailboxes = اختيار الصناديق الصوتية
panel-page-none = ليس لديك صناديق صوتية بعد
panel-page-none-why = عندما يخصص لك المسؤول صندوقًا صوتيًا، يمكنك إدارته هنا.

# Folded parts of a card, and a link.
panel-page-numbers-and-emails = أرقام الهواتف وعناوين البريد الإلكتروني
panel-page-change-pin = تغيير رمز PIN
panel-page-more = المزيد من الإعدادات
# Labels and hints of the fields of a card.
panel-page-number = مكالمة إشعار
panel-page-number-hint = حفظ رقم يفعّل المكالمات.
panel-page-additional-email-hint = حفظ عنوان بريد إلكتروني يفعّل الإرسال إليه.
panel-page-recipients = مستلمون آخرون
panel-page-save = حفظ

# The page on which users choose which mailboxes their control panel shows.
panel-page-choice = الصناديق الصوتية في بوابة المستخدم
panel-page-choice-about = فعّل الصناديق الصوتية التي تريد عرضها في بوابة المستخدم لديك. تُحفظ التغييرات فورًا.
panel-page-none-owned = لا تملك أي صناديق صوتية
panel-page-none-owned-why = تظهر هنا الصناديق الصوتية التي تملكها.
panel-page-none-listed-why = عندما يخصص لك المسؤول صندوقًا صوتيًا، يظهر هنا.
# Below a mailbox that sends no notifications.
panel-page-no-notifications = لا إشعارات

# A form was sent for a mailbox that is no longer shown. $why is a sentence without a period.
panel-page-kept = لم يُحفظ شيء
panel-page-kept-archived = أُرشف هذا الصندوق الصوتي.
panel-page-kept-gone = { $why }. لم يعد هذا الصندوق الصوتي يظهر هنا.
panel-page-kept-about = ما كتبته محفوظ في هذه الصفحة. احفظ مرة أخرى عندما يظهر الصندوق الصوتي من جديد في بوابة المستخدم.
panel-page-field = الحقل
panel-page-your-version = نسختك
panel-page-save-again = الحفظ مرة أخرى

# An administrator views the control panel of a user. $name is the user’s name.
panel-page-of = بوابة المستخدم { $name }
panel-page-preview = هذه بوابة المستخدم { $name } كما يراها. لا يمكنك تغيير شيء هنا، وتُسجَّل زيارتك في السجل.
panel-page-no-sign-in = لا يمكن لهذا المستخدم تسجيل الدخول
panel-page-no-sign-in-why = المستخدم مُزال أو موقوف، أو العميل الذي ينتمي إليه موقوف، ولذلك لا يمكنه رؤية بوابة المستخدم.
panel-page-preview-none = لا يظهر شيء في بوابة المستخدم هذه
# $field is the label of a field.
panel-page-preview-none-why = الخيار «{ $field }» معطَّل لكل الصناديق الصوتية لهذا المستخدم.

# $why is a sentence without a period.
panel-page-refused = لم يتغير شيء. { $why }.
panel-page-refused-archived = لم يتغير شيء، لأن هذا الصندوق الصوتي أُرشف.
