# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Tastaturkürzel
shortcuts-close = Schließen
# Titles of the two tables.
shortcuts-actions = Aktionen
shortcuts-navigation = Navigation
# $go and $letter are keys.
shortcuts-sequence = { $go } dann { $letter }
# Below the tables.
shortcuts-while-typing = Kürzel mit nur einer Taste sind beim Tippen wirkungslos.
# What each key does.
shortcuts-search = Suchen
shortcuts-next = Nächste Zeile
shortcuts-previous = Vorherige Zeile
shortcuts-open = Zeile öffnen
shortcuts-select = Zeile auswählen
shortcuts-bulk = Zu den Sammelaktionen
shortcuts-edit = Bearbeiten
shortcuts-new = Neu
shortcuts-show = Tastaturkürzel anzeigen
