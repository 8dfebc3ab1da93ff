# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
administration-validation-no-customer = There is no customer “{ $slug }”; check the slug
administration-validation-no-parent = Choose the parent customer
administration-validation-suspended = The customer “{ $name }” is suspended; nothing can be changed until it’s active again
administration-validation-no-user = There is no user “{ $username }”; check the username
administration-validation-no-plan = Rate plan not found; choose one from the list
administration-validation-slug-taken = There is already a customer “{ $slug }”; choose another slug
administration-validation-username-taken = There is already a user “{ $username }”; choose another username
administration-validation-plan-taken = There is already a rate plan “{ $name }”; choose another name
administration-validation-bad-slug = Slug must have 1 to 64 characters: a to z, 0 to 9, and hyphens, but no hyphen at the start or end
administration-validation-bad-username = Username must have 1 to 64 characters: letters, digits, and . _ - + @
# $rule is the one below.
administration-validation-bad-numbers = Enter a number range: { $rule }
administration-validation-range-rule = two numbers with the same number of digits (3 to 18), such as 200-899
administration-validation-range-reversed = The first number of a range can’t be greater than the last; enter a range such as 200-899
administration-validation-bad-policy = Choose a PIN policy from the list
# Minimum or maximum length of PINs. $least and $most are numbers.
administration-validation-bad-digits = Enter a number of digits from { $least } to { $most }
administration-validation-lengths-crossed = Maximum length can’t be less than minimum length
administration-validation-bad-role = Choose a role from the list
administration-validation-bad-limit = Enter a number of mailboxes, or leave the field empty for no limit
administration-validation-passwords-differ = The passwords don’t match; enter the same password twice
administration-validation-own-plan = Only an administrator of a parent customer can change your organization’s rate plan
administration-validation-plan-above = The rate plan “{ $name }” includes more than the rate plan of your organization; choose one that doesn’t
administration-validation-beyond-own-plan = This is more than the rate plan of your organization includes; reduce the mailboxes or features
administration-validation-last-administrator = This is the last active top-level administrator; create another one first
administration-validation-no-disposition = Choose what happens to the mailboxes
administration-validation-no-successor = Choose an active user of this customer
administration-validation-email-needed = { $count ->
    [one] 1 mailbox deletes its messages after sending them only to this email address; turn that off, or add another recipient, first
   *[other] { $count } mailboxes delete their messages after sending them only to this email address; turn that off, or add other recipients, first
}
administration-validation-password-too-short = Password must have at least { $shortest } characters
administration-validation-password-too-long = Password must have at most { $longest } characters
administration-validation-password-is-username = Password can’t be the username; choose another one
administration-validation-password-common = This password is too common; choose another one
