batches-title = Cambios de muchos a la vez
batches-about = Cada uno puede deshacerse de una vez.
batches-older = Anteriores
batches-none = Aún no hay ninguno
batches-none-how = Marque buzones en la lista y elija qué hacer con ellos.
batches-what = Qué
batches-changed = Cambiados
batches-state = Estado
batches-by = Por
batches-when = Cuándo
batches-so-many = { $done } de { $total }
batches-state-filling = Aún incompleto
batches-state-counting = Contándose
batches-state-prepared = Espera su confirmación
batches-state-running = En curso
batches-state-cancelled = Cancelado
batches-state-finished = Hecho
batches-state-some-refused = { $count ->
    [one] Hecho, { $count } rechazado
   *[other] Hecho, { $count } rechazados
}

batches-said-nothing = Nada todavía
batches-said-nobody = Propietario: nadie
batches-said-owner = Propietario: { $name }
batches-said-owner-unseen = Propietario: alguien que usted no ve
batches-said-value = { $field }: { $value }
batches-said-pins = PIN nuevos
batches-said-undo = Deshacer
batches-said-import = Importar un archivo

batches-change-many = Cambiar muchos a la vez
batches-undo-of = Deshacer «{ $what }»
batches-mailboxes = { $count ->
    [one] 1 buzón
   *[other] { $count } buzones
}
batches-counting = Se prueba con cada buzón; aún no se cambia nada.
batches-running = Puede dejar esta página; el proceso continúa.
batches-cancel = Cancelar
batches-stop = Parar aquí
batches-cancelled = Cancelado. No se ha cambiado nada.
batches-next = A continuación verá qué cambiaría, antes de que cambie nada.
batches-see = Ver qué cambiaría
batches-language-hint = Escriba parte del nombre, por ejemplo español, y elija de la lista; o un código como en-US.
batches-other-customers = Solo cambian los buzones del cliente al que pertenece el propietario; los demás se rechazan.
batches-choose-owner = Elija un propietario

batches-nothing-selected = No hay nada seleccionado. Marque primero los buzones.
batches-too-many = Son más de { $most } buzones, el máximo de una vez. Reduzca la lista con un filtro.
batches-wrong-count = Escriba { $count }, el número de buzones que se archivarán.
batches-over = Esto ya ha terminado, o ha cambiado entretanto.
batches-undone-before = Esto ya se deshizo; no se ha hecho nada más.
batches-pins-stay = Los PIN no pueden volver: los antiguos no se guardan en ninguna parte.
batches-collected = La lista ya se descargó. Vea un PIN en la página de su buzón.

batches-nothing-to-do = No hay nada que hacer.
batches-back = Volver a los buzones
batches-type-count = Escriba { $count } para archivarlos
batches-about-archive = Los buzones archivados no reciben mensajes. Se conservan sus ajustes, sus números siguen ocupados y todo ello puede deshacerse de una vez.
batches-about-restore = Cada uno se contó por separado: si un plan no tiene sitio para todos, el resto se rechaza. Esto puede deshacerse.
batches-about-pins = Cada buzón recibe un PIN que cumple la política de su cliente. Puede descargar la lista una vez. Los PIN antiguos no pueden volver.
batches-about-undo = Lo que alguien haya cambiado después queda como está. Los PIN cambiados no vuelven.
batches-about-change = Todos los demás ajustes quedan como están. Esto puede deshacerse de una vez, mientras nadie los cambie de nuevo.
batches-yes-archive = { $count ->
    [one] Archivar 1 buzón
   *[other] Archivar { $count } buzones
}
batches-yes-restore = { $count ->
    [one] Restaurar 1 buzón
   *[other] Restaurar { $count } buzones
}
batches-yes-pins = { $count ->
    [one] Dar 1 PIN nuevo
   *[other] Dar { $count } PIN nuevos
}
batches-yes-undo = { $count ->
    [one] Devolver 1 buzón a como estaba
   *[other] Devolver { $count } buzones a como estaban
}
batches-yes-change = { $count ->
    [one] Cambiar 1 buzón
   *[other] Cambiar { $count } buzones
}

batches-stopped-why = Se detuvo: { $why }
batches-stopped = Se detuvo antes de terminar.
batches-never-begun = Se canceló y no se cambió nada.
batches-undone-by = { $name } deshizo esto: { $what }.
batches-takes-back = Esto deshace: { $what }.
batches-go-on = Continuar con el resto
batches-undo = Deshacer
batches-pins-downloaded = La lista de los PIN nuevos ya se descargó.
batches-download-pins = Descargar los PIN nuevos
batches-pins-once = Una sola vez; queda registrado que usted los ha leído.

batches-will-change = { $count ->
    [one] { $number } cambiará
   *[other] { $number } cambiarán
}
batches-did-change = { $count ->
    [one] { $number } cambiado
   *[other] { $number } cambiados
}
batches-so-already = { $count ->
    [one] { $number } ya está así
   *[other] { $number } ya están así
}
batches-warned = { $count ->
    [one] En 1 de ellos – { $field }: { $why }
   *[other] En { $count } de ellos – { $field }: { $why }
}
batches-led-here = Otros buzones todavía llevan a los llamantes a este número.
batches-left = { $count ->
    [one] { $number } quedó como estaba
   *[other] { $number } quedaron como estaban
}
batches-refused-some = { $count ->
    [one] { $number } rechazado
   *[other] { $number } rechazados
}
batches-refused-plan = { $count ->
    [one] { $number } rechazado por su plan
   *[other] { $number } rechazados por su plan
}
batches-refused-archived = { $count ->
    [one] { $number } archivado
   *[other] { $number } archivados
}
batches-refused-changed-since = { $count ->
    [one] { $number } cambiado después
   *[other] { $number } cambiados después
}
batches-refused-not-found = { $count ->
    [one] { $number } ya no existe
   *[other] { $number } ya no existen
}
batches-refused-suspended = { $count ->
    [one] { $number } de un cliente suspendido
   *[other] { $number } de clientes suspendidos
}
batches-refused-forbidden = { $count ->
    [one] { $number } no permitido a su rol
   *[other] { $number } no permitidos a su rol
}
batches-refused-invalid = { $count ->
    [one] { $number } contrario a una regla
   *[other] { $number } contrarios a una regla
}

batches-show-refused = { $count ->
    [one] Mostrar el rechazado
   *[other] Mostrar los { $count } rechazados
}
batches-refused = Rechazados
batches-mailbox = Buzón
batches-why = Por qué
batches-place = Número { $number } de la selección
batches-first = Los primeros
batches-more = Más

batches-note-archived = Está archivado; restáurelo para cambiarlo
batches-note-changed-since = { $by } lo cambió después
batches-note-changed-by-somebody = Alguien lo cambió después
batches-note-suspended = Su cliente está suspendido
batches-note-forbidden = Su rol no lo permite
batches-note-not-found = Ya no existe, o no le corresponde verlo
batches-note-column = { $column }: { $why }

batches-ended-not-whole = Se rechazó una fila, y debía ser todo o nada. Lo hecho hasta entonces se deshace; los buzones creados esperan en el archivo.
batches-ended-command = El comando que hacía esto ha terminado.
batches-ended-locked = { $name } ya no puede iniciar sesión.
batches-ended-role = El rol de { $name } cambió entretanto.
