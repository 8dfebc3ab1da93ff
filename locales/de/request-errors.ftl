# Why a request failed, and what to do next. Some of it is sent with every page, so keep it short.

request-errors-signed-out = Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren.
# Link, alone or at the start of a sentence.
request-errors-sign-in-tab = In neuem Tab anmelden
request-errors-forbidden = Sie sind dazu nicht berechtigt.
request-errors-not-found = Dies existiert nicht, oder Sie haben keinen Zugriff darauf.
request-errors-suspended = Dieser Kunde ist gesperrt. Es kann nichts geändert werden, bis er wieder aktiv ist.
request-errors-archived = Diese Mailbox ist archiviert. Stellen Sie sie zuerst wieder her.
request-errors-other-user = Jetzt ist jemand anders angemeldet, daher wurde nichts gespeichert. Laden Sie die Seite neu oder melden Sie sich wieder als der Benutzer an, der das Formular ausgefüllt hat.
request-errors-pin-unreadable = Die PIN dieser Mailbox kann mit den Schlüsseln dieses Servers nicht entschlüsselt werden. Legen Sie eine neue PIN fest.
request-errors-bad-request = Die Anfrage ist ungültig oder veraltet. Laden Sie die Seite neu, und versuchen Sie es dann erneut.
request-errors-too-many = Zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.
request-errors-no-response = Keine Antwort. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.
# Of a change, while it isn’t known whether it was saved; and once it is known that it wasn’t.
request-errors-outcome-unknown = Keine Verbindung. Es ist noch nicht bekannt, ob die Änderung gespeichert wurde.
request-errors-not-done = Keine Verbindung. Es wurde nichts geändert.
request-errors-busy = Der Server ist ausgelastet, und es wurde nichts geändert. Versuchen Sie es in einigen Sekunden erneut.
request-errors-no-storage = Die Festplatte des Servers ist voll oder nicht beschreibbar, und es wurde nichts geändert. Bitten Sie den Administrator des Servers, Speicherplatz freizumachen, und versuchen Sie es dann erneut.
request-errors-internal = Auf dem Server ist etwas schiefgegangen. Es wurde nichts geändert.
