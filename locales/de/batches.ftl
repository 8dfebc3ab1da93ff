# Bulk changes: changes of many mailboxes at the same time.

# Title of the page.
batches-title = Sammeländerungen
batches-about = Gleichzeitige Änderungen an vielen Mailboxen. Jede lässt sich als Ganzes rückgängig machen, mit Ausnahme neuer PINs.
# Link to the next page.
batches-older = Ältere Änderungen
# Where there are none.
batches-none = Noch keine Sammeländerungen
batches-none-hint = Wählen Sie in der Liste Mailboxen aus und dann eine Aktion.
# Column heads.
batches-change = Änderung
batches-changed = Geändert
batches-status = Status
batches-by = Geändert von
batches-date = Datum
# In the column “Changed”, in mailboxes.
batches-progress = { $done } von { $total }
# In the column “Status”.
batches-status-incomplete = Unvollständig
batches-status-checking = Wird geprüft
batches-status-prepared = Wartet auf Bestätigung
batches-status-running = Läuft
batches-status-canceled = Abgebrochen
batches-status-finished = Abgeschlossen
batches-status-some-refused = { $count ->
    [one] Abgeschlossen, { $count } abgelehnt
   *[other] Abgeschlossen, { $count } abgelehnt
}

# What a bulk change does, as a title and a link.
batches-describe-nothing = Keine Aktion gewählt
batches-describe-no-owner = Inhaber: keiner
batches-describe-owner = Inhaber: { $name }
batches-describe-owner-hidden = Inhaber: für Sie nicht sichtbar
# $field is the name of a field.
batches-describe-value = { $field }: { $value }
batches-describe-pins = Neue PINs
batches-describe-undo = Rückgängig machen
batches-describe-import = Dateiimport

# The page of a bulk change. The first two are titles; $what is one of the messages above.
batches-bulk-change = Sammeländerung
batches-undo-of = Rücknahme von „{ $what }“
batches-mailboxes = { $count ->
    [one] 1 Mailbox
   *[other] { $count } Mailboxen
}
batches-checking = Jede Mailbox wird geprüft. Es wurde noch nichts geändert.
batches-running = Sie können diese Seite verlassen; die Änderung läuft weiter.
# Buttons.
batches-cancel = Abbrechen
batches-stop = Stoppen
batches-canceled = Abgebrochen. Es wurde nichts geändert.
# Hint above the button “Preview changes”.
batches-next = Sie können die Änderungen ansehen, bevor sie angewendet werden.
batches-preview = Vorschau anzeigen
batches-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie die Sprache aus der Liste, oder geben Sie ein Sprachkürzel wie en-US ein.
batches-other-customers = Nur Mailboxen des Kunden, zu dem der Inhaber gehört, werden geändert.
# First option of a select.
batches-choose-owner = Inhaber wählen

# Why nothing was done.
batches-nothing-selected = Wählen Sie mindestens eine Mailbox aus.
batches-too-many = Wählen Sie höchstens { $most } Mailboxen aus. Grenzen Sie die Liste mit einem Filter ein.
batches-wrong-count = Geben Sie { $count } ein, die Anzahl der Mailboxen, die archiviert werden.
batches-finished = Diese Sammeländerung ist abgeschlossen oder wurde inzwischen geändert. Laden Sie die Seite neu.
batches-already-undone = Diese Sammeländerung wurde bereits rückgängig gemacht. Es wurde nichts geändert.
batches-pins-not-undoable = Neue PINs lassen sich nicht rückgängig machen, weil die alten nicht aufbewahrt werden.
batches-already-downloaded = Die Liste wurde bereits heruntergeladen. Um eine PIN anzuzeigen, öffnen Sie die Mailbox.

# The confirmation: what will happen, and the button that confirms it.
batches-nothing-to-do = Es würde keine Mailbox geändert.
# Link to the list.
batches-back = Zurück zu den Mailboxen
# Label of an input. $count is how many mailboxes will be archived.
batches-type-count = Zur Bestätigung { $count } eingeben
batches-about-archive = Archivierte Mailboxen nehmen keine Nachrichten an. Ihre Einstellungen und Nummern bleiben erhalten. Sie können dies als Ganzes rückgängig machen.
batches-about-restore = Mailboxen werden einzeln geprüft: Reicht ein Tarif nicht für alle, werden die übrigen abgelehnt. Sie können dies rückgängig machen.
batches-about-pins = Jede Mailbox erhält eine PIN, die der PIN-Richtlinie ihres Kunden entspricht. Sie können die Liste der neuen PINs einmal herunterladen. Die alten PINs lassen sich nicht wiederherstellen.
batches-about-undo = Mailboxen, die erstellt oder wiederhergestellt wurden, werden archiviert. Seitdem geänderte Mailboxen werden ausgelassen. Neue PINs bleiben erhalten, da alte PINs nicht gespeichert werden.
batches-about-change = Alle anderen Einstellungen bleiben unverändert. Sie können dies als Ganzes rückgängig machen. In der Zwischenzeit geänderte Mailboxen werden dabei ausgelassen.
batches-confirm-archive = { $count ->
    [one] 1 Mailbox archivieren
   *[other] { $count } Mailboxen archivieren
}
batches-confirm-restore = { $count ->
    [one] 1 Mailbox wiederherstellen
   *[other] { $count } Mailboxen wiederherstellen
}
batches-confirm-pins = { $count ->
    [one] 1 neue PIN erzeugen
   *[other] { $count } neue PINs erzeugen
}
batches-confirm-undo = { $count ->
    [one] Rückgängig für 1 Mailbox
   *[other] Rückgängig für { $count } Mailboxen
}
batches-confirm-change = { $count ->
    [one] 1 Mailbox ändern
   *[other] { $count } Mailboxen ändern
}

# The result. $why is a sentence with a period. $what is a link to a bulk change: its text is batches-view-undo in the
# first message with it, and the change in the second.
batches-stopped-why = Gestoppt: { $why }
batches-stopped = Vor dem Abschluss gestoppt.
batches-not-started = Abgebrochen. Es wurde nichts geändert.
batches-undone-by = Rückgängig gemacht von { $name }. { $what }
batches-view-undo = Details anzeigen
batches-undoes = Rücknahme von { $what }
# Buttons.
batches-continue = Mit dem Rest fortfahren
batches-undo = Rückgängig machen
batches-pins-downloaded = Die Liste der neuen PINs wurde heruntergeladen.
# Button, with a hint.
batches-download-pins = Neue PINs herunterladen
batches-pins-once = Nur einmal verfügbar. Im Verlauf wird festgehalten, dass Sie jede PIN angesehen haben.

# How many mailboxes change or not. $number is $count with separators, in bold.
batches-will-change = { $count ->
    [one] { $number } wird geändert
   *[other] { $number } werden geändert
}
batches-did-change = { $count ->
    [one] { $number } geändert
   *[other] { $number } geändert
}
batches-unchanged = { $count ->
    [one] { $number } unverändert
   *[other] { $number } unverändert
}
# A warning about some of the mailboxes above. $field is the name of a field, $why the warning.
batches-warning = { $count ->
    [one] 1 davon ({ $field }): { $why }
   *[other] { $count } davon ({ $field }): { $why }
}
# A warning about the number of a mailbox.
batches-callers-sent-here = Andere Mailboxen leiten Anrufer noch zu dieser Nummer.
# Where a bulk change was stopped.
batches-not-processed = { $count ->
    [one] { $number } nicht bearbeitet
   *[other] { $number } nicht bearbeitet
}
# In a preview: how many can’t be changed.
batches-not-changeable-some = { $count ->
    [one] { $number } kann nicht geändert werden
   *[other] { $number } können nicht geändert werden
}
# How many can’t be changed for a reason.
batches-not-changeable-plan = { $count ->
    [one] { $number } kann nicht geändert werden: nicht im Tarif enthalten
   *[other] { $number } können nicht geändert werden: nicht im Tarif enthalten
}
batches-not-changeable-archived = { $count ->
    [one] { $number } kann nicht geändert werden: archiviert
   *[other] { $number } können nicht geändert werden: archiviert
}
batches-not-changeable-changed-since = { $count ->
    [one] { $number } kann nicht geändert werden: seitdem geändert
   *[other] { $number } können nicht geändert werden: seitdem geändert
}
batches-not-changeable-not-found = { $count ->
    [one] { $number } kann nicht geändert werden: nicht gefunden
   *[other] { $number } können nicht geändert werden: nicht gefunden
}
batches-not-changeable-suspended = { $count ->
    [one] { $number } kann nicht geändert werden: Kunde gesperrt
   *[other] { $number } können nicht geändert werden: Kunde gesperrt
}
batches-not-changeable-forbidden = { $count ->
    [one] { $number } kann nicht geändert werden: mit Ihrer Rolle nicht erlaubt
   *[other] { $number } können nicht geändert werden: mit Ihrer Rolle nicht erlaubt
}
batches-not-changeable-invalid = { $count ->
    [one] { $number } kann nicht geändert werden: ungültige Einstellungen
   *[other] { $number } können nicht geändert werden: ungültige Einstellungen
}
# In a result: how many failed.
batches-refused-some = { $count ->
    [one] { $number } abgelehnt
   *[other] { $number } abgelehnt
}
# How many mailboxes were refused for a reason.
batches-refused-plan = { $count ->
    [one] { $number } abgelehnt: nicht im Tarif enthalten
   *[other] { $number } abgelehnt: nicht im Tarif enthalten
}
batches-refused-archived = { $count ->
    [one] { $number } abgelehnt: archiviert
   *[other] { $number } abgelehnt: archiviert
}
batches-refused-changed-since = { $count ->
    [one] { $number } abgelehnt: seitdem geändert
   *[other] { $number } abgelehnt: seitdem geändert
}
batches-refused-not-found = { $count ->
    [one] { $number } abgelehnt: nicht gefunden
   *[other] { $number } abgelehnt: nicht gefunden
}
batches-refused-suspended = { $count ->
    [one] { $number } abgelehnt: Kunde gesperrt
   *[other] { $number } abgelehnt: Kunde gesperrt
}
batches-refused-forbidden = { $count ->
    [one] { $number } abgelehnt: mit Ihrer Rolle nicht erlaubt
   *[other] { $number } abgelehnt: mit Ihrer Rolle nicht erlaubt
}
batches-refused-invalid = { $count ->
    [one] { $number } abgelehnt: ungültige Einstellungen
   *[other] { $number } abgelehnt: ungültige Einstellungen
}

# The mailboxes that can’t be changed, or that failed: buttons that unfold them, in a preview and in a result.
batches-show-not-changeable = { $count ->
    [one] 1 Mailbox anzeigen, die nicht geändert werden kann
   *[other] { $count } Mailboxen anzeigen, die nicht geändert werden können
}
batches-show-refused = { $count ->
    [one] 1 abgelehnte Mailbox anzeigen
   *[other] { $count } abgelehnte Mailboxen anzeigen
}
# Captions of the list in a preview and in a result, and column heads.
batches-not-changeable = Mailboxen, die nicht geändert werden können
batches-not-changed = Nicht geänderte Mailboxen
batches-mailbox = Mailbox
batches-reason = Grund
# Instead of a mailbox that can no longer be shown.
batches-position = Mailbox { $number } der Auswahl
# Links.
batches-first-page = Erste Seite
batches-next-page = Nächste Seite

# Why a mailbox was refused. Without a period.
batches-note-archived = Diese Mailbox ist archiviert; stellen Sie sie zuerst wieder her
# $by is a username.
batches-note-changed-since = { $by } hat diese Mailbox seitdem geändert
batches-note-changed-by-someone = Jemand hat diese Mailbox seitdem geändert
batches-note-suspended = Der Kunde ist gesperrt
batches-note-forbidden = Ihre Rolle erlaubt dies nicht
batches-note-not-found = Mailbox nicht gefunden
# $column is the name of a column of a file.
batches-note-column = { $column }: { $why }

# Why a bulk change ended early.
batches-ended-rolled-back = Eine Zeile wurde abgelehnt, daher wurde der Import rückgängig gemacht. Mailboxen, die seitdem jemand geändert hat, wurden übersprungen.
batches-ended-command = Der Befehl, der dies ausführte, wurde abgebrochen.
batches-ended-locked = { $name } kann sich nicht mehr anmelden.
batches-ended-role = Die Rolle von { $name } wurde geändert.
batches-ended-internal = Auf dem Server ist etwas schiefgegangen.
batches-ended-busy = Der Server war zu lange ausgelastet.
batches-ended-no-storage = Die Festplatte des Servers ist voll oder nicht beschreibbar. Bitten Sie den Administrator des Servers, Speicherplatz freizumachen.
