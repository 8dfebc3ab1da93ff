# Customers: the list, the form of each, and suspending them.

# Title of the list, and the hint below it.
customers-title = Customers
customers-about = Your organization and its sub-customers.
# Button above the list, and title of the form.
customers-new = New customer
# Below the list: how many customers it leaves out.
customers-hidden = { $count ->
    [one] { $count } more customer is not shown. Use “Search” to find it.
   *[other] { $count } more customers are not shown. Use “Search” to find them.
}
# After the name of a customer, for screen readers: how deep it is in the tree. $level is a number.
customers-level = {" "}(level { $level })

# Buttons.
customers-create = Create customer
customers-save = Save customer
# Below the name of a customer. $count is of mailboxes that are not archived, $parent a customer.
customers-top-level = { $count ->
    [one] { $count } mailbox
   *[other] { $count } mailboxes
}
customers-part-of = { $count ->
    [one] Part of { $parent } · { $count } mailbox
   *[other] Part of { $parent } · { $count } mailboxes
}
# Notices above the form. $by is a customer somewhere above this one.
customers-parent-suspended = This customer is part of { $by }, which is suspended. Until { $by } is active again, users of this customer can’t sign in and nothing can be changed.
customers-is-suspended = This customer is suspended. Until it’s active again, its users can’t sign in and nothing can be changed.

# Hints beside sections and below fields.
customers-form-about = The name that people see, the slug that programs use, and the rate plan.
customers-slug-hint-new = Identifies the customer in imports, on the command line, and in the yay API. Use a to z, 0 to 9, and hyphens. Can’t be changed later.
customers-slug-hint = Identifies the customer in imports, on the command line, and in the yay API. Can’t be changed.
customers-parent-hint = Its administrators also manage this customer. Can’t be changed later.
customers-plan-hint = Determines the available features and the maximum number of mailboxes.
customers-own-plan-hint = Only an administrator of a parent customer can change your organization’s rate plan.
# Title of a section, and its hint.
customers-new-mailboxes = New mailboxes
customers-new-mailboxes-about = Defaults for new mailboxes. Existing mailboxes are unchanged.
# Hints below fields.
customers-language-hint = Enter part of the name, such as German, and choose it from the list, or enter a tag such as en-US.
# $rule is administration-validation-range-rule.
customers-numbers-hint = New mailboxes without a number get the lowest free number in this range. Enter { $rule }.
# Title of a section, and its hint.
customers-pins = PINs
customers-pins-about = The PIN policy applies when a PIN is set. Existing PINs keep working, even if they don’t meet it.
# Options of the select “PIN policy”. $rules is a list such as “4 to 8 digits, no digit 3 times in a row”.
customers-policy-preset = { $name ->
    [strict] Strict: { $rules }
    [four-digit] Four digits: { $rules }
   *[any] Any: { $rules }
}
customers-policy-custom = Custom
# In place of the rules, in a table of what two people typed.
customers-policy-invalid = invalid
# Checkboxes of a custom policy. When ticked, such PINs are not allowed.
customers-no-repeats = No repeated digits (3 in a row, such as 777)
customers-no-sequences = No sequences (3 in a row, such as 789 or 987)
customers-not-mailbox-number = Not the mailbox number, forward or backward
# Button: counts the existing PINs that don’t meet the policy.
customers-count-again = Count again
# Hint beside the section “APIs”, and the title of its checkboxes.
customers-apis-about = The APIs that users of this customer can use, with a password or a token.
customers-apis-available = Available APIs

# Hint beside the section “Suspension”, and what stands in it in place of the button.
customers-suspension-about = Suspending signs out all users of this customer and its sub-customers, stops their API access, and blocks all changes. Calls still work.
customers-own-not-suspended = This is your own organization. Only an administrator of a parent customer can suspend it.
# The question, and the button that confirms it.
customers-suspend-confirmation = { $name } and its sub-customers will be suspended immediately.
customers-suspend-submit = Suspend customer
# Button.
customers-reactivate = Reactivate customer

# What was just done.
customers-created = Customer created.
customers-suspended = Customer suspended.
customers-reactivated = Customer reactivated.
