# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-display-owner = المالك
list-display-owner-email = بريد المالك الإلكتروني
list-display-notifications = الإشعارات
list-display-panel = بوابة المستخدم
list-display-changed = آخر تغيير
list-display-description = الوصف
list-display-timezone = المنطقة الزمنية
list-display-language = لغة الإرشادات الصوتية
list-display-transcription = التحويل إلى نص
list-display-pin-required = رمز PIN مطلوب
list-display-greeting = رسالة الترحيب
list-display-created = تاريخ الإنشاء
# Values of «Row height».
list-display-comfortable = مريح
list-display-compact = مضغوط

# The menu of the list’s layout.
list-display-display = التخطيط
list-display-columns = الأعمدة
list-display-columns-about = الرقم والاسم ظاهران دائمًا.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-display-move-up = نقل { $column } إلى أعلى
list-display-move-down = نقل { $column } إلى أسفل
list-display-row-height = ارتفاع الصفوف
list-display-size = عدد الصفوف في الصفحة
list-display-for-this-list = يسري على هذه القائمة. للاحتفاظ بالأعمدة وارتفاع الصفوف، احفظ طريقة العرض.
list-display-for-every-list = يسري على كل القوائم حتى تغيّره.
# Button.
list-display-reset = استعادة الافتراضي
list-display-link = رابط إلى هذه القائمة بتخطيطها
