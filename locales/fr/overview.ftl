overview-title = Vue d’ensemble
overview-size = { $mailboxes ->
    [one] { $mailboxes } messagerie
   *[other] { $mailboxes } messageries
} pour { $customers ->
    [one] { $customers } client
   *[other] { $customers } clients
}
overview-counting = { $count ->
    [one] Comptage en cours : les messageries de { $count } client sont réexaminées, et les nombres ci-dessous peuvent changer.
   *[other] Comptage en cours : les messageries de { $count } clients sont réexaminées, et les nombres ci-dessous peuvent changer.
}
overview-look-again = Regarder de nouveau

overview-attention = À traiter
overview-weak-pin = { $count ->
    [one] code PIN enfreint la règle actuelle
   *[other] codes PIN enfreignent la règle actuelle
}
overview-weak-pin-why = Bon quand il a été choisi ; la règle a changé depuis. Un nouveau code PIN y remédie.
overview-weak-pin-none = Chaque code PIN respecte la règle actuelle.
overview-unreached = { $count ->
    [one] messagerie ne prévient personne
   *[other] messageries ne préviennent personne
}
overview-unreached-why = Une notification est activée, et il n’y a personne ni aucune adresse qu’elle atteindrait.
overview-unreached-none = Chaque notification activée atteint quelqu’un.
overview-dead-exit = { $count ->
    [one] messagerie ne mène les appelants nulle part
   *[other] messageries ne mènent les appelants nulle part
}
overview-dead-exit-why = Qui y appuie sur 0 est dirigé vers une messagerie qui n’existe pas, qui est archivée ou qui est la même. Choisissez une autre destination.
overview-dead-exit-none = Chaque destination qui est une messagerie existe.
overview-unowned = { $count ->
    [one] messagerie n’a pas de propriétaire
   *[other] messageries n’ont pas de propriétaire
}
overview-unowned-why = Dans le panneau de contrôle de personne.
overview-unowned-none = Chaque messagerie a un propriétaire.
overview-beyond-plan = { $count ->
    [one] messagerie utilise ce que le forfait ne comprend pas
   *[other] messageries utilisent ce que leur forfait ne comprend pas
}
overview-beyond-plan-why = Activé avant que le forfait ne l’exclue ; le reste jusqu’à ce que quelqu’un le désactive.
overview-beyond-plan-none = Chaque messagerie s’en tient à son forfait.
overview-crowded = { $count ->
    [one] client a plus de messageries que son forfait
   *[other] clients ont plus de messageries que leur forfait
}
overview-crowded-why = Aucune autre ne peut être créée avant qu’il y ait de nouveau de la place.
overview-crowded-none = Chaque client a de la place dans son forfait.
overview-unused = { $count ->
    [one] son n’est diffusé par aucune messagerie
   *[other] sons ne sont diffusés par aucune messagerie
}
overview-unused-why = À choisir dans une messagerie, ou à supprimer.
overview-unused-none = Chaque son est diffusé par une messagerie.
overview-guessed = { $count ->
    [one] compte dont on a peut-être cherché à deviner le mot de passe
   *[other] comptes dont on a peut-être cherché à deviner le mot de passe
}
overview-guessed-why = Au moins cinq connexions ont échoué depuis une même adresse au cours des dernières 24 heures.
overview-guessed-none = Personne ne semble chercher à deviner des mots de passe.
overview-nothing-yet = Rien trouvé jusqu’ici
overview-not-over = Le comptage n’est pas encore terminé.
overview-well = Tout va bien
overview-well-why = Il n’y a rien à traiter.
overview-in-order = En ordre : { $settled } sur { $all }

overview-changes-a-day = Modifications par jour
overview-changes-told = { $all } en 30 jours, dont { $today } aujourd’hui. Maximum le { $day } : { $most }. Les jours se terminent à minuit UTC.
overview-no-changes = Aucune en 30 jours.
overview-as-table = La même chose en tableau
overview-day = Jour
overview-changes = Modifications
overview-by-customer = Messageries par client
overview-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
overview-customer = Client
overview-mailboxes = Messageries

overview-recent = Modifications récentes
overview-history = Tout l’historique

overview-plans = Forfaits dépassés
overview-plans-about = Donnez au client un autre forfait, ou archivez des messageries. D’ici là, il garde ce qu’il a et n’en crée pas d’autres.
overview-plans-caption = Clients au-delà de leur forfait
overview-plans-none = Chaque client a de la place
overview-plans-none-why = Aucun client n’a plus de messageries que son forfait.
overview-plan = Forfait
overview-room = Place pour
overview-too-many = En trop

overview-sign-ins = Connexions échouées
overview-sign-ins-about = Dans le navigateur et par les API, au cours des 30 derniers jours, les plus récentes d’abord. Qui échoue trop souvent est refusé d’office pendant un moment. Ce qui a été saisi n’est pas conservé.
overview-sign-ins-caption = Connexions qui ont échoué
overview-sign-ins-none = Aucune connexion n’a échoué
overview-sign-ins-none-why = En trente jours, chacun a su son mot de passe.
overview-account = Compte
overview-address = Adresse
overview-failed = Échouées
overview-unheard = Refusées d’office
overview-last = Dernière
overview-various-accounts = Divers comptes
overview-no-such-user = Aucun utilisateur de ce nom
overview-guessing = Au moins 5 en 24 heures
overview-various = Diverses
