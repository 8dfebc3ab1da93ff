# The list of sounds, and the page of each.

# Button above the list, and the hint below its title: for those who can add sounds, and for others.
sounds-add = Ajouter un fichier audio
sounds-about = Annonces d’accueil que les appelants entendent avant de laisser un message.
sounds-about-choose = Annonces d’accueil que les appelants entendent avant de laisser un message. Choisissez-en une dans les réglages de la boîte vocale. Les administrateurs et les utilisateurs principaux peuvent en ajouter d’autres.
# Placeholder of the search field, and the first option of a select.
sounds-search-in = Nom du fichier audio
sounds-all-customers = Tous les clients
# Filter: sounds that no mailbox uses.
sounds-unused = Non utilisé
# Title where the search finds nothing, and the button below it.
sounds-no-match = Aucun fichier audio ne correspond
sounds-show-all = Afficher tous les fichiers audio
# Title of an empty list, and what to do: for those who can add sounds, and for others.
sounds-none = Aucun fichier audio pour l’instant
sounds-none-add = Tant que vous n’en ajoutez pas, les appelants entendent l’annonce d’accueil du système. Chargez un fichier, ou enregistrez-en un avec le microphone.
sounds-none-ask = Tant qu’un administrateur ou un utilisateur principal n’en ajoute pas, les appelants entendent l’annonce d’accueil du système.
# In a row, in place of the player.
sounds-no-audio = Pas encore d’enregistrement
# Link in a row. $count is of mailboxes.
sounds-used = { $count ->
    [0] Non utilisé
    [one] Utilisé par { $count } boîte vocale
   *[other] Utilisé par { $count } boîtes vocales
}

# In a row, and below the title of a sound. $when is a time such as “2 min ago”.
sounds-added = ajout : { $when }
sounds-added-by = ajout : { $when }, par { $name }
sounds-changed = modification : { $when }
# Sizes of files.
sounds-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
sounds-kilobytes = { $size } ko
sounds-megabytes = { $size } Mo

# Title of a section and its hint, and what stands in place of the player.
sounds-listen = Écoute
sounds-listen-about = Le fichier audio tel que les appelants l’entendent.
sounds-no-audio-yet = Pas encore d’enregistrement.
# Below the player. Minutes and seconds: 0:07.
sounds-length = Durée : { $length }.
# Link after it. $kind is WAV or MP3, $size such as 412 kB.
sounds-download-original = Télécharger l’original ({ $kind }, { $size })
# Title of the list of mailboxes that use the sound, and its hint.
sounds-usage = Utilisation
sounds-used-by = { $count ->
    [0] Non utilisé.
    [one] Utilisé par { $count } boîte vocale.
   *[other] Utilisé par { $count } boîtes vocales.
}
# After the name of a mailbox.
sounds-archived = (archivée)
# After the mailboxes that are named.
sounds-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
# Hint below the name of a sound, and the button.
sounds-name-hint = Affiché dans la liste des annonces d’accueil.
sounds-rename = Renommer
# Title of a section, its button, and the button for screen readers.
sounds-deletion = Suppression
sounds-delete = Supprimer
sounds-delete-named = Supprimer { $name }
# In place of the button. $why is sound-picker-used.
sounds-delete-used = { $why }. Voir la liste ci-dessus.
# The question, and the button that confirms it.
sounds-delete-about = Le fichier d’origine sera supprimé également. Cette action est irréversible.
sounds-delete-submit = Supprimer le fichier audio

# Titles of the form.
sounds-new = Nouveau fichier audio
sounds-new-greeting = Nouvelle annonce d’accueil
# Above the form. $mailbox is a name.
sounds-greeting-of = Les appelants de la boîte vocale { $mailbox } entendront l’annonce d’accueil dès son ajout.
# What was just done.
sounds-greeting-added = Annonce d’accueil ajoutée. Les appelants de la boîte vocale { $mailbox } l’entendent désormais.
# Above the form, after it was rejected.
sounds-file-not-kept = Le fichier n’a pas été conservé. Choisissez-le de nouveau.
