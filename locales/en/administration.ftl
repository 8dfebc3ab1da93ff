# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
administration-label-slug = Slug
administration-label-name = Name
administration-label-parent = Parent customer
administration-label-plan = Rate plan
administration-label-language = Prompt language
administration-label-timezone = Time zone
administration-label-numbers = Number range
administration-label-policy = PIN policy
administration-label-min-length = Minimum length
administration-label-max-length = Maximum length
administration-label-dialects = APIs
administration-label-customer = Customer
administration-label-username = Username
administration-label-email = Email address
administration-label-role = Role
administration-label-password = New password
administration-label-repeat-password = Repeat password
administration-label-mailboxes = Mailboxes
administration-label-transfer-to = New owner

# Column head, and the states of a customer or a user.
administration-status = Status
administration-active = Active
administration-suspended = Suspended
administration-removed = Removed
# Button.
administration-suspend = Suspend
# Title of the section with that button.
administration-suspension = Suspension
