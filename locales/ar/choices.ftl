choices-oldest-first = الأقدم أولًا
choices-newest-first = الأحدث أولًا

choices-time-off = دون ذكره
choices-time-12 = نظام 12 ساعة
choices-time-24 = نظام 24 ساعة

choices-email-off = دون بريد إلكتروني
choices-email-notice = إشعار
choices-email-recording = إشعار مع التسجيل

choices-notify-none = لا شيء
choices-notify-voicemail = الرسائل الصوتية
choices-notify-fax = الفاكسات
choices-notify-text = الرسائل النصية
choices-notify-voicemail-fax = الرسائل الصوتية والفاكسات
choices-notify-all = كل الرسائل

choices-call-mailbox = صندوق البريد دون رمز PIN
choices-call-mailbox-pin = صندوق البريد بعد رمز PIN
choices-call-log-in = الدخول: رقم صندوق البريد ورمز PIN

choices-exit-hangup = إنهاء المكالمة
choices-exit-phone = هاتف
choices-exit-forward = رقم خارجي
choices-exit-sipuri = عنوان SIP
choices-exit-mailbox = صندوق بريد
choices-exit-queue = طابور انتظار
choices-exit-huntgroup = مجموعة رنين
choices-exit-menu = قائمة صوتية
choices-exit-peer = نظام آخر

choices-own-greeting = ترحيب النظام
choices-nobody = لا أحد

choices-on = مفعَّل
choices-off = معطَّل
choices-none = لا شيء
