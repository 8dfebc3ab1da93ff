# Times: the closer, the more exact. $clock is hours and minutes with the offset from UTC, such as 09:14 +01:00.

time-just-now = gerade eben
time-minutes-ago = { $count ->
    [one] vor { $count } Min.
   *[other] vor { $count } Min.
}
time-today = heute { $clock }
time-yesterday = gestern
time-day-month = { $day }. { $month }
time-day-month-year = { $day }. { $month } { $year }
# A date with a time. $clock may have seconds.
time-moment = { $day }. { $month } { $year }, { $clock }
time-month = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
time-month-in-full = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
