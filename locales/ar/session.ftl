session-ends-in = سيُسجَّل خروجك بعد { $left }
session-ended = سُجّل خروجك
session-unused = لم يُطلب من Mailroom شيء منذ فترة.
session-old = سجّلت الدخول منذ وقت طويل، وتنتهي الجلسة الآن مهما فعلت. احفظ ما كتبته، أو سجّل الدخول من جديد بعد انتهائها.
session-still-here = ما كتبته لا يزال هنا. سجّل الدخول في علامة تبويب جديدة، ثم عد إلى هنا وتابع.
session-stay = البقاء في الجلسة
session-go-on = متابعة
session-sign-in-here = تسجيل الدخول هنا
