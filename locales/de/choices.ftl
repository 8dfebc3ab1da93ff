choices-oldest-first = Älteste zuerst
choices-newest-first = Neueste zuerst

choices-time-off = Nicht ansagen
choices-time-12 = 12-Stunden-Uhr
choices-time-24 = 24-Stunden-Uhr

choices-email-off = Keine E-Mail
choices-email-notice = Ein Hinweis
choices-email-recording = Ein Hinweis mit der Aufnahme

choices-notify-none = Nichts
choices-notify-voicemail = Sprachnachrichten
choices-notify-fax = Faxe
choices-notify-text = Textnachrichten
choices-notify-voicemail-fax = Sprachnachrichten und Faxe
choices-notify-all = Jede Nachricht

choices-call-mailbox = Das Postfach, ohne dessen PIN
choices-call-mailbox-pin = Das Postfach, nach dessen PIN
choices-call-log-in = Die Anmeldung: Postfachnummer und PIN

choices-exit-hangup = Auflegen
choices-exit-phone = Telefon
choices-exit-forward = Externe Nummer
choices-exit-sipuri = SIP-Adresse
choices-exit-mailbox = Postfach
choices-exit-queue = Warteschlange
choices-exit-huntgroup = Sammelanschluss
choices-exit-menu = Sprachmenü
choices-exit-peer = Anderes System

choices-own-greeting = Die Ansage des Systems
choices-nobody = Niemand

choices-on = ein
choices-off = aus
choices-none = nichts
