copy-copy = Copiar
copy-copied = Copiado
