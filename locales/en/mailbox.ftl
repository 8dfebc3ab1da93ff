# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = e-mail notice
mailbox-reached-email-recording = e-mail with recording
mailbox-reached-text = text message, if the phone system knows a number
mailbox-reached-addresses = { $count ->
    [one] 1 more address
   *[other] { $count } more addresses
}
mailbox-reached-pager = pager
mailbox-reached-pager-recording = pager with recording
mailbox-reached-call = call { $number }
# After "Right now:".
mailbox-happens-nothing = nobody is told.
# $channels is several of the above with commas between them.
mailbox-happens = { $channels }, and nothing else.
