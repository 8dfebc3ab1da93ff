# Customers: the list, the form of each, and suspending them.

# Title of the list, and the hint below it.
customers-title = العملاء
customers-about = مؤسستك والعملاء التابعون لها.
# Button above the list, and title of the form.
customers-new = عميل جديد
# Below the list: how many customers it leaves out.
customers-hidden = { $count ->
    [zero] لا عملاء آخرين غير معروضين.
    [one] عميل واحد آخر غير معروض. استخدم «بحث» للعثور عليه.
    [two] عميلان آخران غير معروضين. استخدم «بحث» للعثور عليهما.
    [few] { $count } عملاء آخرين غير معروضين. استخدم «بحث» للعثور عليهم.
    [many] { $count } عميلًا آخر غير معروضين. استخدم «بحث» للعثور عليهم.
   *[other] { $count } عميل آخر غير معروضين. استخدم «بحث» للعثور عليهم.
}
# After the name of a customer, for screen readers: how deep it is in the tree. $level is a number.
customers-level = {" "}(المستوى { $level })

# Buttons.
customers-create = إنشاء العميل
customers-save = حفظ العميل
# Below the name of a customer. $count is of mailboxes that are not archived, $parent a customer.
customers-top-level = { $count ->
    [zero] لا صناديق صوتية
    [one] صندوق صوتي واحد
    [two] صندوقان صوتيان
    [few] { $count } صناديق صوتية
    [many] { $count } صندوقًا صوتيًا
   *[other] { $count } صندوق صوتي
}
customers-part-of = { $count ->
    [zero] تابع للعميل { $parent } · لا صناديق صوتية
    [one] تابع للعميل { $parent } · صندوق صوتي واحد
    [two] تابع للعميل { $parent } · صندوقان صوتيان
    [few] تابع للعميل { $parent } · { $count } صناديق صوتية
    [many] تابع للعميل { $parent } · { $count } صندوقًا صوتيًا
   *[other] تابع للعميل { $parent } · { $count } صندوق صوتي
}
# Notices above the form. $by is a customer somewhere above this one.
customers-parent-suspended = هذا العميل تابع للعميل { $by }، وهو موقوف. إلى أن يصبح { $by } نشطًا من جديد، لا يمكن لمستخدمي هذا العميل تسجيل الدخول ولا يمكن تغيير شيء.
customers-is-suspended = هذا العميل موقوف. إلى أن يصبح نشطًا من جديد، لا يمكن لمستخدميه تسجيل الدخول ولا يمكن تغيير شيء.

# Hints beside sections and below fields.
customers-form-about = الاسم الظاهر للمستخدمين، والمعرّف الذي تستخدمه البرامج، والباقة.
customers-slug-hint-new = يحدّد العميل عند الاستيراد وفي سطر الأوامر وفي واجهة API yay. استخدم من a إلى z ومن 0 إلى 9 وشرطات. لا يمكن تغييره لاحقًا.
customers-slug-hint = يحدّد العميل عند الاستيراد وفي سطر الأوامر وفي واجهة API yay. لا يمكن تغييره.
customers-parent-hint = يدير مسؤولوه هذا العميل أيضًا. لا يمكن تغييره لاحقًا.
customers-plan-hint = تحدد الميزات المتاحة والحد الأقصى لعدد الصناديق الصوتية.
customers-own-plan-hint = لا يمكن أن يغيّر باقة مؤسستك إلا مسؤول لدى عميل أعلى منها.
# Title of a section, and its hint.
customers-new-mailboxes = الصناديق الصوتية الجديدة
customers-new-mailboxes-about = القيم الافتراضية للصناديق الصوتية الجديدة. لا تتغير الصناديق الموجودة.
# Hints below fields.
customers-language-hint = أدخل جزءًا من اسم اللغة، مثل الألمانية، واخترها من القائمة، أو أدخل رمز لغة مثل en-US.
# $rule is administration-validation-range-rule.
customers-numbers-hint = الصندوق الصوتي الجديد الذي ليس له رقم يأخذ أصغر رقم متاح في هذا النطاق. صيغة النطاق: { $rule }.
# Title of a section, and its hint.
customers-pins = رموز PIN
customers-pins-about = تسري سياسة PIN عند تعيين رمز PIN. تبقى رموز PIN الموجودة صالحة حتى إن لم تستوفِها.
# Options of the select «PIN policy». $rules is a list such as «4 to 8 digits, no digit 3 times in a row».
customers-policy-preset = { $name ->
    [strict] صارمة: { $rules }
    [four-digit] أربع خانات: { $rules }
   *[any] حرة: { $rules }
}
customers-policy-custom = مخصصة
# In place of the rules, in a table of what two people typed.
customers-policy-invalid = غير صالحة
# Checkboxes of a custom policy. When ticked, such PINs are not allowed.
customers-no-repeats = دون خانات مكررة (3 متتالية، مثل 777)
customers-no-sequences = دون تسلسلات (3 خانات متسلسلة، مثل 789 أو 987)
customers-not-mailbox-number = ليس رقم الصندوق الصوتي، ولا معكوسه
# Button: counts the existing PINs that don’t meet the policy.
customers-count-again = العدّ مرة أخرى
# Hint beside the section «APIs», and the title of its checkboxes.
customers-apis-about = واجهات API التي يمكن لمستخدمي هذا العميل استخدامها، بكلمة مرور أو برمز وصول.
customers-apis-available = واجهات API المتاحة

# Hint beside the section «Suspension», and what stands in it in place of the button.
customers-suspension-about = يؤدي الإيقاف إلى تسجيل خروج كل مستخدمي هذا العميل والعملاء التابعين له، وإيقاف وصولهم إلى واجهات API، ومنع كل التغييرات. تظل المكالمات تعمل.
customers-own-not-suspended = هذه مؤسستك. لا يمكن أن يوقفها إلا مسؤول لدى عميل أعلى منها.
# The question, and the button that confirms it.
customers-suspend-confirmation = سيتم فورًا إيقاف العميل { $name } والعملاء التابعين له.
customers-suspend-submit = إيقاف العميل
# Button.
customers-reactivate = إعادة تنشيط العميل

# What was just done.
customers-created = أُنشئ العميل.
customers-suspended = أُوقف العميل.
customers-reactivated = أُعيد تنشيط العميل.
