# Rate plans.

plans-title = Rate plans
plans-about = What customers have bought. Only the owner of a plan, and those above it, can change it.
plans-new = New rate plan
plans-create = Create rate plan
plans-save = Save rate plan
plans-created = Rate plan created.

plans-plan = Rate plan
plans-plan-about = Every refusal names the plan, so call it what customers know it by.
plans-name = Name
plans-mailboxes = Mailboxes
plans-limit-hint = How many a customer may have that are not archived. Empty: as many as they like.
plans-no-limit = As many as they like
plans-limit = Up to { $max }
plans-includes = Includes
plans-includes-about = What is not ticked is refused, with the name of the plan.
plans-voicemail-alone = Voicemail alone
plans-owner = Owner
plans-owner-about = This customer and those below it can be on the plan.
# Whose a plan is that was made above the reader’s own customer.
plans-owner-above = Your provider
# Two plans of the same name, told apart by whose they are.
plans-of-owner = { $name } ({ $owner })
plans-customers = Customers
plans-customers-about = Who is on this plan.
plans-nobody = Nobody
# $names is names of customers with commas between them.
plans-and-more = { $count ->
    [one] { $names } and { $count } more
   *[other] { $names } and { $count } more
}

# What a plan can include.
plans-transcription = Transcription
plans-fax = Fax
plans-text = Text messages
plans-calls = Notification calls
plans-recordings = Recordings by e-mail
