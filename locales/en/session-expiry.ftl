# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of “You will be signed out in”.
session-expiry-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
session-expiry-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# After “Continue”, without having signed in.
session-expiry-not-signed-in = You are not signed in yet.
