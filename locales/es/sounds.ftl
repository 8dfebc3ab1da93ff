# The list of sounds, and the page of each.

# Button above the list, and the hint below its title: for those who can add sounds, and for others.
sounds-add = Añadir archivo de audio
sounds-about = Saludos que oyen las personas que llaman antes de dejar un mensaje.
sounds-about-choose = Saludos que oyen las personas que llaman antes de dejar un mensaje. Elija uno en los ajustes del buzón. Los administradores y los usuarios principales pueden añadir más.
# Placeholder of the search field, and the first option of a select.
sounds-search-in = Nombre del archivo de audio
sounds-all-customers = Todos los clientes
# Filter: sounds that no mailbox uses.
sounds-unused = Sin usar
# Title where the search finds nothing, and the button below it.
sounds-no-match = Ningún archivo de audio coincide
sounds-show-all = Mostrar todos los archivos de audio
# Title of an empty list, and what to do: for those who can add sounds, and for others.
sounds-none = Aún no hay archivos de audio
sounds-none-add = Hasta que añada uno, las personas que llaman oyen el saludo predeterminado del sistema. Suba un archivo o grabe uno con el micrófono.
sounds-none-ask = Hasta que un administrador o un usuario principal añada uno, las personas que llaman oyen el saludo predeterminado del sistema.
# In a row, in place of the player.
sounds-no-audio = Aún sin audio
# Link in a row. $count is of mailboxes.
sounds-used = { $count ->
    [0] Sin usar
    [one] Usado por 1 buzón
   *[other] Usado por { $count } buzones
}

# In a row, and below the title of a sound. $when is a time such as “2 min ago”.
sounds-added = añadido { $when }
sounds-added-by = añadido { $when } por { $name }
sounds-changed = modificado { $when }
# Sizes of files.
sounds-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

# Title of a section and its hint, and what stands in place of the player.
sounds-listen = Escucha
sounds-listen-about = El archivo de audio tal como lo oyen las personas que llaman.
sounds-no-audio-yet = Aún sin audio.
# Below the player. Minutes and seconds: 0:07.
sounds-length = Duración: { $length }.
# Link after it. $kind is WAV or MP3, $size such as 412 kB.
sounds-download-original = Descargar el original ({ $kind }, { $size })
# Title of the list of mailboxes that use the sound, and its hint.
sounds-usage = Uso
sounds-used-by = { $count ->
    [0] Sin usar.
    [one] Usado por 1 buzón.
   *[other] Usado por { $count } buzones.
}
# After the name of a mailbox.
sounds-archived = (archivado)
# After the mailboxes that are named.
sounds-and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
# Hint below the name of a sound, and the button.
sounds-name-hint = Se muestra en la lista de saludos.
sounds-rename = Cambiar nombre
# Title of a section, its button, and the button for screen readers.
sounds-deletion = Eliminación
sounds-delete = Eliminar
sounds-delete-named = Eliminar { $name }
# In place of the button. $why is sound-picker-used.
sounds-delete-used = { $why }. Consulte la lista de arriba.
# The question, and the button that confirms it.
sounds-delete-about = También se eliminará el archivo original. Esta acción no se puede deshacer.
sounds-delete-submit = Eliminar archivo de audio

# Titles of the form.
sounds-new = Nuevo archivo de audio
sounds-new-greeting = Nuevo saludo
# Above the form. $mailbox is a name.
sounds-greeting-of = Las personas que llamen a { $mailbox } oirán el saludo en cuanto lo añada.
# What was just done.
sounds-greeting-added = Saludo añadido. Las personas que llaman a { $mailbox } ya lo oyen.
# Above the form, after it was rejected.
sounds-file-not-kept = El archivo no se ha conservado. Elíjalo de nuevo.
