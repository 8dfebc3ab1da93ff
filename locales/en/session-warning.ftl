# The box before a session ends, and after.

# Title. $left is session-expiry-minutes or session-expiry-seconds.
session-warning-ends-in = You will be signed out in { $left }
# Title after the end.
session-warning-ended = You are signed out
# Below the title: why the session ends, or what to do after its end.
session-warning-inactive = You have been inactive for a while.
session-warning-time-limit = This session is about to reach its time limit and can’t be extended. Save your work now, then sign in again.
session-warning-still-here = What you typed is still here. Sign in in a new tab, then return here and continue.
# Buttons.
session-warning-stay = Stay signed in
session-warning-continue = Continue
# Link: leaves the page, without what was typed.
session-warning-sign-in-here = Sign in here
