# Times: the closer, the more exact. $clock is hours and minutes with the offset from UTC, such as 09:14 +01:00.

time-just-now = just now
time-minutes-ago = { $count ->
    [one] { $count } min ago
   *[other] { $count } min ago
}
time-today = today at { $clock }
time-yesterday = yesterday
time-day-month = { $day } { $month }
time-day-month-year = { $day } { $month } { $year }
# A date with a time. $clock may have seconds.
time-moment = { $day } { $month } { $year }, { $clock }
time-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
time-month-in-full = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
