# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of “You will be signed out in”.
session-expiry-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
session-expiry-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
# After “Continue”, without having signed in.
session-expiry-not-signed-in = Sie sind noch nicht angemeldet.
