views-views = Vistas
views-all = Todos los buzones
views-changed = cambiada
views-shared-at = , compartida en { $customer }
views-save = Guardar vista
views-new = Guardar esta lista como vista nueva
views-new-about = Su búsqueda, filtros, orden, columnas y espaciado, con un nombre.
views-name = Nombre
views-who = Para quién
views-only-me = Solo yo
views-everybody = Todos con quienes trabajo
views-everybody-about = En su cliente y los que están por encima. Cada uno ve sus propios buzones.

views-begin-all = Empezar con todos los buzones
views-begin-here = Empezar con esta vista
views-save-changes = Guardar los cambios
views-drop-changes = Descartar los cambios
views-rename = Renombrar o compartir
views-delete = Borrar esta vista
views-delete-shared = Desaparece para todos. No se toca ningún buzón.
views-delete-about = No se toca ningún buzón.
views-delete-named = Borrar «{ $name }»
views-of-others = Compartida en { $customer }. La cambian quien la creó y los administradores.

views-name-required = Dé un nombre a la vista
views-name-taken = Ya hay una vista llamada «{ $name }»; elija otro nombre
views-too-many = { $count ->
    [one] Tiene { $count } vista, que es el máximo; borre una primero
   *[other] Tiene { $count } vistas, que es el máximo; borre una primero
}
views-role-forbids = Solo los administradores comparten vistas

views-kept = La vista está guardada.
views-replaced = La vista muestra esta lista desde ahora.
views-begins-here = La lista empieza con esta vista.
views-begins-all = La lista empieza con todos los buzones.
views-deleted = La vista «{ $name }» está borrada. Sus buzones no han cambiado.
