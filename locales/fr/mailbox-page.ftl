mailbox-page-crumbs = Où vous êtes
mailbox-page-mailbox = Messagerie
mailbox-page-settings = Réglages
mailbox-page-history = Historique
mailbox-page-archive = Archiver
mailbox-page-restore = Restaurer
mailbox-page-is-archived = Cette messagerie est archivée
mailbox-page-is-archived-about = Ses réglages sont conservés et son numéro reste pris. Restaurez-la pour la modifier ou l’utiliser.
mailbox-page-led-here = { $count ->
    [one] 1 messagerie dirige les appelants ici :
   *[other] { $count } messageries dirigent les appelants ici :
}
mailbox-page-nobody = { $customer } · sans propriétaire · { $state ->
    [archived] archivée : { $when }
   *[changed] modifiée : { $when }
}
mailbox-page-about = { $customer } · propriétaire : { $owner } · { $state ->
    [archived] archivée : { $when }
   *[changed] modifiée : { $when }
}

mailbox-page-not-changed = Rien n’a été modifié. { $why }.
mailbox-page-archived-meanwhile = Rien n’a été modifié : { $who } a archivé cette messagerie entre-temps. Restaurez-la, puis réessayez.
mailbox-page-saved-meanwhile = Rien n’a été modifié : { $who } a enregistré cette messagerie entre-temps. Regardez, puis réessayez.
