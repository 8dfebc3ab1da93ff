# The form that creates and edits a mailbox.

# The first section: title, and the sentence below it.
mailbox-form-mailbox = Boîte vocale
mailbox-form-mailbox-new-about = À qui elle appartient, et comment les appelants l’atteignent.
mailbox-form-mailbox-about = À qui elle appartient, et comment les appelants l’atteignent.
mailbox-form-only-administrators = Seul un administrateur peut modifier ce champ.
mailbox-form-customer-hint = Détermine les propriétaires possibles, la politique de PIN et le forfait.
# Button, where there is no script: loads the owners, sounds and rules of the chosen customer.
mailbox-form-use-customer = Utiliser ce client
# First option of a select whose former value the new customer does not have.
mailbox-form-choose-again = Choisir de nouveau…
# Option of the owner. $name is a person.
mailbox-form-owner-without-address = { $name } (sans adresse e-mail)
mailbox-form-number-hint = 3 à 64 chiffres, unique chez le client. Les espaces sont ignorés.
# Below the number. $mailbox is the number and name of another mailbox.
mailbox-form-number-belongs-to = Ce numéro appartient à la boîte vocale { $mailbox }.
mailbox-form-number-belongs-to-archived = Ce numéro appartient à la boîte vocale { $mailbox }, qui est archivée.
mailbox-form-description-hint = Visible uniquement pour les personnes qui gèrent cette boîte vocale.
mailbox-form-owner-hint = Reçoit les notifications et peut modifier les réglages.
# Button, without scripts: searches for owners or greetings.
mailbox-form-search = Rechercher
# Labels of the search fields, without scripts.
mailbox-form-search-owners = Recherche de propriétaires
mailbox-form-search-sounds = Recherche de fichiers audio
# Below the search field. $count is how many options the list has.
mailbox-form-first-choices = Liste limitée à { $count } choix. Pour en trouver d’autres, recherchez par nom.
# Name of the list of matches, read aloud.
mailbox-form-found = Résultats
mailbox-form-matches = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
mailbox-form-first-matches = Affichage limité à { $count } résultats. Saisissez une plus grande partie du nom.
mailbox-form-no-match = Aucun résultat.

# The section of the PIN.
mailbox-form-pin-about = Nécessaire pour écouter les messages par téléphone, sauf si « Exiger le code PIN » est désactivé.
mailbox-form-pin = Code PIN
mailbox-form-pin-hint = Chiffres uniquement.
mailbox-form-new-pin = Nouveau code PIN
mailbox-form-new-pin-hint = Laissez vide pour conserver le code PIN actuel. Un code PIN remplacé ne peut pas être restauré.
# Warning below the empty field, after a form came back with errors.
mailbox-form-pin-not-kept = Par sécurité, le code PIN n’a pas été conservé. Saisissez-le de nouveau.
# Button beside the field: makes up a PIN.
mailbox-form-generate = Générer
mailbox-form-copy-pin-hint = Au lieu d’un code PIN, saisissez le numéro d’une autre boîte vocale de ce client.
mailbox-form-pin-required-hint = Si désactivé, toute personne qui accède à la boîte vocale peut en écouter les messages.
# Label above the hidden PIN, and its two buttons.
mailbox-form-current-pin = Code PIN actuel
mailbox-form-show-pin = Afficher le code PIN
mailbox-form-hide-pin = Masquer le code PIN
mailbox-form-reveal-recorded = L’affichage du code PIN est enregistré dans l’historique.

# The section of greeting and playback.
mailbox-form-greeting = Annonce d’accueil et lecture
mailbox-form-greeting-about = Ce que les appelants entendent d’abord, et la lecture des messages par téléphone.
mailbox-form-temporary-greeting-hint = Si elle est enregistrée, elle remplace l’annonce d’accueil.
mailbox-form-language-hint = Saisissez une partie du nom, par exemple français, et choisissez-le dans la liste, ou saisissez un code comme en-US.
mailbox-form-timezone-hint = Saisissez une ville, par exemple Berlin, et choisissez-la dans la liste.
# Hints below check boxes: what is said before a message plays.
mailbox-form-announce-caller-hint = Le numéro ou le nom de l’appelant.
mailbox-form-message-details-hint = Appelant, date et durée, avant la lecture du message.

# The section about callers who press 0.
mailbox-form-press-0 = Touche 0 pendant l’annonce d’accueil
mailbox-form-press-0-about = Où vont les appelants qui appuient sur 0.
mailbox-form-destination-number-hint = Par exemple 201, +49 30 1234567 ou desk@pbx.example.

mailbox-form-notifications = Notifications
# $now is what happens at the moment, in bold, with its period: “email with recording.”
mailbox-form-notifications-about = Ce qui se passe à l’arrivée d’un message. Actuellement : { $now }
# In parentheses after an option that cannot be chosen.
mailbox-form-not-in-plan = hors forfait
mailbox-form-notify-recipients-hint = Envoie aussi des notifications aux adresses e-mail ci-dessous.
# $max is a number.
mailbox-form-recipients-hint = Jusqu’à { $max } adresses e-mail, une par ligne ou séparées par des virgules.
mailbox-form-additional-email-hint = Facultative. Les notifications y sont aussi envoyées.
mailbox-form-additional-email-attach-hint = L’e-mail contient le message vocal ou le fax.
mailbox-form-notify-call-hint = Facultatif. Ce numéro est appelé à l’arrivée d’un message.
# $why is a sentence without a period: what the plan does not include.
mailbox-form-notify-call-kept = { $why }. Ce numéro est conservé jusqu’à ce que vous le modifiiez.
mailbox-form-caller-id-hint = Facultatif. Le numéro affiché à la personne appelée. Si le champ est vide, aucun numéro n’est affiché.
mailbox-form-delete-hint = Ensuite, ils ne peuvent plus être écoutés par téléphone.
# Hint below a check box. $why is as above.
mailbox-form-stays-on = { $why }. Ce réglage reste activé jusqu’à ce que vous le désactiviez.

mailbox-form-control-panel = Espace utilisateur
mailbox-form-control-panel-about = Où les propriétaires voient leurs boîtes vocales.
mailbox-form-panel-hint = Le propriétaire peut y gérer cette boîte vocale.

# Buttons of the form.
mailbox-form-create = Créer la boîte vocale
mailbox-form-save = Enregistrer la boîte vocale
mailbox-form-save-first = Enregistrer
mailbox-form-check = Vérifier sans enregistrer
mailbox-form-cancel = Annuler
# Status beside the buttons.
mailbox-form-working = En cours…
mailbox-form-unsaved = Non enregistré
mailbox-form-no-errors = Aucune erreur trouvée. Rien n’a été enregistré.
# $fields is the labels of fields that have a warning, with commas between them.
mailbox-form-only-warnings = Aucune erreur trouvée, mais vérifiez : { $fields }. Rien n’a été enregistré.

# Titles of the message above the form.
mailbox-form-not-saved = Non enregistré
mailbox-form-no-connection = Pas de connexion
# $why is a sentence with a period.
mailbox-form-input-kept = { $why } Votre saisie est toujours là.
# $link is the link “Sign in in a new tab”.
mailbox-form-sign-in-then = { $link }. Revenez ensuite ici et enregistrez de nouveau.

# Someone else saved or archived the mailbox while this form was open. $who is a person.
mailbox-form-conflict-saved = { $who } a enregistré cette boîte vocale pendant vos modifications
mailbox-form-conflict-archived = { $who } a archivé cette boîte vocale pendant vos modifications
mailbox-form-conflict-review = Vos modifications ne sont pas encore enregistrées, et rien de votre saisie n’est perdu. Vérifiez-les, puis enregistrez de nouveau.
mailbox-form-conflict-review-pin = Vos modifications ne sont pas encore enregistrées. Votre saisie est toujours là, sauf le code PIN : saisissez-le de nouveau. Vérifiez vos modifications, puis enregistrez de nouveau.
mailbox-form-conflict-restore = Vos modifications ne sont pas encore enregistrées, et rien de votre saisie n’est perdu. Restaurez la boîte vocale, puis enregistrez de nouveau.
mailbox-form-conflict-restore-pin = Vos modifications ne sont pas encore enregistrées. Votre saisie est toujours là, sauf le code PIN : saisissez-le de nouveau. Restaurez la boîte vocale, puis enregistrez de nouveau.
mailbox-form-restore-tab = Restaurer dans un nouvel onglet
# $fields is labels with commas between them: what the other person changed and this form now shows.
mailbox-form-updated-fields = Mis à jour d’après l’autre version : { $fields }.
# Above a table of fields that both people changed, with the column heads and the check box of each row.
mailbox-form-both-changed = L’autre personne et vous avez modifié ces champs. Votre version est enregistrée, sauf si vous choisissez l’autre :
mailbox-form-field = Champ
mailbox-form-your-version = Votre version
mailbox-form-their-version = Autre version
mailbox-form-choose = Choix
mailbox-form-use-their-version = Utiliser l’autre version
