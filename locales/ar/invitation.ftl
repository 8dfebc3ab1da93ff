# The page that an invitation link or a password link opens.

# Title.
invitation-title = كلمة مرور جديدة
# Two sentences below it. $when is a time such as «12 Nov 2026, 10:14 +01:00».
invitation-for = كلمة المرور هذه للمستخدم { $name }.
invitation-expires = يعمل هذا الرابط مرة واحدة، وتنتهي صلاحيته في { $when }.
invitation-other-user = تسجيل الدخول الحالي باسم { $other }. عند تعيين كلمة المرور يصبح تسجيل الدخول باسم { $name }.
# Hint below the field. $shortest and $longest are numbers.
invitation-password-hint = عدد الأحرف من { $shortest } إلى { $longest }. عدة كلمات أسهل تذكرًا.
# Button.
invitation-submit = تعيين كلمة المرور وتسجيل الدخول
# Title, what to do, and the button where the link can’t be used.
invitation-invalid = لم يعد هذا الرابط صالحًا
invitation-invalid-why = استُخدم الرابط من قبل، أو انتهت صلاحيته، أو حل محله رابط أحدث. اطلب رابطًا جديدًا ممن أرسله إليك.
invitation-to-sign-in = الانتقال إلى صفحة تسجيل الدخول
