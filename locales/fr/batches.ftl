# Bulk changes: changes of many mailboxes at the same time.

# Title of the page.
batches-title = Modifications groupées
batches-about = Modifications de plusieurs boîtes vocales à la fois. Chacune peut être annulée en entier, sauf les nouveaux codes PIN.
# Link to the next page.
batches-older = Modifications plus anciennes
# Where there are none.
batches-none = Aucune modification groupée pour l’instant
batches-none-hint = Sélectionnez des boîtes vocales dans la liste, puis choisissez une action.
# Column heads.
batches-change = Modification
batches-changed = Modifiées
batches-status = État
batches-by = Auteur
batches-date = Date
# In the column “Changed”, in mailboxes.
batches-progress = { $done } sur { $total }
# In the column “Status”.
batches-status-incomplete = Incomplète
batches-status-checking = Vérification
batches-status-prepared = En attente de confirmation
batches-status-running = En cours
batches-status-canceled = Annulée
batches-status-finished = Terminée
batches-status-some-refused = { $count ->
    [one] Terminée, { $count } refusée
   *[other] Terminée, { $count } refusées
}

# What a bulk change does, as a title and a link.
batches-describe-nothing = Aucune action choisie
batches-describe-no-owner = Propriétaire : aucun
batches-describe-owner = Propriétaire : { $name }
batches-describe-owner-hidden = Propriétaire : non visible pour vous
# $field is the name of a field.
batches-describe-value = { $field } : { $value }
batches-describe-pins = Nouveaux codes PIN
batches-describe-undo = Annulation d’une modification
batches-describe-import = Importation d’un fichier

# The page of a bulk change. The first two are titles; $what is one of the messages above.
batches-bulk-change = Modification groupée
batches-undo-of = Annulation de « { $what } »
batches-mailboxes = { $count ->
    [one] { $count } boîte vocale
   *[other] { $count } boîtes vocales
}
batches-checking = Vérification de chaque boîte vocale. Rien n’a encore été modifié.
batches-running = Vous pouvez quitter cette page ; la modification continue.
# Buttons.
batches-cancel = Annuler
batches-stop = Arrêter
batches-canceled = Modification groupée annulée. Rien n’a été modifié.
# Hint above the button “Preview changes”.
batches-next = Vous pourrez vérifier les modifications avant qu’elles soient appliquées.
batches-preview = Prévisualiser les modifications
batches-language-hint = Saisissez une partie du nom, par exemple français, et choisissez-le dans la liste, ou saisissez un code comme en-US.
batches-other-customers = Seules les boîtes vocales du client du propriétaire seront modifiées.
# First option of a select.
batches-choose-owner = Choisir un propriétaire

# Why nothing was done.
batches-nothing-selected = Sélectionnez au moins une boîte vocale.
batches-too-many = Sélectionnez au plus { $most } boîtes vocales. Utilisez un filtre pour réduire la liste.
batches-wrong-count = Saisissez { $count }, le nombre de boîtes vocales à archiver.
batches-finished = Cette modification groupée est terminée ou a été modifiée entre-temps. Rechargez la page.
batches-already-undone = Cette modification groupée a déjà été annulée. Rien n’a été modifié.
batches-pins-not-undoable = Les nouveaux codes PIN ne peuvent pas être annulés, car les anciens ne sont pas conservés.
batches-already-downloaded = La liste a déjà été téléchargée. Pour afficher un code PIN, ouvrez sa boîte vocale.

# The confirmation: what will happen, and the button that confirms it.
batches-nothing-to-do = Aucune boîte vocale ne serait modifiée.
# Link to the list.
batches-back = Retour aux boîtes vocales
# Label of an input. $count is how many mailboxes will be archived.
batches-type-count = Saisissez { $count } pour confirmer
batches-about-archive = Les boîtes vocales archivées n’enregistrent plus de messages. Leurs réglages et leurs numéros sont conservés. Vous pourrez annuler cette modification en entier.
batches-about-restore = Les boîtes vocales sont vérifiées une par une : si un forfait n’a pas assez de place pour toutes, les autres sont refusées. Vous pourrez annuler cette modification.
batches-about-pins = Chaque boîte vocale reçoit un code PIN conforme à la politique de PIN de son client. Vous pourrez télécharger la liste des nouveaux codes PIN une seule fois. Les anciens codes PIN ne peuvent pas être rétablis.
batches-about-undo = Les boîtes vocales qui ont été créées ou restaurées seront archivées. Les boîtes vocales modifiées depuis sont ignorées. Les nouveaux codes PIN sont conservés, car les anciens ne sont pas enregistrés.
batches-about-change = Tous les autres réglages restent inchangés. Vous pourrez annuler cette modification en entier, sauf pour les boîtes vocales modifiées entre-temps.
batches-confirm-archive = { $count ->
    [one] Archiver { $count } boîte vocale
   *[other] Archiver { $count } boîtes vocales
}
batches-confirm-restore = { $count ->
    [one] Restaurer { $count } boîte vocale
   *[other] Restaurer { $count } boîtes vocales
}
batches-confirm-pins = { $count ->
    [one] Générer { $count } nouveau code PIN
   *[other] Générer { $count } nouveaux codes PIN
}
batches-confirm-undo = { $count ->
    [one] Rétablir { $count } boîte vocale
   *[other] Rétablir { $count } boîtes vocales
}
batches-confirm-change = { $count ->
    [one] Modifier { $count } boîte vocale
   *[other] Modifier { $count } boîtes vocales
}

# The result. $why is a sentence with a period. $what is a link to a bulk change: its text is batches-view-undo in the
# first message with it, and the change in the second.
batches-stopped-why = Arrêtée : { $why }
batches-stopped = Arrêtée avant la fin.
batches-not-started = Modification groupée annulée. Rien n’a été modifié.
batches-undone-by = Modification annulée par { $name }. { $what }
batches-view-undo = Afficher les détails
batches-undoes = Annulation de la modification { $what }
# Buttons.
batches-continue = Continuer avec le reste
batches-undo = Tout annuler
batches-pins-downloaded = La liste des nouveaux codes PIN a été téléchargée.
# Button, with a hint.
batches-download-pins = Télécharger les nouveaux codes PIN
batches-pins-once = Possible une seule fois. L’historique enregistre que vous avez consulté chaque code PIN.

# How many mailboxes change or not. $number is $count with separators, in bold.
batches-will-change = { $count ->
    [one] { $number } sera modifiée
   *[other] { $number } seront modifiées
}
batches-did-change = { $count ->
    [one] { $number } modifiée
   *[other] { $number } modifiées
}
batches-unchanged = { $count ->
    [one] { $number } sans changement
   *[other] { $number } sans changement
}
# A warning about some of the mailboxes above. $field is the name of a field, $why the warning.
batches-warning = { $count ->
    [one] { $count } d’entre elles ({ $field }) : { $why }
   *[other] { $count } d’entre elles ({ $field }) : { $why }
}
# A warning about the number of a mailbox.
batches-callers-sent-here = D’autres boîtes vocales renvoient encore des appelants vers ce numéro.
# Where a bulk change was stopped.
batches-not-processed = { $count ->
    [one] { $number } non traitée
   *[other] { $number } non traitées
}
# In a preview: how many can’t be changed.
batches-not-changeable-some = { $count ->
    [one] { $number } ne peut pas être modifiée
   *[other] { $number } ne peuvent pas être modifiées
}
# How many can’t be changed for a reason.
batches-not-changeable-plan = { $count ->
    [one] { $number } ne peut pas être modifiée : non permise par le forfait
   *[other] { $number } ne peuvent pas être modifiées : non permises par le forfait
}
batches-not-changeable-archived = { $count ->
    [one] { $number } ne peut pas être modifiée : archivée
   *[other] { $number } ne peuvent pas être modifiées : archivées
}
batches-not-changeable-changed-since = { $count ->
    [one] { $number } ne peut pas être modifiée : modifiée depuis
   *[other] { $number } ne peuvent pas être modifiées : modifiées depuis
}
batches-not-changeable-not-found = { $count ->
    [one] { $number } ne peut pas être modifiée : introuvable
   *[other] { $number } ne peuvent pas être modifiées : introuvables
}
batches-not-changeable-suspended = { $count ->
    [one] { $number } ne peut pas être modifiée : client suspendu
   *[other] { $number } ne peuvent pas être modifiées : client suspendu
}
batches-not-changeable-forbidden = { $count ->
    [one] { $number } ne peut pas être modifiée : non permise pour votre rôle
   *[other] { $number } ne peuvent pas être modifiées : non permises pour votre rôle
}
batches-not-changeable-invalid = { $count ->
    [one] { $number } ne peut pas être modifiée : réglages non valides
   *[other] { $number } ne peuvent pas être modifiées : réglages non valides
}
# In a result: how many failed.
batches-refused-some = { $count ->
    [one] { $number } refusée
   *[other] { $number } refusées
}
# How many mailboxes were refused for a reason.
batches-refused-plan = { $count ->
    [one] { $number } refusée : non permise par le forfait
   *[other] { $number } refusées : non permises par le forfait
}
batches-refused-archived = { $count ->
    [one] { $number } refusée : archivée
   *[other] { $number } refusées : archivées
}
batches-refused-changed-since = { $count ->
    [one] { $number } refusée : modifiée depuis
   *[other] { $number } refusées : modifiées depuis
}
batches-refused-not-found = { $count ->
    [one] { $number } refusée : introuvable
   *[other] { $number } refusées : introuvables
}
batches-refused-suspended = { $count ->
    [one] { $number } refusée : client suspendu
   *[other] { $number } refusées : client suspendu
}
batches-refused-forbidden = { $count ->
    [one] { $number } refusée : non permise pour votre rôle
   *[other] { $number } refusées : non permises pour votre rôle
}
batches-refused-invalid = { $count ->
    [one] { $number } refusée : réglages non valides
   *[other] { $number } refusées : réglages non valides
}

# The mailboxes that can’t be changed, or that failed: buttons that unfold them, in a preview and in a result.
batches-show-not-changeable = { $count ->
    [one] Afficher { $count } boîte vocale non modifiable
   *[other] Afficher { $count } boîtes vocales non modifiables
}
batches-show-refused = { $count ->
    [one] Afficher { $count } boîte vocale refusée
   *[other] Afficher { $count } boîtes vocales refusées
}
# Captions of the list in a preview and in a result, and column heads.
batches-not-changeable = Boîtes vocales qui ne peuvent pas être modifiées
batches-not-changed = Boîtes vocales non modifiées
batches-mailbox = Boîte vocale
batches-reason = Motif
# Instead of a mailbox that can no longer be shown.
batches-position = Boîte vocale { $number } de la sélection
# Links.
batches-first-page = Première page
batches-next-page = Page suivante

# Why a mailbox was refused. Without a period.
batches-note-archived = Cette boîte vocale est archivée ; restaurez-la d’abord
# $by is a username.
batches-note-changed-since = { $by } a modifié cette boîte vocale depuis
batches-note-changed-by-someone = Quelqu’un a modifié cette boîte vocale depuis
batches-note-suspended = Le client est suspendu
batches-note-forbidden = Votre rôle ne le permet pas
batches-note-not-found = Boîte vocale introuvable
# $column is the name of a column of a file.
batches-note-column = { $column } : { $why }

# Why a bulk change ended early.
batches-ended-rolled-back = Une ligne a été refusée ; l’importation a donc été annulée. Les boîtes vocales modifiées par quelqu’un depuis ont été ignorées.
batches-ended-command = La commande qui exécutait cette modification a été arrêtée.
batches-ended-locked = { $name } ne peut plus se connecter.
batches-ended-role = Le rôle de l’utilisateur { $name } a changé.
batches-ended-internal = Une erreur s’est produite sur le serveur.
batches-ended-busy = Le serveur a été occupé trop longtemps.
batches-ended-no-storage = Le disque du serveur est plein ou n’est pas accessible en écriture. Demandez à l’administrateur du serveur de libérer de l’espace.
