# The account of the signed-in user.

# Title of a section and label of its select, the hint, the first option, and the button.
account-language = Language
account-language-about = The language of these pages. Callers hear the language set for each mailbox.
account-language-browser = Same as the browser
account-language-save = Save language

# Title of the page.
account-title = Account
# Title of a section and its hint.
account-profile = Profile
account-profile-about = Your name as others see it, and your email address.
# Labels, a hint, and the button.
account-name = Name
account-email = Email address
account-email-hint = Optional. Notifications about your mailboxes are sent here.
account-save = Save

# Title of a section, its hint, and the labels of its fields.
account-password = Password
account-password-about = Changing your password signs you out everywhere else.
account-password-current = Current password
account-password-new = New password
account-password-rule = At least { $count } characters. Several words are easier to remember.
# At the field, after the form was rejected.
account-password-not-kept = For security, the password was not kept. Enter it again.
# Button.
account-password-change = Change password

# Title of a section, its hint, and the labels of its fields.
account-preferences = Preferences
account-preferences-about = Display and keyboard settings for all your devices.
account-row-height = Row height
account-rows-per-page = Rows per page
# Keys such as J and K.
account-shortcuts = Single-key shortcuts
account-on = On
account-off = Off
# Label, hint, and button.
account-timezone = Time zone
account-timezone-hint = Enter a city, such as Berlin, and choose it from the list. If empty, your browser’s time zone is used.
account-timezone-save = Save time zone

# Title of the list of sessions, and its hint.
account-sessions = Sessions
account-sessions-about = If you don’t recognize a session, sign it out and change your password.
# The button of a session for screen readers, and as it is shown. $browser is account-browser, $address an IP address.
account-sign-out-of = Sign out { $browser } at { $address }
account-sign-out = Sign out
# Badge of the session that the page is shown in.
account-this-session = This session
# Below the name of the browser, after the IP address. $when is a time such as “2 min ago” or “12 Nov”.
account-signed-in = signed in { $when }
account-last-active = last active { $when }
# Such as “Firefox on Windows”.
account-browser = { $program } on { $system }
account-browser-unknown = Unknown browser

# What is wrong with a field, without a period.
account-password-incorrect = The current password is incorrect; enter it again
account-too-many = { $seconds ->
    [one] Too many attempts; wait 1 second, then try again
   *[other] Too many attempts; wait { $seconds } seconds, then try again
}
