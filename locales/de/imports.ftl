# Imports of mailboxes from a CSV file.

# Title of the page.
imports-title = Importe
# Title of the page where the customer is fixed.
imports-into = Import für { $customer }
# Link to the same page for another customer.
imports-choose-customer = Anderen Kunden wählen
# Below the file name: the customer of all rows, or of the rows whose customer cell is empty.
imports-customer = Kunde: { $customer }
imports-customer-unnamed = Kunde der Zeilen ohne Kundenangabe: { $customer }
# Below the title.
imports-about = Mailboxen aus einer CSV-Datei erstellen und ändern. Sie können alle Änderungen ansehen, bevor sie angewendet werden.
imports-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
# Heading of the uploaded files that have not been imported or discarded.
imports-pending = Noch nicht importierte Dateien
# Next to the name of such a file. $rows is such as “3 rows”, $when such as “2 min ago”.
imports-pending-file = { $rows }, { $when }
imports-expire = Dateien, die nicht importiert werden, werden nach 1 Tag gelöscht.

# Title of a section, and label of the file input.
imports-file = Datei
imports-file-about = Eine Zeile pro Mailbox. Die erste Zeile enthält die Spaltennamen.
imports-only-changes = Mit Ihrer Rolle können Sie nur bestehende Mailboxen ändern. Zeilen für neue Mailboxen werden abgelehnt.
# Hint of the customer select.
imports-customer-hint = Für Zeilen, die keinen Kunden nennen.
imports-file-hint = CSV mit Kommas, Semikolons, Tabulatoren oder senkrechten Strichen. UTF-8 wird empfohlen; andere Zeichencodierungen werden erkannt. Höchstens { $rows } Zeilen und { $megabytes } MB.
# Button.
imports-upload = Datei hochladen
# Title of a section.
imports-columns = Spalten
imports-columns-about = Die Reihenfolge der Spalten ist beliebig. Einstellungen ohne Spalte bleiben unverändert; neue Mailboxen erhalten die Standardwerte.
# $template is the next message, as a link.
imports-start-with = Beginnen Sie mit { $template } oder exportieren Sie Mailboxen aus der Liste, bearbeiten Sie die Datei und importieren Sie sie wieder.
imports-template = einer Vorlage
# Button that unfolds the list of columns, each with one of the following sentences.
imports-allowed-values = Zulässige Werte
imports-help-uuid = Kennung der Mailbox. Falls leer, wird sie über Kunde und Nummer bestimmt.
# Name of a column.
imports-has-voicemail = Hat Voicemail
imports-help-voicemail = Ob die Nebenstelle Voicemail hat: on oder off. Bei off oder leer ist die Zeile fehlerhaft und wird nicht importiert.
imports-help-customer = Kurzname des Kunden.
imports-help-owner = Benutzername des Inhabers. Falls leer, hat die Mailbox keinen Inhaber.
imports-help-pin = Falls leer, bleibt die PIN unverändert; eine neue Mailbox erhält eine PIN, die der PIN-Richtlinie des Kunden entspricht. Eine ersetzte PIN kann nicht wiederhergestellt werden.
imports-help-greeting = Name einer Audiodatei. Falls leer, hören Anrufer die Standardansage.
imports-help-recipients = E-Mail-Adressen, durch Kommas getrennt.
# $field is the name of a field. The words on and off are typed in English in every language.
imports-help-switch = { $field }: on oder off.
# $values is a list of words for programs.
imports-help-choice = { $field }: { $values }.
# $example is a valid value.
imports-help-example = { $field }, zum Beispiel { $example }.
imports-help-length = Höchstens { $max } Zeichen.

# How the file was read. $rows is such as “3 rows”, $encoding such as “UTF-8” or the next message.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] durch Semikolons getrennt
        [tabs] durch Tabulatoren getrennt
        [bars] durch senkrechte Striche getrennt
       *[commas] durch Kommas getrennt
    }
imports-encoding-guess = { $encoding } (erkannt; prüfen Sie, ob Buchstaben richtig aussehen)
imports-checking = Jede Zeile wird geprüft. Es wurde noch nichts geändert. Sie können diese Seite verlassen; die Prüfung läuft weiter.
# Progress in rows.
imports-of = { $done } von { $total }
# Button, and the message after it.
imports-discard = Datei verwerfen
imports-discarded = Datei verworfen. Es wurde nichts geändert.

# What each column of the file is imported as. The first two are buttons.
imports-check = Datei prüfen
imports-check-again = Erneut prüfen
# Next to the button.
imports-check-hint = Die Prüfung ändert nichts.
imports-no-known-column = Kein Spaltenname wurde erkannt. Prüfen Sie, ob die erste Zeile die Spaltennamen enthält.
# Caption of the table, and its column heads.
imports-columns-table = Spalten der Datei
imports-in-file = Spalte in der Datei
imports-first-row = Erste Zeile
imports-import-as = Importieren als
# Options in the column “Import as”. The second is for the column with the reasons in a file of rows with errors.
imports-ignore = Ignorieren
imports-ignore-errors = Ignorieren (Fehlerursachen)
# Stands for a column without a name.
imports-column-nth = Spalte { $nth }
# Instead of a value that may be a PIN.
imports-hidden = verborgen

# What each row would do. The first is a title, the next three the reason below it.
imports-nothing-changed = Es wurde nichts geändert
imports-refused-unchecked = Die Datei wurde bereits importiert oder muss zuerst geprüft werden. Wählen Sie „Datei prüfen“.
imports-refused-nothing = Keine Zeile ändert etwas.
imports-refused-errors = { $count ->
    [one] 1 Zeile ist fehlerhaft. Korrigieren Sie sie oder importieren Sie nur gültige Zeilen.
   *[other] { $count } Zeilen sind fehlerhaft. Korrigieren Sie sie oder importieren Sie nur gültige Zeilen.
}
# Read aloud before the numbers of rows.
imports-check-result = Ergebnis der Prüfung
imports-check-new = { $count } neu
imports-check-changed = { $count } geändert
imports-check-unchanged = { $count } unverändert
imports-check-errors = { $count } fehlerhaft
imports-all-unchanged = Alle Mailboxen sind bereits auf diesem Stand. Es gibt nichts zu importieren.
imports-none-valid = Es gibt keine gültigen Zeilen zum Importieren.
# Label of the two options, each with a hint.
imports-which-rows = Zu importierende Zeilen
imports-all-or-nothing = Alles oder nichts
imports-all-or-nothing-about = Wird beim Import eine Zeile abgelehnt, zum Beispiel weil jemand diese Mailbox geändert hat, werden alle bereits importierten Zeilen rückgängig gemacht.
imports-all-or-nothing-unavailable = { $count ->
    [one] Nicht verfügbar: 1 Zeile ist fehlerhaft.
   *[other] Nicht verfügbar: { $count } Zeilen sind fehlerhaft.
}
imports-valid-only = { $count ->
    [one] Nur gültige Zeilen (1)
   *[other] Nur gültige Zeilen ({ $count })
}
imports-valid-only-about = Wird beim Import eine Zeile abgelehnt, werden die anderen Zeilen trotzdem importiert.
imports-valid-only-errors = Fehlerhafte Zeilen werden nicht importiert. Sie können sie herunterladen, korrigieren und erneut importieren.
# Buttons.
imports-import = { $count ->
    [one] 1 Zeile importieren
   *[other] { $count } Zeilen importieren
}
imports-import-into = { $count ->
    [one] 1 Zeile für { $customer } importieren
   *[other] { $count } Zeilen für { $customer } importieren
}
imports-change-columns = Spalten ändern

# The rows with errors: heading, hint, buttons, caption.
imports-errors = { $count ->
    [one] 1 fehlerhafte Zeile
   *[other] { $count } fehlerhafte Zeilen
}
imports-errors-about = Laden Sie diese Zeilen herunter, korrigieren Sie sie in Ihrer Tabellenkalkulation und importieren Sie diese Datei. Ihre Spalte mit den Ursachen wird ignoriert.
imports-errors-download = Fehlerhafte Zeilen herunterladen
imports-errors-next = Nächste Seite
imports-errors-first = Erste Seite
imports-errors-table = Fehler
# Column heads.
imports-line = Zeile
imports-column = Spalte
imports-value = Wert
imports-error = Fehler
imports-line-nth = Zeile { $line }
# Instead of a column, where the error is of the whole row.
imports-whole-row = Ganze Zeile
# Instead of a value.
imports-empty-or-hidden = leer oder verborgen
# Name of the downloaded file with the rows with errors, without “.csv”. $name is the name of the imported file.
imports-errors-file = { $name } - Fehler

# While the rows are imported, and afterward.
imports-applied = Diese Datei wurde importiert.
imports-running = Sie können diese Seite verlassen; der Import läuft weiter.
# Button.
imports-stop = Import stoppen
# Read aloud before the numbers of rows.
imports-result = Ergebnis des Imports
imports-result-imported = { $count } importiert
imports-result-unchanged = { $count } unverändert
imports-result-refused = { $count } abgelehnt
imports-result-not-processed = { $count } nicht bearbeitet
imports-stopped = Import gestoppt. Bereits importierte Zeilen bleiben erhalten.
imports-done = Import abgeschlossen.
# Links to the bulk change, and to the start.
imports-view-changes = Änderungen ansehen oder rückgängig machen
imports-another = Weitere Datei importieren

# Why a file, its columns or a row cannot be imported, and what to do. Without a period.
imports-no-file = Wählen Sie eine Datei aus
imports-no-rows = Die Datei enthält keine Mailboxen; die erste Zeile muss die Spaltennamen enthalten
imports-too-large = Die Datei ist zu groß; teilen Sie sie in Dateien von höchstens { $megabytes } MB auf
imports-too-many-rows = Die Datei hat zu viele Zeilen; teilen Sie sie in Dateien mit höchstens { $max } Zeilen auf
imports-too-many-columns = Die erste Zeile hat { $cells } Zellen; eine Datei kann höchstens { $max } Spalten haben
imports-unclosed-row = Die Tabellenzeile, die in Zeile { $line } der Datei beginnt, hat kein Ende; prüfen Sie, ob ein schließendes Anführungszeichen fehlt
imports-workbook = Dies ist eine Arbeitsmappe; öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als CSV (falls verfügbar, als „CSV UTF-8“)
imports-not-text = Dies ist keine Textdatei; verwenden Sie eine CSV-Datei
imports-mixed = Die Datei ist bis Zeile { $line } UTF-8, danach aber nicht mehr; speichern Sie sie erneut als UTF-8
imports-no-key = Wählen Sie, welche Spalte die Mailboxnummer oder die UUID enthält
imports-column-twice = Zwei Spalten werden als „{ $column }“ importiert; wählen Sie eine davon
imports-row-no-mailbox = Keine Mailbox hat diese UUID; lassen Sie die Zelle leer, um die Mailbox über Kunde und Nummer zu bestimmen
imports-row-archived = Diese Mailbox ist archiviert; stellen Sie sie zuerst wieder her
imports-row-twice = Zeile { $line } betrifft dieselbe Mailbox; behalten Sie eine der beiden Zeilen
imports-row-cannot-create = Keine Mailbox hat diese Nummer, und mit Ihrer Rolle können Sie keine Mailboxen erstellen; korrigieren Sie die Nummer, oder bitten Sie einen Administrator, die Mailbox zu erstellen
imports-row-no-voicemail = Voicemail ist in dieser Zeile ausgeschaltet, daher kann sie nicht importiert werden; entfernen Sie die Zeile, oder importieren Sie nur die gültigen Zeilen
imports-row-cells = Die Zeile hat mehr Zellen, als die Datei Spalten hat (Zellen: { $cells }, Spalten: { $columns }); setzen Sie Zellen, die ein Trennzeichen enthalten, in Anführungszeichen
# The words on and off are typed in English in every language.
imports-row-on-or-off = Verwenden Sie on oder off
imports-row-one-of = Verwenden Sie einen dieser Werte: { $values }
imports-row-pin-repeats = Vermeiden Sie dreimal dieselbe Ziffer hintereinander
imports-row-pin-sequence = Vermeiden Sie Folgen wie 012 oder 987
imports-row-unknown-owner = Kein Benutzer dieses Kunden hat diesen Benutzernamen; prüfen Sie die Schreibweise, oder lassen Sie die Zelle leer, wenn es keinen Inhaber gibt
imports-row-unknown-sound = Keine Audiodatei dieses Kunden hat diesen Namen; prüfen Sie die Schreibweise, oder lassen Sie die Zelle für die Standardansage leer
imports-row-unknown-customer = Kein Kunde hat diesen Kurznamen; prüfen Sie die Schreibweise
imports-row-number-assigned = Zeile { $line } gibt diese Nummer einer anderen Mailbox; behalten Sie eine der beiden Zeilen
imports-row-blocked = Eine andere Mailbox hat diese Nummer, und Zeile { $line }, durch die sie frei würde, ist fehlerhaft; korrigieren Sie zuerst diese Zeile
# The rows exchange their numbers: each takes the number of the next, and the last that of the first.
imports-row-number-cycle = { $rows } Zeilen tauschen ihre Nummern; verwenden Sie höchstens { $max } oder geben Sie einer davon zuerst eine freie Nummer
imports-row-exchange = Diese Zeile tauscht ihre Nummer mit einer fehlerhaften Zeile; korrigieren Sie zuerst die fehlerhafte
imports-row-pin-unreadable = Die PIN dieser Mailbox kann mit den Schlüsseln dieses Servers nicht entschlüsselt werden; legen Sie eine neue PIN fest
imports-row-shortened = Ihre Tabellenkalkulation hat diese Nummer verkürzt; formatieren Sie die Spalte als Text und geben Sie die Nummer erneut ein
imports-row-similar-owner = Kein Benutzer dieses Kunden hat diesen Benutzernamen; versuchen Sie es mit { $username }
imports-row-plan-full = Das Limit des Tarifs von { $customer } ist erreicht (Mailboxen: { $max }); archivieren Sie zuerst eine Mailbox
# A warning. $from is a mailbox number that exists.
imports-row-leading-zeros = Die Nummer unterscheidet sich von { $from } nur durch führende Nullen, die Tabellenkalkulationen entfernen; falls das nicht beabsichtigt ist, formatieren Sie die Spalte als Text
# The same for several rows, with a period.
imports-rows-leading-zeros = Die Nummer unterscheidet sich von einer anderen nur durch führende Nullen, die Tabellenkalkulationen entfernen; falls das nicht beabsichtigt ist, formatieren Sie die Spalte als Text.
# Heading of the rows with warnings, hint, and column head.
imports-warnings = { $count ->
    [one] 1 Zeile mit Warnungen
   *[other] { $count } Zeilen mit Warnungen
}
imports-warnings-about = Diese Zeilen können importiert werden. Prüfen Sie sie aber vorher.
imports-warning = Warnung
# After a warning: the lines it is about. $lines is a list of numbers.
imports-warning-lines = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
}
imports-warning-first-lines = Erste Zeilen: { $lines }
# Before a list of the settings that the import loses for good.
imports-confirm = Mit dem Import bestätigen Sie außerdem Folgendes:
# Heading, hint and column heads.
imports-changes = Änderungen
imports-changes-about = Zeilen, die eine Mailbox ändern, mit jedem Wert vorher und nachher.
imports-before = Vorher
imports-after = Nachher
# Instead of a value.
imports-new-pin = neue PIN
imports-empty = leer
imports-mailbox = Mailbox
# Link to the next page.
imports-changes-more = Weitere Änderungen
imports-result-rolled-back = { $count } rückgängig gemacht
imports-rolling-back = Der Import wird rückgängig gemacht. Laden Sie diese Seite neu, um zu sehen, wann das abgeschlossen ist.
imports-stopped-rolled-back = Import gestoppt. Bereits importierte Zeilen wurden rückgängig gemacht.
imports-not-unicode = Die Datei ist weder UTF-8 noch UTF-16, sondern wahrscheinlich { $likely }; speichern Sie sie als UTF-8
imports-too-slow = Das Hochladen hat zu lange gedauert; versuchen Sie es mit einer schnelleren Verbindung erneut
imports-too-many-files = Zurzeit werden zu viele Dateien hochgeladen; versuchen Sie es später erneut
# Label of a select, with a hint.
imports-encoding = Zeichenkodierung
imports-encoding-hint = Die Datei gibt ihre Zeichenkodierung nicht an. Wenn Buchstaben falsch aussehen, wählen Sie eine andere.
# Label of a select of lines, with a hint.
imports-heading-line = Zeile mit den Spaltennamen
imports-heading-line-hint = Zeilen davor werden ignoriert.
# Button that unfolds the two selects, and the button below them.
imports-reread = Leseoptionen ändern
imports-reread-do = Datei erneut lesen
# Options of the encoding. $label is the name of the encoding for programs.
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
imports-file-again = Die Datei wurde nicht behalten. Wählen Sie sie erneut aus.
