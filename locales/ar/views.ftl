views-views = العروض
views-all = كل صناديق البريد
views-changed = معدَّل
views-shared-at = ، مشترك لدى { $customer }
views-save = حفظ العرض
views-new = الاحتفاظ بهذه القائمة عرضًا جديدًا
views-new-about = بحثها ومرشّحاتها وترتيبها وأعمدتها وتباعد صفوفها، تحت اسم.
views-name = الاسم
views-who = لمن هو
views-only-me = لي وحدي
views-everybody = لكل من أعمل معهم
views-everybody-about = لدى عميلك ومن فوقه. يرى كل شخص صناديق بريده.

views-begin-all = البدء بكل صناديق البريد
views-begin-here = البدء بهذا العرض
views-save-changes = حفظ التغييرات
views-drop-changes = تجاهل التغييرات
views-rename = إعادة التسمية أو المشاركة
views-delete = حذف هذا العرض
views-delete-shared = سيختفي لدى الجميع. لا يُمسّ أي صندوق بريد.
views-delete-about = لا يُمسّ أي صندوق بريد.
views-delete-named = حذف «{ $name }»
views-of-others = مشترك لدى { $customer }. يعدّله من أنشأه والمسؤولون.

views-name-required = أعطِ العرض اسمًا
views-name-taken = يوجد عرض باسم «{ $name }»؛ اختر اسمًا آخر
views-too-many = { $count ->
    [zero] لديك { $count } عرض، وهو الحد الأقصى؛ احذف عرضًا أولًا
    [one] لديك عرض واحد، وهو الحد الأقصى؛ احذفه أولًا
    [two] لديك عرضان، وهو الحد الأقصى؛ احذف عرضًا أولًا
    [few] لديك { $count } عروض، وهو الحد الأقصى؛ احذف عرضًا أولًا
    [many] لديك { $count } عرضًا، وهو الحد الأقصى؛ احذف عرضًا أولًا
   *[other] لديك { $count } عرض، وهو الحد الأقصى؛ احذف عرضًا أولًا
}
views-role-forbids = المسؤولون وحدهم يشاركون العروض

views-kept = حُفظ العرض.
views-replaced = يعرض هذا العرض القائمة هذه من الآن.
views-begins-here = تبدأ القائمة بهذا العرض.
views-begins-all = تبدأ القائمة بكل صناديق البريد.
views-deleted = حُذف العرض «{ $name }». لم تتغير صناديق بريده.
