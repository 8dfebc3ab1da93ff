# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
people-label-slug = Kurzname
people-label-name = Name
people-label-parent = Übergeordneter Kunde
people-label-plan = Tarif
people-label-language = Sprache der Systemansagen
people-label-timezone = Zeitzone
people-label-numbers = Nummernbereich
people-label-policy = PIN-Richtlinie
people-label-min-length = Mindestlänge
people-label-max-length = Höchstlänge
people-label-dialects = APIs
people-label-customer = Kunde
people-label-username = Benutzername
people-label-email = E-Mail-Adresse
people-label-role = Rolle
people-label-password = Neues Passwort
people-label-repeat-password = Passwort wiederholen
people-label-mailboxes = Mailboxen
people-label-transfer-to = Neuer Inhaber der Mailboxen

# Column head, and the states of a customer or a user.
people-status = Status
people-active = Aktiv
people-suspended = Gesperrt
people-removed = Entfernt
# Button.
people-suspend = Sperren
# Title of the section with that button.
people-suspension = Sperre
