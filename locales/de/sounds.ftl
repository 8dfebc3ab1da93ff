sounds-add = Tondatei hinzufügen
sounds-about = Was Anrufer hören, bevor sie eine Nachricht hinterlassen.
sounds-about-choose = Was Anrufer hören, bevor sie eine Nachricht hinterlassen. Wählen Sie eine auf der Seite eines Postfachs; ein Administrator fügt weitere hinzu.
sounds-search-in = Name einer Tondatei
sounds-all-customers = Alle Kunden
sounds-unused = In keinem Postfach
sounds-no-match = Keine Tondatei passt
sounds-show-all = Alle Tondateien zeigen
sounds-none = Noch keine Tondateien
sounds-none-add = Bis es welche gibt, hören Anrufer die Ansage des Systems. Fügen Sie eine Datei hinzu, oder nehmen Sie eine mit dem Mikrofon auf.
sounds-none-ask = Bis es welche gibt, hören Anrufer die Ansage des Systems. Ein Administrator fügt sie hinzu.
sounds-nothing-to-hear = Noch nichts zu hören
sounds-used = { $count ->
    [0] In keinem Postfach
    [one] In 1 Postfach
   *[other] In { $count } Postfächern
}

sounds-added = hinzugefügt: { $when }
sounds-added-by = hinzugefügt: { $when } von { $name }
sounds-changed = geändert: { $when }
sounds-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

sounds-listen = Anhören
sounds-listen-about = Wie Anrufer sie hören.
sounds-silent = Noch nichts zu hören.
sounds-lasts = Länge: { $length }.
sounds-save-original = Original speichern, { $kind } mit { $size }
sounds-played-by = Abgespielt von
sounds-played-in = { $count ->
    [0] In keinem Postfach.
    [one] In 1 Postfach.
   *[other] In { $count } Postfächern.
}
sounds-archived = (archiviert)
sounds-and-more = { $count ->
    [one] und { $count } weiteres
   *[other] und { $count } weitere
}
sounds-name-hint = Unter diesem Namen ist sie bekannt.
sounds-rename = Umbenennen
sounds-delete = Löschen
sounds-delete-named = { $name } löschen
sounds-delete-used = { $why }. Die Postfächer stehen oben.
sounds-delete-about = Ihr Original wird mit gelöscht. Das lässt sich nicht rückgängig machen.
sounds-delete-now = Jetzt löschen

sounds-new = Neue Tondatei
sounds-new-greeting = Neue Ansage
sounds-greets = Anrufer von { $mailbox } hören sie, sobald sie hinzugefügt ist.
sounds-heard = Die Tondatei ist bereit, und Anrufer von { $mailbox } hören sie.
sounds-file-again = Eine Datei wird nicht aufbewahrt, wenn ein Formular zurückkommt. Wählen Sie sie noch einmal aus.
