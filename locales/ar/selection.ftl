# The bar that counts the selected mailboxes and applies a bulk action. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = تم تحديد الكل ({ $total })
selection-selected = { $count ->
    [zero] لم يُحدَّد أي صندوق
    [one] حُدِّد صندوق واحد
    [two] حُدِّد صندوقان
    [few] حُدِّدت { $count } صناديق
    [many] حُدِّد { $count } صندوقًا
   *[other] حُدِّد { $count } صندوق
}
# Label of a check box.
selection-everything = كل ما في هذه القائمة ({ $total })
selection-whole-page = تحديد هذه الصفحة
selection-clear = مسح التحديد
# Label before a select, read aloud only; then its first option and its button.
selection-action = إجراء جماعي
selection-choose = اختيار إجراء…
selection-continue = متابعة
selection-export = تصدير
