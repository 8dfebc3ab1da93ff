batches-title = Sammeländerungen
batches-about = Jede lässt sich als Ganzes rückgängig machen.
batches-older = Ältere
batches-none = Noch keine
batches-none-how = Wählen Sie in der Liste Postfächer aus und dann, was damit geschehen soll.
batches-what = Was
batches-changed = Geändert
batches-state = Stand
batches-by = Von
batches-when = Wann
batches-so-many = { $done } von { $total }
batches-state-filling = Noch nicht vollständig
batches-state-counting = Wird gezählt
batches-state-prepared = Wartet auf Ihr Ja
batches-state-running = Läuft
batches-state-cancelled = Abgebrochen
batches-state-finished = Fertig
batches-state-some-refused = { $count ->
    [one] Fertig, { $count } abgelehnt
   *[other] Fertig, { $count } abgelehnt
}

batches-said-nothing = Noch nichts
batches-said-nobody = Inhaber: niemand
batches-said-owner = Inhaber: { $name }
batches-said-owner-unseen = Inhaber: jemand, den Sie nicht sehen
batches-said-value = { $field }: { $value }
batches-said-pins = Neue PINs
batches-said-undo = Rückgängig machen
batches-said-import = Datei importieren

batches-change-many = Viele auf einmal ändern
batches-undo-of = „{ $what }“ rückgängig machen
batches-mailboxes = { $count ->
    [one] 1 Postfach
   *[other] { $count } Postfächer
}
batches-counting = Jedes Postfach wird durchgespielt; noch wird nichts geändert.
batches-running = Sie können diese Seite verlassen; es geht weiter.
batches-cancel = Abbrechen
batches-stop = Hier anhalten
batches-cancelled = Abgebrochen. Es wurde nichts geändert.
batches-next = Als Nächstes sehen Sie, was sich ändern würde, bevor etwas geschieht.
batches-see = Zeigen, was sich ändern würde
batches-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie aus der Liste; oder ein Kürzel wie en-US.
batches-other-customers = Nur Postfächer des Kunden, zu dem der Inhaber gehört, ändern sich; die anderen werden abgelehnt.
batches-choose-owner = Inhaber wählen

batches-nothing-selected = Nichts ist ausgewählt. Wählen Sie zuerst Postfächer aus.
batches-too-many = Das sind mehr als { $most } Postfächer; mehr gehen nicht auf einmal. Grenzen Sie die Liste mit einem Filter ein.
batches-wrong-count = Geben Sie { $count } ein, die Zahl der Postfächer, die archiviert werden.
batches-over = Das ist schon vorbei, oder es hat sich inzwischen geändert.
batches-undone-before = Das wurde schon rückgängig gemacht; mehr ist nicht geschehen.
batches-pins-stay = PINs lassen sich nicht zurückholen: Die alten sind nirgends aufbewahrt.
batches-collected = Die Liste wurde schon heruntergeladen. Eine PIN zeigt die Seite ihres Postfachs.

batches-nothing-to-do = Es gibt nichts zu tun.
batches-back = Zurück zu den Postfächern
batches-type-count = Zum Archivieren { $count } eingeben
batches-about-archive = Archivierte Postfächer nehmen keine Nachrichten an. Ihre Einstellungen bleiben erhalten, ihre Nummern bleiben vergeben, und all das lässt sich auf einmal rückgängig machen.
batches-about-restore = Jedes wurde für sich gezählt: Hat ein Tarif nicht für alle Platz, wird der Rest abgelehnt. Das lässt sich rückgängig machen.
batches-about-pins = Jedes Postfach bekommt eine PIN nach den Vorgaben seines Kunden. Die Liste können Sie einmal herunterladen. Die alten PINs lassen sich nicht zurückholen.
batches-about-undo = Was seither jemand geändert hat, bleibt, wie es jetzt ist. Geänderte PINs kommen nicht zurück.
batches-about-change = Alle anderen Einstellungen bleiben, wie sie sind. Das lässt sich als Ganzes rückgängig machen, solange niemand sie wieder ändert.
batches-yes-archive = { $count ->
    [one] 1 Postfach archivieren
   *[other] { $count } Postfächer archivieren
}
batches-yes-restore = { $count ->
    [one] 1 Postfach wiederherstellen
   *[other] { $count } Postfächer wiederherstellen
}
batches-yes-pins = { $count ->
    [one] 1 neue PIN vergeben
   *[other] { $count } neue PINs vergeben
}
batches-yes-undo = { $count ->
    [one] 1 Postfach zurücksetzen
   *[other] { $count } Postfächer zurücksetzen
}
batches-yes-change = { $count ->
    [one] 1 Postfach ändern
   *[other] { $count } Postfächer ändern
}

batches-stopped-why = Es wurde angehalten: { $why }
batches-stopped = Es wurde vor dem Ende angehalten.
batches-never-begun = Es wurde abgebrochen, und nichts wurde geändert.
batches-undone-by = { $name } hat das rückgängig gemacht: { $what }.
batches-takes-back = Damit wird zurückgenommen: { $what }.
batches-go-on = Mit dem Rest fortfahren
batches-undo = Rückgängig machen
batches-pins-downloaded = Die Liste der neuen PINs wurde heruntergeladen.
batches-download-pins = Neue PINs herunterladen
batches-pins-once = Nur einmal; festgehalten wird, dass Sie jede gelesen haben.

batches-will-change = { $count ->
    [one] { $number } wird geändert
   *[other] { $number } werden geändert
}
batches-did-change = { $count ->
    [one] { $number } geändert
   *[other] { $number } geändert
}
batches-so-already = { $count ->
    [one] { $number } ist schon so
   *[other] { $number } sind schon so
}
batches-warned = { $count ->
    [one] Bei 1 davon – { $field }: { $why }
   *[other] Bei { $count } davon – { $field }: { $why }
}
batches-led-here = Andere Postfächer leiten Anrufer noch zu dieser Nummer.
batches-left = { $count ->
    [one] { $number } blieb, wie es war
   *[other] { $number } blieben, wie sie waren
}
batches-refused-some = { $count ->
    [one] { $number } abgelehnt
   *[other] { $number } abgelehnt
}
batches-refused-plan = { $count ->
    [one] { $number } vom Tarif abgelehnt
   *[other] { $number } vom Tarif abgelehnt
}
batches-refused-archived = { $count ->
    [one] { $number } archiviert
   *[other] { $number } archiviert
}
batches-refused-changed-since = { $count ->
    [one] { $number } seither geändert
   *[other] { $number } seither geändert
}
batches-refused-not-found = { $count ->
    [one] { $number } nicht mehr da
   *[other] { $number } nicht mehr da
}
batches-refused-suspended = { $count ->
    [one] { $number } eines gesperrten Kunden
   *[other] { $number } gesperrter Kunden
}
batches-refused-forbidden = { $count ->
    [one] { $number } Ihrer Rolle nicht erlaubt
   *[other] { $number } Ihrer Rolle nicht erlaubt
}
batches-refused-invalid = { $count ->
    [one] { $number } gegen eine Regel
   *[other] { $number } gegen eine Regel
}

batches-show-refused = { $count ->
    [one] 1 abgelehntes zeigen
   *[other] { $count } abgelehnte zeigen
}
batches-refused = Abgelehnt
batches-mailbox = Postfach
batches-why = Warum
batches-place = Nummer { $number } der Auswahl
batches-first = Die ersten davon
batches-more = Weitere

batches-note-archived = Es ist archiviert; stellen Sie es wieder her, um es zu ändern
batches-note-changed-since = { $by } hat es seither geändert
batches-note-changed-by-somebody = Jemand hat es seither geändert
batches-note-suspended = Sein Kunde ist gesperrt
batches-note-forbidden = Ihre Rolle erlaubt das nicht
batches-note-not-found = Es ist nicht mehr da, oder es ist nicht für Sie bestimmt
batches-note-column = { $column }: { $why }

batches-ended-not-whole = Eine Zeile wurde abgelehnt, und es sollte alles oder nichts sein. Was vorher geschehen ist, wird zurückgenommen; neu angelegte Postfächer warten im Archiv.
batches-ended-command = Der Befehl, der dies tat, ist beendet.
batches-ended-locked = { $name } darf sich nicht mehr anmelden.
batches-ended-role = Die Rolle von { $name } wurde inzwischen geändert.
