# Users: the list, the page of each, suspending and removing them.

# Title of the list, and the hint below it.
users-title = Utilisateurs
users-about = Tous les utilisateurs de votre organisation et de ses sous-clients.
# Button above the list, and title of the form.
users-new = Nouvel utilisateur
# Column head, and title of a section.
users-user = Utilisateur
# Placeholder of the search field.
users-search-in = Nom d’utilisateur, nom, e-mail
# First option of a select.
users-all-customers = Tous les clients
# Title where the list is empty, and the button below it.
users-no-match = Aucun utilisateur ne correspond
users-show-all = Afficher tous les utilisateurs
# Buttons below the list.
users-first-page = Première page
users-next-page = Page suivante
# Badge beside a user who was invited.
users-no-password = Pas encore de mot de passe

# Buttons.
users-create = Créer l’utilisateur
users-save = Enregistrer l’utilisateur
# Below the name of a user. $customer is a name, $role is frame-role.
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspendu
    [gone] { $customer } · { $role } · supprimé
   *[active] { $customer } · { $role }
}
# Notices below it.
users-is-removed = Cet utilisateur a été supprimé. Ses modifications restent dans l’historique.
users-is-suspended = Cet utilisateur est suspendu et ne peut pas se connecter.
# $by is the customer.
users-customer-suspended = Le client { $by } est suspendu. Tant qu’il n’est pas réactivé, cet utilisateur ne peut pas se connecter, et rien ne peut être modifié ici.

# Hints beside sections and below fields.
users-new-about = L’utilisateur définit son mot de passe avec un lien que vous créez ensuite.
users-form-about = Les modifications s’appliquent immédiatement, y compris aux sessions ouvertes et aux jetons.
users-customer-hint = Ne peut pas être modifié ensuite.
users-username-hint-new = Sert à se connecter. Doit être unique parmi tous les clients. Ne peut pas être modifié ensuite.
users-username-hint = Ne peut pas être modifié.
users-name-hint = Affiché aux autres. Si le champ est vide, le nom d’utilisateur est affiché.
users-email-hint = Facultative. Les notifications des boîtes vocales de l’utilisateur y sont envoyées.
# Options of the select “Role”.
users-role-administrator = Administrateur : le client et ses sous-clients
users-role-residential = Utilisateur principal : toutes les boîtes vocales du client
users-role-user = Utilisateur : ses propres boîtes vocales

# Title of a section, and its hint.
users-password = Mot de passe
# $hours is how long the link is valid.
users-password-about = { $hours ->
    [one] L’utilisateur définit le mot de passe avec un lien qui fonctionne une seule fois et expire après { $hours } heure.
   *[other] L’utilisateur définit le mot de passe avec un lien qui fonctionne une seule fois et expire après { $hours } heures.
}
# $when is a time such as “12 Nov 2026, 10:14 +01:00”.
users-link-created = Un lien a été créé et n’a pas encore été utilisé. Il expire le { $when }.
users-no-link = Aucun mot de passe n’est défini, et il n’y a pas de lien valide pour en définir un.
# Buttons.
users-create-invitation = Créer un lien d’invitation
users-new-password-link = Créer un lien de mot de passe
# In place of the button.
users-suspended-no-link = Vous ne pouvez pas créer de lien pour un utilisateur suspendu.
# Title of the box with the new link, what to do with it, and the label of its field.
users-copy-link = Copiez le lien maintenant
users-copy-link-why = Il n’est affiché qu’une seule fois. Toute personne qui l’ouvre peut définir le mot de passe ; ne le transmettez donc qu’à l’utilisateur.
users-link = Lien

# Hint beside the section “Mailboxes”, and what stands there where the user owns none.
users-mailboxes-about = Les boîtes vocales dont cet utilisateur est propriétaire.
users-no-mailbox = Aucune. Pour attribuer une boîte vocale, choisissez cet utilisateur comme propriétaire dans les réglages de la boîte vocale.
# After the name of a mailbox.
users-archived = {" "}(archivée)
# Link below the mailboxes that are named.
users-more-mailboxes = { $count ->
    [one] Et { $count } autre
   *[other] Et { $count } autres
}

# Hint beside the section “Suspension”.
users-suspension-about = Un utilisateur suspendu ne peut pas se connecter. Ses boîtes vocales continuent de fonctionner.
# The question, and the button that confirms it.
users-suspend-confirmation = Les sessions de l’utilisateur se fermeront immédiatement. Ses jetons ne fonctionneront pas tant qu’il n’est pas réactivé.
users-suspend-submit = Suspendre l’utilisateur
# Button.
users-reactivate = Réactiver l’utilisateur
# In place of the button.
users-last-not-suspended = Le dernier administrateur actif de premier niveau ne peut pas être suspendu.

# Title of the section in which a user is removed, and its hint.
users-removal = Suppression
users-removal-about = Pour une personne qui n’utilise plus Mailroom. Son nom reste dans l’historique. Vous choisissez ce que deviennent ses boîtes vocales.
# In place of the button.
users-last-not-removed = Le dernier administrateur actif de premier niveau ne peut pas être supprimé.
# Button that unfolds the question, the question, and the button that confirms it.
users-remove = Supprimer { $name }
users-remove-confirmation = L’utilisateur ne pourra plus se connecter, et ses jetons et sessions prendront fin. Cette action est irréversible.
users-remove-submit = Supprimer l’utilisateur
# Title of the three choices below. $count is of mailboxes.
users-removal-mailboxes = { $count ->
    [one] Sa boîte vocale
   *[other] Ses { $count } boîtes vocales
}
# The choices, each with its hint.
users-removal-transfer = Transférer
users-removal-transfer-hint = Un autre utilisateur du client devient propriétaire et reçoit les notifications.
users-removal-keep = Conserver sans propriétaire
users-removal-keep-hint = Les appelants peuvent toujours laisser des messages, mais les notifications au propriétaire sont sans destinataire.
users-removal-archive = Archiver
users-removal-archive-hint = Les appelants ne peuvent pas laisser de messages. Les réglages et les numéros sont conservés, et les boîtes vocales archivées peuvent être restaurées.
# First option of the select “New owner”.
users-choose = Choisir un utilisateur
# Another option of it.
users-without-email = { $name } (sans adresse e-mail)

# What was just done. $count is of mailboxes.
users-created = Utilisateur créé. Créez ci-dessous un lien d’invitation et transmettez-le à l’utilisateur.
users-suspended = Utilisateur suspendu.
users-reactivated = Utilisateur réactivé.
users-removed = Utilisateur supprimé.
users-removed-transferred = { $count ->
    [one] Utilisateur supprimé. Sa boîte vocale a été transférée.
   *[other] Utilisateur supprimé. Ses { $count } boîtes vocales ont été transférées.
}
users-removed-archived = { $count ->
    [one] Utilisateur supprimé. Sa boîte vocale a été archivée.
   *[other] Utilisateur supprimé. Ses { $count } boîtes vocales ont été archivées.
}
users-removed-kept = { $count ->
    [one] Utilisateur supprimé. Sa boîte vocale n’a plus de propriétaire ; les notifications au propriétaire sont donc sans destinataire.
   *[other] Utilisateur supprimé. Ses { $count } boîtes vocales n’ont plus de propriétaire ; les notifications au propriétaire sont donc sans destinataire.
}
users-removed-messages = { $count ->
    [one] Dans { $count } de ses boîtes vocales, les messages ne sont plus supprimés, car aucun e-mail ne serait envoyé.
   *[other] Dans { $count } de ses boîtes vocales, les messages ne sont plus supprimés, car aucun e-mail ne serait envoyé.
}
# $name is the new owner.
users-removed-unreached = { $count ->
    [one] { $name } n’a pas d’adresse e-mail ; { $count } de ces boîtes vocales ne peut donc pas notifier son propriétaire.
   *[other] { $name } n’a pas d’adresse e-mail ; { $count } de ces boîtes vocales ne peuvent donc pas notifier leur propriétaire.
}
users-link-shown-before = Ce formulaire a été envoyé deux fois. Un lien a été créé et a déjà été affiché. Si vous ne l’avez pas copié, créez-en un autre.
