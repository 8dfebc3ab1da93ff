plans-title = Forfaits
plans-about = Ce que les clients ont acheté. Seuls le propriétaire d’un forfait et ceux qui sont au-dessus de lui peuvent le modifier.
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
plans-owner = Propriétaire
plans-owner-about = Ce client et ceux qui sont au-dessous de lui peuvent avoir ce forfait.
plans-owner-above = Votre fournisseur
plans-of-owner = { $name } ({ $owner })
plans-customers = Clients
plans-customers-about = Qui a ce forfait.
plans-nobody = Personne
plans-and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

plans-transcription = Transcription
plans-fax = Fax
plans-text = SMS
plans-calls = Appels de notification
plans-recordings = Enregistrements par e-mail
