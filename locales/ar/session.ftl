# The box before a session ends, and after.

# Title. $left is session-end-minutes or session-end-seconds.
session-ends-in = سيُسجَّل خروجك بعد { $left }
# Title after the end.
session-ended = سُجّل خروجك
# Below the title: why the session ends, or what to do after its end.
session-inactive = لا نشاط منذ فترة.
session-time-limit = أوشكت هذه الجلسة على بلوغ حدها الزمني ولا يمكن تمديدها. احفظ عملك الآن، ثم سجّل الدخول من جديد.
session-still-here = ما كتبته لا يزال هنا. سجّل الدخول في علامة تبويب جديدة، ثم عُد إلى هنا وتابع.
# Buttons.
session-stay = مواصلة الجلسة
session-continue = متابعة
# Link: leaves the page, without what was typed.
session-sign-in-here = تسجيل الدخول هنا
