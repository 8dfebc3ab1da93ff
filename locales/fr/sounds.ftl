sounds-add = Ajouter un son
sounds-about = Ce que les appelants entendent avant de laisser un message.
sounds-about-choose = Ce que les appelants entendent avant de laisser un message. Choisissez-en un sur la page d’une messagerie ; un administrateur en ajoute d’autres.
sounds-search-in = Nom d’un son
sounds-all-customers = Tous les clients
sounds-unused = Dans aucune messagerie
sounds-no-match = Aucun son ne correspond
sounds-show-all = Afficher tous les sons
sounds-none = Pas encore de son
sounds-none-add = En attendant, les appelants entendent l’annonce d’accueil du système. Ajoutez un fichier, ou enregistrez-en un avec le microphone.
sounds-none-ask = En attendant, les appelants entendent l’annonce d’accueil du système. Un administrateur ajoute les sons.
sounds-nothing-to-hear = Rien à entendre pour l’instant
sounds-used = { $count ->
    [0] Dans aucune messagerie
    [one] Dans 1 messagerie
   *[other] Dans { $count } messageries
}

sounds-added = ajouté : { $when }
sounds-added-by = ajouté : { $when } par { $name }
sounds-changed = modifié : { $when }
sounds-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
sounds-kilobytes = { $size } ko
sounds-megabytes = { $size } Mo

sounds-listen = Écouter
sounds-listen-about = Tel que les appelants l’entendent.
sounds-silent = Rien à entendre pour l’instant.
sounds-lasts = Durée : { $length }.
sounds-save-original = Télécharger l’original, { $kind } de { $size }
sounds-played-by = Diffusé par
sounds-played-in = { $count ->
    [0] Dans aucune messagerie.
    [one] Dans 1 messagerie.
   *[other] Dans { $count } messageries.
}
sounds-archived = (archivée)
sounds-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
sounds-name-hint = Le nom sous lequel on le connaît.
sounds-rename = Renommer
sounds-delete = Supprimer
sounds-delete-named = Supprimer { $name }
sounds-delete-used = { $why }. Les messageries figurent ci-dessus.
sounds-delete-about = L’original est supprimé avec lui. C’est sans retour.
sounds-delete-now = Supprimer maintenant

sounds-new = Nouveau son
sounds-new-greeting = Nouvelle annonce d’accueil
sounds-greets = Les appelants de { $mailbox } l’entendent dès qu’elle est ajoutée.
sounds-heard = Le son est prêt, et les appelants de { $mailbox } l’entendent.
sounds-file-again = Un fichier n’est pas conservé quand un formulaire est renvoyé. Choisissez-le de nouveau.
