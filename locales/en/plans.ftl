# Rate plans.

plans-title = Rate plans
plans-about-manager = What customers have bought. Plans belong to the whole system.
plans-about = What customers can buy. Plans are managed at the top of the whole system.
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
plans-customers = Customers
plans-customers-about = Who is on this plan.
plans-nobody = Nobody
# Customers of the plan, beyond those that are named.
plans-unseen = { $count ->
    [one] { $count } that you do not see
   *[other] { $count } that you do not see
}
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
