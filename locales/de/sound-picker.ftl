sound-picker-title-add = Tondatei
sound-picker-title-greet = Ansage
sound-picker-title-replace = Ersetzen
sound-picker-about-add = Was Sie senden, bleibt, wie es ist; Telefone spielen eine für sie gemachte Kopie ab.
sound-picker-about-replace = Postfächer, die sie abspielen, müssen nicht geändert werden: Sie spielen sofort die neue ab.
sound-picker-add = Tondatei hinzufügen
sound-picker-greet = Als Ansage verwenden
sound-picker-replace = Ersetzen
sound-picker-sending = Wird gesendet…

sound-picker-name = Name
sound-picker-name-hint = Unter diesem Namen ist sie bekannt. Bleibt er leer, gilt der Name der Datei.
sound-picker-customer = Kunde
sound-picker-customer-hint = Nur seine Postfächer können die Tondatei abspielen.
sound-picker-file = Datei
sound-picker-rule = Eine WAV- oder MP3-Datei von höchstens 10 MB, die zwischen 1 Sekunde und 5 Minuten dauert.
sound-picker-ways = Wählen Sie eine aus, oder nehmen Sie eine auf{ $drop }.
sound-picker-or-drop = , oder legen Sie eine hier ab
sound-picker-play = Ihre Auswahl abspielen
sound-picker-record = Aufnehmen
sound-picker-moment = Einen Moment
sound-picker-stop = Beenden
sound-picker-recorded = { $now } von { $longest }
sound-picker-recording = Aufnahme
sound-picker-silent = Darin ist nichts zu hören. Ist das Mikrofon stumm geschaltet?

sound-picker-failed = Der Browser konnte nicht aufnehmen. Versuchen Sie es noch einmal, oder wählen Sie eine Datei aus.
sound-picker-denied = Der Browser darf das Mikrofon nicht verwenden. Erlauben Sie es neben der Adresse, und versuchen Sie es dann noch einmal.
sound-picker-no-microphone = Es wurde kein Mikrofon gefunden. Schließen Sie eines an, oder wählen Sie eine Datei aus.
sound-picker-microphone-busy = Das Mikrofon wird von einem anderen Programm verwendet.

sound-picker-not-saved = Nicht gespeichert
sound-picker-unreached = Mailroom ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es dann noch einmal.
sound-picker-still-here = { $why } Was Sie aufgenommen oder ausgewählt haben, ist noch hier.
sound-picker-sign-in-add = { $link }, kommen Sie hierher zurück, und fügen Sie sie noch einmal hinzu.
sound-picker-sign-in-replace = { $link }, kommen Sie hierher zurück, und drücken Sie noch einmal „Ersetzen“.

sound-picker-unknown-customer = Wählen Sie einen der angebotenen Kunden
sound-picker-name-required = Geben Sie der Tondatei einen Namen, zum Beispiel Begrüßung
sound-picker-name-taken = Es gibt schon eine Tondatei „{ $name }“; geben Sie dieser einen anderen Namen
sound-picker-no-file = Wählen Sie eine Datei aus, oder nehmen Sie etwas auf
sound-picker-empty = Diese Datei ist leer
sound-picker-too-large = Diese Datei hat mehr als 10 MB; als MP3 ist dieselbe Aufnahme kleiner
sound-picker-looks-like =
    Dies ist keine Tondatei, die wir lesen können: Sie sieht aus wie { $looks ->
        [png] ein PNG-Bild
        [jpeg] ein JPEG-Bild
        [gif] ein GIF-Bild
        [webp] ein WebP-Bild
        [avi] ein AVI-Film
        [pdf] ein PDF
        [zip] eine ZIP-Datei oder ein Office-Dokument
        [gzip] eine komprimierte Datei
        [ogg] eine Ogg-Datei
        [flac] eine FLAC-Datei
        [aiff] eine AIFF-Datei
        [caf] eine CAF-Datei
        [amr] eine AMR-Datei
        [au] eine AU-Datei
        [mp4] eine MP4- oder M4A-Datei
        [webm] eine WebM- oder Matroska-Datei
        [wma] eine Windows-Media-Datei
        [aac] eine AAC-Datei
        [program] ein Programm
        [html] eine Webseite
       *[text] eine Textdatei
    }; verwenden Sie eine WAV- oder MP3-Datei
sound-picker-not-a-sound = Dies ist keine Tondatei, die wir lesen können; verwenden Sie eine WAV- oder MP3-Datei
sound-picker-unreadable = Dies beginnt wie eine Tondatei, lässt sich aber nicht bis zum Ende lesen; speichern Sie sie neu als WAV oder MP3
sound-picker-cut-off = Diese Datei ist abgeschnitten: Sie sollte { $announced } dauern, endet aber nach { $there }; kopieren Sie sie noch einmal
sound-picker-too-short = Dies dauert { $seconds } Sekunden; eine Tondatei dauert mindestens 1 Sekunde
sound-picker-too-long = Dies dauert länger als 5 Minuten; kürzen Sie es
sound-picker-used = { $count ->
    [one] Ein Postfach spielt diese Tondatei ab; wählen Sie dort zuerst eine andere
   *[other] { $count } Postfächer spielen diese Tondatei ab; wählen Sie dort zuerst eine andere
}
