# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = E-Mail ohne Aufnahme
mailbox-reached-email-recording = E-Mail mit Aufnahme
mailbox-reached-text = SMS (falls im Telefonsystem eine Nummer des Inhabers hinterlegt ist)
mailbox-reached-recipients = { $count ->
    [one] 1 weiterer Empfänger
   *[other] { $count } weitere Empfänger
}
mailbox-reached-additional-email = zweite E-Mail
mailbox-reached-additional-email-recording = zweite E-Mail mit Aufnahme
mailbox-reached-call = Anruf an { $number }
# After “Right now:”.
mailbox-happens-nothing = keine Benachrichtigungen.
# After “Right now:”. $channels is several of the above with commas between them.
mailbox-happens = { $channels }.
