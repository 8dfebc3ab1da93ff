panel-email-me = M’envoyer un e-mail
panel-email-owner = Envoyer un e-mail au propriétaire
panel-text-me = M’envoyer un SMS
panel-text-owner = Envoyer un SMS au propriétaire
panel-call-me = M’appeler
panel-call-number = Appeler un numéro
panel-recording = Joindre l’enregistrement
panel-pager = Envoyer un e-mail à l’adresse secondaire
panel-pager-recording = Y joindre aussi l’enregistrement
panel-transcribe = Transcrire
panel-greeting = Annonce temporaire

panel-left-plan = N’est plus compris dans le forfait « { $plan } ». Une fois désactivé, cela le reste.
panel-turns-email-on = Active aussi l’e-mail.
panel-delete-hint = Ils quittent la messagerie une fois l’e-mail envoyé.
panel-transcribe-hint = Les nouveaux messages vocaux sont mis par écrit.
panel-greeting-hint = Quand il y en a une, elle remplace l’annonce d’accueil.
panel-envelope-hint = Tout ce que l’on sait du message, avant sa lecture.
panel-first-and-more = { $count ->
    [one] { $first } et { $count } autre
   *[other] { $first } et { $count } autres
}

panel-role-forbids = Votre rôle ne permet pas de modifier ceci.
panel-nobody-owns = Cette messagerie n’a pas de propriétaire : personne ne serait joint.
panel-you-have-no-address = Vous n’avez pas encore d’adresse e-mail. Indiquez-en une sous « Compte ».
panel-owner-has-no-address = Le propriétaire n’a pas d’adresse e-mail : personne ne serait joint.
panel-number-first = Indiquez d’abord un numéro ci-dessous.
panel-address-first = Indiquez d’abord une adresse ci-dessous.
panel-addresses-first = Indiquez d’abord des adresses ci-dessous.
panel-pager-first = Activez d’abord l’adresse secondaire.

panel-many-sounds = Il y a beaucoup de sons ; ils sont tous dans « Autres réglages ».
panel-option-not-in-plan = { $option } (hors forfait)

panel-happens = { $kind ->
    [voicemail] Pour un nouveau message vocal : { $deeds }.
    [fax] Pour un nouveau fax : { $deeds }.
    [text] Pour un nouveau message texte : { $deeds }.
    [voicemail_fax] Pour un nouveau message vocal ou fax : { $deeds }.
   *[all] Pour un nouveau message : { $deeds }.
}
panel-happens-deleted = { $happens } Il est supprimé une fois l’e-mail envoyé.
panel-happens-nothing = Personne n’est prévenu d’un nouveau message.
panel-does-several = { $others } et { $last }
panel-does-notice-you = un avis vous est envoyé par e-mail
panel-does-notice = un avis est envoyé par e-mail à { $name }
panel-does-recording-you = l’enregistrement vous est envoyé par e-mail
panel-does-recording = l’enregistrement est envoyé par e-mail à { $name }
panel-does-text-you = un SMS vous est envoyé
panel-does-text = un SMS est envoyé à { $name }
panel-does-addresses = { $count ->
    [one] un e-mail est envoyé à { $count } autre adresse
   *[other] un e-mail est envoyé à { $count } autres adresses
}
panel-does-pager = un e-mail est envoyé à { $address }
panel-does-pager-recording = l’enregistrement est envoyé par e-mail à { $address }
panel-does-call = le { $number } est appelé

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
panel-said-addresses = { $state ->
    [on] Les e-mails à d’autres adresses sont activés pour { $mailbox }.
   *[off] Les e-mails à d’autres adresses sont désactivés pour { $mailbox }.
}
panel-said-pager = { $state ->
    [on] Les e-mails à l’adresse secondaire sont activés pour { $mailbox }.
   *[off] Les e-mails à l’adresse secondaire sont désactivés pour { $mailbox }.
}
panel-said-pager-recording = { $state ->
    [on] L’enregistrement pour l’adresse secondaire est activé pour { $mailbox }.
   *[off] L’enregistrement pour l’adresse secondaire est désactivé pour { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] La transcription est activée pour { $mailbox }.
   *[off] La transcription est désactivée pour { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] L’annonce temporaire est activée pour { $mailbox }.
   *[off] L’annonce temporaire est désactivée pour { $mailbox }.
}
panel-said-own-greeting = L’annonce du système est choisie pour { $mailbox }.
panel-said-greeting = Une autre annonce d’accueil est choisie pour { $mailbox }.
panel-said-switch = { $state ->
    [on] « { $field } » est activé pour { $mailbox }.
   *[off] « { $field } » est désactivé pour { $mailbox }.
}
panel-said-choice = « { $field } » vaut maintenant « { $value } » pour { $mailbox }.

panel-not-changed = Non modifié. { $why }
panel-not-changed-archived = Non modifié : cette messagerie est maintenant archivée.
panel-connection-back = La connexion est rétablie. C’est enregistré.
panel-undo = Annuler
panel-asks = { $mailbox } : pas encore modifié. { $why }
panel-confirm = Modifier quand même

panel-more-notifications = Autres notifications
panel-listening = Écoute par téléphone
panel-left-out = Hors de votre forfait « { $plan } » ({ $count })
panel-set = Appliquer
panel-record = En enregistrer une nouvelle
panel-record-not = Votre rôle ne permet pas d’ajouter des sons ; un administrateur s’en charge.

panel-new-pin = Nouveau code PIN
panel-generate = Générer
panel-set-pin = Définir le code PIN
panel-pin-breaks-rules = Rien n’est encore modifié : le code PIN doit respecter toutes les règles.
panel-pin-lost = Le code PIN n’est pas conservé quand un formulaire est renvoyé ; saisissez-le de nouveau.
