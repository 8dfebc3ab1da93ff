# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by somebody else.
panel-email-me = Email me
panel-email-owner = Email the owner
panel-text-me = Text me
panel-text-owner = Text the owner
panel-call-me = Call me
panel-call-number = Call a number
panel-recording = Attach the recording
panel-additional-email = Email the additional address
panel-additional-email-recording = Attach the recording there too
panel-transcribe = Transcribe
panel-greeting = Temporary greeting

# What a switch does.
panel-left-plan = No longer in the plan “{ $plan }”. If you turn it off, you cannot turn it on again.
panel-turns-email-on = Also turns the email on.
panel-delete-hint = Messages are deleted from the mailbox after the email is sent.
panel-transcribe-hint = New voicemails are converted to text.
panel-greeting-hint = If one is recorded, it plays instead of the greeting.
panel-message-details-hint = Caller, date and length, before the message plays.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [one] { $first } and { $count } more
   *[other] { $first } and { $count } more
}

# Why a switch cannot be turned on.
panel-role-forbids = You don’t have permission to change this.
panel-no-owner = This mailbox has no owner, so this would reach nobody.
panel-you-have-no-address = You have no email address yet. Add one under Account.
panel-owner-has-no-address = The owner has no email address, so this would reach nobody.
panel-number-first = Enter a number below first.
panel-address-first = Enter an email address below first.
panel-addresses-first = Enter email addresses below first.
panel-additional-email-first = Turn on “Email the additional address” first.

panel-many-sounds = To choose from all sounds, go to More settings.
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (not in the plan)

# What happens with a new message. $deeds is one or several of the “panel-does” below.
panel-happens = { $kind ->
    [voicemail] A new voicemail { $deeds }.
    [fax] A new fax { $deeds }.
    [text] A new text message { $deeds }.
    [voicemail_fax] A new voicemail or fax { $deeds }.
   *[all] A new message { $deeds }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } It is deleted after the email is sent.
panel-happens-nothing = A new message notifies nobody.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others } and { $last }
panel-does-notice-you = sends you an email
panel-does-notice = sends { $name } an email
panel-does-recording-you = sends you an email with the recording
panel-does-recording = sends { $name } an email with the recording
panel-does-text-you = sends you a text message
panel-does-text = sends { $name } a text message
panel-does-recipients = { $count ->
    [one] sends an email to { $count } other recipient
   *[other] sends an email to { $count } other recipients
}
panel-does-additional-email = sends an email to { $address }
panel-does-additional-email-recording = sends an email with the recording to { $address }
panel-does-call = triggers a call to { $number }

# What was just done. $mailbox is its name.
panel-said-email = { $email ->
    [notice] Emails without the recording are on for { $mailbox }.
    [recording] Emails with the recording are on for { $mailbox }.
   *[off] Emails are off for { $mailbox }.
}
panel-said-text = { $state ->
    [on] Text messages are on for { $mailbox }.
   *[off] Text messages are off for { $mailbox }.
}
panel-said-call = { $state ->
    [on] Calls are on for { $mailbox }.
   *[off] Calls are off for { $mailbox }.
}
panel-said-recipients = { $state ->
    [on] Emails to other recipients are on for { $mailbox }.
   *[off] Emails to other recipients are off for { $mailbox }.
}
panel-said-additional-email = { $state ->
    [on] Emails to the additional address are on for { $mailbox }.
   *[off] Emails to the additional address are off for { $mailbox }.
}
panel-said-additional-email-recording = { $state ->
    [on] The recording for the additional address is on for { $mailbox }.
   *[off] The recording for the additional address is off for { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] Transcription is on for { $mailbox }.
   *[off] Transcription is off for { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] The temporary greeting is on for { $mailbox }.
   *[off] The temporary greeting is off for { $mailbox }.
}
panel-said-system-default = The system default greeting is chosen for { $mailbox }.
panel-said-greeting = Another greeting is chosen for { $mailbox }.
# Any other switch.
panel-said-switch = { $state ->
    [on] “{ $field }” is on for { $mailbox }.
   *[off] “{ $field }” is off for { $mailbox }.
}
# Any other choice.
panel-said-choice = “{ $field }” is now “{ $value }” for { $mailbox }.

# $why is one or several sentences.
panel-not-changed = Not changed. { $why }
panel-not-changed-archived = Not changed: this mailbox is archived now.
panel-connection-back = The connection is back. Your change was saved.
panel-undo = Undo
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = { $mailbox } is not changed yet. { $why }
# Button below the question above.
panel-confirm = Change anyway

panel-more-notifications = More notifications
panel-listening = Listening by phone
# Folded section. $count is how many switches it has.
panel-left-out = Not in your plan “{ $plan }” ({ $count })
# Button beside a select, where there is no script.
panel-set = Set
panel-record = Record a new greeting
panel-record-not = Ask your administrator to add a greeting.

panel-new-pin = New PIN
panel-generate = Generate
panel-set-pin = Set PIN
panel-pin-breaks-rules = Not changed: the PIN must meet every requirement.
panel-pin-not-kept = For security, the PIN was not kept. Enter it again.
