# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-layout-owner = المالك
list-layout-owner-email = بريد المالك الإلكتروني
list-layout-notifications = الإشعارات
list-layout-panel = بوابة المستخدم
list-layout-changed = آخر تغيير
list-layout-description = الوصف
list-layout-timezone = المنطقة الزمنية
list-layout-language = لغة الإرشادات الصوتية
list-layout-transcription = التحويل إلى نص
list-layout-pin-required = رمز PIN مطلوب
list-layout-greeting = رسالة الترحيب
list-layout-created = تاريخ الإنشاء
# Values of «Row height».
list-layout-comfortable = مريح
list-layout-compact = مضغوط

# The menu of the list’s layout.
list-layout-display = التخطيط
list-layout-columns = الأعمدة
list-layout-columns-about = الرقم والاسم ظاهران دائمًا.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-layout-move-up = نقل { $column } إلى أعلى
list-layout-move-down = نقل { $column } إلى أسفل
list-layout-row-height = ارتفاع الصفوف
list-layout-size = عدد الصفوف في الصفحة
list-layout-for-this-list = يسري على هذه القائمة. للاحتفاظ بالأعمدة وارتفاع الصفوف، احفظ طريقة العرض.
list-layout-for-every-list = يسري على كل القوائم حتى تغيّره.
# Button.
list-layout-reset = استعادة الافتراضي
list-layout-link = رابط إلى هذه القائمة بتخطيطها
