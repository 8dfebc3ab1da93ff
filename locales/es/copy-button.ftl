copy-button-copy = Copiar
copy-button-copied = Copiado
