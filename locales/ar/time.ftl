# Times: the closer, the more exact. $clock is hours and minutes with the offset from UTC, such as 09:14 +01:00.

time-just-now = الآن
time-minutes-ago = { $count ->
    [zero] قبل { $count } دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
time-today = اليوم { $clock }
time-yesterday = أمس
time-day-month = { $day } { $month }
time-day-month-year = { $day } { $month } { $year }
# A date with a time. $clock may have seconds.
time-moment = { $day } { $month } { $year }، { $clock }
time-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
time-month-in-full = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
