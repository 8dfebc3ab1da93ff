# Progress of an import.

# Read aloud with the progress bar.
import-progress-label = التقدم
import-progress-rows = { $total ->
    [zero] { $done } من { $total } صف
    [one] { $done } من صف واحد
    [two] { $done } من صفين
    [few] { $done } من { $total } صفوف
    [many] { $done } من { $total } صفًا
   *[other] { $done } من { $total } صف
}
# Link that loads the page again.
import-progress-refresh = تحديث
