overview-title = Überblick
overview-size = { $mailboxes ->
    [one] 1 Postfach
   *[other] { $mailboxes } Postfächer
} von { $customers ->
    [one] 1 Kunden
   *[other] { $customers } Kunden
}
overview-counting = { $count ->
    [one] Es wird noch gezählt: Die Postfächer von 1 Kunden werden neu geprüft; die Zahlen unten können sich noch ändern.
   *[other] Es wird noch gezählt: Die Postfächer von { $count } Kunden werden neu geprüft; die Zahlen unten können sich noch ändern.
}
overview-look-again = Noch einmal nachsehen

overview-attention = Zu erledigen
overview-weak-pin = { $count ->
    [one] PIN verstößt gegen die heutige Richtlinie
   *[other] PINs verstoßen gegen die heutige Richtlinie
}
overview-weak-pin-why = Beim Festlegen war sie gut; seither hat sich die Richtlinie geändert. Eine neue PIN behebt das.
overview-weak-pin-none = Jede PIN hält die heutige Richtlinie ein.
overview-unreached = { $count ->
    [one] Postfach benachrichtigt niemanden
   *[other] Postfächer benachrichtigen niemanden
}
overview-unreached-why = Eine Benachrichtigung ist eingeschaltet, aber es gibt niemanden und keine Adresse, die sie erreichen würde.
overview-unreached-none = Jede eingeschaltete Benachrichtigung erreicht jemanden.
overview-dead-exit = { $count ->
    [one] Postfach leitet Anrufer ins Leere
   *[other] Postfächer leiten Anrufer ins Leere
}
overview-dead-exit-why = Wer dort die 0 drückt, wird zu einem Postfach geleitet, das es nicht gibt, das archiviert ist oder dasselbe ist. Wählen Sie ein anderes Ziel.
overview-dead-exit-none = Jedes Ziel, das ein Postfach ist, gibt es.
overview-unowned = { $count ->
    [one] Postfach hat keinen Inhaber
   *[other] Postfächer haben keinen Inhaber
}
overview-unowned-why = In niemandes Bedienfeld.
overview-unowned-none = Jedes Postfach hat einen Inhaber.
overview-beyond-plan = { $count ->
    [one] Postfach nutzt, was der Tarif nicht enthält
   *[other] Postfächer nutzen, was ihr Tarif nicht enthält
}
overview-beyond-plan-why = Eingeschaltet, bevor der Tarif es ausschloss; bleibt, bis es jemand ausschaltet.
overview-beyond-plan-none = Jedes Postfach hält sich an seinen Tarif.
overview-crowded = { $count ->
    [one] Kunde hat mehr Postfächer, als sein Tarif vorsieht
   *[other] Kunden haben mehr Postfächer, als ihr Tarif vorsieht
}
overview-crowded-why = Weitere lassen sich erst anlegen, wenn wieder Platz ist.
overview-crowded-none = Jeder Kunde hat Platz in seinem Tarif.
overview-unused = { $count ->
    [one] Tondatei wird von keinem Postfach abgespielt
   *[other] Tondateien werden von keinem Postfach abgespielt
}
overview-unused-why = In einem Postfach auszuwählen oder zu löschen.
overview-unused-none = Jede Tondatei wird von einem Postfach abgespielt.
overview-guessed = { $count ->
    [one] Konto, dessen Passwort vielleicht geraten wurde
   *[other] Konten, deren Passwort vielleicht geraten wurde
}
overview-guessed-why = In den letzten 24 Stunden sind von einer Adresse fünf oder mehr Anmeldungen gescheitert.
overview-guessed-none = Niemand scheint Passwörter zu raten.
overview-nothing-yet = Bisher nichts gefunden
overview-not-over = Die Zählung ist noch nicht zu Ende.
overview-well = Alles in Ordnung
overview-well-why = Es ist nichts zu erledigen.
overview-in-order = In Ordnung: { $settled } von { $all }

overview-changes-a-day = Änderungen je Tag
overview-changes-told = { $all } in 30 Tagen, davon { $today } heute. Die meisten am { $day }: { $most }. Die Tage enden um Mitternacht UTC.
overview-no-changes = Keine in 30 Tagen.
overview-as-table = Dasselbe als Tabelle
overview-day = Tag
overview-changes = Änderungen
overview-by-customer = Postfächer je Kunde
overview-others = { $count ->
    [one] 1 weiterer
   *[other] { $count } weitere
}
overview-customer = Kunde
overview-mailboxes = Postfächer

overview-recent = Letzte Änderungen
overview-history = Der ganze Verlauf

overview-plans = Überschrittene Tarife
overview-plans-about = Geben Sie dem Kunden einen anderen Tarif, oder archivieren Sie Postfächer. Bis dahin behält er, was er hat, und legt keine weiteren an.
overview-plans-caption = Kunden über ihrem Tarif
overview-plans-none = Jeder Kunde hat Platz
overview-plans-none-why = Kein Kunde hat mehr Postfächer, als sein Tarif vorsieht.
overview-plan = Tarif
overview-room = Platz für
overview-too-many = Zu viele

overview-sign-ins = Gescheiterte Anmeldungen
overview-sign-ins-about = Im Browser und über die APIs, in den letzten 30 Tagen, die neuesten zuerst. Wer zu oft scheitert, wird eine Zeit lang ungeprüft abgewiesen. Was eingegeben wurde, wird nicht aufbewahrt.
overview-sign-ins-caption = Anmeldungen, die gescheitert sind
overview-sign-ins-none = Keine Anmeldung ist gescheitert
overview-sign-ins-none-why = In dreißig Tagen kannten alle ihr Passwort.
overview-account = Konto
overview-address = Adresse
overview-failed = Gescheitert
overview-unheard = Ungeprüft abgewiesen
overview-last = Zuletzt
overview-various-accounts = Verschiedene Konten
overview-no-such-user = Kein solcher Benutzer
overview-guessing = 5 oder mehr in 24 Stunden
overview-various = Verschiedene
