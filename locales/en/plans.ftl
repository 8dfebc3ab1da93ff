# Rate plans.

# Title of the page.
plans-title = Rate plans
plans-about = Rate plans define what customers can use. Only administrators of the customer that owns a rate plan, and of its parent customers, can change it.
# Button and title.
plans-new = New rate plan
# Buttons, and a message.
plans-create = Create rate plan
plans-save = Save rate plan
plans-created = Rate plan created.

# Column head, and title of a section.
plans-plan = Rate plan
plans-plan-about = Error messages name the rate plan, so use a name that customers know.
plans-name = Name
plans-mailboxes = Mailboxes
# Hint of the input “Mailboxes”.
plans-limit-hint = Maximum per customer, not counting archived mailboxes. Leave empty for no limit.
# In the column “Mailboxes”.
plans-unlimited = Unlimited
plans-limit = Up to { $max }
# Column head, title of a section, and name of a field in the history.
plans-features = Features
plans-features-about = Features that are not selected can’t be turned on.
# Where a rate plan includes no features.
plans-voicemail-only = Voicemail only
plans-owner = Owning customer
plans-owner-about = This customer and its sub-customers can use this rate plan.
# The owner of a rate plan that belongs to a customer above the reader’s own.
plans-owner-above = Your provider
# Two rate plans with the same name, as options of a select. $owner is a customer.
plans-of-owner = { $name } ({ $owner })
plans-customers = Customers
plans-customers-about = Customers that use this rate plan.
# Where no customer uses a rate plan.
plans-no-customers = None
# $names is names of customers, separated by commas.
plans-and-more = { $count ->
    [one] { $names } and { $count } more
   *[other] { $names } and { $count } more
}

# Features of a rate plan.
plans-transcription = Transcription
plans-fax = Fax
plans-text = Text messages
plans-calls = Notification calls
plans-recordings = Recordings by email
