# What happens with a new message, in a few words; several are joined by commas or dots.

notification-summary-email = email without recording
notification-summary-email-recording = email with recording
notification-summary-text = text message, if the phone system has the owner’s number
notification-summary-recipients = { $count ->
    [one] 1 other recipient
   *[other] { $count } other recipients
}
notification-summary-additional-email = additional email
notification-summary-additional-email-recording = additional email with recording
notification-summary-call = call to { $number }
# After “Right now:”.
notification-summary-none = no notifications.
# After “Right now:”. $channels is several of the above with commas between them.
notification-summary-all = { $channels }.
