# Imports of mailboxes from a CSV file.

# Title of the page.
imports-title = الاستيراد
# Title of the page where the customer is fixed.
imports-into = الاستيراد إلى { $customer }
# Link to the same page for another customer.
imports-choose-customer = اختيار عميل آخر
# Below the file name: the customer of all rows, or of the rows whose customer cell is empty.
imports-customer = العميل: { $customer }
imports-customer-unnamed = عميل الصفوف التي لا تذكر عميلًا: { $customer }
# Below the title.
imports-about = إنشاء صناديق صوتية وتغييرها من ملف CSV. يمكنك مراجعة كل التغييرات قبل تطبيقها.
imports-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
# Heading of the uploaded files that have not been imported or discarded.
imports-pending = ملفات لم تُستورد بعد
# Next to the name of such a file. $rows is such as «3 rows», $when such as «2 min ago».
imports-pending-file = { $rows }، { $when }
imports-expire = تُحذف الملفات التي لم تُستورد بعد يوم واحد.

# Title of a section, and label of the file input.
imports-file = الملف
imports-file-about = صف واحد لكل صندوق صوتي. يحتوي الصف الأول على أسماء الأعمدة.
imports-only-changes = لا يسمح دورك إلا بتغيير الصناديق الصوتية الموجودة. تُرفض صفوف الصناديق الصوتية الجديدة.
# Hint of the customer select.
imports-customer-hint = للصفوف التي لا تذكر عميلًا.
imports-file-hint = ملف CSV بفواصل أو فواصل منقوطة أو علامات جدولة أو خطوط عمودية. يُنصح بترميز UTF-8؛ وتُكتشَف الترميزات الأخرى. الحد الأقصى للصفوف { $rows } وللحجم { $megabytes } ميغابايت.
# Button.
imports-upload = رفع الملف
# Title of a section.
imports-columns = الأعمدة
imports-columns-about = يمكن أن تكون الأعمدة بأي ترتيب. لا تتغير الإعدادات التي ليس لها عمود؛ وتأخذ الصناديق الصوتية الجديدة القيم الافتراضية.
# $template is the next message, as a link.
imports-start-with = ابدأ باستخدام { $template }، أو صدّر الصناديق الصوتية من القائمة، ثم عدّل الملف واستورده من جديد.
imports-template = قالب
# Button that unfolds the list of columns, each with one of the following sentences.
imports-allowed-values = القيم المسموح بها
imports-help-uuid = يحدد الصندوق الصوتي. إذا كان فارغًا، يحدده العميل والرقم.
# Name of a column.
imports-has-voicemail = له بريد صوتي
imports-help-voicemail = هل للرقم الداخلي بريد صوتي: on أو off. إذا كانت القيمة off أو كانت الخلية فارغة، ففي الصف خطأ ولا يُستورد.
imports-help-customer = معرّف العميل.
imports-help-owner = اسم المستخدم للمالك. إذا كان فارغًا، فليس للصندوق الصوتي مالك.
imports-help-pin = إذا كان فارغًا، لا يتغير رمز PIN؛ ويأخذ الصندوق الصوتي الجديد رمز PIN يستوفي سياسة PIN لدى العميل. لا يمكن استعادة رمز PIN بعد استبداله.
imports-help-greeting = اسم ملف صوتي. إذا كانت الخلية فارغة، يسمع المتصلون رسالة الترحيب الافتراضية للنظام.
imports-help-recipients = عناوين بريد إلكتروني بينها فواصل.
# $field is the name of a field. The words on and off are typed in English in every language.
imports-help-switch = { $field }: on أو off.
# $values is a list of words for programs.
imports-help-choice = { $field }: { $values }.
# $example is a valid value.
imports-help-example = { $field }، مثل { $example }.
imports-help-length = { $max } حرفًا على الأكثر.

# How the file was read. $rows is such as «3 rows», $encoding such as «UTF-8» or the next message.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] مفصولة بفواصل منقوطة
        [tabs] مفصولة بعلامات جدولة
        [bars] مفصولة بخطوط عمودية
       *[commas] مفصولة بفواصل
    }
imports-encoding-guess = { $encoding } (مُكتشَف؛ تحقق من أن الأحرف تظهر صحيحة)
imports-checking = يجري فحص كل صف. لم يتغير شيء بعد. يمكنك مغادرة هذه الصفحة؛ الفحص مستمر.
# Progress in rows.
imports-of = { $done } من { $total }
# Button, and the message after it.
imports-discard = تجاهل الملف
imports-discarded = تم تجاهل الملف. لم يتغير شيء.

# What each column of the file is imported as. The first two are buttons.
imports-check = فحص الملف
imports-check-again = الفحص مرة أخرى
# Next to the button.
imports-check-hint = لا يغيّر الفحص شيئًا.
imports-no-known-column = لم يتم التعرف على أي اسم عمود. تحقق من أن الصف الأول يحتوي على أسماء الأعمدة.
# Caption of the table, and its column heads.
imports-columns-table = الأعمدة في الملف
imports-in-file = العمود في الملف
imports-first-row = الصف الأول
imports-import-as = الاستيراد كحقل
# Options in the column «Import as». The second is for the column with the reasons in a file of rows with errors.
imports-ignore = تجاهل
imports-ignore-errors = تجاهل (أسباب الأخطاء)
# Stands for a column without a name.
imports-column-nth = العمود { $nth }
# Instead of a value that may be a PIN.
imports-hidden = مخفي

# What each row would do. The first is a title, the next three the reason below it.
imports-nothing-changed = لم يتغير شيء
imports-refused-unchecked = سبق استيراد الملف، أو يجب فحصه أولًا. حدّد «فحص الملف».
imports-refused-nothing = لا يغيّر أي صف شيئًا.
imports-refused-errors = { $count ->
    [zero] لا توجد صفوف بها أخطاء.
    [one] يوجد صف واحد به أخطاء. صحّحه، أو استورد الصفوف الصالحة فقط.
    [two] يوجد صفان بهما أخطاء. صحّحهما، أو استورد الصفوف الصالحة فقط.
    [few] توجد { $count } صفوف بها أخطاء. صحّحها، أو استورد الصفوف الصالحة فقط.
    [many] يوجد { $count } صفًا بها أخطاء. صحّحها، أو استورد الصفوف الصالحة فقط.
   *[other] يوجد { $count } صف بها أخطاء. صحّحها، أو استورد الصفوف الصالحة فقط.
}
# Read aloud before the numbers of rows.
imports-check-result = نتيجة الفحص
imports-check-new = { $count } للإنشاء
imports-check-changed = { $count } للتغيير
imports-check-unchanged = { $count } دون تغيير
imports-check-errors = { $count } بها أخطاء
imports-all-unchanged = كل الصناديق الصوتية محدَّثة بالفعل. لا يوجد ما يُستورد.
imports-none-valid = لا توجد صفوف صالحة للاستيراد.
# Label of the two options, each with a hint.
imports-which-rows = الصفوف المراد استيرادها
imports-all-or-nothing = الكل أو لا شيء
imports-all-or-nothing-about = إذا رُفض صف أثناء الاستيراد، مثلًا لأن شخصًا غيّر هذا الصندوق الصوتي، يتم التراجع عن كل الصفوف التي استُوردت.
imports-all-or-nothing-unavailable = { $count ->
    [zero] غير متاح: لا توجد صفوف بها أخطاء.
    [one] غير متاح: يوجد صف واحد به أخطاء.
    [two] غير متاح: يوجد صفان بهما أخطاء.
    [few] غير متاح: توجد { $count } صفوف بها أخطاء.
    [many] غير متاح: يوجد { $count } صفًا بها أخطاء.
   *[other] غير متاح: يوجد { $count } صف بها أخطاء.
}
imports-valid-only = { $count ->
    [zero] الصفوف الصالحة فقط (0)
    [one] الصفوف الصالحة فقط (1)
    [two] الصفوف الصالحة فقط (2)
    [few] الصفوف الصالحة فقط ({ $count })
    [many] الصفوف الصالحة فقط ({ $count })
   *[other] الصفوف الصالحة فقط ({ $count })
}
imports-valid-only-about = إذا رُفض صف أثناء الاستيراد، تُستورد الصفوف الأخرى مع ذلك.
imports-valid-only-errors = لا تُستورد الصفوف التي بها أخطاء. يمكنك تنزيلها وتصحيحها واستيرادها من جديد.
# Buttons.
imports-import = { $count ->
    [zero] استيراد { $count } من الصفوف
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $count } صفوف
    [many] استيراد { $count } صفًا
   *[other] استيراد { $count } صف
}
imports-import-into = { $count ->
    [zero] استيراد { $count } من الصفوف إلى { $customer }
    [one] استيراد صف واحد إلى { $customer }
    [two] استيراد صفين إلى { $customer }
    [few] استيراد { $count } صفوف إلى { $customer }
    [many] استيراد { $count } صفًا إلى { $customer }
   *[other] استيراد { $count } صف إلى { $customer }
}
imports-change-columns = تغيير الأعمدة

# The rows with errors: heading, hint, buttons, caption.
imports-errors = { $count ->
    [zero] لا صفوف بها أخطاء
    [one] صف واحد به أخطاء
    [two] صفان بهما أخطاء
    [few] { $count } صفوف بها أخطاء
    [many] { $count } صفًا بها أخطاء
   *[other] { $count } صف بها أخطاء
}
imports-errors-about = نزّل هذه الصفوف وصحّحها في برنامج الجداول ثم استورد ذلك الملف. يُتجاهل عمود الأسباب فيه.
imports-errors-download = تنزيل الصفوف التي بها أخطاء
imports-errors-next = الصفحة التالية
imports-errors-first = الصفحة الأولى
imports-errors-table = الأخطاء
# Column heads.
imports-line = السطر
imports-column = العمود
imports-value = القيمة
imports-error = الخطأ
imports-line-nth = السطر { $line }
# Instead of a column, where the error is of the whole row.
imports-whole-row = الصف كله
# Instead of a value.
imports-empty-or-hidden = فارغ أو مخفي
# Name of the downloaded file with the rows with errors, without «.csv». $name is the name of the imported file.
imports-errors-file = { $name } - أخطاء

# While the rows are imported, and afterward.
imports-applied = تم استيراد هذا الملف.
imports-running = يمكنك مغادرة هذه الصفحة؛ الاستيراد مستمر.
# Button.
imports-stop = إيقاف الاستيراد
# Read aloud before the numbers of rows.
imports-result = نتيجة الاستيراد
imports-result-imported = تم استيراد { $count }
imports-result-unchanged = { $count } دون تغيير
imports-result-refused = رُفض { $count }
imports-result-not-processed = لم تتم معالجة { $count }
imports-stopped = أُوقف الاستيراد. الصفوف التي استُوردت باقية.
imports-done = انتهى الاستيراد.
# Links to the bulk change, and to the start.
imports-view-changes = عرض التغييرات أو التراجع عنها
imports-another = استيراد ملف آخر

# Why a file, its columns or a row cannot be imported, and what to do. Without a period.
imports-no-file = اختر ملفًا
imports-no-rows = لا يحتوي الملف على صناديق صوتية؛ يجب أن يحتوي الصف الأول على أسماء الأعمدة
imports-too-large = الملف كبير جدًا؛ قسّمه إلى ملفات لا يزيد حجم كل منها على { $megabytes } ميغابايت
imports-too-many-rows = صفوف الملف كثيرة جدًا؛ قسّمه إلى ملفات لا يزيد عدد صفوف كل منها على { $max }
imports-too-many-columns = عدد خلايا الصف الأول { $cells }؛ والحد الأقصى لعدد أعمدة الملف { $max }
imports-unclosed-row = الصف الذي يبدأ في السطر { $line } لا ينتهي؛ ابحث عن علامة اقتباس ختامية ناقصة
imports-workbook = هذا مصنف؛ افتحه في برنامج الجداول واحفظه بتنسيق CSV («CSV UTF-8» إن كان متاحًا)
imports-not-text = هذا ليس ملفًا نصيًا؛ استخدم ملف CSV
imports-mixed = ترميز الملف UTF-8 حتى السطر { $line } وليس كذلك بعده؛ احفظه من جديد بترميز UTF-8
imports-no-key = اختر العمود الذي يحتوي على رقم الصندوق الصوتي أو UUID
imports-column-twice = يُستورد عمودان باسم «{ $column }»؛ اختر أحدهما
imports-row-no-mailbox = لا يوجد صندوق صوتي بهذا UUID؛ اترك الخلية فارغة لتحديد الصندوق الصوتي بالعميل والرقم
imports-row-archived = هذا الصندوق الصوتي مؤرشف؛ استعده أولًا
imports-row-twice = الصف في السطر { $line } يخص الصندوق الصوتي نفسه؛ أبقِ أحدهما
imports-row-cannot-create = لا يوجد صندوق صوتي بهذا الرقم، ودورك لا يسمح بإنشاء صناديق صوتية؛ صحّح الرقم، أو اطلب من أحد المسؤولين إنشاء الصندوق الصوتي
imports-row-no-voicemail = البريد الصوتي معطَّل في هذا الصف، لذلك لا يمكن استيراده؛ احذف الصف، أو استورد الصفوف الصالحة فقط
imports-row-cells = عدد خلايا الصف أكبر من عدد أعمدة الملف (الخلايا: { $cells }، الأعمدة: { $columns })؛ ضع علامتي اقتباس حول الخلايا التي تحتوي على فاصل
# The words on and off are typed in English in every language.
imports-row-on-or-off = استخدم on أو off
imports-row-one-of = استخدم إحدى القيم { $values }
imports-row-pin-repeats = تجنب تكرار الخانة نفسها 3 مرات متتالية
imports-row-pin-sequence = تجنب التسلسلات مثل 012 أو 987
imports-row-unknown-owner = لا يوجد لدى هذا العميل مستخدم بهذا الاسم؛ تحقق من الكتابة، أو اترك الخلية فارغة إذا لم يكن هناك مالك
imports-row-unknown-sound = لا يوجد لدى هذا العميل ملف صوتي بهذا الاسم؛ تحقق من الكتابة، أو اترك الخلية فارغة لاستخدام رسالة الترحيب الافتراضية للنظام
imports-row-unknown-customer = لا يوجد عميل بهذا المعرّف؛ تحقق من الكتابة
imports-row-number-assigned = الصف في السطر { $line } يعطي هذا الرقم لصندوق صوتي آخر؛ أبقِ أحدهما
imports-row-blocked = هذا الرقم لصندوق صوتي آخر، والصف في السطر { $line }، الذي كان سيحرّره، به أخطاء؛ صحّح ذلك الصف أولًا
# The rows exchange their numbers: each takes the number of the next, and the last that of the first.
imports-row-number-cycle = عدد الصفوف التي تتبادل الأرقام { $rows }؛ استخدم { $max } على الأكثر، أو أعطِ أحدها رقمًا متاحًا أولًا
imports-row-exchange = يتبادل هذا الصف الأرقام مع صف به أخطاء؛ صحّح ذلك الصف أولًا
imports-row-pin-unreadable = لا يمكن فك تشفير رمز PIN لهذا الصندوق الصوتي بمفاتيح هذا الخادم؛ عيّن رمز PIN جديدًا
imports-row-shortened = اختصر برنامج الجداول هذا الرقم؛ نسّق العمود كنص وأدخل الرقم من جديد
imports-row-similar-owner = لا يوجد لدى هذا العميل مستخدم بهذا الاسم؛ جرّب { $username }
imports-row-plan-full = تم بلوغ الحد الأقصى لباقة العميل { $customer } (عدد الصناديق الصوتية: { $max })؛ أرشف صندوقًا صوتيًا أولًا
# A warning. $from is a mailbox number that exists.
imports-row-leading-zeros = لا يختلف الرقم عن { $from } إلا بأصفار بادئة، وهي أصفار تزيلها برامج الجداول؛ إذا لم يكن ذلك مقصودًا، فنسّق العمود كنص
# The same for several rows, with a period.
imports-rows-leading-zeros = لا يختلف الرقم عن رقم آخر إلا بأصفار بادئة، وهي أصفار تزيلها برامج الجداول؛ إذا لم يكن ذلك مقصودًا، فنسّق العمود كنص.
# Heading of the rows with warnings, hint, and column head.
imports-warnings = { $count ->
    [zero] لا صفوف عليها تحذيرات
    [one] صف واحد عليه تحذيرات
    [two] صفان عليهما تحذيرات
    [few] { $count } صفوف عليها تحذيرات
    [many] { $count } صفًا عليها تحذيرات
   *[other] { $count } صف عليها تحذيرات
}
imports-warnings-about = يمكن استيراد هذه الصفوف، لكن تحقق منها أولًا.
imports-warning = التحذير
# After a warning: the lines it is about. $lines is a list of numbers.
imports-warning-lines = { $count ->
    [zero] الأسطر { $lines }
    [one] السطر { $lines }
    [two] السطران { $lines }
    [few] الأسطر { $lines }
    [many] الأسطر { $lines }
   *[other] الأسطر { $lines }
}
imports-warning-first-lines = الأسطر الأولى: { $lines }
# Before a list of the settings that the import loses for good.
imports-confirm = بالاستيراد يتم أيضًا تأكيد ما يلي:
# Heading, hint and column heads.
imports-changes = التغييرات
imports-changes-about = الصفوف التي تغيّر صندوقًا صوتيًا، مع كل قيمة قبل التغيير وبعده.
imports-before = قبل
imports-after = بعد
# Instead of a value.
imports-new-pin = رمز PIN جديد
imports-empty = فارغ
imports-mailbox = الصندوق الصوتي
# Link to the next page.
imports-changes-more = تغييرات أخرى
imports-result-rolled-back = تم التراجع عن { $count }
imports-rolling-back = يجري التراجع عن الاستيراد. أعد تحميل هذه الصفحة لمعرفة وقت انتهائه.
imports-stopped-rolled-back = أُوقف الاستيراد. تم التراجع عن الصفوف التي استُوردت.
imports-not-unicode = ترميز الملف ليس UTF-8 ولا UTF-16، بل { $likely } على الأرجح؛ احفظه بترميز UTF-8
imports-too-slow = استغرق الرفع وقتًا طويلًا جدًا؛ حاول مرة أخرى عبر اتصال أسرع
imports-too-many-files = يُرفع الآن عدد كبير جدًا من الملفات؛ حاول مرة أخرى لاحقًا
# Label of a select, with a hint.
imports-encoding = الترميز
imports-encoding-hint = لا يذكر الملف ترميزه. إذا بدت الأحرف خاطئة، فاختر ترميزًا آخر.
# Label of a select of lines, with a hint.
imports-heading-line = سطر أسماء الأعمدة
imports-heading-line-hint = تُتجاهل الأسطر التي قبله.
# Button that unfolds the two selects, and the button below them.
imports-reread = تغيير طريقة قراءة الملف
imports-reread-do = قراءة الملف من جديد
# Options of the encoding. $label is the name of the encoding for programs.
imports-encoding-western = أوروبي غربي ({ $label })
imports-encoding-central = أوروبي أوسط ({ $label })
imports-encoding-cyrillic = سيريلي ({ $label })
imports-encoding-greek = يوناني ({ $label })
imports-encoding-turkish = تركي ({ $label })
imports-encoding-hebrew = عبري ({ $label })
imports-encoding-arabic = عربي ({ $label })
imports-encoding-baltic = بلطيقي ({ $label })
imports-encoding-macintosh = Excel «CSV (Macintosh)» ({ $label })
imports-encoding-dos = Excel «CSV (MS-DOS)» ({ $label })
imports-file-again = لم يُحتفظ بالملف. اختره مرة أخرى.
