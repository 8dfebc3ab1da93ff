palette-find = Buscar
palette-anything = Buscar de todo
palette-placeholder = Buzones, personas, páginas, acciones
palette-found = Resultados
palette-nothing = No se ha encontrado nada.
palette-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
palette-keys = { $up } { $down } para elegir, { $enter } para abrir, { $escape } para cerrar. { $help } fuera de aquí muestra todas las teclas.

palette-recent = Recientes
palette-mailboxes = Buzones
palette-people = Personas
palette-customers = Clientes
palette-sounds = Sonidos
palette-pages = Páginas
palette-actions = Acciones
