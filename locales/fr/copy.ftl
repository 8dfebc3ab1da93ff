copy-copy = Copier
copy-copied = Copié
