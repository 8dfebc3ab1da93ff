imports-title = الاستيراد
imports-into = الاستيراد إلى { $customer }
imports-into-another = عميل آخر
imports-goes-to = إلى { $customer }
imports-goes-to-unnamed = الصفوف التي لا تذكر عميلًا: إلى { $customer }
imports-about = يتحول الجدول إلى صناديق بريد: تُنشأ الجديدة، وتتغير الموجودة. ترى ما سيحدث قبل أن يحدث شيء.
imports-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
imports-waiting = هذه الملفات بانتظارك
imports-waits = { $rows }، { $when }
imports-dropped = الملف الذي لا يُطبَّق يُهمل بعد يوم.

imports-file = الملف
imports-file-about = صف لكل صندوق بريد، وصف أول يسمّي الأعمدة.
imports-only-changes = دورك يغيّر صناديق البريد الموجودة؛ أما صفوف الصناديق الجديدة فتُرفض.
imports-customer-hint = للصفوف التي لا تسمّي عميلًا.
imports-file-hint = ملف CSV، الحد الأقصى للصفوف { $rows } وللحجم { $megabytes } ميغابايت. فواصل أو فواصل منقوطة أو علامات جدولة، بترميز UTF-8 أو UTF-16.
imports-read = قراءة الملف
imports-columns = الأعمدة
imports-columns-about = الأعمدة الممكنة، بأي ترتيب. ما لا يُذكر منها يبقى كما هو؛ ويأخذ صندوق البريد الجديد القيمة الافتراضية.
imports-template-way = ابدأ بـ{ $template }، أو صدّر صناديق البريد من القائمة وغيّرها ثم أعدها.
imports-template = قالب جاهز
imports-help = ما يمكن أن يرد فيها
imports-help-uuid = أي صندوق بريد. فارغ: يحدده العميل والرقم.
imports-has-voicemail = فيه بريد صوتي
imports-help-voicemail = هل للتحويلة بريد صوتي أصلًا. الصف الذي يقول لا، أو لا يقول شيئًا، لا ينشئ صندوقًا.
imports-help-customer = الاسم القصير للعميل.
imports-help-owner = اسم المستخدم للمالك. فارغ: لا أحد.
imports-help-pin = فارغ: يبقى رمز PIN؛ ويأخذ صندوق البريد الجديد رمزًا وفق سياسة العميل.
imports-help-greeting = اسم صوت. فارغ: لا شيء.
imports-help-recipients = عناوين بريد إلكتروني، بينها فواصل.
imports-help-switch = { $field }: on أو off.
imports-help-choice = { $field }: { $values }.
imports-help-other = { $field }.

imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] بين الخلايا فواصل منقوطة
        [tabs] بين الخلايا علامات جدولة
        [bars] خطوط عمودية بين الخلايا
       *[commas] بين الخلايا فواصل
    }
imports-encoding-guess = { $encoding } (تخمين: تحقق من الأحرف الخاصة)
imports-checking = يُفحص كل صف، ولم يتغير شيء بعد. يمكنك مغادرة هذه الصفحة؛ فالعمل مستمر.
imports-of = { $done } من { $total }
imports-give-up = التخلي عن الملف
imports-given-up = تم التخلي عن الملف. لم يتغير شيء.

imports-check = فحص الملف
imports-check-again = الفحص من جديد
imports-check-hint = لا يغيّر هذا شيئًا.
imports-no-known-column = ليس لأي عمود اسم معروف. هل يحتوي الصف الأول من الملف على الأسماء؟
imports-columns-table = أعمدة الملف
imports-in-file = في الملف
imports-first-row = الصف الأول
imports-is = يقابله
imports-passed-over = يُتجاوز
imports-passed-over-why = يُتجاوز: سبب رفض الصف
imports-column-nth = العمود { $nth }
imports-not-shown = لا يُعرض

imports-nothing-changed = لم يتغير شيء
imports-refused-unchecked = لم تُفحص الصفوف، أو طُبّق الملف من قبل.
imports-refused-nothing = لا يغيّر أي صف شيئًا.
imports-refused-wrong = { $count ->
    [zero] لا صفوف يتعذر قبولها، وكان المطلوب الكل أو لا شيء.
    [one] يتعذر قبول صف واحد، وكان المطلوب الكل أو لا شيء.
    [two] يتعذر قبول صفين، وكان المطلوب الكل أو لا شيء.
    [few] يتعذر قبول { $count } صفوف، وكان المطلوب الكل أو لا شيء.
    [many] يتعذر قبول { $count } صفًا، وكان المطلوب الكل أو لا شيء.
   *[other] يتعذر قبول { $count } صف، وكان المطلوب الكل أو لا شيء.
}
imports-tally = ما ستفعله الصفوف
imports-tally-new = جديدة: { $count }
imports-tally-change = تتغير: { $count }
imports-tally-same = تبقى كما هي: { $count }
imports-tally-wrong = يتعذر قبولها: { $count }
imports-all-same = كل صناديق البريد على هذه الحال بالفعل. لا شيء يلزم فعله.
imports-none-good = لا يمكن قبول أي صف كما هو.
imports-which-rows = أي الصفوف
imports-whole = الكل أو لا شيء
imports-whole-about = إن رُفض صف في النهاية لأن أحدًا غيّر شيئًا في الأثناء، يُتراجع عما أُنجز قبله.
imports-whole-not = { $count ->
    [zero] غير ممكن: لا صفوف يتعذر قبولها.
    [one] غير ممكن: يتعذر قبول صف واحد.
    [two] غير ممكن: يتعذر قبول صفين.
    [few] غير ممكن: يتعذر قبول { $count } صفوف.
    [many] غير ممكن: يتعذر قبول { $count } صفًا.
   *[other] غير ممكن: يتعذر قبول { $count } صف.
}
imports-good = { $count ->
    [zero] الصفوف السليمة فقط: لا صفوف
    [one] الصفوف السليمة فقط: صف واحد
    [two] الصفوف السليمة فقط: صفان
    [few] الصفوف السليمة فقط: { $count } صفوف
    [many] الصفوف السليمة فقط: { $count } صفًا
   *[other] الصفوف السليمة فقط: { $count } صف
}
imports-good-about = إن رُفض صف في النهاية، تستمر الصفوف الأخرى.
imports-good-mend = لا تُنفَّذ الصفوف الأخرى؛ يمكن تنزيلها وتصحيحها وإرسالها من جديد.
imports-import = { $count ->
    [zero] لا صفوف للاستيراد
    [one] استيراد صف واحد
    [two] استيراد صفين
    [few] استيراد { $count } صفوف
    [many] استيراد { $count } صفًا
   *[other] استيراد { $count } صف
}
imports-import-into = { $count ->
    [zero] لا صفوف للاستيراد إلى { $customer }
    [one] استيراد صف واحد إلى { $customer }
    [two] استيراد صفين إلى { $customer }
    [few] استيراد { $count } صفوف إلى { $customer }
    [many] استيراد { $count } صفًا إلى { $customer }
   *[other] استيراد { $count } صف إلى { $customer }
}
imports-change-columns = تغيير الأعمدة

imports-wrong = { $count ->
    [zero] لا صفوف يتعذر قبولها
    [one] يتعذر قبول صف واحد
    [two] يتعذر قبول صفين
    [few] يتعذر قبول { $count } صفوف
    [many] يتعذر قبول { $count } صفًا
   *[other] يتعذر قبول { $count } صف
}
imports-wrong-about = نزّلها وصحّحها في برنامج الجداول ثم استورد ذلك الملف: تُتجاوز الأسباب المذكورة فيه.
imports-wrong-download = تنزيل هذه الصفوف
imports-wrong-more = المزيد منها
imports-wrong-first = من الأول
imports-wrong-table = ما الخطأ
imports-line = السطر
imports-column = العمود
imports-there-stands = المكتوب
imports-expected = المتوقع
imports-line-nth = السطر { $line }
imports-the-row = الصف
imports-nothing-shown = لا شيء معروض
imports-to-mend = { $name } - للتصحيح

imports-applied = طُبّق الملف.
imports-leave = يمكنك مغادرة هذه الصفحة؛ فالعمل مستمر.
imports-stop = التوقف هنا
imports-result = ما آلت إليه الصفوف
imports-result-imported = المستوردة: { $count }
imports-result-same = بقيت كما كانت: { $count }
imports-result-refused = المرفوضة: { $count }
imports-result-not-done = لم تُنفَّذ: { $count }
imports-stopped = أُوقف الاستيراد. كل صف نُفّذ كاملًا أو لم يُنفَّذ أصلًا.
imports-done = تم.
imports-what-was-done = ما تم، والتراجع عنه
imports-another = استيراد ملف آخر

imports-no-file = اختر ملفًا
imports-no-rows = لا صندوق بريد في هذا الملف؛ صفه الأول يسمّي الأعمدة
imports-too-large = الملف كبير جدًا؛ قسّمه إلى ملفات لا يزيد حجم كل منها على { $megabytes } ميغابايت
imports-too-many-rows = صفوف الملف كثيرة جدًا؛ قسّمه إلى ملفات لا يزيد عدد صفوف كل منها على { $max }
imports-too-many-columns = عدد خلايا الصف الأول { $cells }؛ والحد الأقصى لأعمدة الملف { $max }
imports-endless-row = الصف الذي يبدأ في السطر { $line } لا نهاية له؛ ابحث عن علامة اقتباس لم تُغلق
imports-workbook = هذا مصنف جداول؛ افتحه في برنامجه واحفظه بصيغة CSV (أو «CSV UTF-8» حيث تتوفر)
imports-not-text = هذا ليس جدولًا نصيًا؛ استخدم ملف CSV
imports-mixed = الملف بترميز UTF-8 حتى السطر { $line } ثم بترميز آخر؛ احفظه من جديد بترميز UTF-8
imports-no-key = حدد العمود الذي يحتوي على رقم صندوق البريد، أو على UUID الخاص به
imports-column-twice = عمودان هما «{ $column }»؛ اختر أحدهما
imports-row-no-mailbox = لا يوجد صندوق بريد بهذا UUID؛ اترك الخلية فارغة ليُعتمد العميل والرقم
imports-row-archived = صندوق البريد هذا مؤرشف؛ استعده أولًا
imports-row-twice = الصف في السطر { $line } يعني صندوق البريد نفسه؛ أبقِ أحدهما
imports-row-may-not-create = لا يوجد صندوق بريد بهذا الرقم، ودورك لا يسمح بإنشاء واحد
imports-row-no-voicemail = البريد الصوتي معطّل هنا، لذا لا ينشئ الصف صندوقًا
imports-row-cells = عدد خلايا الصف { $cells } وعدد أعمدة الملف { $columns }؛ ضع علامتي اقتباس حول الخلية التي فيها فاصل
imports-row-on-or-off = استخدم on أو off
imports-row-one-of = استخدم إحدى هذه القيم: { $values }
imports-row-pin-repeats = تجنب تكرار الرقم نفسه ثلاث مرات متتالية
imports-row-pin-sequence = تجنب ثلاثة أرقام متسلسلة مثل 012 أو 987
imports-row-unknown-owner = لا يوجد لدى هذا العميل مستخدم بهذا الاسم
imports-row-unknown-sound = لا يوجد لدى هذا العميل صوت بهذا الاسم
imports-row-unknown-customer = لا يوجد عميل بهذا الاسم القصير
imports-row-given = الصف في السطر { $line } يعطي هذا الرقم لصندوق بريد آخر؛ أبقِ على واحد منهما
imports-row-blocked = صندوق بريد آخر يحمل هذا الرقم، والصف في السطر { $line } الذي كان سيحرّره لا يمكن قبوله
imports-row-ring = { $rows } من الصفوف تتبادل أرقامها في حلقة؛ والحد الأقصى { $max }. أعطِ أحدها أولاً رقماً غير مستخدم
imports-row-exchange = لا يمكن قبول صف يتبادل معه هذا الصف الرقم
imports-row-sealed = لا يمكن فتح رمز PIN لصندوق البريد هذا بمفاتيح هذا الخادم؛ أعطه رمز PIN جديداً
imports-row-shortened = اختصر برنامج الجداول هذا الرقم؛ نسّق العمود كنص واكتبه من جديد
imports-row-owner-like = لا يوجد لدى هذا العميل مستخدم بهذا الاسم. هل تقصد { $username }؟
imports-row-plan-full = خطة { $customer } ممتلئة ({ $max } من { $max } صناديق بريد)
imports-row-leading-zeros = لا يختلف هذا عن { $from } إلا بأصفار في البداية، وبرامج الجداول تحذفها؛ نسّق العمود كنص إن لم يكن هذا مقصودًا
imports-rows-leading-zeros = تختلف أرقامها عن غيرها بالأصفار البادئة وحدها، وبرامج الجداول تحذفها؛ نسّق العمود كنص إن لم يكن ذلك مقصودًا.
imports-warned = { $count ->
    [zero] لا صفوف للمراجعة
    [one] صف واحد للمراجعة
    [two] صفان للمراجعة
    [few] { $count } صفوف للمراجعة
    [many] { $count } صفًا للمراجعة
   *[other] { $count } صف للمراجعة
}
imports-warned-about = يمكن قبولها، لكن قد يكون فيها ما ليس مقصودًا.
imports-warning = ما قد لا يكون مقصودًا
imports-warned-lines = { $count ->
    [zero] الأسطر { $lines }
    [one] السطر { $lines }
    [two] السطران { $lines }
    [few] الأسطر { $lines }
    [many] الأسطر { $lines }
   *[other] الأسطر { $lines }
}
imports-warned-first = أولها: الأسطر { $lines }
imports-losses = بالاستيراد توافق أيضًا على هذا:
imports-changes = ما الذي يتغيّر
imports-changes-about = الصفوف التي تغيّر صندوق بريد، وكل قيمة قبل التغيير وبعده.
imports-before = قبل
imports-after = بعد
imports-new-pin = رمز PIN جديد
imports-empty = فارغ
imports-mailbox = صندوق البريد
imports-changes-more = تغييرات أخرى
imports-result-taken-back = تم التراجع عن { $count }
imports-taking-back = يجري التراجع عمّا تم. أعد تحميل هذه الصفحة لترى متى ينتهي.
imports-stopped-whole = أُوقف الاستيراد، وتم التراجع عمّا أُنجز قبل ذلك.
imports-not-unicode = الملف ليس UTF-8 ولا UTF-16؛ والأرجح أنه { $likely }
imports-too-slow = وصل الملف ببطء شديد فتُرك؛ حاول مرة أخرى عبر اتصال أسرع
imports-too-many-files = يُرسَل عدد كبير من الملفات الآن؛ انتظر حتى يصل أحدها
imports-encoding = الأحرف
imports-encoding-hint = لا يذكر الملف كيف كُتبت أحرفه. إن بدت خاطئة فاختر طريقة أخرى.
imports-head = السطر الذي يسمّي الأعمدة
imports-head-hint = ما قبله عنوان.
imports-reread = قراءة الملف بطريقة أخرى
imports-reread-do = اقرأه هكذا
imports-encoding-western = أوروبا الغربية ({ $label })
imports-encoding-central = أوروبا الوسطى ({ $label })
imports-encoding-cyrillic = سيريلية ({ $label })
imports-encoding-greek = يونانية ({ $label })
imports-encoding-turkish = تركية ({ $label })
imports-encoding-hebrew = عبرية ({ $label })
imports-encoding-arabic = عربية ({ $label })
imports-encoding-baltic = بلطيقية ({ $label })
imports-encoding-macintosh = Excel «CSV (Macintosh)» ({ $label })
imports-encoding-dos = Excel «CSV (MS-DOS)» ({ $label })
imports-file-again = لا يُحتفظ بالملف عند إعادة النموذج. اختره مرة أخرى.
