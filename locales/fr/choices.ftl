choices-oldest-first = Les plus anciens d’abord
choices-newest-first = Les plus récents d’abord

choices-time-off = Ne pas l’annoncer
choices-time-12 = Sur 12 heures
choices-time-24 = Sur 24 heures

choices-email-off = Pas d’e-mail
choices-email-notice = Un avis
choices-email-recording = Un avis avec l’enregistrement

choices-notify-none = Rien
choices-notify-voicemail = Messages vocaux
choices-notify-fax = Fax
choices-notify-text = Messages texte
choices-notify-voicemail-fax = Messages vocaux et fax
choices-notify-all = Tous les messages

choices-call-mailbox = La messagerie, sans son code PIN
choices-call-mailbox-pin = La messagerie, après son code PIN
choices-call-log-in = L’identification : numéro de messagerie et code PIN

choices-exit-hangup = Raccrocher
choices-exit-phone = Téléphone
choices-exit-forward = Numéro extérieur
choices-exit-sipuri = Adresse SIP
choices-exit-mailbox = Messagerie
choices-exit-queue = File d’attente
choices-exit-huntgroup = Groupement d’appel
choices-exit-menu = Menu vocal
choices-exit-peer = Autre système

choices-own-greeting = Celle du système
choices-nobody = Personne

choices-on = activé
choices-off = désactivé
choices-none = aucun
