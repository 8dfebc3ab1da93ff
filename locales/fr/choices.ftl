# The options of the fields of a mailbox that are selects.

choices-oldest-first = Plus anciens d’abord
choices-newest-first = Plus récents d’abord

# Values of “Time announcement”.
choices-time-off = Désactivé
choices-time-12 = Sur 12 heures
choices-time-24 = Sur 24 heures

# Values of “Email to owner”.
choices-email-off = Pas d’e-mail
choices-email-notice = E-mail sans enregistrement
choices-email-recording = E-mail avec enregistrement

# Values of “Notify about”.
choices-notify-none = Aucun
choices-notify-voicemail = Messages vocaux
choices-notify-fax = Fax
choices-notify-text = SMS
choices-notify-voicemail-fax = Messages vocaux et fax
choices-notify-all = Tous les messages

# Values of “Notification call access”: what whoever answers the call can listen to.
choices-call-mailbox = Boîte vocale, sans saisie du code PIN
choices-call-mailbox-pin = Boîte vocale, après saisie du code PIN
choices-call-sign-in = Connexion avec numéro de boîte vocale et code PIN

# Values of “Press 0 destination”.
choices-exit-hangup = Raccrocher
choices-exit-phone = Poste
choices-exit-forward = Numéro externe
choices-exit-sipuri = Adresse SIP
choices-exit-mailbox = Boîte vocale
choices-exit-queue = File d’attente
choices-exit-huntgroup = Groupe d’appels
choices-exit-menu = Menu vocal
choices-exit-peer = Autre système téléphonique

# The greeting of a mailbox for which no sound is chosen.
choices-system-default = Annonce d’accueil du système
# The first option of “Owner”.
choices-no-owner = Sans propriétaire

# A value in a comparison.
choices-on = activé
choices-off = désactivé
choices-none = aucune valeur
