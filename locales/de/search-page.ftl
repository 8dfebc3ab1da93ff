# The page with search results, and the pages and actions that can be found.

# Below the title, before and after a search without results.
search-page-about = Mailboxen, Benutzer, Kunden, Audiodateien, Seiten und Aktionen.
search-page-no-results = Keine Ergebnisse. Versuchen Sie es mit weniger Wörtern.

# Actions that can be found. Menu entries have their names from frame.ftl.
search-page-import = Mailboxen importieren
search-page-new-customer = Neuer Kunde
search-page-new-user = Neuer Benutzer
search-page-new-plan = Neuer Tarif
search-page-new-sound = Audiodatei hinzufügen
search-page-dark = Dunkles Farbschema
search-page-light = Helles Farbschema
search-page-system = Farbschema des Systems

# Words that also find a page or an action, with spaces between them. They are never shown.
# Use whatever speakers of your language may type: synonyms, and beginnings that the name does not have.
search-page-also-overview = überblick dashboard berichte start handlungsbedarf
search-page-also-mailboxes = liste postfächer postfach voicemail sprachbox anrufbeantworter
search-page-also-archive = archiviert gelöscht wiederherstellen
search-page-also-customers = mandanten firmen
search-page-also-users = personen nutzer leute
search-page-also-plans = preise pläne pakete
search-page-also-sounds = ansagen audio töne sounds begrüßung
search-page-also-tokens = skripte schlüssel zugang
search-page-also-panel = eigene mailboxen postfächer benachrichtigungen panel
search-page-also-history = änderungen protokoll log audit wer
search-page-also-changes = massenänderung viele stapel rückgängig
search-page-also-account = passwort sitzungen sprache einstellungen profil
search-page-also-new-mailbox = anlegen erstellen hinzufügen postfach
search-page-also-import = csv datei hochladen
search-page-also-new-customer = anlegen erstellen hinzufügen mandant
search-page-also-new-user = anlegen erstellen hinzufügen person nutzer
search-page-also-new-plan = anlegen erstellen hinzufügen
search-page-also-new-sound = neu neue erstellen aufnehmen hochladen ansage
search-page-also-dark = farben nacht design thema
search-page-also-light = farben tag design thema
search-page-also-system = farben automatisch design thema
search-page-also-sign-out = ausloggen logout verlassen
