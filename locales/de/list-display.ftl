# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-display-owner = Inhaber
list-display-owner-email = Inhaber-E-Mail
list-display-notifications = Benachrichtigungen
list-display-panel = Benutzerportal
list-display-changed = Geändert
list-display-description = Beschreibung
list-display-timezone = Zeitzone
list-display-language = Sprache der Systemansagen
list-display-transcription = Transkription
list-display-pin-required = PIN erforderlich
list-display-greeting = Ansage
list-display-created = Erstellt
# Values of “Row height”.
list-display-comfortable = Normal
list-display-compact = Kompakt

# The menu of the list’s layout.
list-display-display = Darstellung
list-display-columns = Spalten
list-display-columns-about = Nummer und Name werden immer angezeigt.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-display-move-up = { $column } nach oben verschieben
list-display-move-down = { $column } nach unten verschieben
list-display-row-height = Zeilenhöhe
list-display-size = Zeilen pro Seite
list-display-for-this-list = Gilt für diese Liste. Um die Spalten und die Zeilenhöhe zu behalten, speichern Sie die Ansicht.
list-display-for-every-list = Gilt für jede Liste, bis Sie es ändern.
# Button.
list-display-reset = Zurücksetzen
list-display-link = Link zu dieser Liste samt Darstellung
