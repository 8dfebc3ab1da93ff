# The overview for administrators, and its reports.

# Title of the page.
overview-title = Vue d’ensemble
overview-size = { $mailboxes ->
    [one] { $mailboxes } boîte vocale
   *[other] { $mailboxes } boîtes vocales
} chez { $customers ->
    [one] { $customers } client
   *[other] { $customers } clients
}
overview-counting = { $count ->
    [one] Comptage en cours : les boîtes vocales de { $count } client sont de nouveau vérifiées ; ces nombres peuvent donc changer.
   *[other] Comptage en cours : les boîtes vocales de { $count } clients sont de nouveau vérifiées ; ces nombres peuvent donc changer.
}
# Link that loads the page again.
overview-refresh = Actualiser

# What needs attention: after a large number, what there is so many of; then why it matters and what to do; then what
# is shown when there are none.
overview-attention = Points à vérifier
overview-weak-pin = { $count ->
    [one] code PIN non conforme à la politique de PIN
   *[other] codes PIN non conformes à la politique de PIN
}
overview-weak-pin-why = Définition antérieure à la modification de la politique de PIN. Pour corriger, définissez un nouveau code PIN.
overview-weak-pin-none = Tous les codes PIN sont conformes à la politique de PIN.
overview-unreached = { $count ->
    [one] boîte vocale avec des notifications sans destinataire
   *[other] boîtes vocales avec des notifications sans destinataire
}
overview-unreached-why = Une notification est activée, mais son destinataire manque ou n’a pas d’adresse e-mail, ou bien « Messages notifiés » a la valeur « Aucun ».
overview-unreached-none = Toutes les notifications ont un destinataire.
overview-dead-exit = { $count ->
    [one] boîte vocale où la touche 0 ne mène nulle part
   *[other] boîtes vocales où la touche 0 ne mène nulle part
}
overview-dead-exit-why = Les appelants qui appuient sur 0 sont renvoyés vers une boîte vocale inexistante ou archivée, ou de nouveau vers la même boîte vocale. Choisissez une autre destination.
overview-dead-exit-none = La touche 0 ne mène jamais à une boîte vocale inexistante ou archivée.
overview-unowned = { $count ->
    [one] boîte vocale sans propriétaire
   *[other] boîtes vocales sans propriétaire
}
overview-unowned-why = Seuls les utilisateurs principaux les voient dans leur espace. Choisissez un propriétaire.
overview-unowned-none = Toutes les boîtes vocales ont un propriétaire.
overview-beyond-plan = { $count ->
    [one] boîte vocale utilise des fonctionnalités hors de son forfait
   *[other] boîtes vocales utilisent des fonctionnalités hors de leur forfait
}
overview-beyond-plan-why = Ces fonctionnalités ont été activées quand le forfait les comprenait ; elles le restent jusqu’à ce que quelqu’un les désactive.
overview-beyond-plan-none = Toutes les boîtes vocales respectent leur forfait.
overview-over-limit = { $count ->
    [one] client a plus de boîtes vocales que son forfait ne le permet
   *[other] clients ont plus de boîtes vocales que leur forfait ne le permet
}
overview-over-limit-why = Aucune nouvelle boîte vocale ne peut être créée tant qu’il n’y a pas de place.
overview-over-limit-none = Aucun client n’a plus de boîtes vocales que son forfait ne le permet.
overview-unused = { $count ->
    [one] fichier audio n’est utilisé par aucune boîte vocale
   *[other] fichiers audio ne sont utilisés par aucune boîte vocale
}
overview-unused-why = Utilisez ou supprimez les fichiers audio inutilisés.
overview-unused-none = Tous les fichiers audio sont utilisés par une boîte vocale.
overview-failing = { $count ->
    [one] cas d’échecs de connexion répétés
   *[other] cas d’échecs de connexion répétés
}
overview-failing-why = Au moins 5 connexions à un même compte depuis une même adresse IP ont échoué ou ont été bloquées au cours des dernières 24 heures.
overview-failing-none = Aucun échec de connexion répété.
# Instead of the list: while counting, and where nothing needs attention.
overview-nothing-yet = Rien trouvé jusqu’ici
overview-not-finished = Le comptage n’est pas encore terminé.
overview-all-well = Aucun problème trouvé
overview-all-well-why = Toutes les vérifications ont réussi.
# Unfolds the list of what is in order.
overview-passed = Contrôles réussis : { $settled } sur { $all }

# The charts. $day is a date.
overview-changes-per-day = Modifications par jour
overview-changes-summary = { $all } en 30 jours, { $today } aujourd’hui. Maximum : { $most } le { $day }. Les jours commencent à minuit UTC.
overview-no-changes = Aucune modification au cours des 30 derniers jours.
overview-as-table = Afficher sous forme de tableau
overview-day = Jour
overview-changes = Modifications
overview-by-customer = Boîtes vocales par client
overview-others = { $count ->
    [one] { $count } autre client
   *[other] { $count } autres clients
}
overview-customer = Client
overview-mailboxes = Boîtes vocales

overview-recent = Modifications récentes
# Link.
overview-history = Historique complet

# The page of customers that have more mailboxes than their rate plan allows. The first is its title.
overview-plans = Forfaits dépassés
overview-plans-about = Choisissez un autre forfait pour le client, ou archivez des boîtes vocales. D’ici là, les boîtes vocales existantes restent, mais aucune nouvelle ne peut être créée.
overview-plans-caption = Clients au-delà de la limite de leur forfait
overview-plans-none = Aucun forfait dépassé
overview-plans-none-why = Aucun client n’a plus de boîtes vocales que son forfait ne le permet.
# Column heads.
overview-plan = Forfait
overview-limit = Limite
overview-excess = Dépassement

# The page of failed sign-ins. The first is its title.
overview-sign-ins = Échecs de connexion
overview-sign-ins-about = Dans le navigateur et par les API, au cours des 30 derniers jours, les plus récents d’abord. Après trop d’échecs, les tentatives suivantes sont bloquées pendant un certain temps. Les mots de passe et les noms d’utilisateur inconnus ne sont pas enregistrés.
overview-sign-ins-caption = Échecs de connexion
overview-sign-ins-none = Aucun échec de connexion
overview-sign-ins-none-why = Aucune connexion n’a échoué au cours des 30 derniers jours.
# Column heads.
overview-account = Compte
overview-ip-address = Adresse IP
overview-failed = Échecs
overview-blocked = Bloquées
overview-last-attempt = Dernière tentative
# Instead of an account.
overview-multiple-accounts = Plusieurs comptes
overview-unknown-user = Utilisateur inconnu
# Badge of an account with repeated failed sign-ins.
overview-failing-badge = Au moins 5 en 24 heures
# Instead of an IP address.
overview-multiple = Plusieurs
