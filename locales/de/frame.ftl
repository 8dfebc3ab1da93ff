# The parts around every page: menu, side bar, notices.

# Link at the start of the page, for keyboards and screen readers.
frame-skip = Zum Inhalt springen
# Button that unfolds the menu on phones.
frame-menu = Menü
# Notice with a button.
frame-not-loaded = Ein Teil dieser Seite konnte nicht geladen werden. Formulare funktionieren weiterhin: Speichern Sie mit ihren Schaltflächen.
frame-reload = Seite neu laden
# The menu, for screen readers, and its entries.
frame-main = Hauptnavigation
frame-overview = Übersicht
frame-mailboxes = Mailboxen
frame-archive = Archiv
frame-customers = Kunden
frame-users = Benutzer
frame-plans = Tarife
frame-sounds = Audiodateien
frame-tokens = API-Token
frame-history = Verlauf
frame-panel = Benutzerportal
frame-account = Konto
# After a username, in the list of users, and in the history.
frame-role = { $role ->
    [administrator] Administrator
    [residential] Hauptbenutzer
   *[user] Benutzer
}
# The three buttons below, for screen readers.
frame-theme = Farbschema
frame-theme-system = System
frame-theme-light = Hell
frame-theme-dark = Dunkel
# Buttons.
frame-sign-out = Abmelden
frame-sign-out-everywhere = Überall abmelden
frame-undo = Rückgängig machen

# What was just done.
frame-created = Mailbox erstellt.
frame-saved = Gespeichert.
# Link to a field that needs attention. $field is its label, $why a sentence.
frame-warning = { $field }: { $why }
# Of a mailbox.
frame-restored = Mailbox wiederhergestellt.
frame-revoked = Token widerrufen. Er funktioniert nicht mehr.
frame-sound-added = Audiodatei hinzugefügt. Mailboxen können sie jetzt verwenden.
frame-sound-replaced = Audiodatei ersetzt. Alle Mailboxen, die sie verwenden, spielen die neue ab.
frame-sound-deleted = Audiodatei „{ $name }“ gelöscht.
# $title is the number and the name of a mailbox.
frame-archived = Mailbox { $title } archiviert. Die Nummer bleibt erhalten.
frame-password = Passwort geändert. Sie sind überall sonst abgemeldet.
frame-session-signed-out = Sitzung abgemeldet.
# Notices in place of what the page showed before. The first is of a token or a link.
frame-shown-once = Der Token oder Link auf dieser Seite wurde nur einmal angezeigt. Erstellen Sie bei Bedarf einen neuen.
frame-draft-expired = Ihre Eingaben sind nicht mehr verfügbar. Sie werden 10 Minuten lang aufbewahrt, und nur für den Browser, der das Formular gesendet hat.
