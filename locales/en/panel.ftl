# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by someone else.
panel-email-me = Email me
panel-email-owner = Email the owner
panel-text-me = Text me
panel-text-owner = Text the owner
panel-call-me = Call me
panel-call-number = Call a number
panel-recording = Attach the recording
panel-additional-email = Send to the additional email address
panel-greeting = Temporary greeting

# What a switch does.
panel-left-plan = No longer in the rate plan “{ $plan }”. If you turn it off, you can’t turn it on again.
panel-turns-email-on = Also turns on email.
panel-delete-hint = After that, they can’t be heard by phone.
panel-transcribe-hint = New voicemails are converted to text.
panel-greeting-hint = If one is recorded, it plays instead of the greeting.
panel-message-details-hint = Caller, date, and length, before the message plays.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [one] { $first } and { $count } more
   *[other] { $first } and { $count } more
}

# Why a switch cannot be turned on.
panel-role-forbids = Your role doesn’t allow this.
panel-no-owner = This mailbox has no owner, so this would reach nobody.
panel-you-have-no-address = You have no email address yet. Add one under Account.
panel-owner-has-no-address = The owner has no email address, so this would reach nobody.
panel-number-first = Enter a number below first.
panel-address-first = Enter an email address below first.
panel-addresses-first = Enter email addresses below first.
panel-additional-email-first = Turn on “Send to the additional email address” first.

panel-many-sounds = To choose from all sounds, go to “More settings”.
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (not in the rate plan)

# What happens with a new message. $effects is one or several of the “panel-does” below.
panel-happens = { $kind ->
    [voicemail] When a voicemail arrives, { $effects }.
    [fax] When a fax arrives, { $effects }.
    [text] When a text message arrives, { $effects }.
    [voicemail_fax] When a voicemail or fax arrives, { $effects }.
   *[all] When a message arrives, { $effects }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } The message is deleted after the email is sent.
panel-happens-nothing = When a message arrives, nobody is notified.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others }, and { $last }
panel-does-notice-you = you get an email
panel-does-notice = { $name } gets an email
panel-does-recording-you = you get an email with the recording
panel-does-recording = { $name } gets an email with the recording
panel-does-text-you = you get a text message
panel-does-text = { $name } gets a text message
panel-does-recipients = { $count ->
    [one] { $count } other recipient gets an email
   *[other] { $count } other recipients get an email
}
panel-does-additional-email = an email is sent to { $address }
panel-does-additional-email-recording = an email with the recording is sent to { $address }
panel-does-call = { $number } is called

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
    [on] Emails to the additional email address are on for { $mailbox }.
   *[off] Emails to the additional email address are off for { $mailbox }.
}
panel-said-additional-email-recording = { $state ->
    [on] Recordings for the additional email address are on for { $mailbox }.
   *[off] Recordings for the additional email address are off for { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] Transcription is on for { $mailbox }.
   *[off] Transcription is off for { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] The temporary greeting is on for { $mailbox }.
   *[off] The temporary greeting is off for { $mailbox }.
}
panel-said-system-default = Greeting changed to the system default for { $mailbox }.
panel-said-greeting = Greeting changed for { $mailbox }.
# Any other switch.
panel-said-switch = { $state ->
    [on] “{ $field }” is on for { $mailbox }.
   *[off] “{ $field }” is off for { $mailbox }.
}
# Any other choice.
panel-said-choice = “{ $field }” is now “{ $value }” for { $mailbox }.

# $why is one or several sentences.
panel-not-changed = Not changed. { $why }
panel-not-changed-archived = Not changed, because this mailbox has been archived.
panel-connection-back = The connection is back. Your change was saved.
panel-undo = Undo
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = { $mailbox } hasn’t been changed yet. { $why }
# Button below the question above.
panel-confirm = Change anyway

panel-more-notifications = More notifications
panel-listening = Listening by phone
# Folded section. $count is how many switches it has.
panel-left-out = Not in your rate plan “{ $plan }” ({ $count })
# Button beside a select, where there is no script.
panel-set = Set
panel-record = Record a new greeting
panel-record-not = Ask an administrator or main user to add a greeting.

panel-new-pin = New PIN
panel-new-pin-hint = A replaced PIN can’t be restored.
panel-generate = Generate
panel-set-pin = Set PIN
panel-pin-breaks-rules = Not changed: the PIN must meet every requirement.
panel-pin-not-kept = For security, the PIN was not kept. Enter it again.
