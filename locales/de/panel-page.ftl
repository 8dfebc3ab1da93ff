# The pages of the control panel.

panel-page-yours = Ihre Mailboxen
panel-page-organization = Mailboxen Ihrer Organisation
# $total is a number, such as 1,284 or 1,000+; $choose is the next message, as a link.
panel-page-shown = { $total } hier angezeigt · { $choose }
panel-page-choose = Mailboxen auswählen
panel-page-none-shown = Keine Ihrer Mailboxen wird hier angezeigt
panel-page-none-shown-why = Wählen Sie die Mailboxen aus, die Sie hier verwalten möchten.
# Button.
panel-page-choose-mailboxes = Mailboxen auswählen
panel-page-none = Sie haben noch keine Mailboxen
panel-page-none-why = Wenn Ihr Administrator Ihnen eine zuweist, können Sie sie hier verwalten.

# Folded parts of a card, and a link.
panel-page-numbers-and-emails = Telefonnummern und E-Mail-Adressen
panel-page-change-pin = PIN ändern
panel-page-more = Weitere Einstellungen
# Labels and hints of the fields of a card.
panel-page-number = Benachrichtigungsanruf
panel-page-number-hint = Das Speichern einer Nummer schaltet die Anrufe ein.
panel-page-additional-email-hint = Das Speichern einer E-Mail-Adresse schaltet E-Mails an sie ein.
panel-page-recipients = Weitere Empfänger
panel-page-save = Speichern

# The page on which users choose which mailboxes their control panel shows.
panel-page-choice = Mailboxen im Benutzerportal
panel-page-choice-about = Schalten Sie die Mailboxen ein, die in Ihrem Benutzerportal angezeigt werden sollen. Änderungen werden sofort gespeichert.
panel-page-none-owned = Sie haben keine eigenen Mailboxen
panel-page-none-owned-why = Mailboxen, deren Inhaber Sie sind, werden hier aufgeführt.
panel-page-none-listed-why = Wenn Ihr Administrator Ihnen eine zuweist, wird sie hier aufgeführt.
# Below a mailbox that sends no notifications.
panel-page-no-notifications = Keine Benachrichtigungen

# A form was sent for a mailbox that is no longer shown. $why is a sentence without a period.
panel-page-kept = Es wurde nichts gespeichert
panel-page-kept-archived = Diese Mailbox wurde archiviert.
panel-page-kept-gone = { $why }. Diese Mailbox wird hier nicht mehr angezeigt.
panel-page-kept-about = Ihre Eingaben bleiben auf dieser Seite erhalten. Speichern Sie erneut, sobald die Mailbox wieder in Ihrem Benutzerportal erscheint.
panel-page-field = Feld
panel-page-your-version = Ihre Version
panel-page-save-again = Erneut speichern

# An administrator views the control panel of a user. $name is the user’s name.
panel-page-of = Benutzerportal von { $name }
panel-page-preview = Dies ist das Benutzerportal von { $name } aus Sicht dieses Benutzers. Sie können hier nichts ändern, und Ihr Besuch wird im Verlauf festgehalten.
panel-page-no-sign-in = Dieser Benutzer kann sich nicht anmelden
panel-page-no-sign-in-why = Der Benutzer wurde entfernt, oder er selbst oder der Kunde, zu dem er gehört, ist gesperrt. Er kann kein Benutzerportal sehen.
panel-page-preview-none = In diesem Benutzerportal wird nichts angezeigt
# $field is the label of a field.
panel-page-preview-none-why = „{ $field }“ ist für alle Mailboxen dieses Benutzers ausgeschaltet.

# $why is a sentence without a period.
panel-page-refused = Es wurde nichts geändert. { $why }.
panel-page-refused-archived = Es wurde nichts geändert, weil diese Mailbox archiviert wurde.
