# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = اختصارات لوحة المفاتيح
shortcuts-close = إغلاق
# Titles of the two tables.
shortcuts-actions = الإجراءات
shortcuts-navigation = التنقل
# $go and $letter are keys.
shortcuts-sequence = { $go } ثم { $letter }
# Below the tables.
shortcuts-while-typing = لا تعمل اختصارات المفتاح الواحد أثناء الكتابة.
# What each key does.
shortcuts-search = بحث
shortcuts-next = الصف التالي
shortcuts-previous = الصف السابق
shortcuts-open = فتح الصف
shortcuts-select = تحديد الصف
shortcuts-bulk = الانتقال إلى الإجراءات الجماعية
shortcuts-edit = تعديل
shortcuts-new = جديد
shortcuts-show = عرض اختصارات لوحة المفاتيح
