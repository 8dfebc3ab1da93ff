# What happens with a new message, in a few words; several are joined by commas or dots.

notification-summary-email = بريد إلكتروني دون التسجيل
notification-summary-email-recording = بريد إلكتروني مع التسجيل
notification-summary-text = رسالة SMS، إذا كان رقم المالك لدى نظام الهاتف
notification-summary-recipients = { $count ->
    [zero] لا مستلمين آخرين
    [one] مستلم آخر
    [two] مستلمان آخران
    [few] { $count } مستلمين آخرين
    [many] { $count } مستلمًا آخر
   *[other] { $count } مستلم آخر
}
notification-summary-additional-email = بريد إلكتروني ثانٍ
notification-summary-additional-email-recording = بريد إلكتروني ثانٍ مع التسجيل
notification-summary-call = مكالمة إلى { $number }
# After «Right now:».
notification-summary-none = لا إشعارات.
# After «Right now:». $channels is several of the above with commas between them.
notification-summary-all = { $channels }.
