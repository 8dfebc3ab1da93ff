# Above a form whose record someone else saved while it was open.

# $who is a person, $when a time such as «2 min ago».
conflict-title = حفظ المستخدم { $who } تغييرات هنا أثناء تعديلك ({ $when })
conflict-title-unknown = حفظ شخص ما تغييرات هنا أثناء تعديلك ({ $when })
conflict-about = لم تُحفظ تغييراتك بعد، وما زالت في النموذج. احفظ مرة أخرى لاستبدال المحفوظ حاليًا.
# Column heads of the table that compares both.
conflict-field = الحقل
conflict-saved-version = النسخة المحفوظة
conflict-your-version = نسختك
