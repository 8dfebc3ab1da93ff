# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = اختصارات لوحة المفاتيح
shortcuts-close = إغلاق
# Titles of the two tables.
shortcuts-on-page = الإجراءات
shortcuts-go-to = التنقل
# $go and $letter are keys.
shortcuts-way = { $go } ثم { $letter }
# Below the tables.
shortcuts-quiet = لا تعمل اختصارات المفتاح الواحد أثناء الكتابة.
# What each key does.
shortcuts-search = بحث
shortcuts-next = الصف التالي
shortcuts-before = الصف السابق
shortcuts-open = فتح الصف
shortcuts-select = تحديد الصف
shortcuts-bulk = الانتقال إلى الإجراءات الجماعية
shortcuts-edit = تعديل
shortcuts-new = جديد
shortcuts-show = عرض اختصارات لوحة المفاتيح
