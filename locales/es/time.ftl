# Times: the closer, the more exact. $clock is hours and minutes with the offset from UTC, such as 09:14 +01:00.

time-just-now = ahora mismo
time-minutes-ago = { $count ->
    [one] hace { $count } min
   *[other] hace { $count } min
}
time-today = hoy { $clock }
time-yesterday = ayer
time-day-month = { $day } { $month }
time-day-month-year = { $day } { $month } { $year }
# A date with a time. $clock may have seconds.
time-moment = { $day } de { $month } de { $year }, { $clock }
time-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
time-month-in-full = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
