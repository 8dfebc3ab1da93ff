# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
people-label-slug = Slug
people-label-name = Name
people-label-parent = Parent customer
people-label-plan = Rate plan
people-label-language = Prompt language
people-label-timezone = Time zone
people-label-numbers = Number range
people-label-policy = PIN policy
people-label-min-length = Minimum length
people-label-max-length = Maximum length
people-label-dialects = APIs
people-label-customer = Customer
people-label-username = Username
people-label-email = Email address
people-label-role = Role
people-label-password = New password
people-label-repeat-password = Repeat password
people-label-mailboxes = Mailboxes
people-label-transfer-to = Transfer mailboxes to

# Column head, and the states of a customer or a user.
people-status = Status
people-active = Active
people-suspended = Suspended
people-removed = Removed
# Button.
people-suspend = Suspend
# Title of the section with that button.
people-suspension = Suspension
