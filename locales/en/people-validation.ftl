# What is wrong and what to do, without a full stop. $slug, $username and $raw are as typed.
people-validation-no-customer = There is no customer "{ $slug }"
people-validation-no-parent = Choose the customer that it belongs to
people-validation-suspended = The customer “{ $name }” is suspended; nothing of theirs changes until it is active again
people-validation-no-user = There is no user "{ $username }"
people-validation-no-plan = There is no such rate plan; choose one of those offered
people-validation-slug-taken = There is already a customer "{ $slug }"; choose another short name
people-validation-username-taken = There is already a user "{ $username }"; choose another user name
people-validation-plan-taken = There is already a rate plan "{ $name }"; choose another name
people-validation-bad-slug = A short name has 1 to 64 characters: a to z, 0 to 9 and dashes, not first or last
people-validation-bad-username = A user name has 1 to 64 characters: letters, digits and . _ - + @
people-validation-no-name = Enter a name
people-validation-bad-name = A name has 1 to 64 characters, all of which can be shown
people-validation-bad-email = "{ $raw }" is not an e-mail address such as jo@example.org
people-validation-bad-timezone = "{ $raw }" is not a time zone such as Europe/Berlin
# $rule is the one below.
people-validation-bad-numbers = The range cannot be read: { $rule }
people-validation-range-rule = it is two numbers of 3 to 18 digits, equally long, such as 200-899
people-validation-range-reversed = The first number of a range must be the smaller one, as in 200-899
people-validation-bad-policy = Choose one of the policies offered
people-validation-bad-digits = Give a number of digits from { $least } to { $most }
people-validation-digits-crossed = The most digits cannot be fewer than the fewest
people-validation-bad-role = Choose one of the roles offered
people-validation-bad-limit = Give a number of mailboxes, or leave it empty for as many as they like
people-validation-passwords-differ = The two passwords differ; type the same one twice
people-validation-wrong-password = The current password is not right
people-validation-own-plan = The rate plan of your own customer is chosen by whoever is above it
people-validation-plan-above = The plan “{ $name }” has more than your own customer's; choose one that has no more
people-validation-beyond-own-plan = This is more than your own customer's plan has; allow no more mailboxes and include nothing else than it does
people-validation-last-administrator = This is the last active administrator at the top; make another one first, or nobody could look after the whole
people-validation-no-fate = Choose what becomes of the mailboxes
people-validation-no-successor = Choose an active user of this customer
people-validation-address-needed = { $count ->
    [one] One mailbox deletes its messages after an e-mail that only this address gets; change that first
   *[other] { $count } mailboxes delete their messages after an e-mail that only this address gets; change that first
}
people-validation-password-too-short = The password is too short; use at least { $shortest } characters
people-validation-password-too-long = The password is too long; use at most { $longest } characters
people-validation-password-is-username = The password is the user name; choose another one
people-validation-password-common = This password is one of the first that anybody would try; choose another one
