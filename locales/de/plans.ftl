# Rate plans.

# Title of the page.
plans-title = Tarife
plans-about = Tarife legen fest, was Kunden nutzen können. Nur Administratoren des Kunden, dem ein Tarif gehört, und Administratoren von dessen übergeordneten Kunden können ihn ändern.
# Button and title.
plans-new = Neuer Tarif
# Buttons, and a message.
plans-create = Tarif erstellen
plans-save = Tarif speichern
plans-created = Tarif erstellt.

# Column head, and title of a section.
plans-plan = Tarif
plans-plan-about = Fehlermeldungen nennen den Tarif; verwenden Sie daher einen Namen, den Kunden kennen.
plans-name = Name
plans-mailboxes = Mailboxen
# Hint of the input “Mailboxes”.
plans-limit-hint = Höchstzahl pro Kunde, archivierte Mailboxen nicht mitgezählt. Leer lassen, um keine Grenze festzulegen.
# In the column “Mailboxes”.
plans-unlimited = Unbegrenzt
plans-limit = Bis zu { $max }
# Column head, title of a section, and name of a field in the history.
plans-features = Funktionen
plans-features-about = Nicht ausgewählte Funktionen können nicht eingeschaltet werden.
# Where a rate plan includes no features.
plans-voicemail-only = Nur Voicemail
plans-owner = Inhaber (Kunde)
plans-owner-about = Dieser Kunde und seine untergeordneten Kunden können diesen Tarif verwenden.
# The owner of a rate plan that belongs to a customer above the reader’s own.
plans-owner-above = Ihr Anbieter
# Two rate plans with the same name, as options of a select. $owner is a customer.
plans-of-owner = { $name } ({ $owner })
plans-customers = Kunden
plans-customers-about = Kunden, die diesen Tarif verwenden.
# Where no customer uses a rate plan.
plans-no-customers = Keine
# $names is names of customers, separated by commas.
plans-and-more = { $count ->
    [one] { $names } und { $count } weiterer
   *[other] { $names } und { $count } weitere
}

# Features of a rate plan.
plans-transcription = Transkription
plans-fax = Fax
plans-text = SMS
plans-calls = Benachrichtigungsanrufe
plans-recordings = Aufnahmen per E-Mail
