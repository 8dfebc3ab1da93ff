mailbox-form-mailbox = Messagerie
mailbox-form-mailbox-new-about = Comment les appelants la joignent, et comment elle s’appelle.
mailbox-form-mailbox-about = Comment les appelants la joignent.
mailbox-form-only-administrators = Seul un administrateur peut modifier ceci.
mailbox-form-customer-hint = Détermine qui peut posséder la messagerie, ses règles de code PIN et son forfait.
mailbox-form-use-customer = Utiliser ce client
mailbox-form-choose-again = Choisir à nouveau…
mailbox-form-owner-without-address = { $name } (sans adresse e-mail)
mailbox-form-number-hint = 3 à 64 chiffres, unique chez le client. Les espaces et les tirets ne comptent pas.
mailbox-form-held-by = Le numéro appartient à { $mailbox }.
mailbox-form-held-by-archived = Le numéro appartient à { $mailbox }, une messagerie archivée.
mailbox-form-description-hint = À quoi elle sert ; seuls ceux qui la gèrent le voient.
mailbox-form-owner-hint = Reçoit les notifications et peut modifier les réglages.
mailbox-form-search = Rechercher
mailbox-form-search-owners = Rechercher un propriétaire
mailbox-form-search-sounds = Rechercher un fichier audio
mailbox-form-first-choices = La liste ne montre que les { $count } premiers ; recherchez les autres par une partie du nom.
mailbox-form-found = Résultats
mailbox-form-matches = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
mailbox-form-first-matches = Seuls les { $count } premiers résultats sont affichés ; saisissez une plus grande partie du nom.
mailbox-form-no-match = Aucun résultat.

mailbox-form-pin-about = Demandé à qui écoute les messages par téléphone.
mailbox-form-pin = Code PIN
mailbox-form-pin-hint = Demandé à qui écoute par téléphone.
mailbox-form-new-pin = Nouveau code PIN
mailbox-form-new-pin-hint = Laissez vide pour garder l’actuel.
mailbox-form-pin-lost = Le code PIN n’est pas conservé quand un formulaire est renvoyé ; saisissez-le de nouveau.
mailbox-form-generate = Générer
mailbox-form-copy-pin-hint = Au lieu d’en saisir un : le numéro d’une autre messagerie de ce client.
mailbox-form-pin-required-hint = Désactivé : quiconque joint la messagerie entend ses messages.
mailbox-form-present-pin = Code PIN actuel
mailbox-form-show-pin = Afficher le code PIN
mailbox-form-hide-pin = Masquer
mailbox-form-looks-recorded = Chaque consultation est inscrite dans l’historique.

mailbox-form-greeting = Annonce et lecture
mailbox-form-greeting-about = Ce que l’appelant entend d’abord, et comment les messages sont lus à qui les écoute.
mailbox-form-temporary-greeting-hint = Quand il y en a une, elle remplace l’annonce d’accueil.
mailbox-form-beep-hint = Dit à l’appelant quand parler.
mailbox-form-language-hint = Saisissez une partie du nom, par exemple français, et choisissez dans la liste ; ou un code tel que en-US.
mailbox-form-timezone-hint = Commencez par une ville, par exemple Berlin.
mailbox-form-announce-caller-hint = Le numéro ou le nom de l’appelant.
mailbox-form-announce-duration-hint = Avant la lecture du message.
mailbox-form-announce-envelope-hint = Tout ce que l’on sait du message, avant sa lecture.

mailbox-form-exit = Quitter l’annonce
mailbox-form-exit-about = Un appelant qui préfère parler à quelqu’un peut appuyer sur 0.
mailbox-form-exit-number-hint = Le numéro ; pour une adresse SIP, user@host.

mailbox-form-notifications = Notifications
mailbox-form-notifications-about = Ce qui se passe quand un message arrive. Pour l’instant : { $now }
mailbox-form-not-in-plan = hors forfait
mailbox-form-owner-text-hint = Un bref SMS annonçant qu’un message est arrivé.
mailbox-form-notify-recipients-hint = Prévient aussi les adresses ci-dessous.
mailbox-form-recipients-hint = Jusqu’à 15, une par ligne ou séparées par des virgules.
mailbox-form-pager-hint = Une deuxième adresse e-mail. Vide : aucune.
mailbox-form-pager-attach-hint = Le message vocal ou le fax accompagne l’e-mail.
mailbox-form-notify-call-hint = Appelle ce numéro quand un message arrive. Vide : pas d’appel.
mailbox-form-notify-call-kept = { $why }. Ce numéro est conservé jusqu’à ce que vous le changiez.
mailbox-form-caller-id-hint = Présenté lors de cet appel. Vide : inconnu.
mailbox-form-delete-hint = Les messages quittent la messagerie une fois l’e-mail envoyé.
mailbox-form-transcribe-hint = Les nouveaux messages vocaux sont mis par écrit.
mailbox-form-stays-on = { $why }. Cela reste activé jusqu’à ce que vous le désactiviez.

mailbox-form-visibility = Visibilité
mailbox-form-visibility-about = Où son propriétaire la trouve.
mailbox-form-panel-hint = Son propriétaire peut l’y gérer.

mailbox-form-create = Créer la messagerie
mailbox-form-save = Enregistrer la messagerie
mailbox-form-save-first = Enregistrer
mailbox-form-check = Vérifier
mailbox-form-cancel = Annuler
mailbox-form-working = En cours…
mailbox-form-unsaved = Modifications non enregistrées
mailbox-form-no-mistakes = Aucune erreur. Rien n’est encore enregistré.
mailbox-form-only-warnings = Aucune erreur, mais regardez ceci : { $fields }. Rien n’est encore enregistré.

mailbox-form-not-saved = Non enregistré
mailbox-form-no-connection = Pas de connexion
mailbox-form-still-here = { $why } Ce que vous avez saisi est toujours là.
mailbox-form-sign-in-then = { $link }, revenez ici, puis enregistrez de nouveau.

mailbox-form-stale-saved = { $who } a enregistré cette messagerie pendant que vous la modifiiez
mailbox-form-stale-archived = { $who } a archivé cette messagerie pendant que vous la modifiiez
mailbox-form-stale-look = Rien de votre part n’est encore enregistré, et rien de ce que vous avez saisi n’est perdu. Regardez, puis enregistrez de nouveau.
mailbox-form-stale-look-pin = Rien de votre part n’est encore enregistré. Tout ce que vous avez saisi est ici, sauf le code PIN, qui n’est pas conservé : saisissez-le de nouveau. Regardez, puis enregistrez de nouveau.
mailbox-form-stale-restore = Rien de votre part n’est encore enregistré, et rien de ce que vous avez saisi n’est perdu. Restaurez-la, puis enregistrez de nouveau.
mailbox-form-stale-restore-pin = Rien de votre part n’est encore enregistré. Tout ce que vous avez saisi est ici, sauf le code PIN, qui n’est pas conservé : saisissez-le de nouveau. Restaurez la messagerie, puis enregistrez de nouveau.
mailbox-form-restore-tab = Restaurer dans un nouvel onglet
mailbox-form-taken-over = Repris de l’autre version : { $fields }.
mailbox-form-both-changed = Vous avez tous deux modifié ceci. Votre version reste, sauf si vous reprenez l’autre :
mailbox-form-field = Champ
mailbox-form-yours = Vous
mailbox-form-theirs = L’autre
mailbox-form-choose = Choisir
mailbox-form-take-theirs = Reprendre l’autre
