# What the browser says of a session’s end. It goes along with every page, so it is short.

# What is left, after “You will be signed out in”.
session-end-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
session-end-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
session-end-not-yet = You are not signed in yet.
