# Above the form of a mailbox. $when is a time such as «2 min ago».

# Read aloud: what the links above the title are.
mailbox-page-breadcrumb = مسار التنقل
mailbox-page-mailbox = الصندوق الصوتي
mailbox-page-settings = الإعدادات
mailbox-page-history = السجل
mailbox-page-archive = أرشفة
mailbox-page-restore = استعادة
mailbox-page-is-archived = هذا الصندوق الصوتي مؤرشف
mailbox-page-is-archived-about = إعداداته ورقمه محفوظة. استعد الصندوق الصوتي لتغييره أو استخدامه.
# Above a list of mailboxes.
mailbox-page-press-0-here = { $count ->
    [zero] لا توجه أي صناديق صوتية المتصلين إلى هنا عند الضغط على 0:
    [one] يوجّه صندوق صوتي واحد المتصلين إلى هنا عند الضغط على 0:
    [two] يوجّه صندوقان صوتيان المتصلين إلى هنا عند الضغط على 0:
    [few] توجّه { $count } صناديق صوتية المتصلين إلى هنا عند الضغط على 0:
    [many] يوجّه { $count } صندوقًا صوتيًا المتصلين إلى هنا عند الضغط على 0:
   *[other] يوجّه { $count } صندوق صوتي المتصلين إلى هنا عند الضغط على 0:
}
# Below the title. $customer and $owner are names.
mailbox-page-about-no-owner = { $customer } · دون مالك · { $state ->
    [archived] تمت الأرشفة { $when }
   *[changed] آخر تغيير { $when }
}
mailbox-page-about = { $customer } · المالك { $owner } · { $state ->
    [archived] تمت الأرشفة { $when }
   *[changed] آخر تغيير { $when }
}

# Why an action was not carried out. $why is one or more sentences without the last period. $who is a person.
mailbox-page-not-changed = لم يتغير شيء. { $why }.
mailbox-page-archived-meanwhile = لم يتغير شيء: أرشف المستخدم { $who } هذا الصندوق الصوتي في هذه الأثناء. استعده ثم حاول مرة أخرى.
mailbox-page-saved-meanwhile = لم يتغير شيء: حفظ المستخدم { $who } هذا الصندوق الصوتي في هذه الأثناء. راجعه ثم حاول مرة أخرى.
