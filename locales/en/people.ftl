# Forms about people, and what is wrong with them.

# What stands above each part of a form.
people-label-slug = Short name
people-label-name = Name
people-label-parent = Belongs to
people-label-plan = Rate plan
people-label-language = Language
people-label-timezone = Time zone
people-label-numbers = Numbers
people-label-policy = PIN policy
people-label-shortest = Fewest digits
people-label-longest = Most digits
people-label-dialects = APIs
people-label-customer = Customer
people-label-username = User name
people-label-email = E-mail address
people-label-role = Role
people-label-password = New password
people-label-again = The same again
people-label-mailboxes = Mailboxes
people-label-successor = Hand over to

# How a customer or a user stands.
people-status = Status
people-active = Active
people-suspended-now = Suspended
people-gone = Gone
people-suspend = Suspend
people-suspension = Suspension

# What is wrong and what to do, without a full stop. $slug, $username and $raw are as typed.
people-no-customer = There is no customer "{ $slug }"
people-no-parent = Choose the customer that it belongs to
people-suspended = The customer “{ $name }” is suspended; nothing of theirs changes until it is active again
people-no-user = There is no user "{ $username }"
people-no-plan = There is no such rate plan; choose one of those offered
people-slug-taken = There is already a customer "{ $slug }"; choose another short name
people-username-taken = There is already a user "{ $username }"; choose another user name
people-plan-taken = There is already a rate plan "{ $name }"; choose another name
people-bad-slug = A short name has 1 to 64 characters: a to z, 0 to 9 and dashes, not first or last
people-bad-username = A user name has 1 to 64 characters: letters, digits and . _ - + @
people-no-name = Enter a name
people-bad-name = A name has 1 to 64 characters, all of which can be shown
people-bad-email = "{ $raw }" is not an e-mail address such as jo@example.org
people-bad-timezone = "{ $raw }" is not a time zone such as Europe/Berlin
# $rule is the one below.
people-bad-numbers = The range cannot be read: { $rule }
people-range-rule = it is two numbers of 3 to 18 digits, equally long, such as 200-899
people-range-reversed = The first number of a range must be the smaller one, as in 200-899
people-bad-policy = Choose one of the policies offered
people-bad-digits = Give a number of digits from { $least } to { $most }
people-digits-crossed = The most digits cannot be fewer than the fewest
people-bad-role = Choose one of the roles offered
people-bad-limit = Give a number of mailboxes, or leave it empty for as many as they like
people-passwords-differ = The two passwords differ; type the same one twice
people-wrong-password = The current password is not right
people-own-plan = The rate plan of your own customer is chosen by whoever is above it
people-plan-above = The plan “{ $name }” has more than your own customer's; choose one that has no more
people-beyond-own-plan = This is more than your own customer's plan has; allow no more mailboxes and include nothing else than it does
people-last-administrator = This is the last active administrator at the top; make another one first, or nobody could look after the whole
people-no-fate = Choose what becomes of the mailboxes
people-no-successor = Choose an active user of this customer
people-address-needed = { $count ->
    [one] One mailbox deletes its messages after an e-mail that only this address gets; change that first
   *[other] { $count } mailboxes delete their messages after an e-mail that only this address gets; change that first
}
people-password-too-short = The password is too short; use at least { $shortest } characters
people-password-too-long = The password is too long; use at most { $longest } characters
people-password-is-username = The password is the user name; choose another one
people-password-common = This password is one of the first that anybody would try; choose another one
