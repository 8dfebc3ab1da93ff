# One’s own account.

account-language = Language
account-language-about = What Mailroom speaks to you. What callers hear is set at each mailbox.
account-language-browser = As the browser asks
account-language-save = Use this language

account-title = Account
account-you = You
account-you-about = How others read your name, and where your e-mail goes.
account-name = Name
account-email = E-mail address
account-email-hint = Where you are told of new messages. Empty: nowhere.
account-save = Save

account-password = Password
account-password-about = A new one signs you out everywhere else.
account-password-current = Current password
account-password-new = New password
account-password-rule = At least { $count } characters. Several words are easier to keep in mind.
account-password-lost = The password is not kept while a form is sent back; type it again.
account-password-change = Change password

account-preferences = Preferences
account-preferences-about = How Mailroom looks to you. Each counts at once, wherever you sign in.
account-rows = Rows of the list
account-page-size = Rows on a page
# Keys such as J and K.
account-shortcuts = Shortcuts of a single key
account-on = On
account-off = Off
account-zone = Time zone of what you read
account-zone-hint = Such as Europe/Berlin. Empty: as your browser says.
account-zone-use = Use this zone

# Where the user is signed in.
account-sessions = Signed in
account-sessions-about = One that you do not know? Sign it out, then change your password.
account-sign-out-everywhere = Sign out everywhere, here too
account-sign-out-of = Sign out { $browser } at { $address }
account-sign-out = Sign out
account-this-session = this one
# $when is a time such as “2 min ago” or “12 Nov”.
account-since = since { $when }
account-seen = last seen { $when }
account-browser = { $program } on { $system }
account-browser-unknown = An unknown browser

# What is wrong with a field, without a full stop.
account-name-missing = Give your name
account-email-wrong = This is not an e-mail address; it looks like jo@example.org
account-password-wrong = The current password is not right; type it again
account-too-many = { $seconds ->
    [one] Too many tries; wait 1 second, then try again
   *[other] Too many tries; wait { $seconds } seconds, then try again
}
