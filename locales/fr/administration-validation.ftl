# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
administration-validation-no-customer = Il n’existe pas de client « { $slug } » ; vérifiez le nom court
administration-validation-no-parent = Choisissez le client parent
administration-validation-suspended = Le client « { $name } » est suspendu ; rien ne peut être modifié tant qu’il n’est pas réactivé
administration-validation-no-user = Il n’existe pas d’utilisateur « { $username } » ; vérifiez le nom d’utilisateur
administration-validation-no-plan = Forfait introuvable ; choisissez-en un dans la liste
administration-validation-slug-taken = Il existe déjà un client « { $slug } » ; choisissez un autre nom court
administration-validation-username-taken = Il existe déjà un utilisateur « { $username } » ; choisissez un autre nom d’utilisateur
administration-validation-plan-taken = Il existe déjà un forfait « { $name } » ; choisissez un autre nom
administration-validation-bad-slug = Le nom court doit avoir de 1 à 64 caractères : de a à z, de 0 à 9 et tirets, mais pas de tiret au début ni à la fin
administration-validation-bad-username = Le nom d’utilisateur doit avoir de 1 à 64 caractères : lettres, chiffres et . _ - + @
# $rule is the one below.
administration-validation-bad-numbers = Saisissez une plage de numéros : { $rule }
administration-validation-range-rule = deux numéros ayant le même nombre de chiffres (3 à 18), par exemple 200-899
administration-validation-range-reversed = Le premier numéro d’une plage ne peut pas être plus grand que le dernier ; saisissez une plage comme 200-899
administration-validation-bad-policy = Choisissez une politique de PIN dans la liste
# Minimum or maximum length of PINs. $least and $most are numbers.
administration-validation-bad-digits = Saisissez un nombre de chiffres de { $least } à { $most }
administration-validation-lengths-crossed = La longueur maximale ne peut pas être inférieure à la longueur minimale
administration-validation-bad-role = Choisissez un rôle dans la liste
administration-validation-bad-limit = Saisissez un nombre de boîtes vocales, ou laissez le champ vide pour ne pas fixer de limite
administration-validation-passwords-differ = Les mots de passe sont différents ; saisissez deux fois le même
administration-validation-own-plan = Seul un administrateur d’un client parent peut changer le forfait de votre organisation
administration-validation-plan-above = Le forfait « { $name } » comprend plus que celui de votre organisation ; choisissez-en un qui ne le dépasse pas
administration-validation-beyond-own-plan = C’est plus que ce que comprend le forfait de votre organisation ; réduisez les boîtes vocales ou les fonctionnalités
administration-validation-last-administrator = C’est le dernier administrateur actif de premier niveau ; créez-en d’abord un autre
administration-validation-no-disposition = Choisissez ce que deviennent les boîtes vocales
administration-validation-no-successor = Choisissez un utilisateur actif de ce client
administration-validation-email-needed = { $count ->
    [one] { $count } boîte vocale supprime ses messages après les avoir envoyés à cette seule adresse e-mail ; désactivez d’abord ce réglage, ou ajoutez un destinataire
   *[other] { $count } boîtes vocales suppriment leurs messages après les avoir envoyés à cette seule adresse e-mail ; désactivez d’abord ce réglage, ou ajoutez des destinataires
}
administration-validation-password-too-short = Le mot de passe doit avoir au moins { $shortest } caractères
administration-validation-password-too-long = Le mot de passe doit avoir au plus { $longest } caractères
administration-validation-password-is-username = Le mot de passe ne peut pas être le nom d’utilisateur ; choisissez-en un autre
administration-validation-password-common = Ce mot de passe est trop courant ; choisissez-en un autre
