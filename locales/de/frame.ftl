frame-skip = Zum Inhalt springen
frame-menu = Menü
frame-not-loaded = Ein Teil dieser Seite konnte nicht geladen werden. Was da ist, funktioniert: Formulare werden über ihre Schaltflächen gespeichert.
frame-load-again = Seite neu laden
frame-main = Hauptnavigation
frame-overview = Überblick
frame-mailboxes = Postfächer
frame-archive = Archiv
frame-customers = Kunden
frame-users = Benutzer
frame-plans = Tarife
frame-sounds = Tondateien
frame-tokens = API-Token
frame-history = Verlauf
frame-panel = Bedienfeld
frame-account = Konto
frame-role = { $role ->
    [administrator] Administrator
    [residential] Privatkunde
   *[user] Benutzer
}
frame-colours = Farben
frame-theme-system = System
frame-theme-light = Hell
frame-theme-dark = Dunkel
frame-sign-out = Abmelden
frame-sign-out-everywhere = Überall abmelden
frame-undo = Rückgängig

frame-created = Das Postfach ist bereit.
frame-saved = Gespeichert.
frame-warned = { $field }: { $why }
frame-restored = Wiederhergestellt.
frame-revoked = Der Token ist widerrufen. Er öffnet nichts mehr.
frame-sound-added = Die Tondatei ist bereit. Postfächer können sie abspielen.
frame-sound-replaced = Ersetzt. Jedes Postfach, das sie verwendet, spielt die neue ab.
frame-sound-deleted = „{ $name }“ ist gelöscht.
frame-archived = { $title } ist archiviert; die Nummer bleibt vergeben.
frame-password = Das Passwort ist geändert. Überall sonst sind Sie abgemeldet.
frame-session-ended = Diese Sitzung ist abgemeldet.
frame-once-gone = Was diese Seite gezeigt hat, wurde einmal gezeigt und wird nicht aufbewahrt. Erstellen Sie bei Bedarf ein neues.
frame-draft-gone = Die Eingaben in diesem Formular sind nicht mehr da: Sie werden zehn Minuten lang aufbewahrt, nur für den Browser, der sie gesendet hat.
