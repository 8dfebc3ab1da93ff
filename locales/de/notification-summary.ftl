# What happens with a new message, in a few words; several are joined by commas or dots.

notification-summary-email = E-Mail ohne Aufnahme
notification-summary-email-recording = E-Mail mit Aufnahme
notification-summary-text = SMS (falls im Telefonsystem eine Nummer des Inhabers hinterlegt ist)
notification-summary-recipients = { $count ->
    [one] 1 weiterer Empfänger
   *[other] { $count } weitere Empfänger
}
notification-summary-additional-email = zweite E-Mail
notification-summary-additional-email-recording = zweite E-Mail mit Aufnahme
notification-summary-call = Anruf an { $number }
# After “Right now:”.
notification-summary-none = keine Benachrichtigungen.
# After “Right now:”. $channels is several of the above with commas between them.
notification-summary-all = { $channels }.
