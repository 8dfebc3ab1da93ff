# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
people-validation-no-customer = Il n’existe pas de client « { $slug } »
people-validation-no-parent = Choisissez le client parent
people-validation-suspended = Le client « { $name } » est suspendu ; rien ne peut être modifié tant qu’il n’est pas réactivé
people-validation-no-user = Il n’existe pas d’utilisateur « { $username } »
people-validation-no-plan = Forfait introuvable ; choisissez-en un dans la liste
people-validation-slug-taken = Il existe déjà un client « { $slug } » ; choisissez un autre nom court
people-validation-username-taken = Il existe déjà un utilisateur « { $username } » ; choisissez un autre nom d’utilisateur
people-validation-plan-taken = Il existe déjà un forfait « { $name } » ; choisissez un autre nom
people-validation-bad-slug = Le nom court doit avoir de 1 à 64 caractères : de a à z, de 0 à 9 et tirets, mais pas de tiret au début ni à la fin
people-validation-bad-username = Le nom d’utilisateur doit avoir de 1 à 64 caractères : lettres, chiffres et . _ - + @
# $rule is the one below.
people-validation-bad-numbers = Saisissez une plage de numéros : { $rule }
people-validation-range-rule = deux numéros ayant le même nombre de chiffres (3 à 18), par exemple 200-899
people-validation-range-reversed = Le premier numéro d’une plage doit être plus petit que le second, par exemple 200-899
people-validation-bad-policy = Choisissez une politique de PIN dans la liste
# Minimum or maximum length of PINs. $least and $most are numbers.
people-validation-bad-digits = Saisissez un nombre de chiffres de { $least } à { $most }
people-validation-lengths-crossed = La longueur maximale ne peut pas être inférieure à la longueur minimale
people-validation-bad-role = Choisissez un rôle dans la liste
people-validation-bad-limit = Saisissez un nombre de boîtes vocales, ou laissez le champ vide pour ne pas fixer de limite
people-validation-passwords-differ = Les mots de passe sont différents ; saisissez deux fois le même
people-validation-own-plan = Seul un administrateur d’un client parent peut changer le forfait de votre organisation
people-validation-plan-above = Le forfait « { $name } » comprend plus que celui de votre organisation ; choisissez-en un qui ne le dépasse pas
people-validation-beyond-own-plan = C’est plus que ce que comprend le forfait de votre organisation ; réduisez les boîtes vocales ou les fonctionnalités
people-validation-last-administrator = C’est le dernier administrateur actif de premier niveau ; créez-en d’abord un autre
people-validation-no-disposition = Choisissez ce que deviennent les boîtes vocales
people-validation-no-successor = Choisissez un utilisateur actif de ce client
people-validation-email-needed = { $count ->
    [one] { $count } boîte vocale supprime ses messages après les avoir envoyés à cette seule adresse e-mail ; désactivez d’abord ce réglage, ou ajoutez un destinataire
   *[other] { $count } boîtes vocales suppriment leurs messages après les avoir envoyés à cette seule adresse e-mail ; désactivez d’abord ce réglage, ou ajoutez des destinataires
}
people-validation-password-too-short = Le mot de passe doit avoir au moins { $shortest } caractères
people-validation-password-too-long = Le mot de passe doit avoir au plus { $longest } caractères
people-validation-password-is-username = Le mot de passe ne peut pas être le nom d’utilisateur ; choisissez-en un autre
people-validation-password-common = Ce mot de passe est trop courant ; choisissez-en un autre
