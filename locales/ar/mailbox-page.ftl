mailbox-page-crumbs = أين أنت
mailbox-page-mailbox = صندوق البريد
mailbox-page-settings = الإعدادات
mailbox-page-history = السجل
mailbox-page-archive = أرشفة
mailbox-page-restore = استعادة
mailbox-page-is-archived = صندوق البريد هذا مؤرشف
mailbox-page-is-archived-about = إعداداته محفوظة ورقمه محجوز. استعده لتغييره أو استخدامه.
mailbox-page-led-here = { $count ->
    [zero] لا صندوق بريد يوجه المتصلين إلى هنا:
    [one] صندوق بريد واحد يوجه المتصلين إلى هنا:
    [two] صندوقا بريد يوجهان المتصلين إلى هنا:
    [few] { $count } صناديق بريد توجه المتصلين إلى هنا:
    [many] { $count } صندوق بريد يوجه المتصلين إلى هنا:
   *[other] { $count } صندوق بريد يوجه المتصلين إلى هنا:
}
mailbox-page-nobody = { $customer } · دون مالك · { $state ->
    [archived] تمت الأرشفة: { $when }
   *[changed] آخر تغيير: { $when }
}
mailbox-page-about = { $customer } · المالك: { $owner } · { $state ->
    [archived] تمت الأرشفة: { $when }
   *[changed] آخر تغيير: { $when }
}

mailbox-page-not-changed = لم يتغير شيء. { $why }.
mailbox-page-archived-meanwhile = لم يتغير شيء: أرشف { $who } صندوق البريد هذا في هذه الأثناء. استعده ثم حاول من جديد.
mailbox-page-saved-meanwhile = لم يتغير شيء: حفظ { $who } صندوق البريد هذا في هذه الأثناء. انظر ثم حاول من جديد.
