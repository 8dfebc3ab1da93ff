# The overview for administrators, and its reports.

# Title of the page.
overview-title = Übersicht
overview-size = { $mailboxes ->
    [one] 1 Mailbox
   *[other] { $mailboxes } Mailboxen
} von { $customers ->
    [one] 1 Kunden
   *[other] { $customers } Kunden
}
overview-counting = { $count ->
    [one] Zählung läuft: Die Mailboxen von 1 Kunden werden erneut geprüft, daher können sich diese Zahlen noch ändern.
   *[other] Zählung läuft: Die Mailboxen von { $count } Kunden werden erneut geprüft, daher können sich diese Zahlen noch ändern.
}
# Link that loads the page again.
overview-refresh = Aktualisieren

# What needs attention: after a large number, what there is so many of; then why it matters and what to do; then what
# is shown when there are none.
overview-attention = Handlungsbedarf
overview-weak-pin = { $count ->
    [one] PIN verletzt die PIN-Richtlinie
   *[other] PINs verletzen die PIN-Richtlinie
}
overview-weak-pin-why = Vor der Änderung der PIN-Richtlinie festgelegt. Legen Sie eine neue PIN fest, um dies zu beheben.
overview-weak-pin-none = Alle PINs entsprechen der PIN-Richtlinie.
overview-unreached = { $count ->
    [one] Mailbox hat Benachrichtigungen, die niemanden erreichen
   *[other] Mailboxen haben Benachrichtigungen, die niemanden erreichen
}
overview-unreached-why = Eine Benachrichtigung ist eingeschaltet, aber ihr Empfänger fehlt oder hat keine E-Mail-Adresse, oder bei „Nachrichten mit Benachrichtigung“ ist „Keine“ gewählt.
overview-unreached-none = Alle Benachrichtigungen erreichen jemanden.
overview-dead-exit = { $count ->
    [one] Mailbox, bei der die Taste 0 ins Leere führt
   *[other] Mailboxen, bei denen die Taste 0 ins Leere führt
}
overview-dead-exit-why = Anrufer, die die 0 drücken, werden zu einer Mailbox geleitet, die nicht existiert oder archiviert ist, oder zurück zu derselben. Wählen Sie ein anderes Ziel.
overview-dead-exit-none = Die Taste 0 führt nirgends zu einer fehlenden oder archivierten Mailbox.
overview-unowned = { $count ->
    [one] Mailbox hat keinen Inhaber
   *[other] Mailboxen haben keinen Inhaber
}
overview-unowned-why = Solche Mailboxen sehen nur Hauptbenutzer im Benutzerportal. Wählen Sie einen Inhaber.
overview-unowned-none = Alle Mailboxen haben einen Inhaber.
overview-beyond-plan = { $count ->
    [one] Mailbox nutzt Funktionen, die ihr Tarif nicht enthält
   *[other] Mailboxen nutzen Funktionen, die ihr Tarif nicht enthält
}
overview-beyond-plan-why = Diese Funktionen wurden eingeschaltet, als der Tarif sie noch enthielt, und bleiben eingeschaltet, bis jemand sie ausschaltet.
overview-beyond-plan-none = Alle Mailboxen halten ihren Tarif ein.
overview-over-limit = { $count ->
    [one] Kunde hat mehr Mailboxen, als der Tarif zulässt
   *[other] Kunden haben mehr Mailboxen, als ihr Tarif zulässt
}
overview-over-limit-why = Weitere Mailboxen lassen sich erst erstellen, wenn wieder Platz ist.
overview-over-limit-none = Kein Kunde hat mehr Mailboxen, als der Tarif zulässt.
overview-unused = { $count ->
    [one] Audiodatei wird von keiner Mailbox verwendet
   *[other] Audiodateien werden von keiner Mailbox verwendet
}
overview-unused-why = Verwenden oder löschen Sie ungenutzte Audiodateien.
overview-unused-none = Alle Audiodateien werden von einer Mailbox verwendet.
overview-failing = { $count ->
    [one] Fall wiederholt fehlgeschlagener Anmeldungen
   *[other] Fälle wiederholt fehlgeschlagener Anmeldungen
}
overview-failing-why = In den letzten 24 Stunden sind 5 oder mehr Anmeldungen bei einem Konto von einer IP-Adresse fehlgeschlagen oder blockiert worden.
overview-failing-none = Keine wiederholt fehlgeschlagenen Anmeldungen.
# Instead of the list: while counting, and where nothing needs attention.
overview-nothing-yet = Bisher nichts gefunden
overview-not-finished = Die Zählung ist noch nicht abgeschlossen.
overview-all-well = Keine Probleme gefunden
overview-all-well-why = Alle Prüfungen bestanden.
# Unfolds the list of what is in order.
overview-passed = { $settled } von { $all } Prüfungen bestanden

# The charts. $day is a date.
overview-changes-per-day = Änderungen pro Tag
overview-changes-summary = { $all } in 30 Tagen, davon { $today } heute. Höchstwert am { $day }: { $most }. Tage beginnen um Mitternacht UTC.
overview-no-changes = Keine Änderungen in den letzten 30 Tagen.
overview-as-table = Als Tabelle anzeigen
overview-day = Tag
overview-changes = Änderungen
overview-by-customer = Mailboxen nach Kunde
overview-others = { $count ->
    [one] 1 weiterer Kunde
   *[other] { $count } weitere Kunden
}
overview-customer = Kunde
overview-mailboxes = Mailboxen

overview-recent = Letzte Änderungen
# Link.
overview-history = Vollständiger Verlauf

# The page of customers that have more mailboxes than their rate plan allows. The first is its title.
overview-plans = Überschrittene Tarife
overview-plans-about = Wählen Sie einen anderen Tarif für den Kunden oder archivieren Sie Mailboxen. Bis dahin bleiben bestehende Mailboxen erhalten, aber es lassen sich keine neuen erstellen.
overview-plans-caption = Kunden über dem Limit ihres Tarifs
overview-plans-none = Keine überschrittenen Tarife
overview-plans-none-why = Kein Kunde hat mehr Mailboxen, als der Tarif zulässt.
# Column heads.
overview-plan = Tarif
overview-limit = Limit
overview-excess = Über dem Limit

# The page of failed sign-ins. The first is its title.
overview-sign-ins = Fehlgeschlagene Anmeldungen
overview-sign-ins-about = Im Browser und über die APIs, in den letzten 30 Tagen, neueste zuerst. Nach zu vielen Fehlversuchen werden weitere Versuche eine Zeit lang blockiert. Passwörter und unbekannte Benutzernamen werden nicht gespeichert.
overview-sign-ins-caption = Fehlgeschlagene Anmeldungen
overview-sign-ins-none = Keine fehlgeschlagenen Anmeldungen
overview-sign-ins-none-why = In den letzten 30 Tagen ist keine Anmeldung fehlgeschlagen.
# Column heads.
overview-account = Konto
overview-ip-address = IP-Adresse
overview-failed = Fehlgeschlagen
overview-blocked = Blockiert
overview-last-attempt = Letzter Versuch
# Instead of an account.
overview-multiple-accounts = Mehrere Konten
overview-unknown-user = Unbekannter Benutzer
# Badge of an account with repeated failed sign-ins.
overview-failing-badge = 5 oder mehr in 24 Stunden
# Instead of an IP address.
overview-multiple = Mehrere
