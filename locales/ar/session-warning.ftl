# The box before a session ends, and after.

# Title. $left is session-expiry-minutes or session-expiry-seconds.
session-warning-ends-in = سيُسجَّل خروجك بعد { $left }
# Title after the end.
session-warning-ended = سُجّل خروجك
# Below the title: why the session ends, or what to do after its end.
session-warning-inactive = لا نشاط منذ فترة.
session-warning-time-limit = أوشكت هذه الجلسة على بلوغ حدها الزمني ولا يمكن تمديدها. احفظ عملك الآن، ثم سجّل الدخول من جديد.
session-warning-still-here = ما كتبته لا يزال هنا. سجّل الدخول في علامة تبويب جديدة، ثم عُد إلى هنا وتابع.
# Buttons.
session-warning-stay = مواصلة الجلسة
session-warning-continue = متابعة
# Link: leaves the page, without what was typed.
session-warning-sign-in-here = تسجيل الدخول هنا
