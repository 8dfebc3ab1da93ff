# Above the form of a mailbox. $when is a time such as “2 min ago”.

# Read aloud: what the links above the title are.
mailbox-page-breadcrumb = Fil d’Ariane
mailbox-page-mailbox = Boîte vocale
mailbox-page-settings = Réglages
mailbox-page-history = Historique
mailbox-page-archive = Archiver
mailbox-page-restore = Restaurer
mailbox-page-is-archived = Cette boîte vocale est archivée
mailbox-page-is-archived-about = Ses réglages et son numéro sont conservés. Restaurez la boîte vocale pour la modifier ou l’utiliser.
# Above a list of mailboxes.
mailbox-page-press-0-here = { $count ->
    [one] { $count } boîte vocale renvoie ici les appelants qui appuient sur 0 :
   *[other] { $count } boîtes vocales renvoient ici les appelants qui appuient sur 0 :
}
# Below the title. $customer and $owner are names.
mailbox-page-about-no-owner = { $customer } · sans propriétaire · { $state ->
    [archived] archivage : { $when }
   *[changed] modification : { $when }
}
mailbox-page-about = { $customer } · propriétaire : { $owner } · { $state ->
    [archived] archivage : { $when }
   *[changed] modification : { $when }
}

# Why an action was not carried out. $why is one or more sentences without the last period. $who is a person.
mailbox-page-not-changed = Rien n’a été modifié. { $why }.
mailbox-page-archived-meanwhile = Rien n’a été modifié : { $who } a archivé cette boîte vocale entre-temps. Restaurez-la, puis réessayez.
mailbox-page-saved-meanwhile = Rien n’a été modifié : { $who } a enregistré cette boîte vocale entre-temps. Vérifiez-la, puis réessayez.
