session-end-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
session-end-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
session-end-not-yet = Sie sind noch nicht angemeldet.
