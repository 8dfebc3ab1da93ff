# The search box of every page (Ctrl K). Sent with every page, so keep it short. Messages of the page alone are in search-page.ftl.

# Title of the page and label of the field; button.
palette-find = Suchen
# The name of the box, for screen readers and in the list of shortcuts.
palette-open = Mailroom durchsuchen
palette-placeholder = Mailboxen, Benutzer, Seiten, Aktionen
# The list of results, for screen readers.
palette-results = Ergebnisse
# What is said of the list.
palette-no-results = Keine Ergebnisse.
palette-count = { $count ->
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
# Below the list. Each argument is a key.
palette-keys = { $up } { $down } zum Auswählen, { $enter } zum Öffnen, { $escape } zum Schließen. Außerhalb dieses Felds zeigt { $help } alle Tastaturkürzel.

# Titles of groups of results.
palette-recent = Zuletzt verwendet
palette-mailboxes = Mailboxen
palette-users = Benutzer
palette-customers = Kunden
palette-sounds = Audiodateien
palette-pages = Seiten
palette-actions = Aktionen
