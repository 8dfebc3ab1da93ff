# Pages that say why a request failed.

# Titles.
error-pages-signed-out = Sie sind abgemeldet
error-pages-forbidden = Nicht erlaubt
error-pages-not-found = Nicht gefunden
error-pages-suspended = Kunde gesperrt
error-pages-pin-unreadable = PIN nicht lesbar
error-pages-bad-request = Ungültige Anfrage
error-pages-too-many = Zu viele Anfragen
error-pages-no-response = Keine Antwort
error-pages-busy = Der Server ist ausgelastet
error-pages-no-storage = Die Festplatte des Servers ist voll
error-pages-internal = Etwas ist schiefgegangen
# What was lost, each with the button below it.
error-pages-pin-not-saved = Die neue PIN wurde nicht gespeichert.
error-pages-pin-again = Anmelden und erneut festlegen
error-pages-sound-not-saved = Die Audiodatei wurde nicht gespeichert. Wählen Sie die Datei nach der Anmeldung erneut aus oder nehmen Sie sie erneut auf.
error-pages-sound-again = Anmelden und erneut hinzufügen
# Button.
error-pages-start-page = Zur Startseite
# At the end of the page, for support. $id is letters and digits.
error-pages-request = Anfrage-ID: { $id }
# What becomes of a form that was sent after the session ended.
error-pages-kept = Ihre Eingaben bleiben auf dieser Seite erhalten.
error-pages-kept-without-pin = Ihre Eingaben bleiben auf dieser Seite erhalten, nur die PIN nicht. Geben Sie sie erneut ein, nachdem Sie den Rest gesendet haben.
# Button, after the link “Sign in in a new tab”.
error-pages-send-again = Erneut senden
# Title and sentence where someone else signed in in between. $who and $by are names.
error-pages-other-user = Nicht gespeichert: Jetzt ist jemand anders angemeldet
error-pages-filled-in-by = Sie sind jetzt als { $who } angemeldet, aber dieses Formular wurde als { $by } ausgefüllt.
# Button.
error-pages-send-anyway = Trotzdem senden
# Sentence and button, in place of that button, where the form had a file.
error-pages-file-not-saved = Die Datei wurde nicht gespeichert. Wählen Sie sie erneut aus oder nehmen Sie sie erneut auf.
error-pages-file-again = Zurück zum Formular
