# The options of the fields of a mailbox that are selects.

choices-oldest-first = الأقدم أولًا
choices-newest-first = الأحدث أولًا

# Values of «Time announcement».
choices-time-off = معطَّل
choices-time-12 = نظام 12 ساعة
choices-time-24 = نظام 24 ساعة

# Values of «Email to owner».
choices-email-off = دون بريد إلكتروني
choices-email-notice = بريد إلكتروني دون التسجيل
choices-email-recording = بريد إلكتروني مع التسجيل

# Values of «Notify about».
choices-notify-none = لا شيء
choices-notify-voicemail = الرسائل الصوتية
choices-notify-fax = الفاكسات
choices-notify-text = رسائل SMS
choices-notify-voicemail-fax = الرسائل الصوتية والفاكسات
choices-notify-all = كل الرسائل

# Values of «Notification call access»: what whoever answers the call can listen to.
choices-call-mailbox = الصندوق الصوتي، دون إدخال رمز PIN
choices-call-mailbox-pin = الصندوق الصوتي، بعد إدخال رمز PIN
choices-call-sign-in = تسجيل الدخول برقم الصندوق الصوتي ورمز PIN

# Values of «Press 0 destination».
choices-exit-hangup = إنهاء المكالمة
choices-exit-phone = رقم داخلي
choices-exit-forward = رقم خارجي
choices-exit-sipuri = عنوان SIP
choices-exit-mailbox = صندوق صوتي
choices-exit-queue = قائمة الانتظار
choices-exit-huntgroup = مجموعة رنين
choices-exit-menu = الرد الآلي (IVR)
choices-exit-peer = نظام هاتفي آخر

# The greeting of a mailbox for which no sound is chosen.
choices-system-default = رسالة الترحيب الافتراضية للنظام
# The first option of «Owner».
choices-no-owner = دون مالك

# A value in a comparison.
choices-on = مفعَّل
choices-off = معطَّل
choices-none = لا شيء
