# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = e-mail sans enregistrement
mailbox-reached-email-recording = e-mail avec enregistrement
mailbox-reached-text = SMS, si le système téléphonique a le numéro du propriétaire
mailbox-reached-recipients = { $count ->
    [one] { $count } autre destinataire
   *[other] { $count } autres destinataires
}
mailbox-reached-additional-email = deuxième e-mail
mailbox-reached-additional-email-recording = deuxième e-mail avec enregistrement
mailbox-reached-call = appel au { $number }
# After “Right now:”.
mailbox-happens-nothing = aucune notification.
# After “Right now:”. $channels is several of the above with commas between them.
mailbox-happens = { $channels }.
