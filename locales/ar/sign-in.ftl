# Title of the page, and its button.
sign-in-title = تسجيل الدخول
# Why the last attempt failed.
sign-in-incorrect = اسم المستخدم أو كلمة المرور غير صحيحة. تحقق منهما، ثم حاول مرة أخرى.
sign-in-too-many = { $seconds ->
    [zero] محاولات كثيرة جدًا. انتظر { $seconds } ثانية، ثم حاول مرة أخرى.
    [one] محاولات كثيرة جدًا. انتظر ثانية واحدة، ثم حاول مرة أخرى.
    [two] محاولات كثيرة جدًا. انتظر ثانيتين، ثم حاول مرة أخرى.
    [few] محاولات كثيرة جدًا. انتظر { $seconds } ثوانٍ، ثم حاول مرة أخرى.
    [many] محاولات كثيرة جدًا. انتظر { $seconds } ثانية، ثم حاول مرة أخرى.
   *[other] محاولات كثيرة جدًا. انتظر { $seconds } ثانية، ثم حاول مرة أخرى.
}
# Labels.
sign-in-username = اسم المستخدم
sign-in-password = كلمة المرور
# Below the button.
sign-in-forgotten = هل نسيت كلمة المرور؟ اطلب من مسؤول نظام الهاتف لديك رابطًا لتعيين كلمة مرور جديدة.
# The form with the languages, for screen readers.
sign-in-language = اللغة
