plans-title = Forfaits
plans-about-manager = Ce que les clients ont acheté. Les forfaits appartiennent à tout le système.
plans-about = Ce que les clients peuvent acheter. Les forfaits se gèrent au sommet de tout le système.
plans-new = Nouveau forfait
plans-create = Créer le forfait
plans-save = Enregistrer le forfait
plans-created = Le forfait est créé.

plans-plan = Forfait
plans-plan-about = Chaque refus cite le forfait : donnez-lui le nom que les clients connaissent.
plans-name = Nom
plans-mailboxes = Messageries
plans-limit-hint = Combien de messageries non archivées un client peut avoir. Vide : autant qu’il le souhaite.
plans-no-limit = Sans limite
plans-limit = Jusqu’à { $max }
plans-includes = Comprend
plans-includes-about = Ce qui n’est pas coché est refusé, avec le nom du forfait.
plans-voicemail-alone = Messages vocaux seuls
plans-customers = Clients
plans-customers-about = Qui a ce forfait.
plans-nobody = Personne
plans-unseen = { $count ->
    [one] { $count } que vous ne voyez pas
   *[other] { $count } que vous ne voyez pas
}
plans-and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

plans-transcription = Transcription
plans-fax = Fax
plans-text = SMS
plans-calls = Appels de notification
plans-recordings = Enregistrements par e-mail
