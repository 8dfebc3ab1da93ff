# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = بريد إلكتروني دون التسجيل
mailbox-reached-email-recording = بريد إلكتروني مع التسجيل
mailbox-reached-text = رسالة SMS، إذا كان رقم المالك لدى نظام الهاتف
mailbox-reached-recipients = { $count ->
    [zero] لا مستلمين آخرين
    [one] مستلم آخر
    [two] مستلمان آخران
    [few] { $count } مستلمين آخرين
    [many] { $count } مستلمًا آخر
   *[other] { $count } مستلم آخر
}
mailbox-reached-additional-email = بريد إلكتروني ثانٍ
mailbox-reached-additional-email-recording = بريد إلكتروني ثانٍ مع التسجيل
mailbox-reached-call = مكالمة إلى { $number }
# After «Right now:».
mailbox-happens-nothing = لا إشعارات.
# After «Right now:». $channels is several of the above with commas between them.
mailbox-happens = { $channels }.
