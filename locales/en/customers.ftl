# Customers.

customers-title = Customers
customers-about = Yours and every one below it.
customers-new = New customer
customers-hidden = { $count ->
    [one] { $count } more customer is not shown here.
   *[other] { $count } more customers are not shown here.
}
# Behind the name of a customer, for those who do not see how far it is moved in.
customers-level = {" "}(level { $level })

customers-create = Create customer
customers-save = Save customer
customers-at-the-top = { $count ->
    [one] { $count } mailbox
   *[other] { $count } mailboxes
}
customers-below = { $count ->
    [one] below { $parent } · { $count } mailbox
   *[other] below { $parent } · { $count } mailboxes
}
customers-suspended-above = { $by }, which is above it, is suspended. Nobody signs in and nothing changes here until that ends.
customers-suspended-itself = It is suspended. Nobody signs in and nothing changes until it is active again.

customers-form-about = What people and programs call it, and what it has bought.
customers-slug-hint-new = Used in addresses and by APIs: a to z, 0 to 9 and dashes. It stays the same for ever.
customers-slug-hint = Used in addresses and by APIs. It stays the same for ever.
customers-parent-hint = Its administrators look after this one, too. It cannot be moved later.
customers-plan-hint = What it may use, and how many mailboxes it may have.
customers-own-plan-hint = The plan of your own customer is chosen by whoever is above it.
customers-new-mailboxes = New mailboxes
customers-new-mailboxes-about = What a mailbox starts with. Those there are stay as they are.
customers-language-hint = Type a part of the name, such as German, and choose from the list; or a tag such as en-US.
customers-timezone-hint = Such as Europe/Berlin.
# $rule is people-range-rule.
customers-numbers-hint = Where nobody chooses a number, the smallest free one of this range: { $rule }.
customers-pins = PINs
customers-pins-about = What a PIN must be like that is set from now on. PINs that are set stay, good or not.
# $rules is a list such as “4 to 8 digits, no digit three times in a row”.
customers-policy-preset = { $name ->
    [strict] strict: { $rules }
    [four-digit] four-digit: { $rules }
   *[any] any: { $rules }
}
customers-policy-own = own: as said below
customers-policy-unread = not readable
customers-no-repeats = No digit three times in a row
customers-no-sequences = No three digits in sequence
customers-not-the-number = Not the mailbox number, forwards or backwards
customers-count-again = Count again
customers-apis-about = Which of them its users may use, with a password or a token.
customers-apis-open = Open to its users

customers-suspension-about = Of a suspended customer, and of those below it, nobody signs in, by password, session or token, and nothing changes. Calls are not affected.
customers-own = This is your own customer; only somebody above it can suspend it.
customers-suspend-what = { $name } and every customer below it stand still from the next request on.
customers-suspend-now = Suspend it now
customers-activate = Make it active again

# What was just done.
customers-created = Customer created.
customers-now-suspended = The customer is suspended.
customers-now-active = The customer is active again.
