selection-all-selected = المحدد: الكل ({ $total })
selection-selected = { $count ->
    [zero] لا شيء محدد ({ $count })
    [one] محدد واحد
    [two] محددان
    [few] { $count } محددة
    [many] { $count } محددًا
   *[other] { $count } محدد
}
selection-everything = كل ما في هذه القائمة ({ $total })
selection-whole-page = الصفحة كلها
selection-clear = إلغاء التحديد
selection-what = ما يُفعل بها
selection-choose = اختر ما يُفعل…
selection-go-on = متابعة
selection-export = تصدير
