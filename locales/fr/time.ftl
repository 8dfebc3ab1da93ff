# Times: the closer, the more exact. $clock is hours and minutes with the offset from UTC, such as 09:14 +01:00.

time-just-now = à l’instant
time-minutes-ago = { $count ->
    [one] il y a { $count } min
   *[other] il y a { $count } min
}
time-today = aujourd’hui { $clock }
time-yesterday = hier
time-day-month = { $day } { $month }
time-day-month-year = { $day } { $month } { $year }
# A date with a time. $clock may have seconds.
time-moment = { $day } { $month } { $year }, { $clock }
time-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
time-month-in-full = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
