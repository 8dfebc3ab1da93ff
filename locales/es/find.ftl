find-find = Buscar
find-anything = Buscar de todo
find-placeholder = Buzones, personas, páginas, acciones
find-found = Resultados
find-nothing = No se ha encontrado nada.
find-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
find-keys = { $up } { $down } para elegir, { $enter } para abrir, { $escape } para cerrar. { $help } fuera de aquí muestra todas las teclas.

find-recent = Recientes
find-mailboxes = Buzones
find-people = Personas
find-customers = Clientes
find-sounds = Sonidos
find-pages = Páginas
find-actions = Acciones
