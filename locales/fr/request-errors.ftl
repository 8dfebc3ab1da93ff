# Why a request failed, and what to do next. Some of it is sent with every page, so keep it short.

request-errors-signed-out = Votre session est terminée. Connectez-vous de nouveau pour continuer.
# Link, alone or at the start of a sentence.
request-errors-sign-in-tab = Se connecter dans un nouvel onglet
request-errors-forbidden = Vous n’avez pas le droit d’effectuer cette action.
request-errors-not-found = Cette page ou cet élément n’existe pas, ou vous n’y avez pas accès.
request-errors-suspended = Ce client est suspendu. Rien ne peut être modifié tant qu’il n’est pas réactivé.
request-errors-archived = Cette boîte vocale est archivée. Restaurez-la d’abord.
request-errors-other-user = Une autre personne est maintenant connectée ; rien n’a donc été enregistré. Rechargez la page, ou reconnectez-vous avec le compte qui a rempli le formulaire.
request-errors-pin-unreadable = Le code PIN de cette boîte vocale ne peut pas être déchiffré avec les clés de ce serveur. Définissez un nouveau code PIN.
request-errors-bad-request = La requête n’est pas valide ou n’est plus à jour. Rechargez la page, puis réessayez.
request-errors-too-many = Trop de requêtes. Attendez une minute, puis réessayez.
request-errors-no-response = Pas de réponse. Vérifiez votre connexion, puis réessayez.
# Of a change, while it isn’t known whether it was saved; and once it is known that it wasn’t.
request-errors-outcome-unknown = Pas de connexion. On ne sait pas encore si la modification a été enregistrée.
request-errors-not-done = Pas de connexion. Rien n’a été modifié.
request-errors-busy = Le serveur est occupé, et rien n’a été modifié. Réessayez dans quelques secondes.
request-errors-no-storage = Le disque du serveur est plein ou n’est pas accessible en écriture, et rien n’a été modifié. Demandez à l’administrateur du serveur de libérer de l’espace, puis réessayez.
request-errors-internal = Une erreur s’est produite sur le serveur. Rien n’a été modifié.
