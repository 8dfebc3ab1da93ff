history-title = Historique
history-of = Historique de { $name }
history-about-administrator = Chaque modification chez votre client et chez ceux qui en dépendent, la plus récente d’abord.
history-about-residential = Chaque modification des messageries et des sons de votre client, et de votre compte, la plus récente d’abord.
history-about-user = Chaque modification de vos messageries et de votre compte, la plus récente d’abord.
history-crowded = D’autres personnes correspondent encore. Saisissez une plus grande part d’un nom pour voir ce qu’elles ont fait.
history-nothing-yet = Tout ce qui sera modifié désormais sera indiqué ici.
history-no-match = Aucune modification ne correspond
history-no-match-why = Retirez un filtre, ou demandez plus de jours.
history-everything = Tout afficher
history-newer = Plus récentes
history-older = Plus anciennes
history-older-changes = Modifications plus anciennes

history-who = Qui l’a fait
history-what = Ce qui a été modifié
history-done = Ce qui a été fait
history-through = Par quelle voie
history-from = Du
history-to = Au
history-days = Les jours commencent à minuit UTC.
history-own-account = Mon compte
history-by = Par « { $name } »
history-from-day = Du { $day }
history-to-day = Au { $day }

history-kind = { $kind ->
    [customer] Client
    [user] Utilisateur
    [plan] Forfait
    [sound] Son
    [token] Jeton
   *[mailbox] Messagerie
}
history-one = { $kind ->
    [customer] Client { $name }
    [user] Utilisateur { $name }
    [plan] Forfait { $name }
    [sound] Son { $name }
    [token] Jeton { $name }
   *[mailbox] Messagerie { $name }
}
history-unknown = { $kind ->
    [customer] Client inconnu
    [user] Utilisateur inconnu
    [plan] Forfait inconnu
    [sound] Son inconnu
    [token] Jeton inconnu
   *[mailbox] Messagerie inconnue
}

history-did-create = { $kind ->
    [customer] { $who } a créé le client { $name }
    [user] { $who } a créé l’utilisateur { $name }
    [plan] { $who } a créé le forfait { $name }
    [sound] { $who } a ajouté le son { $name }
    [token] { $who } a créé le jeton { $name }
   *[mailbox] { $who } a créé la messagerie { $name }
}
history-did-update = { $kind ->
    [customer] { $who } a modifié le client { $name }
    [user] { $who } a modifié l’utilisateur { $name }
    [plan] { $who } a modifié le forfait { $name }
    [sound] { $who } a modifié le son { $name }
    [token] { $who } a modifié le jeton { $name }
   *[mailbox] { $who } a modifié la messagerie { $name }
}
history-did-archive = { $who } a archivé la messagerie { $name }
history-did-restore = { $who } a restauré la messagerie { $name }
history-did-revert = { $who } a rétabli des réglages antérieurs de la messagerie { $name }
history-did-reveal-pin = { $kind ->
    [customer] { $who } a comparé les codes PIN du client { $name } à une politique
   *[mailbox] { $who } a consulté le code PIN de la messagerie { $name }
}
history-did-delete = { $who } a supprimé le son { $name }
history-did-replace = { $who } a remplacé l’enregistrement du son { $name }
history-did-invite = { $who } a créé un lien qui définit le mot de passe de l’utilisateur { $name }
history-did-password = { $who } a défini un autre mot de passe pour l’utilisateur { $name }
history-did-remove = { $who } a retiré l’utilisateur { $name }
history-did-revoke = { $who } a révoqué le jeton { $name }
history-did-sign-out = { $who } a fermé les sessions de l’utilisateur { $name }
history-did-view-panel = { $who } a consulté le panneau de contrôle de l’utilisateur { $name }

history-it-create = { $who } a créé la messagerie
history-it-update = { $who } l’a modifiée
history-it-archive = { $who } l’a archivée
history-it-restore = { $who } l’a restaurée
history-it-revert = { $who } a rétabli des réglages antérieurs
history-it-reveal-pin = { $who } a consulté le code PIN
history-it-something = { $who } y a fait quelque chose

history-made = Création
history-updated = Modification
history-archived = Archivage
history-restored = Restauration
history-reverted = Rétablissement
history-revealed-pin = Consultation d’un code PIN
history-deleted = Suppression
history-replaced = Remplacement d’un enregistrement
history-invited = Lien pour un mot de passe
history-set-password = Nouveau mot de passe
history-removed = Retrait
history-revoked = Révocation
history-signed-out = Fermeture de sessions
history-viewed-panel = Consultation d’un panneau de contrôle

history-in-browser = dans le navigateur
history-on-command-line = en ligne de commande
history-through-api = par l’API { $api }
history-by-import = par une importation
history-door-browser = Dans le navigateur
history-door-command-line = En ligne de commande
history-door-api = Par l’API { $api }
history-door-import = Par une importation
history-part-of = fait partie d’{ $change }
history-change-of = { $count ->
    [one] une modification de { $count } messagerie
   *[other] une modification de { $count } messageries
}

history-given = Ce qui lui a été donné
history-had = Ce qu’il y avait
history-changed = Ce qui a été modifié
history-more = { $what } ({ $count })
history-field = Champ
history-before = Avant
history-after = Après
history-put-back = Rétablir ces réglages
history-undo = Annuler cette modification
history-undo-anyway = Annuler quand même
history-put-back-anyway = Rétablir quand même
history-of-mailbox = Son historique
history-came-back = { $count ->
    [one] Rétabli : { $fields }.
   *[other] Rétablis : { $fields }.
}
history-changed-since = { $count ->
    [one] Modifié depuis, et conservé : { $fields }.
   *[other] Modifiés depuis, et conservés : { $fields }.
}
history-nothing-came-back = Rien n’a été rétabli : la messagerie a déjà ces réglages.
history-pin-stays = Le nouveau code PIN reste en vigueur.
history-version = version { $version }

history-name = Nom
history-plan = Forfait
history-language = Langue
history-timezone = Fuseau horaire
history-numbers = Numéros
history-policy = Règles de code PIN
history-apis = API
history-status = État
history-shared-view = Vue partagée
history-username = Nom d’utilisateur
history-email = Adresse e-mail
history-role = Rôle
history-format = Format
history-length = Durée
history-size = Taille
history-recording = Enregistrement
history-recording-before = le précédent
history-recording-after = un autre
history-no-limit = sans limite
history-voicemail-alone = messages vocaux seuls
history-yes = oui
history-no = non
history-standing = { $standing ->
    [suspended] suspendu
    [gone] retiré
   *[active] actif
}
history-unseen = un élément que vous ne voyez pas
history-pin-before = non affiché
history-pin-after = modifié, non affiché
