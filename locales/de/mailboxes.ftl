# The list of mailboxes.

mailboxes-title = Mailboxen
mailboxes-archive = Archiv
mailboxes-new = Neue Mailbox
mailboxes-import = Importieren
mailboxes-bulk-changes = Sammeländerungen
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = { $total } archiviert
mailboxes-found = { $total } gefunden
mailboxes-in-total = { $total } insgesamt
mailboxes-at-customer = { $total } bei { $customer }

# Titles and sentences of an empty list, each with a link.
mailboxes-empty-page = Diese Seite ist leer
mailboxes-empty-page-why = Die Liste hat sich möglicherweise geändert, seit der Link erstellt wurde.
mailboxes-first-page = Zur ersten Seite
mailboxes-no-match = Keine passenden Mailboxen
mailboxes-no-match-why = Versuchen Sie es mit weniger Wörtern oder entfernen Sie einen Filter.
mailboxes-clear = Suche und Filter löschen
mailboxes-nothing-archived = Keine archivierten Mailboxen
mailboxes-nothing-archived-why = Archivierte Mailboxen werden hier aufbewahrt, bis sie wiederhergestellt werden.
mailboxes-to-list = Zu den Mailboxen
mailboxes-none = Noch keine Mailboxen
mailboxes-none-create = Erstellen Sie die erste mit Nummer, Name und PIN.
mailboxes-none-ask = Bitten Sie Ihren Administrator um eine.

# Read aloud: check boxes of the list.
mailboxes-select-page = Diese Seite auswählen
mailboxes-select = { $number } { $name } auswählen
# Column heads.
mailboxes-number = Nummer
mailboxes-name = Name
mailboxes-owner = Inhaber
mailboxes-notifications = Benachrichtigungen
mailboxes-in-panel = Benutzerportal
mailboxes-changed = Geändert
mailboxes-pages = Seiten
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = { $first }–{ $last } von { $total }
mailboxes-first = Anfang
mailboxes-previous = Zurück
mailboxes-next = Weiter
mailboxes-no-owner = Kein Inhaber
# Below the owner filter, when a customer has many users.
mailboxes-more-owners = Nicht alle Inhaber sind aufgeführt. Suchen Sie nach dem Namen, um andere zu finden.
# Read aloud: a switch of the list.
mailboxes-show-in-panel = { $number } { $name } im Benutzerportal anzeigen
mailboxes-is-archived = archiviert
# In the column “Notifications”: notifications are on, but there is no owner or email address.
mailboxes-reaches-nobody = Erreicht niemanden
# An empty cell.
mailboxes-no-channel = Keine

mailboxes-search = Suchen
# In the empty search field.
mailboxes-search-in = Nummer, Name, Beschreibung, Inhaber oder E-Mail
# The menu of filters, the filters in it and their values.
mailboxes-filters = Filter
mailboxes-filters-on = Aktive Filter
mailboxes-clear-all = Alle entfernen
mailboxes-apply = Anwenden
mailboxes-any = Alle
mailboxes-customer = Kunde
mailboxes-filter-panel = Benutzerportal
mailboxes-shown = Angezeigt
mailboxes-not-shown = Nicht angezeigt
mailboxes-pin = PIN
mailboxes-weak-pin = Verletzt die PIN-Richtlinie
mailboxes-plan = Tarif
mailboxes-beyond-plan = Nutzt Funktionen außerhalb des Tarifs
mailboxes-press-0 = Taste 0
mailboxes-press-0-nowhere = Taste 0 führt ins Leere
mailboxes-chip-weak-pin = PIN verletzt PIN-Richtlinie
mailboxes-yes = Ja
mailboxes-no = Nein
mailboxes-suspended = Kunde gesperrt
mailboxes-notify-unreached = Ein, erreicht niemanden
mailboxes-transcription = Transkription
mailboxes-on = Ein
mailboxes-off = Aus
# Read aloud after the name of an active filter.
mailboxes-remove-filter = : diesen Filter entfernen
mailboxes-chip-no-owner = Kein Inhaber
mailboxes-chip-owner = Inhaber: { $name }
mailboxes-chip-search = „{ $search }“
mailboxes-chip-panel = Im Benutzerportal
mailboxes-chip-not-panel = Nicht im Benutzerportal
mailboxes-chip-transcribed = Transkribiert
mailboxes-chip-not-transcribed = Nicht transkribiert

# Values of the filter “Notifications”.
mailboxes-notify-email = E-Mail an den Inhaber
mailboxes-notify-text = SMS an den Inhaber
mailboxes-notify-recipients = Weitere Empfänger
mailboxes-notify-additional-email = Zweite E-Mail-Adresse
mailboxes-notify-call = Benachrichtigungsanruf
mailboxes-notify-nobody = Niemand wird benachrichtigt

# The menu that exports the list.
mailboxes-export = Exportieren
mailboxes-export-format = Format
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV für Excel
mailboxes-export-json = JSON, eine Mailbox pro Zeile
mailboxes-export-pins = PINs einschließen
mailboxes-export-pins-hint = Im Klartext. Dies wird im Verlauf jeder Mailbox festgehalten.
mailboxes-download = Herunterladen
