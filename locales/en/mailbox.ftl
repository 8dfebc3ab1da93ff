# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = email without recording
mailbox-reached-email-recording = email with recording
mailbox-reached-text = text message, if the phone system has the owner’s number
mailbox-reached-recipients = { $count ->
    [one] 1 other recipient
   *[other] { $count } other recipients
}
mailbox-reached-additional-email = additional email
mailbox-reached-additional-email-recording = additional email with recording
mailbox-reached-call = call to { $number }
# After “Right now:”.
mailbox-happens-nothing = no notifications.
# After “Right now:”. $channels is several of the above with commas between them.
mailbox-happens = { $channels }.
