copy-button-copy = Copier
copy-button-copied = Copié
