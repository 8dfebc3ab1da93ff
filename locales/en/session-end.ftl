# What the browser says when a session ends. Sent with every page, so keep it short.

# The rest of “You will be signed out in”.
session-end-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
session-end-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
# After “Continue”, without having signed in.
session-end-not-signed-in = You are not signed in yet.
