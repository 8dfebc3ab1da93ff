sounds-add = Añadir un sonido
sounds-about = Lo que oyen los llamantes antes de dejar un mensaje.
sounds-about-choose = Lo que oyen los llamantes antes de dejar un mensaje. Elija uno en la página de un buzón; un administrador añade otros.
sounds-search-in = Nombre de un sonido
sounds-all-customers = Todos los clientes
sounds-unused = En ningún buzón
sounds-no-match = Ningún sonido coincide
sounds-show-all = Mostrar todos los sonidos
sounds-none = Aún no hay sonidos
sounds-none-add = Hasta que los haya, los llamantes oyen el saludo del sistema. Añada un archivo, o grabe uno con el micrófono.
sounds-none-ask = Hasta que los haya, los llamantes oyen el saludo del sistema. Un administrador los añade.
sounds-nothing-to-hear = Aún no hay nada que oír
sounds-used = { $count ->
    [0] En ningún buzón
    [one] En 1 buzón
   *[other] En { $count } buzones
}

sounds-added = añadido: { $when }
sounds-added-by = añadido: { $when } por { $name }
sounds-changed = cambiado: { $when }
sounds-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

sounds-listen = Escuchar
sounds-listen-about = Como lo oyen los llamantes.
sounds-silent = Aún no hay nada que oír.
sounds-lasts = Duración: { $length }.
sounds-save-original = Guardar el original, { $kind } de { $size }
sounds-played-by = Lo reproducen
sounds-played-in = { $count ->
    [0] En ningún buzón.
    [one] En 1 buzón.
   *[other] En { $count } buzones.
}
sounds-archived = (archivado)
sounds-and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
sounds-name-hint = Por el que se le conoce.
sounds-rename = Cambiar el nombre
sounds-delete = Borrar
sounds-delete-named = Borrar { $name }
sounds-delete-used = { $why }. Los buzones figuran arriba.
sounds-delete-about = Su original se borra con él. No hay vuelta atrás.
sounds-delete-now = Borrarlo ahora

sounds-new = Sonido nuevo
sounds-new-greeting = Saludo nuevo
sounds-greets = Quienes llaman a { $mailbox } lo oyen en cuanto se añade.
sounds-heard = El sonido está listo, y quienes llaman a { $mailbox } lo oyen.
sounds-file-again = El archivo no se conserva cuando el formulario se devuelve. Elíjalo de nuevo.
