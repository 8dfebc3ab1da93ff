imports-title = Import
imports-into = In { $customer } importieren
imports-into-another = Anderer Kunde
imports-goes-to = In { $customer }
imports-goes-to-unnamed = Zeilen ohne Kunden: in { $customer }
imports-about = Aus einer Tabelle werden Postfächer: Neue werden angelegt, vorhandene geändert. Sie sehen, was geschehen würde, bevor etwas geschieht.
imports-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
imports-waiting = Diese Dateien warten auf Sie
imports-waits = { $rows }, { $when }
imports-dropped = Eine Datei, die nicht angewendet wird, wird nach einem Tag verworfen.

imports-file = Datei
imports-file-about = Eine Zeile je Postfach und eine erste Zeile, die die Spalten benennt.
imports-only-changes = Ihre Rolle ändert vorhandene Postfächer; Zeilen für neue werden abgelehnt.
imports-customer-hint = Für die Zeilen, die keinen nennen.
imports-file-hint = CSV, höchstens { $rows } Zeilen und { $megabytes } MB. Kommas, Semikolons oder Tabulatoren, in UTF-8 oder UTF-16.
imports-read = Datei einlesen
imports-columns = Spalten
imports-columns-about = Welche Spalten es gibt, in beliebiger Reihenfolge. Was weggelassen wird, bleibt, wie es ist; ein neues Postfach erhält die Vorgabe.
imports-template-way = Beginnen Sie mit { $template }, oder exportieren Sie Postfächer aus der Liste, ändern Sie sie, und bringen Sie sie zurück.
imports-template = einer Vorlage
imports-help = Was darin stehen darf
imports-help-uuid = Welches Postfach. Leer: Kunde und Nummer sagen es.
imports-has-voicemail = Hat Voicemail
imports-help-voicemail = Ob die Nebenstelle überhaupt Voicemail hat. Sagt eine Zeile nein oder nichts, entsteht kein Postfach.
imports-help-customer = Der Kurzname des Kunden.
imports-help-owner = Der Benutzername des Inhabers. Leer: niemand.
imports-help-pin = Leer: Die PIN bleibt; ein neues Postfach erhält eine nach der Richtlinie des Kunden.
imports-help-greeting = Der Name einer Tondatei. Leer: keine.
imports-help-recipients = E-Mail-Adressen, durch Kommas getrennt.
imports-help-switch = { $field }: on oder off.
imports-help-choice = { $field }: { $values }.
imports-help-other = { $field }.

imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] Semikolons zwischen den Zellen
        [tabs] Tabulatoren zwischen den Zellen
        [bars] senkrechte Striche zwischen den Zellen
       *[commas] Kommas zwischen den Zellen
    }
imports-encoding-guess = { $encoding } (eine Vermutung: Prüfen Sie die Umlaute)
imports-checking = Jede Zeile wird geprüft, und noch wird nichts geändert. Sie können diese Seite verlassen; es geht weiter.
imports-of = { $done } von { $total }
imports-give-up = Datei verwerfen
imports-given-up = Die Datei ist verworfen. Es wurde nichts geändert.

imports-check = Datei prüfen
imports-check-again = Noch einmal prüfen
imports-check-hint = Dadurch wird nichts geändert.
imports-no-known-column = Keine Spalte hat einen bekannten Namen. Enthält die erste Zeile der Datei die Namen?
imports-columns-table = Spalten der Datei
imports-in-file = In der Datei
imports-first-row = Erste Zeile
imports-is = Ist
imports-passed-over = Wird übergangen
imports-passed-over-why = Wird übergangen: warum die Zeile abgelehnt wurde
imports-column-nth = Spalte { $nth }
imports-not-shown = nicht gezeigt

imports-nothing-changed = Es wurde nichts geändert
imports-refused-unchecked = Die Zeilen wurden nicht geprüft, oder die Datei ist schon angewendet.
imports-refused-nothing = Keine Zeile ändert etwas.
imports-refused-wrong = { $count ->
    [one] 1 Zeile kann nicht übernommen werden, und es sollte alles oder nichts sein.
   *[other] { $count } Zeilen können nicht übernommen werden, und es sollte alles oder nichts sein.
}
imports-tally = Was die Zeilen bewirken würden
imports-tally-new = { $count } neu
imports-tally-change = { $count } geändert
imports-tally-same = { $count } unverändert
imports-tally-wrong = { $count } nicht zu übernehmen
imports-all-same = Jedes Postfach ist schon so. Es gibt nichts zu tun.
imports-none-good = Keine Zeile kann so übernommen werden, wie sie ist.
imports-which-rows = Welche Zeilen
imports-whole = Alles oder nichts
imports-whole-about = Wird doch noch eine abgelehnt, weil jemand inzwischen etwas ändert, wird das bis dahin Getane zurückgenommen.
imports-whole-not = { $count ->
    [one] Nicht möglich: 1 Zeile kann nicht übernommen werden.
   *[other] Nicht möglich: { $count } Zeilen können nicht übernommen werden.
}
imports-good = { $count ->
    [one] Nur die fehlerfreien: 1 Zeile
   *[other] Nur die fehlerfreien: { $count } Zeilen
}
imports-good-about = Wird doch noch eine abgelehnt, geht es mit den anderen weiter.
imports-good-mend = Die anderen bleiben ungetan; Sie können sie herunterladen, verbessern und noch einmal senden.
imports-import = { $count ->
    [one] 1 Zeile importieren
   *[other] { $count } Zeilen importieren
}
imports-import-into = { $count ->
    [one] 1 Zeile in { $customer } importieren
   *[other] { $count } Zeilen in { $customer } importieren
}
imports-change-columns = Spalten ändern

imports-wrong = { $count ->
    [one] 1 Zeile kann nicht übernommen werden
   *[other] { $count } Zeilen können nicht übernommen werden
}
imports-wrong-about = Laden Sie sie herunter, verbessern Sie sie in Ihrer Tabellenkalkulation, und importieren Sie diese Datei: Die Gründe darin werden übergangen.
imports-wrong-download = Diese Zeilen herunterladen
imports-wrong-more = Weitere davon
imports-wrong-first = Von der ersten an
imports-wrong-table = Was nicht stimmt
imports-line = Zeile
imports-column = Spalte
imports-there-stands = Dort steht
imports-expected = Erwartet
imports-line-nth = Zeile { $line }
imports-the-row = Die Zeile
imports-nothing-shown = nichts gezeigt
imports-to-mend = { $name } - zu verbessern

imports-applied = Sie wurde angewendet.
imports-leave = Sie können diese Seite verlassen; es geht weiter.
imports-stop = Hier anhalten
imports-result = Was aus den Zeilen wurde
imports-result-imported = { $count } importiert
imports-result-same = { $count } unverändert
imports-result-refused = { $count } abgelehnt
imports-result-not-done = { $count } nicht getan
imports-stopped = Es wurde angehalten. Jede Zeile wurde ganz oder gar nicht übernommen.
imports-done = Fertig.
imports-what-was-done = Was getan wurde, und rückgängig machen
imports-another = Weitere Datei importieren

imports-no-file = Wählen Sie eine Datei aus
imports-no-rows = In dieser Datei ist kein Postfach; ihre erste Zeile benennt die Spalten
imports-too-large = Die Datei ist zu groß; teilen Sie sie in Dateien von höchstens { $megabytes } MB
imports-too-many-rows = Die Datei hat zu viele Zeilen; teilen Sie sie in Dateien von höchstens { $max } Zeilen
imports-too-many-columns = Die erste Zeile hat { $cells } Zellen; eine Datei hat höchstens { $max } Spalten
imports-endless-row = Die Tabellenzeile, die in Zeile { $line } beginnt, hat kein Ende; suchen Sie ein Anführungszeichen, das nie geschlossen wird
imports-workbook = Dies ist eine Arbeitsmappe; öffnen Sie sie in ihrem Programm, und speichern Sie sie als CSV („CSV UTF-8“, wo es angeboten wird)
imports-not-text = Dies ist keine Tabelle aus Text; verwenden Sie eine CSV-Datei
imports-mixed = Die Datei ist bis Zeile { $line } UTF-8 und danach etwas anderes; speichern Sie sie neu als UTF-8
imports-no-key = Geben Sie an, welche Spalte die Nummer des Postfachs oder seine UUID enthält
imports-column-twice = Zwei Spalten sind „{ $column }“; wählen Sie eine davon
imports-row-no-mailbox = Es gibt kein Postfach mit dieser UUID; lassen Sie die Zelle leer, damit Kunde und Nummer gelten
imports-row-archived = Dieses Postfach ist archiviert; stellen Sie es zuerst wieder her
imports-row-twice = Die Tabellenzeile in Zeile { $line } meint dasselbe Postfach; behalten Sie eine von beiden
imports-row-may-not-create = Es gibt kein Postfach mit dieser Nummer, und Ihre Rolle darf keines anlegen
imports-row-no-voicemail = Voicemail ist hier ausgeschaltet, darum legt die Zeile kein Postfach an
imports-row-cells = Die Zeile hat { $cells } Zellen und die Datei { $columns } Spalten; setzen Sie eine Zelle, die ein Trennzeichen enthält, in Anführungszeichen
imports-row-on-or-off = Verwenden Sie on oder off
imports-row-one-of = Verwenden Sie einen dieser Werte: { $values }
imports-row-pin-repeats = Vermeiden Sie dreimal dieselbe Ziffer hintereinander
imports-row-pin-sequence = Vermeiden Sie drei aufeinanderfolgende Ziffern wie 012 oder 987
imports-row-unknown-owner = Es gibt bei diesem Kunden keinen Benutzer mit diesem Benutzernamen
imports-row-unknown-sound = Es gibt bei diesem Kunden keine Tondatei mit diesem Namen
imports-row-unknown-customer = Es gibt keinen Kunden mit diesem Kurznamen
imports-row-given = Die Zeile { $line } gibt diese Nummer einer anderen Mailbox; behalten Sie nur eine davon
imports-row-blocked = Eine andere Mailbox hat diese Nummer, und die Zeile { $line }, die sie freigeben würde, kann nicht übernommen werden
imports-row-ring = { $rows } Zeilen tauschen ihre Nummern im Kreis; höchstens { $max } können das. Geben Sie einer davon zuerst eine freie Nummer
imports-row-exchange = Eine Zeile, mit der diese hier die Nummer tauscht, kann nicht übernommen werden
imports-row-sealed = Die PIN dieser Mailbox lässt sich mit den Schlüsseln dieses Servers nicht öffnen; vergeben Sie eine neue PIN
imports-row-shortened = Ihre Tabellenkalkulation hat diese Nummer verkürzt; formatieren Sie die Spalte als Text und geben Sie sie neu ein
imports-row-owner-like = Bei diesem Kunden gibt es keinen Benutzer mit diesem Benutzernamen. Meinten Sie { $username }?
imports-row-plan-full = Der Tarif von { $customer } ist ausgeschöpft ({ $max } von { $max } Mailboxen)
imports-row-leading-zeros = Das unterscheidet sich von { $from } nur durch führende Nullen, und Tabellenkalkulationen lassen diese weg; formatieren Sie die Spalte als Text, falls das nicht gewollt ist
imports-rows-leading-zeros = Ihre Nummern unterscheiden sich nur durch führende Nullen von anderen, und Tabellenprogramme lassen diese weg; formatieren Sie die Spalte als Text, falls das nicht gewollt ist.
imports-warned = { $count ->
    [one] 1 Zeile zum Nachsehen
   *[other] { $count } Zeilen zum Nachsehen
}
imports-warned-about = Sie können übernommen werden, aber etwas darin ist vielleicht nicht gewollt.
imports-warning = Was vielleicht nicht gewollt ist
imports-warned-lines = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
}
imports-warned-first = Die ersten davon: Zeilen { $lines }
imports-losses = Mit dem Import stimmen Sie auch dem zu:
imports-changes = Was sich ändert
imports-changes-about = Die Zeilen, die eine Mailbox ändern, und jeder Wert vorher und nachher.
imports-before = Vorher
imports-after = Nachher
imports-new-pin = eine neue PIN
imports-empty = leer
imports-mailbox = Mailbox
imports-changes-more = Weitere Änderungen
imports-result-taken-back = { $count } zurückgenommen
imports-taking-back = Was getan war, wird gerade zurückgenommen. Laden Sie diese Seite neu, um zu sehen, wann es fertig ist.
imports-stopped-whole = Der Import wurde angehalten und das bereits Getane zurückgenommen.
imports-not-unicode = Die Datei ist weder UTF-8 noch UTF-16; wahrscheinlich ist sie { $likely }
imports-too-slow = Die Datei kam zu langsam und wurde aufgegeben; versuchen Sie es mit einer schnelleren Verbindung noch einmal
imports-too-many-files = Es werden zu viele Dateien gesendet; warten Sie, bis eine davon angekommen ist
imports-encoding = Zeichen
imports-encoding-hint = Die Datei sagt nicht, wie ihre Zeichen geschrieben sind. Wenn sie falsch aussehen, wählen Sie eine andere Art.
imports-head = Zeile mit den Namen der Spalten
imports-head-hint = Was davor steht, ist ein Titel.
imports-reread = Die Datei anders lesen
imports-reread-do = So lesen
imports-encoding-western = Westeuropäisch ({ $label })
imports-encoding-central = Mitteleuropäisch ({ $label })
imports-encoding-cyrillic = Kyrillisch ({ $label })
imports-encoding-greek = Griechisch ({ $label })
imports-encoding-turkish = Türkisch ({ $label })
imports-encoding-hebrew = Hebräisch ({ $label })
imports-encoding-arabic = Arabisch ({ $label })
imports-encoding-baltic = Baltisch ({ $label })
imports-encoding-macintosh = Excel „CSV (Macintosh)“ ({ $label })
imports-encoding-dos = Excel „CSV (MS-DOS)“ ({ $label })
imports-file-again = Eine Datei wird nicht aufbewahrt, wenn ein Formular zurückkommt. Wählen Sie sie noch einmal aus.
