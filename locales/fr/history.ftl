# The history: who changed what.

# Title of the page.
history-title = Historique
# Title of the page of one mailbox. $name is the mailbox.
history-of = Historique de la boîte vocale { $name }
# Below the title, by role.
history-about-administrator = Toutes les modifications dans votre organisation et ses sous-clients, les plus récentes d’abord.
history-about-residential = Toutes les modifications des boîtes vocales et des fichiers audio de votre organisation, et de votre compte, les plus récentes d’abord.
history-about-user = Toutes les modifications de vos boîtes vocales et de votre compte, les plus récentes d’abord.
# Where the search matches too many names.
history-too-many-names = Trop de noms correspondent. Saisissez une plus grande partie du nom pour voir toutes les modifications.
# Where nothing is found.
history-nothing-yet = Les modifications apparaîtront ici.
history-no-match = Aucune modification ne correspond
history-no-match-why = Supprimez un filtre ou choisissez une période plus longue.
history-show-all = Afficher toutes les modifications
history-newer = Plus récentes
history-older = Plus anciennes
history-older-changes = Modifications plus anciennes

# Labels of the filters. The first is a search by name.
history-changed-by = Auteur
history-type = Type
history-action = Action
history-source = Origine
history-from = Du
history-to = Au
history-days = Les jours commencent à minuit UTC.
# Instead of “User”, for those who see no other account.
history-own-account = Votre compte
# Filters that are on. $day is a day such as “1 Jan 2020”.
history-by = Par « { $name } »
history-from-day = Du { $day }
history-to-day = Au { $day }

# Kinds of things that change.
history-kind = { $kind ->
    [customer] Client
    [user] Utilisateur
    [plan] Forfait
    [sound] Fichier audio
    [token] Jeton d’API
   *[mailbox] Boîte vocale
}
history-one = { $kind ->
    [customer] Client { $name }
    [user] Utilisateur { $name }
    [plan] Forfait { $name }
    [sound] Fichier audio { $name }
    [token] Jeton d’API { $name }
   *[mailbox] Boîte vocale { $name }
}
history-unknown = { $kind ->
    [customer] Client inconnu
    [user] Utilisateur inconnu
    [plan] Forfait inconnu
    [sound] Fichier audio inconnu
    [token] Jeton d’API inconnu
   *[mailbox] Boîte vocale inconnue
}

# Who did what. $name is what it was done to; $who comes before $name in every language.
history-did-create = { $kind ->
    [customer] { $who } a créé le client { $name }
    [user] { $who } a créé l’utilisateur { $name }
    [plan] { $who } a créé le forfait { $name }
    [sound] { $who } a ajouté le fichier audio { $name }
    [token] { $who } a créé le jeton d’API { $name }
   *[mailbox] { $who } a créé la boîte vocale { $name }
}
history-did-update = { $kind ->
    [customer] { $who } a modifié le client { $name }
    [user] { $who } a modifié l’utilisateur { $name }
    [plan] { $who } a modifié le forfait { $name }
    [sound] { $who } a modifié le fichier audio { $name }
    [token] { $who } a modifié le jeton d’API { $name }
   *[mailbox] { $who } a modifié la boîte vocale { $name }
}
history-did-archive = { $who } a archivé la boîte vocale { $name }
history-did-restore = { $who } a restauré la boîte vocale { $name }
history-did-revert = { $who } a rétabli d’anciens réglages de la boîte vocale { $name }
history-did-reveal-pin = { $kind ->
    [customer] { $who } a comparé les codes PIN du client { $name } à une politique de PIN
   *[mailbox] { $who } a consulté le code PIN de la boîte vocale { $name }
}
history-did-delete = { $who } a supprimé le fichier audio { $name }
history-did-replace = { $who } a remplacé l’enregistrement du fichier audio { $name }
history-did-invite = { $who } a créé un lien de mot de passe pour l’utilisateur { $name }
history-did-password = { $who } a défini un nouveau mot de passe pour l’utilisateur { $name }
# A removed user cannot sign in and is in no list; only the history names them.
history-did-remove = { $who } a supprimé l’utilisateur { $name }
history-did-revoke = { $who } a révoqué le jeton d’API { $name }
history-did-sign-out = { $who } a fermé les sessions de l’utilisateur { $name }
history-did-view-panel = { $who } a consulté l’espace de l’utilisateur { $name }

# The same on the page of one mailbox.
history-mailbox-create = { $who } a créé la boîte vocale
history-it-update = { $who } a modifié la boîte vocale
history-it-archive = { $who } a archivé la boîte vocale
history-it-restore = { $who } a restauré la boîte vocale
history-it-revert = { $who } a rétabli d’anciens réglages de la boîte vocale
history-it-reveal-pin = { $who } a consulté le code PIN
history-mailbox-other = { $who } a effectué une modification

# The same in short, as options of the filter “Action”.
history-created = Création
history-updated = Modification
history-archived = Archivage
history-restored = Restauration
history-reverted = Rétablissement
history-viewed-pin = Consultation d’un code PIN
history-deleted = Suppression d’un fichier audio
history-replaced = Remplacement d’un enregistrement
history-invited = Création d’un lien de mot de passe
history-set-password = Définition d’un mot de passe
history-removed = Suppression d’un utilisateur
history-revoked = Révocation
history-signed-out = Fermeture de sessions
history-viewed-panel = Consultation d’un espace utilisateur

# The source of a change, after who did what and when. $api is the name of an API.
history-via-browser = dans le navigateur
history-via-command-line = en ligne de commande
history-via-api = par l’API { $api }
history-via-import = par une importation
# The same as options of the filter “Source”.
history-source-browser = Navigateur
history-source-command-line = Ligne de commande
history-source-api = API { $api }
history-source-import = Importation
# After the source of a change. $change is the next message, as a link.
history-part-of = dans le cadre d’{ $change }
history-change-of = { $count ->
    [one] une modification groupée de { $count } boîte vocale
   *[other] une modification groupée de { $count } boîtes vocales
}

# The settings that changed: what the table is called where something was created, deleted or changed.
history-initial = Réglages initiaux
history-previous = Réglages précédents
history-changed = Réglages modifiés
# Unfolds a long table. $what is one of the three messages above.
history-more = { $what } ({ $count })
# Column heads.
history-field = Champ
history-before = Avant
history-after = Après
# Buttons. “Anyway” confirms what a warning is about.
history-revert = Rétablir ces réglages
history-undo = Annuler cette modification
history-undo-anyway = Annuler la modification quand même
history-revert-anyway = Rétablir quand même
# Link to the history of the mailbox.
history-of-mailbox = Historique de la boîte vocale
# The result. $fields is a list of names of fields.
history-reverted-fields = { $count ->
    [one] Réglage rétabli : { $fields }.
   *[other] Réglages rétablis : { $fields }.
}
history-not-reverted = { $count ->
    [one] Réglage modifié depuis et non rétabli : { $fields }.
   *[other] Réglages modifiés depuis et non rétablis : { $fields }.
}
history-nothing-reverted = Rien n’a été rétabli : la boîte vocale a déjà ces réglages.
history-pin-unchanged = Le code PIN reste inchangé.
# Read aloud with the buttons that undo and revert.
history-version = version { $version }

# Names of fields, and values that are words.
history-name = Nom
history-plan = Forfait
history-language = Langue
history-timezone = Fuseau horaire
history-policy = Politique de PIN
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
history-recording-before = ancien enregistrement
history-recording-after = nouvel enregistrement
history-unlimited = illimité
history-voicemail-only = messagerie vocale seule
history-yes = oui
history-no = non
history-user-status = { $standing ->
    [suspended] suspendu
    [gone] supprimé
   *[active] actif
}
# Instead of a value that the reader may not see.
history-not-visible = non visible pour vous
history-pin-before = masqué
history-pin-after = modifié, masqué
