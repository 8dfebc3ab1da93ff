# Pages that say why a request failed.

# Titles.
error-pages-signed-out = سُجّل خروجك
error-pages-forbidden = غير مسموح
error-pages-not-found = غير موجود
error-pages-suspended = العميل موقوف
error-pages-pin-unreadable = لا يمكن قراءة رمز PIN
error-pages-bad-request = طلب غير صالح
error-pages-too-many = طلبات كثيرة جدًا
error-pages-no-response = لا استجابة
error-pages-busy = الخادم مشغول
error-pages-no-storage = قرص الخادم ممتلئ
error-pages-internal = حدث خطأ ما
# What was lost, each with the button below it.
error-pages-pin-not-saved = لم يُحفظ رمز PIN الجديد.
error-pages-pin-again = تسجيل الدخول وتعيينه مرة أخرى
error-pages-sound-not-saved = لم يُحفظ الملف الصوتي. بعد تسجيل الدخول، اختر الملف أو سجّله مرة أخرى.
error-pages-sound-again = تسجيل الدخول وإضافته مرة أخرى
# Button.
error-pages-start-page = الانتقال إلى صفحة البداية
# At the end of the page, for support. $id is letters and digits.
error-pages-request = معرّف الطلب: { $id }
# What becomes of a form that was sent after the session ended.
error-pages-kept = ما كتبته محفوظ في هذه الصفحة.
error-pages-kept-without-pin = ما كتبته محفوظ في هذه الصفحة ما عدا رمز PIN. أدخله مرة أخرى بعد إرسال الباقي.
# Button, after the link «Sign in in a new tab».
error-pages-send-again = إرسال مرة أخرى
# Title and sentence where someone else signed in in between. $who and $by are names.
error-pages-other-user = لم يتم الحفظ: سجّل الدخول الآن شخص آخر
error-pages-filled-in-by = تسجيل الدخول الآن باسم { $who }، لكن هذا النموذج مُلئ باسم { $by }.
# Button.
error-pages-send-anyway = إرسال على أي حال
# Sentence and button, in place of that button, where the form had a file.
error-pages-file-not-saved = لم يُحفظ الملف. اختره أو سجّله مرة أخرى.
error-pages-file-again = العودة إلى النموذج
