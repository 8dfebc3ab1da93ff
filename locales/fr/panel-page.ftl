# The pages of the control panel.

panel-page-yours = Vos boîtes vocales
panel-page-organization = Boîtes vocales de votre organisation
# $total is a number, such as 1,284 or 1,000+; $choose is the next message, as a link.
panel-page-shown = { $total } dans cet espace · { $choose }
panel-page-choose = choisir des boîtes vocales
panel-page-none-shown = Aucune de vos boîtes vocales n’est affichée ici
panel-page-none-shown-why = Choisissez les boîtes vocales que vous voulez gérer ici.
# Button.
panel-page-choose-mailboxes = Choisir les boîtes vocales
panel-page-none = Vous n’avez pas encore de boîte vocale
panel-page-none-why = Quand votre administrateur vous en attribuera une, vous pourrez la gérer ici.

# Folded parts of a card, and a link.
panel-page-numbers-and-emails = Numéros de téléphone et adresses e-mail
panel-page-change-pin = Changer le code PIN
panel-page-more = Autres réglages
# Labels and hints of the fields of a card.
panel-page-number = Appel de notification
panel-page-number-hint = L’enregistrement d’un numéro active les appels.
panel-page-additional-email-hint = L’enregistrement d’une adresse e-mail active l’envoi des e-mails.
panel-page-recipients = Autres destinataires
panel-page-save = Enregistrer

# The page on which users choose which mailboxes their control panel shows.
panel-page-choice = Boîtes vocales dans l’espace utilisateur
panel-page-choice-about = Activez les boîtes vocales à afficher dans votre espace utilisateur. Les modifications sont enregistrées immédiatement.
panel-page-none-owned = Vous n’êtes propriétaire d’aucune boîte vocale
panel-page-none-owned-why = Les boîtes vocales dont vous êtes propriétaire sont affichées ici.
panel-page-none-listed-why = Quand votre administrateur vous en attribuera une, elle sera affichée ici.
# Below a mailbox that sends no notifications.
panel-page-no-notifications = Aucune notification

# A form was sent for a mailbox that is no longer shown. $why is a sentence without a period.
panel-page-kept = Rien n’a été enregistré
panel-page-kept-archived = Cette boîte vocale a été archivée.
panel-page-kept-gone = { $why }. Cette boîte vocale n’est plus affichée ici.
panel-page-kept-about = Votre saisie est conservée sur cette page. Enregistrez de nouveau quand la boîte vocale réapparaît dans votre espace utilisateur.
panel-page-field = Champ
panel-page-your-version = Votre version
panel-page-save-again = Enregistrer de nouveau

# An administrator views the control panel of a user. $name is the user’s name.
panel-page-of = Espace de l’utilisateur { $name }
panel-page-preview = Voici l’espace de l’utilisateur { $name }, tel qu’il lui est affiché. Vous ne pouvez rien y modifier, et votre consultation est enregistrée dans l’historique.
panel-page-no-sign-in = Cet utilisateur ne peut pas se connecter
panel-page-no-sign-in-why = L’utilisateur a été supprimé, ou bien il est suspendu ou appartient à un client suspendu. Il ne peut pas voir d’espace utilisateur.
panel-page-preview-none = Rien n’est affiché dans cet espace utilisateur
# $field is the label of a field.
panel-page-preview-none-why = « { $field } » est désactivé pour toutes les boîtes vocales de cet utilisateur.

# $why is a sentence without a period.
panel-page-refused = Rien n’a été modifié. { $why }.
panel-page-refused-archived = Rien n’a été modifié, car cette boîte vocale a été archivée.
