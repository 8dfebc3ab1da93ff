# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of “You will be signed out in”.
session-expiry-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
session-expiry-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
# After “Continue”, without having signed in.
session-expiry-not-signed-in = Aún no ha iniciado sesión.
