batches-title = Modifications groupées
batches-about = Chacune peut être annulée en une fois.
batches-older = Plus anciennes
batches-none = Aucune pour l’instant
batches-none-how = Cochez des messageries dans la liste, puis choisissez ce qu’il faut en faire.
batches-what = Quoi
batches-changed = Modifiées
batches-state = État
batches-by = Par
batches-when = Quand
batches-so-many = { $done } sur { $total }
batches-state-filling = Pas encore complète
batches-state-counting = Comptage en cours
batches-state-prepared = Attend votre accord
batches-state-running = En cours
batches-state-cancelled = Abandonnée
batches-state-finished = Terminée
batches-state-some-refused = { $count ->
    [one] Terminée, { $count } refusée
   *[other] Terminée, { $count } refusées
}

batches-said-nothing = Rien encore
batches-said-nobody = Propriétaire : personne
batches-said-owner = Propriétaire : { $name }
batches-said-owner-unseen = Propriétaire : quelqu’un que vous ne voyez pas
batches-said-value = { $field } : { $value }
batches-said-pins = Nouveaux codes PIN
batches-said-undo = Annulation
batches-said-import = Importation d’un fichier

batches-change-many = En modifier plusieurs à la fois
batches-undo-of = Annuler « { $what } »
batches-mailboxes = { $count ->
    [one] { $count } messagerie
   *[other] { $count } messageries
}
batches-counting = Chaque messagerie est mise à l’essai ; rien n’est encore modifié.
batches-running = Vous pouvez quitter cette page ; cela continue.
batches-cancel = Abandonner
batches-stop = Arrêter ici
batches-cancelled = Abandonné. Rien n’a été modifié.
batches-next = Vous verrez ensuite ce qui changerait, avant que rien ne change.
batches-see = Voir ce qui changerait
batches-language-hint = Saisissez une partie du nom, par exemple français, et choisissez dans la liste ; ou un code tel que en-US.
batches-other-customers = Seules changent les messageries du client auquel appartient le propriétaire ; les autres sont refusées.
batches-choose-owner = Choisissez un propriétaire

batches-nothing-selected = Rien n’est sélectionné. Cochez d’abord les messageries.
batches-too-many = Cela fait plus de { $most } messageries, le maximum en une fois. Réduisez la liste avec un filtre.
batches-wrong-count = Saisissez { $count }, le nombre de messageries qui seront archivées.
batches-over = C’est terminé, ou cela a changé entre-temps.
batches-undone-before = Ceci a déjà été annulé ; rien de plus n’a été fait.
batches-pins-stay = Les codes PIN ne peuvent pas revenir : les anciens ne sont conservés nulle part.
batches-collected = La liste a déjà été téléchargée. Affichez un code PIN sur la page de sa messagerie.

batches-nothing-to-do = Il n’y a rien à faire.
batches-back = Retour aux messageries
batches-type-count = Saisissez { $count } pour les archiver
batches-about-archive = Les messageries archivées ne prennent plus de messages. Leurs réglages sont conservés, leurs numéros restent pris, et tout cela peut être annulé en une fois.
batches-about-restore = Chacune a été comptée pour elle-même : si un forfait n’a pas de place pour toutes, le reste est refusé. Cela peut être annulé.
batches-about-pins = Chaque messagerie reçoit un code PIN conforme aux règles de son client. Vous pouvez en télécharger la liste une fois. Les anciens codes PIN ne peuvent pas revenir.
batches-about-undo = Ce que quelqu’un a modifié depuis reste comme il est. Les codes PIN modifiés ne reviennent pas.
batches-about-change = Tous les autres réglages restent comme ils sont. Cela peut être annulé en une fois, tant que personne ne les modifie de nouveau.
batches-yes-archive = { $count ->
    [one] Archiver { $count } messagerie
   *[other] Archiver { $count } messageries
}
batches-yes-restore = { $count ->
    [one] Restaurer { $count } messagerie
   *[other] Restaurer { $count } messageries
}
batches-yes-pins = { $count ->
    [one] Donner { $count } nouveau code PIN
   *[other] Donner { $count } nouveaux codes PIN
}
batches-yes-undo = { $count ->
    [one] Rétablir { $count } messagerie
   *[other] Rétablir { $count } messageries
}
batches-yes-change = { $count ->
    [one] Modifier { $count } messagerie
   *[other] Modifier { $count } messageries
}

batches-stopped-why = Cela s’est arrêté : { $why }
batches-stopped = Cela a été arrêté avant la fin.
batches-never-begun = Cela a été abandonné, et rien n’a été modifié.
batches-undone-by = { $name } a annulé ceci : { $what }.
batches-takes-back = Ceci annule : { $what }.
batches-go-on = Continuer avec le reste
batches-undo = Annuler ces modifications
batches-pins-downloaded = La liste des nouveaux codes PIN a été téléchargée.
batches-download-pins = Télécharger les nouveaux codes PIN
batches-pins-once = Une seule fois ; il est inscrit que vous avez lu chacun d’eux.

batches-will-change = { $count ->
    [one] { $number } sera modifiée
   *[other] { $number } seront modifiées
}
batches-did-change = { $count ->
    [one] { $number } modifiée
   *[other] { $number } modifiées
}
batches-so-already = { $count ->
    [one] { $number } est déjà ainsi
   *[other] { $number } sont déjà ainsi
}
batches-warned = { $count ->
    [one] Pour 1 d’entre elles – { $field } : { $why }
   *[other] Pour { $count } d’entre elles – { $field } : { $why }
}
batches-led-here = D’autres messageries dirigent encore les appelants vers ce numéro.
batches-left = { $count ->
    [one] { $number } laissée telle quelle
   *[other] { $number } laissées telles quelles
}
batches-refused-some = { $count ->
    [one] { $number } refusée
   *[other] { $number } refusées
}
batches-refused-plan = { $count ->
    [one] { $number } refusée par son forfait
   *[other] { $number } refusées par leur forfait
}
batches-refused-archived = { $count ->
    [one] { $number } archivée
   *[other] { $number } archivées
}
batches-refused-changed-since = { $count ->
    [one] { $number } modifiée depuis
   *[other] { $number } modifiées depuis
}
batches-refused-not-found = { $count ->
    [one] { $number } qui n’est plus là
   *[other] { $number } qui ne sont plus là
}
batches-refused-suspended = { $count ->
    [one] { $number } d’un client suspendu
   *[other] { $number } de clients suspendus
}
batches-refused-forbidden = { $count ->
    [one] { $number } interdite à votre rôle
   *[other] { $number } interdites à votre rôle
}
batches-refused-invalid = { $count ->
    [one] { $number } contraire à une règle
   *[other] { $number } contraires à une règle
}

batches-show-refused = { $count ->
    [one] Afficher { $count } refusée
   *[other] Afficher les { $count } refusées
}
batches-refused = Refusées
batches-mailbox = Messagerie
batches-why = Pourquoi
batches-place = Numéro { $number } de la sélection
batches-first = Les premières
batches-more = Les suivantes

batches-note-archived = Elle est archivée ; restaurez-la pour la modifier
batches-note-changed-since = { $by } l’a modifiée depuis
batches-note-changed-by-somebody = Quelqu’un l’a modifiée depuis
batches-note-suspended = Son client est suspendu
batches-note-forbidden = Votre rôle ne le permet pas
batches-note-not-found = Elle n’est plus là, ou ce n’est pas à vous de la voir
batches-note-column = { $column } : { $why }

batches-ended-not-whole = Une ligne a été refusée, et ce devait être tout ou rien. Ce qui a été fait auparavant est annulé ; les messageries créées attendent dans les archives.
batches-ended-command = La commande qui faisait cela est terminée.
batches-ended-locked = { $name } ne peut plus se connecter.
batches-ended-role = Le rôle de { $name } a changé entre-temps.
