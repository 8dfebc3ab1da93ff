# API tokens.

# Title of the page.
tokens-title = API tokens
tokens-about = With a token, a script can act for a user without a password, with the user’s permissions or fewer.
# A link to the documentation of the APIs.
tokens-api-reference = API reference
# Title of the page after a token was created.
tokens-created = Token created
# Heading above the new token.
tokens-copy-now = Copy the new token now
tokens-copy-now-about = It is shown only once. Anyone who has it can use it, so protect it like a password.
tokens-token = Token

# Caption of the table.
tokens-all = API tokens
tokens-none = No tokens yet
tokens-none-hint = Create the first one below.
# Column heads, and labels of the form.
tokens-name = Name
tokens-user = User
# The APIs that it works for.
tokens-apis = APIs
# Column head; the next four are its values.
tokens-permissions = Permissions
tokens-permissions-read = Read
tokens-permissions-change = Read, change
tokens-permissions-pins = Read, read PINs
tokens-permissions-change-pins = Read, change, read PINs
tokens-used = Last used
tokens-never = Never
tokens-expires = Expires
# Column head; the next four are its values.
tokens-status = Status
tokens-active = Active
tokens-user-suspended = User suspended
tokens-expired = Expired
tokens-revoked = Revoked
tokens-revoked-by = Revoked by { $who }
# $when is a time such as “2 min ago” or “12 Nov”; $who comes before $when in every language.
tokens-created-by = created by { $who }, { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = Revoke
tokens-revoke-of = Revoke { $name }
tokens-revoke-hint = Scripts that use this token stop working immediately. This can’t be undone.
tokens-revoke-now = Revoke token

# Title of the form.
tokens-new = New token
tokens-new-about = A token can never do more than its user, and can’t manage users or tokens.
tokens-name-hint = What uses it, such as Nightly export.
tokens-user-hint = The token acts for this user. Enter your own username, or that of a user created for the script.
# Above two check boxes.
tokens-additional-permissions = Additional permissions
tokens-change = Change mailboxes
tokens-change-hint = Create, change, and archive mailboxes, as far as the user is allowed to.
tokens-pins = Read PINs
tokens-pins-hint = As plain text. Access is recorded, at most once per hour for each mailbox.
# Label of a number of days.
tokens-expires-after = Days until expiration
tokens-expires-after-hint = { $first } to { $last } days. After that, the token stops working. Create a new one before then.
# Button.
tokens-create = Create token

# Errors, without a period.
tokens-user-missing = Enter the username of the user that the token acts for
tokens-user-unknown = No user has this username; check the spelling
tokens-no-api = Choose at least one API
tokens-expires-range = Enter a number of days from { $first } to { $last }
tokens-shown-before = This form was sent twice. One token was created and has already been shown. If you didn’t copy it, revoke it and create another.
