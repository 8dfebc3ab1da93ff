import-progress-label = التقدم
import-progress-rows = { $total ->
    [zero] { $done } من { $total } صف
    [one] { $done } من صف واحد
    [two] { $done } من صفين
    [few] { $done } من { $total } صفوف
    [many] { $done } من { $total } صفًا
   *[other] { $done } من { $total } صف
}
import-progress-look-again = التحقق مرة أخرى
