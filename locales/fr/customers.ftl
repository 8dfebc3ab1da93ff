# Customers: the list, the form of each, and suspending them.

# Title of the list, and the hint below it.
customers-title = Clients
customers-about = Votre organisation et ses sous-clients.
# Button above the list, and title of the form.
customers-new = Nouveau client
# Below the list: how many customers it leaves out.
customers-hidden = { $count ->
    [one] { $count } autre client n’est pas affiché. Trouvez-le avec « Rechercher ».
   *[other] { $count } autres clients ne sont pas affichés. Trouvez-les avec « Rechercher ».
}
# After the name of a customer, for screen readers: how deep it is in the tree. $level is a number.
customers-level = {" "}(niveau { $level })

# Buttons.
customers-create = Créer le client
customers-save = Enregistrer le client
# Below the name of a customer. $count is of mailboxes that are not archived, $parent a customer.
customers-top-level = { $count ->
    [one] { $count } boîte vocale
   *[other] { $count } boîtes vocales
}
customers-part-of = { $count ->
    [one] Rattaché à { $parent } · { $count } boîte vocale
   *[other] Rattaché à { $parent } · { $count } boîtes vocales
}
# Notices above the form. $by is a customer somewhere above this one.
customers-parent-suspended = Ce client est rattaché à { $by }, qui est suspendu. Tant que { $by } n’est pas réactivé, les utilisateurs de ce client ne peuvent pas se connecter et rien ne peut être modifié.
customers-is-suspended = Ce client est suspendu. Tant qu’il n’est pas réactivé, ses utilisateurs ne peuvent pas se connecter et rien ne peut être modifié.

# Hints beside sections and below fields.
customers-form-about = Le nom que voient les personnes, le nom court qu’utilisent les programmes, et le forfait.
customers-slug-hint-new = Identifie le client dans les importations, en ligne de commande et dans l’API yay. Utilisez les lettres de a à z, les chiffres de 0 à 9 et des tirets. Ne peut pas être modifié ensuite.
customers-slug-hint = Identifie le client dans les importations, en ligne de commande et dans l’API yay. Ne peut pas être modifié.
customers-parent-hint = Ses administrateurs gèrent aussi ce client. Ne peut pas être modifié ensuite.
customers-plan-hint = Détermine les fonctionnalités disponibles et le nombre maximal de boîtes vocales.
customers-own-plan-hint = Seul un administrateur d’un client parent peut changer le forfait de votre organisation.
# Title of a section, and its hint.
customers-new-mailboxes = Nouvelles boîtes vocales
customers-new-mailboxes-about = Valeurs par défaut des nouvelles boîtes vocales. Les boîtes vocales existantes restent inchangées.
# Hints below fields.
customers-language-hint = Saisissez une partie du nom, par exemple français, et choisissez-le dans la liste, ou saisissez un code comme en-US.
# $rule is administration-validation-range-rule.
customers-numbers-hint = Les nouvelles boîtes vocales sans numéro reçoivent le plus petit numéro libre de cette plage. Saisissez { $rule }.
# Title of a section, and its hint.
customers-pins = Codes PIN
customers-pins-about = La politique de PIN s’applique quand un code PIN est défini. Les codes PIN existants restent valables, même s’ils n’y sont pas conformes.
# Options of the select “PIN policy”. $rules is a list such as “4 to 8 digits, no digit 3 times in a row”.
customers-policy-preset = { $name ->
    [strict] Stricte : { $rules }
    [four-digit] Quatre chiffres : { $rules }
   *[any] Libre : { $rules }
}
customers-policy-custom = Personnalisée
# In place of the rules, in a table of what two people typed.
customers-policy-invalid = non valide
# Checkboxes of a custom policy. When ticked, such PINs are not allowed.
customers-no-repeats = Pas de chiffres répétés (3 de suite, comme 777)
customers-no-sequences = Pas de suites (3 chiffres, comme 789 ou 987)
customers-not-mailbox-number = Pas le numéro de la boîte vocale, à l’endroit ou à l’envers
# Button: counts the existing PINs that don’t meet the policy.
customers-count-again = Compter de nouveau
# Hint beside the section “APIs”, and the title of its checkboxes.
customers-apis-about = Les API que les utilisateurs de ce client peuvent utiliser, avec un mot de passe ou un jeton.
customers-apis-available = API disponibles

# Hint beside the section “Suspension”, and what stands in it in place of the button.
customers-suspension-about = La suspension déconnecte tous les utilisateurs de ce client et de ses sous-clients, interrompt leur accès aux API et bloque toute modification. Les appels fonctionnent toujours.
customers-own-not-suspended = C’est votre propre organisation. Seul un administrateur d’un client parent peut la suspendre.
# The question, and the button that confirms it.
customers-suspend-confirmation = { $name } et ses sous-clients seront suspendus immédiatement.
customers-suspend-submit = Suspendre le client
# Button.
customers-reactivate = Réactiver le client

# What was just done.
customers-created = Client créé.
customers-suspended = Client suspendu.
customers-reactivated = Client réactivé.
