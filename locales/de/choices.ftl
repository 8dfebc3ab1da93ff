# The options of the fields of a mailbox that are selects.

choices-oldest-first = Älteste zuerst
choices-newest-first = Neueste zuerst

# Values of “Time announcement”.
choices-time-off = Aus
choices-time-12 = 12-Stunden-Format
choices-time-24 = 24-Stunden-Format

# Values of “Email to owner”.
choices-email-off = Keine E-Mail
choices-email-notice = E-Mail ohne Aufnahme
choices-email-recording = E-Mail mit Aufnahme

# Values of “Notify about”.
choices-notify-none = Keine
choices-notify-voicemail = Sprachnachrichten
choices-notify-fax = Faxe
choices-notify-text = SMS
choices-notify-voicemail-fax = Sprachnachrichten und Faxe
choices-notify-all = Alle Nachrichten

# Values of “Notification call access”: what whoever answers the call can listen to.
choices-call-mailbox = Mailbox, ohne PIN-Abfrage
choices-call-mailbox-pin = Mailbox, nach PIN-Abfrage
choices-call-sign-in = Anmeldung mit Mailboxnummer und PIN

# Values of “Press 0 destination”.
choices-exit-hangup = Anruf beenden
choices-exit-phone = Nebenstelle
choices-exit-forward = Externe Nummer
choices-exit-sipuri = SIP-Adresse
choices-exit-mailbox = Mailbox
choices-exit-queue = Warteschlange
choices-exit-huntgroup = Rufgruppe
choices-exit-menu = Sprachmenü (IVR)
choices-exit-peer = Anderes Telefonsystem

# The greeting of a mailbox for which no sound is chosen.
choices-system-default = Standardansage
# The first option of “Owner”.
choices-no-owner = Kein Inhaber

# A value in a comparison.
choices-on = ein
choices-off = aus
choices-none = leer
