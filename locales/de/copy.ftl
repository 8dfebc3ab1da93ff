copy-copy = Kopieren
copy-copied = Kopiert
