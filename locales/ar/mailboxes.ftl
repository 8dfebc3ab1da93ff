# The list of mailboxes.

mailboxes-title = الصناديق الصوتية
mailboxes-archive = الأرشيف
mailboxes-new = صندوق صوتي جديد
mailboxes-import = استيراد
mailboxes-bulk-changes = التغييرات الجماعية
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = { $total } في الأرشيف
mailboxes-found = تم العثور على { $total }
mailboxes-in-total = { $total } إجمالًا
mailboxes-at-customer = { $total } لدى { $customer }

# Titles and sentences of an empty list, each with a link.
mailboxes-empty-page = هذه الصفحة فارغة
mailboxes-empty-page-why = ربما تغيّرت القائمة منذ إنشاء الرابط.
mailboxes-first-page = الانتقال إلى الصفحة الأولى
mailboxes-no-match = لا توجد صناديق صوتية مطابقة
mailboxes-no-match-why = جرّب كلمات أقل، أو أزل أحد عوامل التصفية.
mailboxes-clear = مسح البحث وعوامل التصفية
mailboxes-nothing-archived = لا توجد صناديق صوتية مؤرشفة
mailboxes-nothing-archived-why = تبقى الصناديق الصوتية المؤرشفة هنا حتى تُستعاد.
mailboxes-to-list = الانتقال إلى الصناديق الصوتية
mailboxes-none = لا توجد صناديق صوتية بعد
mailboxes-none-create = أنشئ الصندوق الأول برقم واسم ورمز PIN.
mailboxes-none-ask = اطلب صندوقًا صوتيًا من المسؤول.

# Read aloud: check boxes of the list.
mailboxes-select-page = تحديد هذه الصفحة
mailboxes-select = تحديد { $number } { $name }
# Column heads.
mailboxes-number = الرقم
mailboxes-name = الاسم
mailboxes-owner = المالك
mailboxes-notifications = الإشعارات
mailboxes-in-panel = بوابة المستخدم
mailboxes-changed = آخر تغيير
mailboxes-pages = الصفحات
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = ‎{ $first }–{ $last }‎ من { $total }
mailboxes-first = الأولى
mailboxes-previous = السابقة
mailboxes-next = التالية
mailboxes-no-owner = دون مالك
# Below the owner filter, when a customer has many users.
mailboxes-more-owners = لا تضم القائمة كل المالكين. ابحث بالاسم للعثور على غيرهم.
# Read aloud: a switch of the list.
mailboxes-show-in-panel = إظهار { $number } { $name } في بوابة المستخدم
mailboxes-is-archived = مؤرشف
# In the column «Notifications»: notifications are on, but there is no owner or email address.
mailboxes-reaches-nobody = لا تصل إلى أحد
# An empty cell.
mailboxes-no-channel = لا شيء

mailboxes-search = بحث
# In the empty search field.
mailboxes-search-in = الرقم أو الاسم أو الوصف أو المالك أو البريد الإلكتروني
# The menu of filters, the filters in it and their values.
mailboxes-filters = عوامل التصفية
mailboxes-filters-on = عوامل التصفية النشطة
mailboxes-clear-all = مسح الكل
mailboxes-apply = تطبيق
mailboxes-any = الكل
mailboxes-customer = العميل
mailboxes-filter-panel = بوابة المستخدم
mailboxes-shown = ظاهر
mailboxes-not-shown = غير ظاهر
mailboxes-pin = رمز PIN
mailboxes-weak-pin = لا يستوفي سياسة PIN
mailboxes-plan = الباقة
mailboxes-beyond-plan = يستخدم ميزات غير مشمولة في الباقة
mailboxes-press-0 = الضغط على 0
mailboxes-press-0-nowhere = الضغط على 0 لا يؤدي إلى وجهة
mailboxes-chip-weak-pin = رمز PIN مخالف
mailboxes-yes = نعم
mailboxes-no = لا
mailboxes-suspended = العميل موقوف
mailboxes-notify-unreached = مفعَّلة ولا تصل إلى أحد
mailboxes-transcription = التحويل إلى نص
mailboxes-on = مفعَّل
mailboxes-off = معطَّل
# Read aloud after the name of an active filter.
mailboxes-remove-filter = : إزالة عامل التصفية هذا
mailboxes-chip-no-owner = دون مالك
mailboxes-chip-owner = المالك: { $name }
mailboxes-chip-search = «{ $search }»
mailboxes-chip-panel = في بوابة المستخدم
mailboxes-chip-not-panel = ليس في بوابة المستخدم
mailboxes-chip-transcribed = مع التحويل إلى نص
mailboxes-chip-not-transcribed = دون التحويل إلى نص

# Values of the filter «Notifications».
mailboxes-notify-email = البريد الإلكتروني إلى المالك
mailboxes-notify-text = رسالة SMS إلى المالك
mailboxes-notify-recipients = مستلمون آخرون
mailboxes-notify-additional-email = بريد إلكتروني ثانٍ
mailboxes-notify-call = مكالمة إشعار
mailboxes-notify-nobody = لا يتلقى أحد إشعارًا

# The menu that exports the list.
mailboxes-export = تصدير
mailboxes-export-format = التنسيق
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV لبرنامج Excel
mailboxes-export-json = JSON، صندوق صوتي في كل سطر
mailboxes-export-pins = تضمين رموز PIN
mailboxes-export-pins-hint = بنص صريح. يُسجَّل ذلك في سجل كل صندوق صوتي.
mailboxes-download = تنزيل
