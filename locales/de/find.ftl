find-find = Suchen
find-anything = Alles durchsuchen
find-placeholder = Postfächer, Personen, Seiten, Aktionen
find-found = Gefunden
find-nothing = Nichts gefunden.
find-count = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
}
find-keys = { $up } { $down } wählen aus, { $enter } öffnet, { $escape } schließt. { $help } zeigt außerhalb dieses Felds alle Tasten.

find-recent = Zuletzt
find-mailboxes = Postfächer
find-people = Personen
find-customers = Kunden
find-sounds = Tondateien
find-pages = Seiten
find-actions = Aktionen
