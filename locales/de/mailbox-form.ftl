# The form that creates and edits a mailbox.

# The first section: title, and the sentence below it.
mailbox-form-mailbox = Mailbox
mailbox-form-mailbox-new-about = Wem sie gehört und wie Anrufer sie erreichen.
mailbox-form-mailbox-about = Wem sie gehört und wie Anrufer sie erreichen.
mailbox-form-only-administrators = Nur ein Administrator kann dies ändern.
mailbox-form-customer-hint = Bestimmt die möglichen Inhaber, die PIN-Richtlinie und den Tarif.
# Button, where there is no script: loads the owners, sounds and rules of the chosen customer.
mailbox-form-use-customer = Diesen Kunden verwenden
# First option of a select whose former value the new customer does not have.
mailbox-form-choose-again = Erneut wählen …
# Option of the owner. $name is a person.
mailbox-form-owner-without-address = { $name } (keine E-Mail-Adresse)
mailbox-form-number-hint = 3 bis 64 Ziffern, beim Kunden eindeutig. Leerzeichen werden ignoriert.
# Below the number. $mailbox is the number and name of another mailbox.
mailbox-form-number-belongs-to = Diese Nummer gehört zu { $mailbox }.
mailbox-form-number-belongs-to-archived = Diese Nummer gehört zu { $mailbox }. Die Mailbox ist archiviert.
mailbox-form-description-hint = Nur für Personen sichtbar, die diese Mailbox verwalten.
mailbox-form-owner-hint = Erhält die Benachrichtigungen und kann die Einstellungen ändern.
# Button, without scripts: searches for owners or greetings.
mailbox-form-search = Suchen
# Labels of the search fields, without scripts.
mailbox-form-search-owners = Inhaber suchen
mailbox-form-search-sounds = Audiodateien suchen
# Below the search field. $count is how many options the list has.
mailbox-form-first-choices = Nur die ersten { $count } sind aufgeführt. Suchen Sie nach dem Namen, um andere zu finden.
# Name of the list of matches, read aloud.
mailbox-form-found = Treffer
mailbox-form-matches = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
mailbox-form-first-matches = Nur die ersten { $count } Treffer werden angezeigt. Geben Sie mehr vom Namen ein.
mailbox-form-no-match = Keine Treffer.

# The section of the PIN.
mailbox-form-pin-about = Erforderlich, um Nachrichten per Telefon abzuhören, außer wenn „PIN erforderlich“ ausgeschaltet ist.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Nur Ziffern.
mailbox-form-new-pin = Neue PIN
mailbox-form-new-pin-hint = Leer lassen, um die aktuelle PIN zu behalten. Eine ersetzte PIN kann nicht wiederhergestellt werden.
# Warning below the empty field, after a form came back with errors.
mailbox-form-pin-not-kept = Aus Sicherheitsgründen wurde die PIN nicht behalten. Geben Sie sie erneut ein.
# Button beside the field: makes up a PIN.
mailbox-form-generate = Erzeugen
mailbox-form-copy-pin-hint = Geben Sie statt einer PIN die Nummer einer anderen Mailbox dieses Kunden ein.
mailbox-form-pin-required-hint = Wenn ausgeschaltet, kann jeder, der die Mailbox erreicht, ihre Nachrichten hören.
# Label above the hidden PIN, and its two buttons.
mailbox-form-current-pin = Aktuelle PIN
mailbox-form-show-pin = PIN anzeigen
mailbox-form-hide-pin = PIN verbergen
mailbox-form-reveal-recorded = Das Anzeigen der PIN wird im Verlauf festgehalten.

# The section of greeting and playback.
mailbox-form-greeting = Ansage und Wiedergabe
mailbox-form-greeting-about = Was Anrufer zuerst hören und wie Nachrichten per Telefon abgespielt werden.
mailbox-form-temporary-greeting-hint = Ist eine aufgenommen, wird sie anstelle der Ansage abgespielt.
mailbox-form-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie die Sprache aus der Liste, oder geben Sie ein Sprachkürzel wie en-US ein.
mailbox-form-timezone-hint = Geben Sie eine Stadt ein, zum Beispiel Berlin, und wählen Sie sie aus der Liste.
# Hints below check boxes: what is said before a message plays.
mailbox-form-announce-caller-hint = Nummer oder Name des Anrufers.
mailbox-form-message-details-hint = Anrufer, Datum und Länge, bevor die Nachricht abgespielt wird.

# The section about callers who press 0.
mailbox-form-press-0 = Taste 0 während der Ansage
mailbox-form-press-0-about = Wohin Anrufer gelangen, wenn sie die 0 drücken.
mailbox-form-destination-number-hint = Zum Beispiel 201, +49 30 1234567 oder desk@pbx.example.

mailbox-form-notifications = Benachrichtigungen
# $now is what happens at the moment, in bold, with its period: “email with recording.”
mailbox-form-notifications-about = Was geschieht, wenn eine Nachricht eintrifft. Derzeit: { $now }
# In parentheses after an option that cannot be chosen.
mailbox-form-not-in-plan = nicht im Tarif
mailbox-form-notify-recipients-hint = Sendet Benachrichtigungen auch an die E-Mail-Adressen unten.
# $max is a number.
mailbox-form-recipients-hint = Bis zu { $max } E-Mail-Adressen, eine pro Zeile oder durch Kommas getrennt.
mailbox-form-additional-email-hint = Optional. Benachrichtigungen werden auch hierhin gesendet.
mailbox-form-additional-email-attach-hint = Die E-Mail enthält die Sprachnachricht oder das Fax.
mailbox-form-notify-call-hint = Optional. Diese Nummer wird angerufen, wenn eine Nachricht eintrifft.
# $why is a sentence without a period: what the plan does not include.
mailbox-form-notify-call-kept = { $why }. Diese Nummer bleibt erhalten, bis Sie sie ändern.
mailbox-form-caller-id-hint = Optional. Die Nummer, die dem Angerufenen angezeigt wird. Falls leer, wird keine Nummer angezeigt.
mailbox-form-delete-hint = Danach können sie nicht mehr per Telefon abgehört werden.
# Hint below a check box. $why is as above.
mailbox-form-stays-on = { $why }. Die Einstellung bleibt eingeschaltet, bis Sie sie ausschalten.

mailbox-form-control-panel = Benutzerportal
mailbox-form-control-panel-about = Wo Inhaber ihre Mailboxen sehen.
mailbox-form-panel-hint = Der Inhaber kann diese Mailbox dort verwalten.

# Buttons of the form.
mailbox-form-create = Mailbox erstellen
mailbox-form-save = Mailbox speichern
mailbox-form-save-first = Speichern
mailbox-form-check = Prüfen, ohne zu speichern
mailbox-form-cancel = Abbrechen
# Status beside the buttons.
mailbox-form-working = In Arbeit …
mailbox-form-unsaved = Ungespeichert
mailbox-form-no-errors = Keine Fehler gefunden. Es wurde nichts gespeichert.
# $fields is the labels of fields that have a warning, with commas between them.
mailbox-form-only-warnings = Keine Fehler gefunden, aber prüfen Sie: { $fields }. Es wurde nichts gespeichert.

# Titles of the message above the form.
mailbox-form-not-saved = Nicht gespeichert
mailbox-form-no-connection = Keine Verbindung
# $why is a sentence with a period.
mailbox-form-input-kept = { $why } Ihre Eingaben sind noch da.
# $link is the link “Sign in in a new tab”.
mailbox-form-sign-in-then = { $link }, dann hierher zurückkehren und erneut speichern.

# Someone else saved or archived the mailbox while this form was open. $who is a person.
mailbox-form-conflict-saved = { $who } hat diese Mailbox gespeichert, während Sie sie bearbeitet haben
mailbox-form-conflict-archived = { $who } hat diese Mailbox archiviert, während Sie sie bearbeitet haben
mailbox-form-conflict-review = Ihre Änderungen sind noch nicht gespeichert, und keine Ihrer Eingaben ist verloren. Prüfen Sie sie und speichern Sie dann erneut.
mailbox-form-conflict-review-pin = Ihre Änderungen sind noch nicht gespeichert. Alle Ihre Eingaben sind noch da, nur die PIN nicht: Geben Sie sie erneut ein. Prüfen Sie Ihre Änderungen und speichern Sie dann erneut.
mailbox-form-conflict-restore = Ihre Änderungen sind noch nicht gespeichert, und keine Ihrer Eingaben ist verloren. Stellen Sie die Mailbox wieder her und speichern Sie dann erneut.
mailbox-form-conflict-restore-pin = Ihre Änderungen sind noch nicht gespeichert. Alle Ihre Eingaben sind noch da, nur die PIN nicht: Geben Sie sie erneut ein. Stellen Sie die Mailbox wieder her und speichern Sie dann erneut.
mailbox-form-restore-tab = In neuem Tab wiederherstellen
# $fields is labels with commas between them: what the other person changed and this form now shows.
mailbox-form-updated-fields = Aus der anderen Version übernommen: { $fields }.
# Above a table of fields that both people changed, with the column heads and the check box of each row.
mailbox-form-both-changed = Diese Felder wurden von beiden Seiten geändert. Ihre Version wird gespeichert, sofern Sie nicht die andere wählen:
mailbox-form-field = Feld
mailbox-form-your-version = Ihre Version
mailbox-form-their-version = Andere Version
mailbox-form-choose = Auswahl
mailbox-form-use-their-version = Andere Version verwenden
