# API tokens.

tokens-title = API tokens
tokens-about = A token lets a script do what its user may, or less, without knowing a password.
# A link to the documentation of the APIs.
tokens-calls = What scripts can call
tokens-made = Token made
tokens-copy-now = Copy the new token now
tokens-copy-now-about = It is shown this once. Whoever has it can use it, so keep it like a password.
tokens-token = Token

tokens-all = Tokens
tokens-none = No tokens yet
tokens-none-make = Make the first one below.
tokens-name = Name
tokens-user = User
# Which APIs it opens.
tokens-opens = Opens
# What it may do.
tokens-may = May
tokens-may-read = read
tokens-may-change = read, change
tokens-may-pins = read, read PINs
tokens-may-change-pins = read, change, read PINs
tokens-used = Last used
tokens-never = Never
tokens-ends = Ends
tokens-status = Status
tokens-active = active
tokens-user-suspended = user suspended
tokens-expired = expired
tokens-revoked = revoked
tokens-revoked-by = revoked by { $who }
# $who stands before $when, a time such as “2 min ago” or “12 Nov”.
tokens-made-by = made by { $who }, { $when }
tokens-revoke = Revoke
tokens-revoke-of = Revoke { $name }
tokens-revoke-hint = Scripts that use it stop working at once.
tokens-revoke-now = Revoke it now

tokens-new = New token
tokens-new-about = It never does more than its user may at that moment, and never manages users or tokens.
tokens-name-hint = What will use it, such as Nightly export.
tokens-user-hint = The user name on whose behalf it acts: yours, or that of a user made for the script.
# Above what it may do if ticked.
tokens-may-besides = May besides reading
tokens-change = Change mailboxes
tokens-change-hint = Make, change and archive them, as far as the user may.
tokens-pins = Read PINs
tokens-pins-hint = In clear. Each look is recorded.
# For how many days.
tokens-lives = Lives
tokens-lives-hint = Days, { $first } to { $last }. A script is refused from then on, so note when to make the next one.
tokens-make = Make token

# What is wrong with a field, without a full stop.
tokens-name-missing = Give the token a name, such as what will use it
tokens-user-missing = Say on whose behalf the token acts
tokens-user-unknown = There is no user of this name
tokens-no-api = Choose at least one API
tokens-lifetime = A token lives { $first } to { $last } days
tokens-shown-before = This form was sent twice. One token was made, and it has been shown. If you did not copy it, revoke it and make another.
