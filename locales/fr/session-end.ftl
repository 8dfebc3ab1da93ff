session-end-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
session-end-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
session-end-not-yet = Vous n’êtes pas encore connecté.
