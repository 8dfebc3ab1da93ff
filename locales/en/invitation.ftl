# The page of an invitation.

invitation-title = Choose a password
invitation-for = For { $name }.
# $when is a time such as “today 09:14 UTC”.
invitation-once = This page can be used once, and ends { $when }.
invitation-other = You are signed in as { $other } here; this signs you in as { $name } instead.
invitation-password-hint = { $shortest } to { $longest } characters. Several words are easy to remember.
invitation-accept = Set the password and sign in
invitation-over = This link opens nothing
invitation-over-why = It was used already, has ended, or another one was made since. Ask whoever sent it for a new one.
invitation-to-sign-in = Go to the sign-in page
