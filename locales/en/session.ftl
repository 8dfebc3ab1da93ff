# What is said before a session ends, and when it has ended. The page draws it.

# $left is what is left, such as “40 seconds”.
session-ends-in = You will be signed out in { $left }
session-ended = You are signed out
session-unused = Nothing was asked of Mailroom for a while.
session-old = You signed in long ago, and it ends now whatever you do. Save what you typed, or sign in again when it has ended.
session-still-here = What you typed is still here. Sign in in a new tab, come back here, and go on.
session-stay = Stay signed in
session-go-on = Go on
session-sign-in-here = Sign in here
