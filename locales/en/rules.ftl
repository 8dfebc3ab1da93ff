# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a full
# stop. $field is the label of a field.

rules-required = This is needed
rules-required-number = Give the mailbox a number, such as 1234
rules-required-name = Give the mailbox a name
rules-required-owner = Choose an owner
rules-required-pin = Give a PIN, or copy one from another mailbox
rules-required-new-pin = Type a new PIN
rules-required-timezone = Choose a time zone, such as Europe/Berlin
rules-required-language = Choose a language, such as en-US
rules-too-long = { $field } has { $length } characters; use at most { $max }
rules-control-character = { $field } has a character that cannot be shown; type it anew
rules-name-too-long = The name has { $length } characters; use at most { $max }
rules-name-character = The name has a character that cannot be shown; type it anew
rules-not-digits = A mailbox number is digits only, such as 1234
rules-number-with-dash = Give one number without a dash, such as 1234; a range such as 1001-1005 is several numbers
rules-number-length = A mailbox number has { $min } to { $max } digits; this has { $digits }
rules-number-taken = This customer already has a mailbox of this number; archived mailboxes count, so choose another number
rules-range-full = Every number from { $first } to { $last } is taken; ask for a wider range of numbers
rules-stored-pin = That PIN does not meet the policy here; give this mailbox one of its own
rules-no-such-mailbox = This customer has no other mailbox of that number
rules-unknown-choice = { $field }: choose one of the values offered
rules-not-dialable = This cannot be dialled; use digits, *, # and a leading +, such as +49 30 1234567
rules-not-sip-address = A SIP address looks like desk@pbx.example
# $kind is where the exit leads.
rules-exit-number-missing =
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
rules-exit-to-itself = A mailbox cannot lead callers back to itself; choose another number or Hang up
rules-bad-address = “{ $address }” is not an e-mail address; it looks like jo@example.org
rules-recipient-twice = { $address } is there twice; once is enough
rules-too-many-recipients = { $count } addresses are too many; use at most 15
rules-no-recipients = Give at least one address, or turn “E-mail more addresses” off
rules-no-pager = Give the secondary address that the message is to be attached for, or turn attaching off
rules-deleted-unsent = Messages would be deleted although no e-mail goes out; turn an e-mail on, or keep the messages
rules-unknown-timezone = “{ $name }” is not a time zone; use a name such as Europe/Berlin
rules-unknown-language = “{ $tag }” is not a language tag; use one such as en-US or de
rules-unknown-language-meant = “{ $tag }” is not a language tag; you may mean { $meant }
rules-unknown-owner = There is no such user at this customer
rules-unknown-sound = There is no such sound at this customer
rules-unknown-customer = There is no such customer
rules-customer-suspended = This customer is suspended; nothing of theirs changes until it is active again
rules-unconfirmed = This has to be confirmed first
rules-plan-full = The plan “{ $plan }” has room for { $max } mailboxes, and they are all in use
rules-role-forbids = Your role may not change this: { $field }

# What a rate plan leaves out.
rules-plan-transcription = Transcription is not included in the plan “{ $plan }”
rules-plan-fax = Fax is not included in the plan “{ $plan }”
rules-plan-text = Text messages are not included in the plan “{ $plan }”
rules-plan-call = Notification calls are not included in the plan “{ $plan }”
rules-plan-recording = Recordings by e-mail are not included in the plan “{ $plan }”
rules-kept-out-of-plan = { $why }. It is kept until you choose something else, and cannot be chosen again

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
rules-pin-not-digits = A PIN is digits only
rules-pin-dash = A PIN has no dash; some systems write one in front of a PIN that is locked, so type only the digits that are meant
rules-pin-too-short = The PIN is too short: use { $rule }
rules-pin-too-long = The PIN is too long: use { $rule }
rules-pin-repeats = { $run } repeats a digit; avoid the same digit three times in a row
rules-pin-sequence = { $run } is a sequence; avoid three digits in a row such as 012 or 987
rules-pin-is-number = The PIN is the mailbox number; choose another
rules-pin-is-number-reversed = The PIN is the mailbox number backwards; choose another

# The rules of a PIN policy, as a list before anything is typed.
rules-pin-rule-exactly = { $count ->
    [one] 1 digit
   *[other] exactly { $count } digits
}
rules-pin-rule-between = { $shortest } to { $longest } digits
rules-pin-rule-repeats = no digit three times in a row
rules-pin-rule-sequences = no three digits in sequence, up or down (890 and 098 are allowed)
rules-pin-rule-number = not the mailbox number, forwards or backwards
rules-pin-rules = What the PIN must be like
rules-pin-rule-broken = not met:
rules-pin-rule-met = met:

# What will happen; never stops a save. With a full stop.
rules-warning-nobody-owns = Nobody owns this mailbox, so this reaches nobody.
rules-warning-no-address = The owner has no e-mail address, so this reaches nobody.
rules-warning-deleted-unheard = No e-mail carries the recording: messages are gone before anyone has heard them.
rules-warning-notifies-nothing = Nothing is notified while this says Nothing.
rules-warning-opens-without-pin = Anyone who answers that phone hears the messages.
rules-warning-typed-pin-ignored = The copied PIN is used, not the one typed above.
rules-warning-exit-to-itself = This leads callers back to this same mailbox.
rules-warning-exit-archived = The mailbox of that number is archived, so callers who press 0 are lost.
rules-warning-exit-missing = This customer has no mailbox of that number, so callers who press 0 are lost.
rules-warning-recipients-off = These addresses are not e-mailed while “E-mail more addresses” is off.
rules-warning-led-here = { $count ->
    [one] 1 mailbox still leads callers to this number.
   *[other] { $count } mailboxes still lead callers to this number.
}

# Above a list of mistakes.
rules-there-is-a-problem = There is a problem
rules-save-anyway = Save anyway
# The window's title while the page has mistakes.
rules-error-title = Error: { $title }
