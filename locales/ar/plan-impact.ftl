# The warning before a rate plan is reduced. $features is the features that it would no longer include, separated by
# commas.
plan-impact-title = لم يتم الحفظ بعد
plan-impact-used = { $count ->
    [zero] لا توجد صناديق صوتية تستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
    [one] يوجد صندوق صوتي واحد يستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
    [two] يوجد صندوقان صوتيان يستخدمان ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
    [few] توجد { $count } صناديق صوتية تستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
    [many] يوجد { $count } صندوقًا صوتيًا تستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
   *[other] يوجد { $count } صندوق صوتي تستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
}
# $count is a number such as 1,000.
plan-impact-used-by-many = لا يقل عن { $count } عدد الصناديق الصوتية التي تستخدم ميزات لن تكون مشمولة: { $features }. تبقى هذه الميزات مفعَّلة، لكن إذا عُطّلت فلا يمكن تفعيلها مرة أخرى.
# Before a list of mailboxes, the next message each.
plan-impact-first = بعضها:
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the rate plan allows; $customers is one or more of the next message, separated by commas.
plan-impact-over-limit = العملاء الذين يتجاوز عدد صناديقهم الصوتية الحد { $max }: { $customers }. تبقى الصناديق الموجودة، لكن لا يمكن إنشاء صناديق جديدة حتى يتوفر مكان.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
# Button.
plan-impact-confirm = الحفظ على أي حال
