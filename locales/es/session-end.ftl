session-end-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
session-end-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
session-end-not-yet = Aún no ha iniciado sesión.
