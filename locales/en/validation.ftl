# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a full
# stop. $field is the label of a field.

validation-required = This is needed
validation-required-number = Give the mailbox a number, such as 1234
validation-required-name = Give the mailbox a name
validation-required-owner = Choose an owner
validation-required-pin = Give a PIN, or copy one from another mailbox
validation-required-new-pin = Type a new PIN
validation-required-timezone = Choose a time zone, such as Europe/Berlin
validation-required-language = Choose a language, such as en-US
validation-too-long = { $field } has { $length } characters; use at most { $max }
validation-control-character = { $field } has a character that cannot be shown; type it anew
validation-name-too-long = The name has { $length } characters; use at most { $max }
validation-name-character = The name has a character that cannot be shown; type it anew
validation-not-digits = A mailbox number is digits only, such as 1234
validation-number-with-dash = Give one number without a dash, such as 1234; a range such as 1001-1005 is several numbers
validation-number-length = A mailbox number has { $min } to { $max } digits; this has { $digits }
validation-number-taken = This customer already has a mailbox of this number; archived mailboxes count, so choose another number
validation-range-full = Every number from { $first } to { $last } is taken; ask for a wider range of numbers
validation-stored-pin = That PIN does not meet the policy here; give this mailbox one of its own
validation-no-such-mailbox = This customer has no other mailbox of that number
validation-unknown-choice = { $field }: choose one of the values offered
validation-not-dialable = This cannot be dialled; use digits, *, # and a leading +, such as +49 30 1234567
validation-not-sip-address = A SIP address looks like desk@pbx.example
# $kind is where the exit leads.
validation-exit-number-missing =
    Say which { $kind ->
        [forward] outside number
        [sipuri] sip address
        [mailbox] mailbox
        [queue] queue
        [huntgroup] hunt group
        [menu] menu
        [peer] peer system
       *[phone] phone
    } the caller goes to, or choose Hang up
validation-exit-to-itself = A mailbox cannot lead callers back to itself; choose another number or Hang up
validation-bad-address = “{ $address }” is not an e-mail address; it looks like jo@example.org
validation-recipient-twice = { $address } is there twice; once is enough
validation-too-many-recipients = { $count } addresses are too many; use at most 15
validation-no-recipients = Give at least one address, or turn “E-mail more addresses” off
validation-no-pager = Give the secondary address that the message is to be attached for, or turn attaching off
validation-deleted-unsent = Messages would be deleted although no e-mail goes out; turn an e-mail on, or keep the messages
validation-unknown-timezone = “{ $name }” is not a time zone; use a name such as Europe/Berlin
validation-unknown-language = “{ $tag }” is not a language tag; use one such as en-US or de
validation-unknown-language-meant = “{ $tag }” is not a language tag; you may mean { $meant }
validation-unknown-owner = There is no such user at this customer
validation-unknown-sound = There is no such sound at this customer
validation-unknown-customer = There is no such customer
validation-customer-suspended = This customer is suspended; nothing of theirs changes until it is active again
validation-unconfirmed = This has to be confirmed first
validation-plan-full = The plan “{ $plan }” has room for { $max } mailboxes, and they are all in use
validation-role-forbids = Your role may not change this: { $field }

# What a rate plan leaves out.
validation-plan-transcription = Transcription is not included in the plan “{ $plan }”
validation-plan-fax = Fax is not included in the plan “{ $plan }”
validation-plan-text = Text messages are not included in the plan “{ $plan }”
validation-plan-call = Notification calls are not included in the plan “{ $plan }”
validation-plan-recording = Recordings by e-mail are not included in the plan “{ $plan }”
validation-kept-out-of-plan = { $why }. It is kept until you choose something else, and cannot be chosen again

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = A PIN is digits only
validation-pin-dash = A PIN has no dash; some systems write one in front of a PIN that is locked, so type only the digits that are meant
validation-pin-too-short = The PIN is too short: use { $rule }
validation-pin-too-long = The PIN is too long: use { $rule }
validation-pin-repeats = { $run } repeats a digit; avoid the same digit three times in a row
validation-pin-sequence = { $run } is a sequence; avoid three digits in a row such as 012 or 987
validation-pin-is-number = The PIN is the mailbox number; choose another
validation-pin-is-number-reversed = The PIN is the mailbox number backwards; choose another

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [one] 1 digit
   *[other] exactly { $count } digits
}
validation-pin-rule-between = { $shortest } to { $longest } digits
validation-pin-rule-repeats = no digit three times in a row
validation-pin-rule-sequences = no three digits in sequence, up or down (890 and 098 are allowed)
validation-pin-rule-number = not the mailbox number, forwards or backwards
validation-pin-rules = What the PIN must be like
validation-pin-rule-broken = not met:
validation-pin-rule-met = met:

# What will happen; never stops a save. With a full stop.
validation-warning-nobody-owns = Nobody owns this mailbox, so this reaches nobody.
validation-warning-no-address = The owner has no e-mail address, so this reaches nobody.
validation-warning-deleted-unheard = No e-mail carries the recording: messages are gone before anyone has heard them.
validation-warning-notifies-nothing = Nothing is notified while this says Nothing.
validation-warning-opens-without-pin = Anyone who answers that phone hears the messages.
validation-warning-typed-pin-ignored = The copied PIN is used, not the one typed above.
validation-warning-exit-to-itself = This leads callers back to this same mailbox.
validation-warning-exit-archived = The mailbox of that number is archived, so callers who press 0 are lost.
validation-warning-exit-missing = This customer has no mailbox of that number, so callers who press 0 are lost.
validation-warning-recipients-off = These addresses are not e-mailed while “E-mail more addresses” is off.
validation-warning-led-here = { $count ->
    [one] 1 mailbox still leads callers to this number.
   *[other] { $count } mailboxes still lead callers to this number.
}

# Above a list of mistakes.
validation-there-is-a-problem = There is a problem
validation-save-anyway = Save anyway
# The window's title while the page has mistakes.
validation-error-title = Error: { $title }
