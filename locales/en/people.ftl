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
