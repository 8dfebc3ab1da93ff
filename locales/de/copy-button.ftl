copy-button-copy = Kopieren
copy-button-copied = Kopiert
