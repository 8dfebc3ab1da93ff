# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Tastaturkürzel
shortcuts-close = Schließen
# Titles of the two tables.
shortcuts-on-page = Aktionen
shortcuts-go-to = Navigation
# $go and $letter are keys.
shortcuts-way = { $go } dann { $letter }
# Below the tables.
shortcuts-quiet = Kürzel mit nur einer Taste sind beim Tippen wirkungslos.
# What each key does.
shortcuts-search = Suchen
shortcuts-next = Nächste Zeile
shortcuts-before = Vorherige Zeile
shortcuts-open = Zeile öffnen
shortcuts-select = Zeile auswählen
shortcuts-bulk = Zu den Sammelaktionen
shortcuts-edit = Bearbeiten
shortcuts-new = Neu
shortcuts-show = Tastaturkürzel anzeigen
