# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of «You will be signed out in».
session-expiry-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
session-expiry-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
# After «Continue», without having signed in.
session-expiry-not-signed-in = لم تسجّل الدخول بعد.
