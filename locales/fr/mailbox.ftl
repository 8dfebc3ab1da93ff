mailbox-reached-email = avis par e-mail
mailbox-reached-email-recording = e-mail avec enregistrement
mailbox-reached-text = SMS, si le système téléphonique connaît un numéro
mailbox-reached-addresses = { $count ->
    [one] { $count } autre adresse
   *[other] { $count } autres adresses
}
mailbox-reached-pager = adresse secondaire
mailbox-reached-pager-recording = adresse secondaire avec enregistrement
mailbox-reached-call = appel au { $number }
mailbox-happens-nothing = personne n’est prévenu.
mailbox-happens = { $channels }, et rien d’autre.
