# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of “You will be signed out in”.
session-end-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
session-end-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
# After “Continue”, without having signed in.
session-end-not-signed-in = Sie sind noch nicht angemeldet.
