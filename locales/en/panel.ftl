# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by somebody else.
panel-email-me = E-mail me
panel-email-owner = E-mail the owner
panel-text-me = Text me
panel-text-owner = Text the owner
panel-call-me = Call me
panel-call-number = Call a number
panel-recording = Attach the recording
panel-pager = E-mail the secondary address
panel-pager-recording = Attach the recording there, too
panel-transcribe = Transcribe
panel-greeting = Temporary greeting

# What a switch does.
panel-left-plan = No longer in the plan “{ $plan }”. Once off, it stays off.
panel-turns-email-on = Turns the e-mail on, too.
panel-delete-hint = They leave the mailbox after the e-mail is sent.
panel-transcribe-hint = New voicemails are written down.
panel-greeting-hint = Plays instead of the greeting when one is recorded.
panel-envelope-hint = All that is known of it, before it is played.
# $first is an e-mail address.
panel-first-and-more = { $count ->
    [one] { $first } and { $count } more
   *[other] { $first } and { $count } more
}

# Why a switch cannot be turned on.
panel-role-forbids = Your role may not change this.
panel-nobody-owns = Nobody owns this mailbox, so this would reach nobody.
panel-you-have-no-address = You have no e-mail address yet. Give one under Account.
panel-owner-has-no-address = The owner has no e-mail address, so this would reach nobody.
panel-number-first = Give a number below first.
panel-address-first = Give an address below first.
panel-addresses-first = Give addresses below first.
panel-pager-first = Turn the secondary address on first.

panel-many-sounds = There are many sounds; all of them are in More settings.
panel-option-not-in-plan = { $option } (not in the plan)

# What happens with a new message. $deeds is one or several of the following.
panel-happens = { $kind ->
    [voicemail] A new voicemail { $deeds }.
    [fax] A new fax { $deeds }.
    [text] A new text message { $deeds }.
    [voicemail_fax] A new voicemail or fax { $deeds }.
   *[all] A new message { $deeds }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } It is deleted once it is e-mailed.
panel-happens-nothing = Nobody is told of a new message.
# $others is one or several with commas between them.
panel-does-several = { $others } and { $last }
panel-does-notice-you = e-mails you a notice
panel-does-notice = e-mails { $name } a notice
panel-does-recording-you = e-mails you the recording
panel-does-recording = e-mails { $name } the recording
panel-does-text-you = texts you
panel-does-text = texts { $name }
panel-does-addresses = { $count ->
    [one] e-mails { $count } more address
   *[other] e-mails { $count } more addresses
}
panel-does-pager = e-mails { $address }
panel-does-pager-recording = e-mails the recording to { $address }
panel-does-call = calls { $number }

# What was just done. $mailbox is its name.
panel-said-email = { $email ->
    [notice] E-mails without the recording are on for { $mailbox }.
    [recording] E-mails with the recording are on for { $mailbox }.
   *[off] E-mails are off for { $mailbox }.
}
panel-said-text = { $state ->
    [on] Text messages are on for { $mailbox }.
   *[off] Text messages are off for { $mailbox }.
}
panel-said-call = { $state ->
    [on] Calls are on for { $mailbox }.
   *[off] Calls are off for { $mailbox }.
}
panel-said-addresses = { $state ->
    [on] E-mails to more addresses are on for { $mailbox }.
   *[off] E-mails to more addresses are off for { $mailbox }.
}
panel-said-pager = { $state ->
    [on] E-mails to the secondary address are on for { $mailbox }.
   *[off] E-mails to the secondary address are off for { $mailbox }.
}
panel-said-pager-recording = { $state ->
    [on] The recording for the secondary address is on for { $mailbox }.
   *[off] The recording for the secondary address is off for { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] Transcription is on for { $mailbox }.
   *[off] Transcription is off for { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] The temporary greeting is on for { $mailbox }.
   *[off] The temporary greeting is off for { $mailbox }.
}
panel-said-own-greeting = The system's own greeting is chosen for { $mailbox }.
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
panel-connection-back = The connection is back. It was saved.
panel-undo = Undo
# $why is one or several sentences: what is lost by it.
panel-asks = { $mailbox } is not changed yet. { $why }
panel-confirm = Change it anyway

panel-more-notifications = More notifications
panel-listening = Listening by phone
panel-left-out = Not in your plan “{ $plan }” ({ $count })
# For a choice, where there is no script.
panel-set = Set
panel-record = Record a new one
panel-record-not = Your role may not add sounds; an administrator does.

panel-new-pin = New PIN
panel-generate = Generate
panel-set-pin = Set the PIN
panel-pin-breaks-rules = Nothing is changed yet: the PIN must meet every rule.
panel-pin-lost = The PIN is not kept while a form is sent back; type it again.
