# The button that copies a link or a token to the clipboard, and what is said after it.

copy-button-copy = Copiar
copy-button-copied = Copiado
