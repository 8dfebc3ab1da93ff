# The page that an invitation link or a password link opens.

# Title.
invitation-title = New password
# Two sentences below it. $when is a time such as “12 Nov 2026, 10:14 +01:00”.
invitation-for = This password is for { $name }.
invitation-expires = This link works once and expires on { $when }.
invitation-other-user = You are signed in as { $other }. Setting the password signs you in as { $name } instead.
# Hint below the field. $shortest and $longest are numbers.
invitation-password-hint = { $shortest } to { $longest } characters. Several words are easier to remember.
# Button.
invitation-submit = Set password and sign in
# Title, what to do, and the button where the link can’t be used.
invitation-invalid = This link is no longer valid
invitation-invalid-why = It has been used, has expired, or was replaced by a newer one. Ask the person who sent it for a new link.
invitation-to-sign-in = Go to the sign-in page
