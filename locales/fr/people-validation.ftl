people-validation-no-customer = Il n’y a pas de client « { $slug } »
people-validation-no-parent = Choisissez le client dont il dépend
people-validation-suspended = Le client « { $name } » est suspendu ; rien ne change chez lui tant qu’il n’est pas réactivé
people-validation-no-user = Il n’y a pas d’utilisateur « { $username } »
people-validation-no-plan = Ce forfait n’existe pas ; choisissez un de ceux proposés
people-validation-slug-taken = Il y a déjà un client « { $slug } » ; choisissez un autre nom court
people-validation-username-taken = Il y a déjà un utilisateur « { $username } » ; choisissez un autre nom d’utilisateur
people-validation-plan-taken = Il y a déjà un forfait « { $name } » ; choisissez un autre nom
people-validation-bad-slug = Un nom court compte de 1 à 64 caractères : a à z, 0 à 9 et des tirets, ni au début ni à la fin
people-validation-bad-username = Un nom d’utilisateur compte de 1 à 64 caractères : lettres, chiffres et . _ - + @
people-validation-no-name = Indiquez un nom
people-validation-bad-name = Un nom compte de 1 à 64 caractères, qui doivent tous pouvoir s’afficher
people-validation-bad-email = « { $raw } » n’est pas une adresse e-mail telle que jo@example.org
people-validation-bad-timezone = « { $raw } » n’est pas un fuseau horaire tel que Europe/Berlin
people-validation-bad-numbers = La plage n’est pas lisible ; il faut { $rule }
people-validation-range-rule = deux numéros de 3 à 18 chiffres, de même longueur, par exemple 200-899
people-validation-range-reversed = Le premier numéro d’une plage doit être le plus petit, comme dans 200-899
people-validation-bad-policy = Choisissez une des règles proposées
people-validation-bad-digits = Indiquez un nombre de chiffres de { $least } à { $most }
people-validation-digits-crossed = Le nombre de chiffres au plus ne peut pas être inférieur au nombre au moins
people-validation-bad-role = Choisissez un des rôles proposés
people-validation-bad-limit = Indiquez un nombre de messageries, ou laissez vide pour ne pas le limiter
people-validation-passwords-differ = Les deux mots de passe diffèrent ; saisissez deux fois le même
people-validation-wrong-password = Le mot de passe actuel n’est pas le bon
people-validation-own-plan = Le forfait de votre propre client est choisi au niveau supérieur
people-validation-plan-above = Le forfait « { $name } » comprend plus que celui de votre propre client ; choisissez-en un qui ne comprend pas plus
people-validation-beyond-own-plan = C’est plus que ce que comprend le forfait de votre propre client ; n’autorisez pas plus de messageries et n’incluez rien d’autre que lui
people-validation-last-administrator = C’est le dernier administrateur actif au sommet ; créez-en d’abord un autre, sinon personne ne pourrait gérer l’ensemble
people-validation-no-fate = Choisissez ce que deviennent les messageries
people-validation-no-successor = Choisissez un utilisateur actif de ce client
people-validation-address-needed = { $count ->
    [one] { $count } messagerie supprime ses messages après un e-mail que seule cette adresse reçoit ; modifiez cela d’abord
   *[other] { $count } messageries suppriment leurs messages après un e-mail que seule cette adresse reçoit ; modifiez cela d’abord
}
people-validation-password-too-short = Le mot de passe est trop court ; il faut au moins { $shortest } caractères
people-validation-password-too-long = Le mot de passe est trop long ; utilisez au plus { $longest } caractères
people-validation-password-is-username = Le mot de passe est le nom d’utilisateur ; choisissez-en un autre
people-validation-password-common = Ce mot de passe est l’un des premiers que l’on essaierait ; choisissez-en un autre
