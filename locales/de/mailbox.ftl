mailbox-reached-email = Hinweis per E-Mail
mailbox-reached-email-recording = E-Mail mit Aufnahme
mailbox-reached-text = SMS, sofern die Telefonanlage eine Nummer kennt
mailbox-reached-addresses = { $count ->
    [one] 1 weitere Adresse
   *[other] { $count } weitere Adressen
}
mailbox-reached-pager = Zweitadresse
mailbox-reached-pager-recording = Zweitadresse mit Aufnahme
mailbox-reached-call = Anruf bei { $number }
mailbox-happens-nothing = niemand erfährt davon.
mailbox-happens = { $channels } und sonst nichts.
