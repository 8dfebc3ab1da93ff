# The search box of every page (Ctrl K). Sent with every page, so keep it short. Messages of the page alone are in search-page.ftl.

# Title of the page and label of the field; button.
palette-find = Buscar
# The name of the box, for screen readers and in the list of shortcuts.
palette-open = Buscar en Mailroom
palette-placeholder = Buzones, usuarios, páginas, acciones
# The list of results, for screen readers.
palette-results = Resultados
# What is said of the list.
palette-no-results = Sin resultados.
palette-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
# Below the list. Each argument is a key.
palette-keys = { $up } { $down } para seleccionar, { $enter } para abrir, { $escape } para cerrar. Fuera de aquí, { $help } muestra todos los atajos.

# Titles of groups of results.
palette-recent = Recientes
palette-mailboxes = Buzones
palette-users = Usuarios
palette-customers = Clientes
palette-sounds = Archivos de audio
palette-pages = Páginas
palette-actions = Acciones
