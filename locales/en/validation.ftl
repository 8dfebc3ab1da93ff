# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a
# period. $field is the label of a field.

validation-required = This field is required
validation-required-number = Enter a mailbox number, such as 1234
validation-required-name = Enter a name
validation-required-owner = Choose an owner
validation-required-pin = Enter a PIN, or copy one from another mailbox
validation-required-new-pin = Enter a new PIN
validation-required-timezone = Choose a time zone, such as Europe/Berlin
validation-required-language = Choose a language, such as en-US
validation-too-long = { $field } has { $length } characters; use at most { $max }
validation-control-character = { $field } contains a character that can’t be displayed; retype it
validation-not-digits = A mailbox number must contain only digits, such as 1234
validation-number-with-dash = Enter one number without a dash, such as 1234; a range such as 1001-1005 means several numbers
validation-number-length = A mailbox number must have { $min } to { $max } digits; this one has { $digits }
validation-number-taken = Another mailbox of this customer already has this number (it may be archived); choose another number
validation-range-full = Every number from { $first } to { $last } is in use; widen the customer’s number range
validation-stored-pin = The existing PIN doesn’t meet this customer’s PIN policy; enter a new PIN
validation-no-such-mailbox = This customer has no other mailbox with that number; enter a different number
validation-unknown-choice = { $field }: choose one of the available options
validation-not-dialable = Enter a number such as 201 or +49 30 1234567; only digits, *, #, and a leading + are allowed
validation-not-sip-address = Enter a SIP address such as desk@pbx.example
# $kind is the kind of destination.
validation-exit-number-missing =
    Enter the { $kind ->
        [forward] external number
        [sipuri] SIP address
        [mailbox] mailbox number
        [queue] queue number
        [huntgroup] hunt group number
        [menu] voice menu number
        [peer] number on the other phone system
       *[phone] extension
    } for callers who press 0, or choose “Hang up”
validation-exit-to-itself = A mailbox can’t send callers back to itself; choose another number or “Hang up”
validation-bad-address = “{ $address }” is not an email address; enter one such as jo@example.org
validation-recipient-listed-twice = { $address } is listed twice; remove one
validation-too-many-recipients = There are { $count } email addresses; enter at most { $max }
validation-no-recipients = Enter at least one email address, or turn off “Email to other recipients”
validation-no-additional-email = Enter an additional email address, or turn off “Attach recording to additional email”
validation-deleted-unsent = Messages would be deleted although no email is sent; turn on an email notification, or turn off “Delete messages after emailing them”
validation-unknown-timezone = “{ $name }” is not a time zone; use a name such as Europe/Berlin
validation-unknown-language = “{ $tag }” is not a language tag; use one such as en-US or de
validation-unknown-language-meant = “{ $tag }” is not a language tag; try { $meant }
validation-unknown-owner = This customer has no such user; choose another owner
validation-unknown-sound = This customer has no such sound; choose another
validation-unknown-customer = Customer not found; choose another
validation-customer-suspended = This customer is suspended; nothing can be changed until it’s active again
validation-unconfirmed = This would delete messages that nobody has heard; confirm it first
validation-plan-full = The limit of the rate plan “{ $plan }” is reached (mailboxes: { $max }); archive a mailbox first
validation-role-forbids = Your role doesn’t allow changes to “{ $field }”

# What a rate plan leaves out.
validation-plan-transcription = Transcription is not included in the rate plan “{ $plan }”
validation-plan-fax = Fax is not included in the rate plan “{ $plan }”
validation-plan-text = Text messages are not included in the rate plan “{ $plan }”
validation-plan-call = Notification calls are not included in the rate plan “{ $plan }”
validation-plan-recording = Recordings by email are not included in the rate plan “{ $plan }”
# $why is one of the above.
validation-kept-out-of-plan = { $why }; the current choice is kept until you change it, and can’t be chosen again

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = The PIN must contain only digits
validation-pin-dash = The PIN must not contain a dash; some systems add one to mark a locked PIN, so enter only the digits
validation-pin-too-short = The PIN is too short: use { $rule }
validation-pin-too-long = The PIN is too long: use { $rule }
validation-pin-repeats = { $run } repeats a digit; avoid the same digit 3 times in a row
validation-pin-sequence = { $run } is a sequence; avoid runs such as 012 or 987
validation-pin-is-number = The PIN is the mailbox number; choose another
validation-pin-is-number-reversed = The PIN is the mailbox number reversed; choose another

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [one] 1 digit
   *[other] exactly { $count } digits
}
validation-pin-rule-between = { $shortest } to { $longest } digits
validation-pin-rule-repeats = no digit 3 times in a row
validation-pin-rule-sequences = no 3 digits in sequence, up or down (890 and 098 are allowed)
validation-pin-rule-number = not the mailbox number, forward or backward
validation-pin-rules = PIN requirements
# Read aloud before each requirement.
validation-pin-rule-broken = not met:
validation-pin-rule-met = met:

# What will happen; never stops a save. With a period.
validation-warning-no-owner = This mailbox has no owner, so this reaches nobody.
validation-warning-no-address = The owner has no email address, so this reaches nobody.
validation-warning-deleted-unheard = No email includes the recording, so messages are deleted before anyone hears them.
validation-warning-no-notifications = No notifications are sent while this is set to “Nothing”.
validation-warning-opens-without-pin = Anyone who answers the call can hear the messages.
validation-warning-typed-pin-ignored = The copied PIN is used, not the one entered above.
validation-warning-exit-to-itself = This sends callers back to the same mailbox.
validation-warning-exit-archived = The mailbox with that number is archived, so pressing 0 leads nowhere.
validation-warning-exit-missing = This customer has no mailbox with that number, so pressing 0 leads nowhere.
validation-warning-recipients-off = No email is sent to these addresses while “Email to other recipients” is off.
validation-warning-press-0-here = { $count ->
    [one] 1 mailbox still sends callers who press 0 to this number.
   *[other] { $count } mailboxes still send callers who press 0 to this number.
}

# Title above a list of errors.
validation-there-is-a-problem = There is a problem
# Button below a list of warnings.
validation-save-anyway = Save anyway
# The window’s title while the page has errors. $title is the title of the page.
validation-error-title = Error: { $title }
