# Saved views of the list.

# Read aloud: what the tabs above the list are.
views-views = طرق العرض
views-all = كل الصناديق الصوتية
# After the name of a view.
views-changed = معدَّلة
# After the name of a view.
views-shared-at = ، مشتركة مع { $customer }
# The menu with what can be done with views.
views-options = خيارات طريقة العرض
# The form that saves a view: button, title, hint, and fields.
views-save = حفظ طريقة العرض
views-new = حفظ هذه القائمة كطريقة عرض جديدة
views-new-about = يحفظ البحث وعوامل التصفية وترتيب الصفوف والأعمدة وارتفاع الصفوف تحت اسم.
views-name = الاسم
views-visible-to = إمكانية الرؤية
views-only-me = أنا فقط
views-everybody = كل من في مؤسستي
views-everybody-about = يمكن لمسؤولي العملاء الأعلى أيضًا استخدام طريقة العرض هذه. لا يرى كل شخص إلا الصناديق الصوتية المتاحة له.

# What can be done with the view that is shown. Buttons.
views-default-all = جعل «كل الصناديق الصوتية» طريقة العرض الافتراضية
views-default-this = جعلها طريقة العرض الافتراضية
views-save-changes = حفظ التغييرات
views-discard-changes = تجاهل التغييرات
views-save-details = حفظ الاسم وإمكانية الرؤية
views-delete = حذف طريقة العرض
views-delete-shared = ستُحذف طريقة العرض لدى الجميع. لا تتغير الصناديق الصوتية. لا يمكن التراجع عن ذلك.
views-delete-about = لا تتغير الصناديق الصوتية. لا يمكن التراجع عن ذلك.
views-delete-named = حذف «{ $name }»
# $customer is the customer whose users see the view.
views-of-others = مشتركة مع { $customer }. لا يمكن أن يغيّرها إلا منشئها والمسؤولون.

# Why a view is not saved. Without a period.
views-name-taken = توجد بالفعل طريقة عرض باسم «{ $name }»؛ اختر اسمًا آخر
views-too-many = { $count ->
    [zero] لديك { $count } من طرق العرض، وهو الحد الأقصى؛ احذف إحداها أولًا
    [one] لديك طريقة عرض واحدة، وهو الحد الأقصى؛ احذف إحداها أولًا
    [two] لديك طريقتا عرض، وهو الحد الأقصى؛ احذف إحداها أولًا
    [few] لديك { $count } طرق عرض، وهو الحد الأقصى؛ احذف إحداها أولًا
    [many] لديك { $count } طريقة عرض، وهو الحد الأقصى؛ احذف إحداها أولًا
   *[other] لديك { $count } طريقة عرض، وهو الحد الأقصى؛ احذف إحداها أولًا
}
views-role-forbids = لا يمكن أن يشارك طرق العرض إلا المسؤولون

# What was just done.
views-saved = حُفظت طريقة العرض.
views-updated = حُدّثت طريقة العرض لتعرض هذه القائمة.
views-default-this-set = هذه الآن طريقة العرض الافتراضية لديك.
views-default-all-set = «كل الصناديق الصوتية» الآن طريقة العرض الافتراضية لديك.
views-deleted = حُذفت طريقة العرض «{ $name }». لم تتغير أي صناديق صوتية.
