mailbox-form-mailbox = Postfach
mailbox-form-mailbox-new-about = Wie Anrufer es erreichen, und wie es heißt.
mailbox-form-mailbox-about = Wie Anrufer es erreichen.
mailbox-form-only-administrators = Nur Administratoren dürfen dies ändern.
mailbox-form-customer-hint = Bestimmt, wem das Postfach gehören kann, die Vorgaben für die PIN und den Tarif.
mailbox-form-use-customer = Diesen Kunden verwenden
mailbox-form-choose-again = Neu wählen …
mailbox-form-owner-without-address = { $name } (ohne E-Mail-Adresse)
mailbox-form-number-hint = 3 bis 64 Ziffern, beim Kunden einmalig. Leerzeichen und Bindestriche zählen nicht.
mailbox-form-held-by = Die Nummer gehört zu { $mailbox }.
mailbox-form-held-by-archived = Die Nummer gehört zu { $mailbox }; dieses Postfach ist archiviert.
mailbox-form-description-hint = Wozu es dient; das sehen nur, die es verwalten.
mailbox-form-owner-hint = Bekommt die Benachrichtigungen und darf die Einstellungen ändern.
mailbox-form-search = Suchen
mailbox-form-search-owners = Inhaber suchen
mailbox-form-search-sounds = Audiodatei suchen
mailbox-form-first-choices = Die Liste zeigt nur die ersten { $count }; weitere finden Sie über einen Teil des Namens.
mailbox-form-found = Treffer
mailbox-form-matches = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
mailbox-form-first-matches = Nur die ersten { $count } Treffer werden gezeigt; geben Sie mehr vom Namen ein.
mailbox-form-no-match = Keine Treffer.

mailbox-form-pin-about = Wird verlangt, wenn jemand Nachrichten am Telefon abhört.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Wird verlangt, wenn jemand am Telefon abhört.
mailbox-form-new-pin = Neue PIN
mailbox-form-new-pin-hint = Leer lassen, um die jetzige zu behalten.
mailbox-form-pin-lost = Die PIN wird nicht behalten, wenn ein Formular zurückkommt; geben Sie sie noch einmal ein.
mailbox-form-generate = Erzeugen
mailbox-form-copy-pin-hint = Statt eine einzugeben: die Nummer eines anderen Postfachs dieses Kunden.
mailbox-form-pin-required-hint = Aus: Jeder, der das Postfach erreicht, hört dessen Nachrichten.
mailbox-form-present-pin = Jetzige PIN
mailbox-form-show-pin = PIN anzeigen
mailbox-form-hide-pin = Verbergen
mailbox-form-looks-recorded = Jeder Blick wird im Verlauf festgehalten.

mailbox-form-greeting = Ansage und Wiedergabe
mailbox-form-greeting-about = Was Anrufer zuerst hören, und wie Nachrichten vorgelesen werden.
mailbox-form-temporary-greeting-hint = Ist eine aufgenommen, wird sie statt der Ansage abgespielt.
mailbox-form-beep-hint = Sagt Anrufern, wann sie sprechen sollen.
mailbox-form-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie aus der Liste; oder ein Kürzel wie en-US.
mailbox-form-timezone-hint = Beginnen Sie mit einer Stadt, zum Beispiel Berlin.
mailbox-form-announce-caller-hint = Nummer oder Name des Anrufers.
mailbox-form-announce-duration-hint = Bevor die Nachricht abgespielt wird.
mailbox-form-announce-envelope-hint = Alles, was über die Nachricht bekannt ist, bevor sie abgespielt wird.

mailbox-form-exit = Die Ansage verlassen
mailbox-form-exit-about = Wer lieber mit jemandem sprechen möchte, kann die 0 drücken.
mailbox-form-exit-number-hint = Die Nummer; bei einer SIP-Adresse user@host.

mailbox-form-notifications = Benachrichtigungen
mailbox-form-notifications-about = Was geschieht, wenn eine Nachricht eintrifft. Derzeit: { $now }
mailbox-form-not-in-plan = nicht im Tarif
mailbox-form-owner-text-hint = Eine kurze SMS, dass eine Nachricht eingetroffen ist.
mailbox-form-notify-recipients-hint = Benachrichtigt auch die Adressen unten.
mailbox-form-recipients-hint = Bis zu 15, eine je Zeile oder durch Kommas getrennt.
mailbox-form-pager-hint = Eine zweite E-Mail-Adresse. Leer: keine.
mailbox-form-pager-attach-hint = Die Sprachnachricht oder das Fax geht mit der E-Mail mit.
mailbox-form-notify-call-hint = Ruft diese Nummer an, wenn eine Nachricht eintrifft. Leer: kein Anruf.
mailbox-form-notify-call-kept = { $why }. Diese Nummer bleibt, bis Sie sie ändern.
mailbox-form-caller-id-hint = Wird bei diesem Anruf angezeigt. Leer: unbekannt.
mailbox-form-delete-hint = Nachrichten verlassen das Postfach, sobald die E-Mail gesendet ist.
mailbox-form-transcribe-hint = Neue Sprachnachrichten werden aufgeschrieben.
mailbox-form-stays-on = { $why }. Es bleibt eingeschaltet, bis Sie es ausschalten.

mailbox-form-visibility = Sichtbarkeit
mailbox-form-visibility-about = Wo der Inhaber es findet.
mailbox-form-panel-hint = Dort kann der Inhaber es selbst verwalten.

mailbox-form-create = Postfach anlegen
mailbox-form-save = Postfach speichern
mailbox-form-save-first = Speichern
mailbox-form-check = Prüfen
mailbox-form-cancel = Abbrechen
mailbox-form-working = In Arbeit …
mailbox-form-unsaved = Nicht gespeicherte Änderungen
mailbox-form-no-mistakes = Keine Fehler. Noch ist nichts gespeichert.
mailbox-form-only-warnings = Keine Fehler, aber sehen Sie sich dies an: { $fields }. Noch ist nichts gespeichert.

mailbox-form-not-saved = Nicht gespeichert
mailbox-form-no-connection = Keine Verbindung
mailbox-form-still-here = { $why } Was Sie eingegeben haben, ist noch da.
mailbox-form-sign-in-then = { $link }, hierher zurückkommen und noch einmal speichern.

mailbox-form-stale-saved = { $who } hat dieses Postfach gespeichert, während Sie es bearbeitet haben
mailbox-form-stale-archived = { $who } hat dieses Postfach archiviert, während Sie es bearbeitet haben
mailbox-form-stale-look = Von Ihnen ist noch nichts gespeichert, und nichts Eingegebenes ist verloren. Sehen Sie es sich an, und speichern Sie dann noch einmal.
mailbox-form-stale-look-pin = Von Ihnen ist noch nichts gespeichert. Alles Eingegebene ist noch da, nur die PIN nicht: Sie wird nicht behalten; geben Sie sie noch einmal ein. Sehen Sie es sich an, und speichern Sie dann noch einmal.
mailbox-form-stale-restore = Von Ihnen ist noch nichts gespeichert, und nichts Eingegebenes ist verloren. Stellen Sie es wieder her, und speichern Sie dann noch einmal.
mailbox-form-stale-restore-pin = Von Ihnen ist noch nichts gespeichert. Alles Eingegebene ist noch da, nur die PIN nicht: Sie wird nicht behalten; geben Sie sie noch einmal ein. Stellen Sie das Postfach wieder her, und speichern Sie dann noch einmal.
mailbox-form-restore-tab = In neuem Tab wiederherstellen
mailbox-form-taken-over = Von dort übernommen: { $fields }.
mailbox-form-both-changed = Beide haben dies geändert. Ihres bleibt, wenn Sie nicht das andere übernehmen:
mailbox-form-field = Feld
mailbox-form-yours = Ihres
mailbox-form-theirs = Anderes
mailbox-form-choose = Auswahl
mailbox-form-take-theirs = Anderes übernehmen
