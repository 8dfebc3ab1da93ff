# Saved views of the list.

# Read aloud: what the tabs above the list are.
views-views = Vistas
views-all = Todos los buzones
# After the name of a view.
views-changed = modificada
# After the name of a view.
views-shared-at = , compartida con { $customer }
# The menu with what can be done with views.
views-options = Opciones de la vista
# The form that saves a view: button, title, hint, and fields.
views-save = Guardar vista
views-new = Guardar esta lista como nueva vista
views-new-about = Guarda la búsqueda, los filtros, la ordenación, las columnas y la altura de fila con un nombre.
views-name = Nombre
views-visible-to = Visibilidad
views-only-me = Solo yo
views-everybody = Todos los usuarios de mi organización
views-everybody-about = Los administradores de los clientes superiores también pueden usar esta vista. Cada persona ve solo los buzones a los que tiene acceso.

# What can be done with the view that is shown. Buttons.
views-default-all = Usar “Todos los buzones” como vista predeterminada
views-default-this = Usar como vista predeterminada
views-save-changes = Guardar cambios
views-discard-changes = Descartar cambios
views-save-details = Guardar nombre y visibilidad
views-delete = Eliminar vista
views-delete-shared = La vista se eliminará para todos. Los buzones no cambian. Esta acción no se puede deshacer.
views-delete-about = Los buzones no cambian. Esta acción no se puede deshacer.
views-delete-named = Eliminar “{ $name }”
# $customer is the customer whose users see the view.
views-of-others = Compartida con { $customer }. Solo pueden modificarla quien la creó y los administradores.

# Why a view is not saved. Without a period.
views-name-taken = Ya existe la vista “{ $name }”; elija otro nombre
views-too-many = { $count ->
    [one] Tiene { $count } vista, que es el máximo; elimine una primero
   *[other] Tiene { $count } vistas, que es el máximo; elimine una primero
}
views-role-forbids = Solo los administradores pueden compartir vistas

# What was just done.
views-saved = Vista guardada.
views-updated = Vista actualizada con esta lista.
views-default-this-set = Esta es ahora su vista predeterminada.
views-default-all-set = “Todos los buzones” es ahora su vista predeterminada.
views-deleted = Vista “{ $name }” eliminada. No se ha modificado ningún buzón.
