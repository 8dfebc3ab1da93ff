# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Atajos de teclado
shortcuts-close = Cerrar
# Titles of the two tables.
shortcuts-on-page = Acciones
shortcuts-go-to = Navegación
# $go and $letter are keys.
shortcuts-way = { $go } y después { $letter }
# Below the tables.
shortcuts-quiet = Los atajos de una sola tecla no actúan mientras escribe.
# What each key does.
shortcuts-search = Buscar
shortcuts-next = Fila siguiente
shortcuts-before = Fila anterior
shortcuts-open = Abrir fila
shortcuts-select = Seleccionar fila
shortcuts-bulk = Ir a las acciones masivas
shortcuts-edit = Editar
shortcuts-new = Crear
shortcuts-show = Mostrar atajos de teclado
