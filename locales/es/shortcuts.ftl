# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Atajos de teclado
shortcuts-close = Cerrar
# Titles of the two tables.
shortcuts-actions = Acciones
shortcuts-navigation = Navegación
# $go and $letter are keys.
shortcuts-sequence = { $go } y después { $letter }
# Below the tables.
shortcuts-while-typing = Los atajos de una sola tecla no actúan mientras escribe.
# What each key does.
shortcuts-search = Buscar
shortcuts-next = Fila siguiente
shortcuts-previous = Fila anterior
shortcuts-open = Abrir fila
shortcuts-select = Seleccionar fila
shortcuts-bulk = Ir a las acciones masivas
shortcuts-edit = Editar
shortcuts-new = Crear
shortcuts-show = Mostrar atajos de teclado
