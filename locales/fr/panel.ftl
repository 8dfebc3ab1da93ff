# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by someone else.
panel-email-me = M’envoyer un e-mail
panel-email-owner = Envoyer un e-mail au propriétaire
panel-text-me = M’envoyer un SMS
panel-text-owner = Envoyer un SMS au propriétaire
panel-call-me = M’appeler
panel-call-number = Appeler un numéro
panel-recording = Joindre l’enregistrement
panel-additional-email = Envoyer à la deuxième adresse e-mail
panel-greeting = Annonce temporaire

# What a switch does.
panel-left-plan = N’est plus compris dans le forfait « { $plan } ». Après désactivation, vous ne pourrez pas réactiver ce réglage.
panel-turns-email-on = Active aussi l’e-mail.
panel-delete-hint = Ensuite, ils ne peuvent plus être écoutés par téléphone.
panel-transcribe-hint = Les nouveaux messages vocaux sont convertis en texte.
panel-greeting-hint = Si elle est enregistrée, elle remplace l’annonce d’accueil.
panel-message-details-hint = Appelant, date et durée, avant la lecture du message.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [one] { $first } et { $count } autre
   *[other] { $first } et { $count } autres
}

# Why a switch cannot be turned on.
panel-role-forbids = Votre rôle ne le permet pas.
panel-no-owner = Cette boîte vocale n’a pas de propriétaire ; rien ne serait donc envoyé.
panel-you-have-no-address = Vous n’avez pas encore d’adresse e-mail. Ajoutez-en une sous « Compte ».
panel-owner-has-no-address = Le propriétaire n’a pas d’adresse e-mail ; rien ne serait donc envoyé.
panel-number-first = Saisissez d’abord un numéro ci-dessous.
panel-address-first = Saisissez d’abord une adresse e-mail ci-dessous.
panel-addresses-first = Saisissez d’abord des adresses e-mail ci-dessous.
panel-additional-email-first = Activez d’abord « Envoyer à la deuxième adresse e-mail ».

panel-many-sounds = Pour choisir parmi tous les fichiers audio, ouvrez « Autres réglages ».
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (hors forfait)

# What happens with a new message. $effects is one or several of the “panel-does” below.
panel-happens = { $kind ->
    [voicemail] À l’arrivée d’un nouveau message vocal, { $effects }.
    [fax] À l’arrivée d’un nouveau fax, { $effects }.
    [text] À l’arrivée d’un nouveau SMS, { $effects }.
    [voicemail_fax] À l’arrivée d’un nouveau message vocal ou d’un nouveau fax, { $effects }.
   *[all] À l’arrivée d’un nouveau message, { $effects }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } Le message est supprimé après l’envoi de l’e-mail.
panel-happens-nothing = Un nouveau message ne déclenche aucune notification.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others } et { $last }
panel-does-notice-you = vous recevez un e-mail
panel-does-notice = { $name } reçoit un e-mail
panel-does-recording-you = vous recevez un e-mail avec l’enregistrement
panel-does-recording = { $name } reçoit un e-mail avec l’enregistrement
panel-does-text-you = vous recevez un SMS
panel-does-text = { $name } reçoit un SMS
panel-does-recipients = { $count ->
    [one] { $count } autre destinataire reçoit un e-mail
   *[other] { $count } autres destinataires reçoivent un e-mail
}
panel-does-additional-email = un e-mail est envoyé à { $address }
panel-does-additional-email-recording = un e-mail avec l’enregistrement est envoyé à { $address }
panel-does-call = un appel est lancé vers le { $number }

# What was just done. $mailbox is its name.
panel-said-email = { $email ->
    [notice] Les e-mails sans l’enregistrement sont activés pour { $mailbox }.
    [recording] Les e-mails avec l’enregistrement sont activés pour { $mailbox }.
   *[off] Les e-mails sont désactivés pour { $mailbox }.
}
panel-said-text = { $state ->
    [on] Les SMS sont activés pour { $mailbox }.
   *[off] Les SMS sont désactivés pour { $mailbox }.
}
panel-said-call = { $state ->
    [on] Les appels sont activés pour { $mailbox }.
   *[off] Les appels sont désactivés pour { $mailbox }.
}
panel-said-recipients = { $state ->
    [on] Les e-mails à d’autres destinataires sont activés pour { $mailbox }.
   *[off] Les e-mails à d’autres destinataires sont désactivés pour { $mailbox }.
}
panel-said-additional-email = { $state ->
    [on] Les e-mails à la deuxième adresse e-mail sont activés pour { $mailbox }.
   *[off] Les e-mails à la deuxième adresse e-mail sont désactivés pour { $mailbox }.
}
panel-said-additional-email-recording = { $state ->
    [on] L’enregistrement pour la deuxième adresse e-mail est activé pour { $mailbox }.
   *[off] L’enregistrement pour la deuxième adresse e-mail est désactivé pour { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] La transcription est activée pour { $mailbox }.
   *[off] La transcription est désactivée pour { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] L’annonce temporaire est activée pour { $mailbox }.
   *[off] L’annonce temporaire est désactivée pour { $mailbox }.
}
panel-said-system-default = Annonce d’accueil du système choisie pour { $mailbox }.
panel-said-greeting = Annonce d’accueil modifiée pour { $mailbox }.
# Any other switch.
panel-said-switch = { $state ->
    [on] « { $field } » est activé pour { $mailbox }.
   *[off] « { $field } » est désactivé pour { $mailbox }.
}
# Any other choice.
panel-said-choice = Nouvelle valeur de « { $field } » pour { $mailbox } : « { $value } ».

# $why is one or several sentences.
panel-not-changed = Non modifié. { $why }
panel-not-changed-archived = Non modifié, car cette boîte vocale a été archivée.
panel-connection-back = La connexion est rétablie. Votre modification a été enregistrée.
panel-undo = Annuler la modification
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = La boîte vocale { $mailbox } n’a pas encore été modifiée. { $why }
# Button below the question above.
panel-confirm = Modifier quand même

panel-more-notifications = Autres notifications
panel-listening = Écoute par téléphone
# Folded section. $count is how many switches it has.
panel-left-out = Hors de votre forfait « { $plan } » ({ $count })
# Button beside a select, where there is no script.
panel-set = Définir
panel-record = Enregistrer une annonce d’accueil
panel-record-not = Demandez à un administrateur ou à un utilisateur principal d’ajouter une annonce d’accueil.

panel-new-pin = Nouveau code PIN
panel-new-pin-hint = Un code PIN remplacé ne peut pas être restauré.
panel-generate = Générer
panel-set-pin = Définir le code PIN
panel-pin-breaks-rules = Non modifié : le code PIN doit respecter toutes les exigences.
panel-pin-not-kept = Par sécurité, le code PIN n’a pas été conservé. Saisissez-le de nouveau.
