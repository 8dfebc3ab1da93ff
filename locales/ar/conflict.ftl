conflict-title = حفظ { $who } هذا في أثناء ذلك ({ $when })
conflict-title-unknown = حفظ شخص ما هذا في أثناء ذلك ({ $when })
conflict-about = لم يُحفظ شيء منك بعد، وكل ما كتبته لا يزال في النموذج. احفظ من جديد ليحل محل المحفوظ الآن.
conflict-field = الحقل
conflict-stored = المحفوظ الآن
conflict-yours = ما كتبته
