palette-find = Suchen
palette-anything = Alles durchsuchen
palette-placeholder = Postfächer, Personen, Seiten, Aktionen
palette-found = Gefunden
palette-nothing = Nichts gefunden.
palette-count = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
}
palette-keys = { $up } { $down } wählen aus, { $enter } öffnet, { $escape } schließt. { $help } zeigt außerhalb dieses Felds alle Tasten.

palette-recent = Zuletzt
palette-mailboxes = Postfächer
palette-people = Personen
palette-customers = Kunden
palette-sounds = Tondateien
palette-pages = Seiten
palette-actions = Aktionen
