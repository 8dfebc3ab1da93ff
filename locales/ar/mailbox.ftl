mailbox-reached-email = إشعار بالبريد
mailbox-reached-email-recording = بريد مع التسجيل
mailbox-reached-text = رسالة نصية إن كان نظام الهاتف يعرف رقمًا
mailbox-reached-addresses = { $count ->
    [zero] دون عناوين أخرى ({ $count })
    [one] عنوان آخر
    [two] عنوانان آخران
    [few] { $count } عناوين أخرى
    [many] { $count } عنوانًا آخر
   *[other] { $count } عنوان آخر
}
mailbox-reached-pager = العنوان الثانوي
mailbox-reached-pager-recording = العنوان الثانوي مع التسجيل
mailbox-reached-call = اتصال بالرقم { $number }
mailbox-happens-nothing = لا يُخبر أحد.
mailbox-happens = { $channels }، ولا شيء غير ذلك.
