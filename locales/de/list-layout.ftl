# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-layout-owner = Inhaber
list-layout-owner-email = Inhaber-E-Mail
list-layout-notifications = Benachrichtigungen
list-layout-panel = Benutzerportal
list-layout-changed = Geändert
list-layout-description = Beschreibung
list-layout-timezone = Zeitzone
list-layout-language = Sprache der Systemansagen
list-layout-transcription = Transkription
list-layout-pin-required = PIN erforderlich
list-layout-greeting = Ansage
list-layout-created = Erstellt
# Values of “Row height”.
list-layout-comfortable = Normal
list-layout-compact = Kompakt

# The menu of the list’s layout.
list-layout-display = Darstellung
list-layout-columns = Spalten
list-layout-columns-about = Nummer und Name werden immer angezeigt.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-layout-move-up = { $column } nach oben verschieben
list-layout-move-down = { $column } nach unten verschieben
list-layout-row-height = Zeilenhöhe
list-layout-size = Zeilen pro Seite
list-layout-for-this-list = Gilt für diese Liste. Um die Spalten und die Zeilenhöhe zu behalten, speichern Sie die Ansicht.
list-layout-for-every-list = Gilt für jede Liste, bis Sie es ändern.
# Button.
list-layout-reset = Zurücksetzen
list-layout-link = Link zu dieser Liste samt Darstellung
