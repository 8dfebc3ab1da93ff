# API tokens.

# Title of the page.
tokens-title = API-Token
tokens-about = Mit einem Token kann ein Skript ohne Passwort für einen Benutzer handeln, mit dessen Rechten oder weniger.
# A link to the documentation of the APIs.
tokens-api-reference = API-Referenz
# Title of the page after a token was created.
tokens-created = Token erstellt
# Heading above the new token.
tokens-copy-now = Kopieren Sie den neuen Token jetzt
tokens-copy-now-about = Er wird nur einmal angezeigt. Wer ihn hat, kann ihn verwenden; schützen Sie ihn daher wie ein Passwort.
tokens-token = Token

# Caption of the table.
tokens-all = API-Token
tokens-none = Noch keine Token
tokens-none-hint = Erstellen Sie unten den ersten.
# Column heads, and labels of the form.
tokens-name = Name
tokens-user = Benutzer
# The APIs that it works for.
tokens-apis = APIs
# Column head; the next four are its values.
tokens-permissions = Rechte
tokens-permissions-read = Lesen
tokens-permissions-change = Lesen, ändern
tokens-permissions-pins = Lesen, PINs lesen
tokens-permissions-change-pins = Lesen, ändern, PINs lesen
tokens-used = Zuletzt verwendet
tokens-never = Nie
tokens-expires = Ablaufdatum
# Column head; the next four are its values.
tokens-status = Status
tokens-active = Aktiv
tokens-user-suspended = Benutzer gesperrt
tokens-expired = Abgelaufen
tokens-revoked = Widerrufen
tokens-revoked-by = Widerrufen von { $who }
# $when is a time such as “2 min ago” or “12 Nov”; $who comes before $when in every language.
tokens-created-by = erstellt von { $who }, { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = Widerrufen
tokens-revoke-of = { $name } widerrufen
tokens-revoke-hint = Skripte, die diesen Token verwenden, funktionieren sofort nicht mehr. Dies kann nicht rückgängig gemacht werden.
tokens-revoke-now = Token widerrufen

# Title of the form.
tokens-new = Neuer Token
tokens-new-about = Ein Token kann nie mehr als sein Benutzer und kann keine Benutzer oder Token verwalten.
tokens-name-hint = Was ihn verwendet, zum Beispiel Nächtlicher Export.
tokens-user-hint = Der Token handelt für diesen Benutzer. Geben Sie Ihren eigenen Benutzernamen ein oder den eines Benutzers, der für das Skript erstellt wurde.
# Above two check boxes.
tokens-additional-permissions = Zusätzliche Rechte
tokens-change = Mailboxen ändern
tokens-change-hint = Mailboxen erstellen, ändern und archivieren, soweit der Benutzer das darf.
tokens-pins = PINs lesen
tokens-pins-hint = Im Klartext. Zugriffe werden festgehalten, höchstens einmal pro Stunde und Mailbox.
# Label of a number of days.
tokens-expires-after = Gültigkeit (Tage)
tokens-expires-after-hint = { $first } bis { $last } Tage. Danach funktioniert der Token nicht mehr. Erstellen Sie vorher einen neuen.
# Button.
tokens-create = Token erstellen

# Errors, without a period.
tokens-user-missing = Geben Sie den Benutzernamen des Benutzers ein, für den der Token handelt
tokens-user-unknown = Kein Benutzer hat diesen Benutzernamen; prüfen Sie die Schreibweise
tokens-no-api = Wählen Sie mindestens eine API
tokens-expires-range = Geben Sie eine Anzahl von { $first } bis { $last } Tagen ein
tokens-shown-before = Dieses Formular wurde zweimal gesendet. Ein Token wurde erstellt und bereits angezeigt. Falls Sie ihn nicht kopiert haben, widerrufen Sie ihn und erstellen Sie einen weiteren.
