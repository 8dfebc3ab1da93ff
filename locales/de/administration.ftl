# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
administration-label-slug = Kurzname
administration-label-name = Name
administration-label-parent = Übergeordneter Kunde
administration-label-plan = Tarif
administration-label-language = Sprache der Systemansagen
administration-label-timezone = Zeitzone
administration-label-numbers = Nummernbereich
administration-label-policy = PIN-Richtlinie
administration-label-min-length = Mindestlänge
administration-label-max-length = Höchstlänge
administration-label-dialects = APIs
administration-label-customer = Kunde
administration-label-username = Benutzername
administration-label-email = E-Mail-Adresse
administration-label-role = Rolle
administration-label-password = Neues Passwort
administration-label-repeat-password = Passwort wiederholen
administration-label-mailboxes = Mailboxen
administration-label-transfer-to = Neuer Inhaber

# Column head, and the states of a customer or a user.
administration-status = Status
administration-active = Aktiv
administration-suspended = Gesperrt
administration-removed = Entfernt
# Button.
administration-suspend = Sperren
# Title of the section with that button.
administration-suspension = Sperre
