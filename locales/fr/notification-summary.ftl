# What happens with a new message, in a few words; several are joined by commas or dots.

notification-summary-email = e-mail sans enregistrement
notification-summary-email-recording = e-mail avec enregistrement
notification-summary-text = SMS, si le système téléphonique a le numéro du propriétaire
notification-summary-recipients = { $count ->
    [one] { $count } autre destinataire
   *[other] { $count } autres destinataires
}
notification-summary-additional-email = deuxième e-mail
notification-summary-additional-email-recording = deuxième e-mail avec enregistrement
notification-summary-call = appel au { $number }
# After “Right now:”.
notification-summary-none = aucune notification.
# After “Right now:”. $channels is several of the above with commas between them.
notification-summary-all = { $channels }.
