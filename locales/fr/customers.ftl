customers-title = Clients
customers-about = Le vôtre et tous ceux qui en dépendent.
customers-new = Nouveau client
customers-hidden = { $count ->
    [one] { $count } autre client n’est pas affiché ici.
   *[other] { $count } autres clients ne sont pas affichés ici.
}
customers-level = {" "}(niveau { $level })

customers-create = Créer le client
customers-save = Enregistrer le client
customers-at-the-top = { $count ->
    [one] { $count } messagerie
   *[other] { $count } messageries
}
customers-below = { $count ->
    [one] dépend de { $parent } · { $count } messagerie
   *[other] dépend de { $parent } · { $count } messageries
}
customers-suspended-above = { $by }, dont il dépend, est suspendu. D’ici là, personne ne se connecte et rien ne change ici.
customers-suspended-itself = Ce client est suspendu. Personne ne se connecte et rien ne change tant qu’il n’est pas réactivé.

customers-form-about = Comment les personnes et les programmes l’appellent, et ce qu’il a acheté.
customers-slug-hint-new = Utilisé dans les adresses et par les API : a à z, 0 à 9 et des tirets. Il reste le même pour toujours.
customers-slug-hint = Utilisé dans les adresses et par les API. Il reste le même pour toujours.
customers-parent-hint = Ses administrateurs s’occupent aussi de celui-ci. Il ne pourra pas être déplacé.
customers-plan-hint = Ce qu’il peut utiliser, et combien de messageries il peut avoir.
customers-own-plan-hint = Le forfait de votre propre client est choisi au niveau supérieur.
customers-new-mailboxes = Nouvelles messageries
customers-new-mailboxes-about = Les réglages de départ d’une messagerie. Celles qui existent restent telles quelles.
customers-language-hint = Saisissez une partie du nom, par exemple français, et choisissez dans la liste ; ou un code tel que en-US.
customers-timezone-hint = Par exemple Europe/Berlin.
customers-numbers-hint = Quand personne ne choisit de numéro, le plus petit qui est libre dans cette plage : { $rule }.
customers-pins = Codes PIN
customers-pins-about = Ce que doit respecter tout code PIN défini désormais. Ceux qui existent restent, conformes ou non.
customers-policy-preset = { $name ->
    [strict] stricte : { $rules }
    [four-digit] quatre chiffres : { $rules }
   *[any] libre : { $rules }
}
customers-policy-own = propre : comme indiqué ci-dessous
customers-policy-unread = illisible
customers-no-repeats = Aucun chiffre trois fois de suite
customers-no-sequences = Pas trois chiffres qui se suivent
customers-not-the-number = Pas le numéro de la messagerie, ni à l’endroit ni à l’envers
customers-count-again = Compter de nouveau
customers-apis-about = Celles que ses utilisateurs peuvent utiliser, avec un mot de passe ou un jeton.
customers-apis-open = Ouvertes à ses utilisateurs

customers-suspension-about = Chez un client suspendu et tous ceux qui en dépendent, personne ne se connecte, ni par mot de passe, ni par session, ni par jeton, et rien ne change. Les appels ne sont pas touchés.
customers-own = C’est votre propre client ; seul quelqu’un au niveau supérieur peut le suspendre.
customers-suspend-what = { $name } et tous les clients qui en dépendent s’arrêtent dès la prochaine demande.
customers-suspend-now = Suspendre maintenant
customers-activate = Réactiver

customers-created = Client créé.
customers-now-suspended = Le client est suspendu.
customers-now-active = Le client est réactivé.
