# The options of the fields of a mailbox that are selects.

choices-oldest-first = Oldest first
choices-newest-first = Newest first

# Values of “Time announcement”.
choices-time-off = Off
choices-time-12 = 12-hour clock
choices-time-24 = 24-hour clock

# Values of “Email to owner”.
choices-email-off = No email
choices-email-notice = Email without recording
choices-email-recording = Email with recording

# Values of “Notify about”.
choices-notify-none = Nothing
choices-notify-voicemail = Voicemails
choices-notify-fax = Faxes
choices-notify-text = Text messages
choices-notify-voicemail-fax = Voicemails and faxes
choices-notify-all = All messages

# Values of “Notification call access”: what whoever answers the call can listen to.
choices-call-mailbox = Mailbox, without entering the PIN
choices-call-mailbox-pin = Mailbox, after entering the PIN
choices-call-sign-in = Sign-in with mailbox number and PIN

# Values of “Press 0 destination”.
choices-exit-hangup = Hang up
choices-exit-phone = Extension
choices-exit-forward = External number
choices-exit-sipuri = SIP address
choices-exit-mailbox = Mailbox
choices-exit-queue = Queue
choices-exit-huntgroup = Hunt group
choices-exit-menu = Voice menu
choices-exit-peer = Other phone system

# The greeting of a mailbox for which no sound is chosen.
choices-system-default = System default
# The first option of “Owner”.
choices-no-owner = No owner

# A value in a comparison.
choices-on = on
choices-off = off
choices-none = none
