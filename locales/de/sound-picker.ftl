# The form that uploads or records a sound, and what can be wrong with it.

# Titles of sections.
sound-picker-title-add = Audiodatei
sound-picker-title-greet = Ansage
sound-picker-title-replace = Ersetzen
# Hints beside them.
sound-picker-about-add = Das Original wird aufbewahrt. Anrufer hören eine umgewandelte Kopie.
sound-picker-about-replace = Mailboxen, die diese Audiodatei verwenden, spielen sofort die neue Aufnahme ab. Die bisherige Aufnahme wird gelöscht. Dies kann nicht rückgängig gemacht werden.
# Buttons, and what is said while the file is sent.
sound-picker-add = Audiodatei hinzufügen
sound-picker-greet = Als Ansage verwenden
sound-picker-replace = Audiodatei ersetzen
sound-picker-uploading = Wird hochgeladen …

# Labels, each with its hint.
sound-picker-name = Name
sound-picker-name-hint = Falls leer, wird der Dateiname verwendet.
sound-picker-customer = Kunde
sound-picker-customer-hint = Nur Mailboxen dieses Kunden können die Audiodatei verwenden.
sound-picker-file = Datei
# $megabytes is the maximum size of a file, here and in sound-picker-too-large.
sound-picker-rule = Eine WAV- oder MP3-Datei von bis zu { $megabytes } MB und zwischen 1 Sekunde und 5 Minuten Länge.
# After that rule. The second is hidden where nothing can be dropped.
sound-picker-choose-or-record = Wählen Sie eine Datei aus oder nehmen Sie mit dem Mikrofon auf.
sound-picker-or-drop = Sie können eine Datei auch hier ablegen.
# The player, for screen readers.
sound-picker-preview = Hörprobe
# One button, as its state changes.
sound-picker-record = Aufnehmen
sound-picker-wait = Bitte warten …
sound-picker-stop = Stoppen
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } von { $longest }
# The file name of a recording.
sound-picker-recording = Aufnahme
# Below a recording.
sound-picker-silent = Die Aufnahme ist stumm. Ist das Mikrofon stummgeschaltet?

# Why nothing is recorded.
sound-picker-failed = Die Aufnahme ist fehlgeschlagen. Versuchen Sie es erneut oder wählen Sie eine Datei aus.
sound-picker-denied = Der Browser darf das Mikrofon nicht verwenden. Erlauben Sie es in der Adressleiste und versuchen Sie es dann erneut.
sound-picker-no-microphone = Kein Mikrofon gefunden. Schließen Sie eines an oder wählen Sie eine Datei aus.
sound-picker-microphone-busy = Ein anderes Programm verwendet das Mikrofon. Schließen Sie es und versuchen Sie es dann erneut.

# Title of the error box, and what it says. $why is one or more sentences.
sound-picker-not-saved = Nicht gespeichert
sound-picker-no-connection = Mailroom ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.
sound-picker-still-here = { $why } Ihre Aufnahme oder Datei ist noch da.
# $link is “Sign in in a new tab”.
sound-picker-sign-in-add = { $link }, dann hierher zurückkehren und die Datei erneut hinzufügen.
sound-picker-sign-in-replace = { $link }, dann hierher zurückkehren und erneut „Audiodatei ersetzen“ wählen.

# What is wrong with a sound. Without a period.
sound-picker-name-taken = Es gibt bereits eine Audiodatei „{ $name }“; wählen Sie einen anderen Namen
sound-picker-no-file = Wählen Sie eine Datei aus oder nehmen Sie etwas auf
sound-picker-empty = Die Datei ist leer; wählen Sie eine andere aus
sound-picker-too-large = Die Datei ist größer als { $megabytes } MB; verwenden Sie eine kürzere Audiodatei oder eine MP3-Datei mit niedrigerer Bitrate
sound-picker-looks-like =
    Diese Datei ist keine unterstützte Audiodatei: Sie sieht aus wie { $looks ->
        [png] ein PNG-Bild
        [jpeg] ein JPEG-Bild
        [gif] ein GIF-Bild
        [webp] ein WebP-Bild
        [avi] ein AVI-Video
        [pdf] eine PDF-Datei
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
sound-picker-not-a-sound = Diese Datei ist keine unterstützte Audiodatei; verwenden Sie eine WAV- oder MP3-Datei
sound-picker-unreadable = Die Datei ist beschädigt und lässt sich nicht bis zum Ende lesen; speichern Sie sie erneut als WAV oder MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = Die Datei ist unvollständig: Sie sollte { $announced } dauern, endet aber nach { $there }; kopieren Sie sie erneut
# $seconds has a decimal: 0.4.
sound-picker-too-short = Die Audiodatei dauert { $seconds } Sekunden; sie muss mindestens 1 Sekunde dauern
sound-picker-too-long = Die Audiodatei dauert länger als 5 Minuten; kürzen Sie sie
sound-picker-used = { $count ->
    [one] 1 Mailbox verwendet diese Audiodatei; wählen Sie für sie zuerst eine andere
   *[other] { $count } Mailboxen verwenden diese Audiodatei; wählen Sie für sie zuerst eine andere
}
