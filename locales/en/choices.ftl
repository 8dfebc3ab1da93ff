# The values that a field of a mailbox can have, where they are a few.

choices-oldest-first = Oldest first
choices-newest-first = Newest first

choices-time-off = Do not say it
choices-time-12 = 12-hour clock
choices-time-24 = 24-hour clock

choices-email-off = No e-mail
choices-email-notice = A notice
choices-email-recording = A notice with the recording

choices-notify-none = Nothing
choices-notify-voicemail = Voicemails
choices-notify-fax = Faxes
choices-notify-text = Text messages
choices-notify-voicemail-fax = Voicemails and faxes
choices-notify-all = Every message

choices-call-mailbox = The mailbox, without its PIN
choices-call-mailbox-pin = The mailbox, after its PIN
choices-call-log-in = The log-in: mailbox number and PIN

choices-exit-hangup = Hang up
choices-exit-phone = Phone
choices-exit-forward = Outside number
choices-exit-sipuri = SIP address
choices-exit-mailbox = Mailbox
choices-exit-queue = Queue
choices-exit-huntgroup = Hunt group
choices-exit-menu = Menu
choices-exit-peer = Peer system

# The greeting of a mailbox for which no sound is chosen.
choices-own-greeting = The system's own
choices-nobody = Nobody

# A value in a comparison.
choices-on = on
choices-off = off
choices-none = none
