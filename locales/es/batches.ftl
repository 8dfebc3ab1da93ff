# Bulk changes: changes of many mailboxes at the same time.

# Title of the page.
batches-title = Cambios masivos
batches-about = Cambios en muchos buzones a la vez. Cada uno se puede deshacer por completo, excepto los nuevos PIN.
# Link to the next page.
batches-older = Cambios anteriores
# Where there are none.
batches-none = Aún no hay cambios masivos
batches-none-hint = Seleccione buzones en la lista y elija una acción.
# Column heads.
batches-change = Cambio
batches-changed = Modificados
batches-status = Estado
batches-by = Autor
batches-date = Fecha
# In the column “Changed”, in mailboxes.
batches-progress = { $done } de { $total }
# In the column “Status”.
batches-status-incomplete = Incompleto
batches-status-checking = En comprobación
batches-status-prepared = Pendiente de confirmación
batches-status-running = En curso
batches-status-canceled = Cancelado
batches-status-finished = Completado
batches-status-some-refused = { $count ->
    [one] Completado, { $count } rechazado
   *[other] Completado, { $count } rechazados
}

# What a bulk change does, as a title and a link.
batches-describe-nothing = Ninguna acción elegida
batches-describe-no-owner = Propietario: ninguno
batches-describe-owner = Propietario: { $name }
batches-describe-owner-hidden = Propietario: no visible para usted
# $field is the name of a field.
batches-describe-value = { $field }: { $value }
batches-describe-pins = Nuevos PIN
batches-describe-undo = Deshacer
batches-describe-import = Importación de archivo

# The page of a bulk change. The first two are titles; $what is one of the messages above.
batches-bulk-change = Cambio masivo
batches-undo-of = Deshacer “{ $what }”
batches-mailboxes = { $count ->
    [one] 1 buzón
   *[other] { $count } buzones
}
batches-checking = Se está comprobando cada buzón. Aún no se ha cambiado nada.
batches-running = Puede salir de esta página; el cambio continúa.
# Buttons.
batches-cancel = Cancelar
batches-stop = Detener
batches-canceled = Cancelado. No se ha cambiado nada.
# Hint above the button “Preview changes”.
batches-next = Podrá revisar los cambios antes de que se apliquen.
batches-preview = Revisar cambios
batches-language-hint = Escriba parte del nombre, por ejemplo, español, y elíjalo en la lista, o escriba un código como en-US.
batches-other-customers = Solo se modificarán los buzones del cliente del propietario.
# First option of a select.
batches-choose-owner = Elegir propietario

# Why nothing was done.
batches-nothing-selected = Seleccione al menos un buzón.
batches-too-many = Seleccione como máximo { $most } buzones. Utilice un filtro para reducir la lista.
batches-wrong-count = Introduzca { $count }, el número de buzones que se archivarán.
batches-finished = Este cambio masivo ha finalizado o alguien lo ha modificado entretanto. Recargue la página.
batches-already-undone = Este cambio masivo ya se ha deshecho. No se ha cambiado nada.
batches-pins-not-undoable = Los nuevos PIN no se pueden deshacer, porque los PIN anteriores no se conservan.
batches-already-downloaded = La lista ya se ha descargado. Para mostrar un PIN, abra el buzón correspondiente.

# The confirmation: what will happen, and the button that confirms it.
batches-nothing-to-do = No se modificaría ningún buzón.
# Link to the list.
batches-back = Volver a los buzones
# Label of an input. $count is how many mailboxes will be archived.
batches-type-count = Introduzca { $count } para confirmar
batches-about-archive = Los buzones archivados no reciben mensajes. Se conservan sus ajustes y sus números. Se puede deshacer por completo.
batches-about-restore = Los buzones se comprueban uno por uno: si se alcanza el límite de un plan, los restantes se rechazan. Se puede deshacer.
batches-about-pins = Cada buzón recibe un PIN que cumple la política de PIN del cliente. La lista de los nuevos PIN se puede descargar una sola vez. Los PIN anteriores no se pueden recuperar.
batches-about-undo = Los buzones que se crearon o restauraron se archivarán. Los buzones modificados después se omiten. Los nuevos PIN se conservan, porque los anteriores no se guardan.
batches-about-change = Los demás ajustes no cambian. Se puede deshacer por completo, excepto en los buzones que se hayan modificado entretanto.
batches-confirm-archive = { $count ->
    [one] Archivar 1 buzón
   *[other] Archivar { $count } buzones
}
batches-confirm-restore = { $count ->
    [one] Restaurar 1 buzón
   *[other] Restaurar { $count } buzones
}
batches-confirm-pins = { $count ->
    [one] Generar 1 nuevo PIN
   *[other] Generar { $count } nuevos PIN
}
batches-confirm-undo = { $count ->
    [one] Deshacer en 1 buzón
   *[other] Deshacer en { $count } buzones
}
batches-confirm-change = { $count ->
    [one] Modificar 1 buzón
   *[other] Modificar { $count } buzones
}

# The result. $why is a sentence with a period. $what is a link to a bulk change: its text is batches-view-undo in the
# first message with it, and the change in the second.
batches-stopped-why = Detenido: { $why }
batches-stopped = Detenido antes de finalizar.
batches-not-started = Cancelado. No se ha cambiado nada.
batches-undone-by = Cambio deshecho por { $name }. { $what }
batches-view-undo = Ver detalles
batches-undoes = Deshace el cambio { $what }
# Buttons.
batches-continue = Continuar con el resto
batches-undo = Deshacer
batches-pins-downloaded = La lista de los nuevos PIN ya se ha descargado.
# Button, with a hint.
batches-download-pins = Descargar nuevos PIN
batches-pins-once = Disponible una sola vez. El historial registra que usted ha consultado cada PIN.

# How many mailboxes change or not. $number is $count with separators, in bold.
batches-will-change = { $count ->
    [one] { $number } se modificará
   *[other] { $number } se modificarán
}
batches-did-change = { $count ->
    [one] { $number } modificado
   *[other] { $number } modificados
}
batches-unchanged = { $count ->
    [one] { $number } sin cambios
   *[other] { $number } sin cambios
}
# A warning about some of the mailboxes above. $field is the name of a field, $why the warning.
batches-warning = { $count ->
    [one] En 1 caso ({ $field }): { $why }
   *[other] En { $count } casos ({ $field }): { $why }
}
# A warning about the number of a mailbox.
batches-callers-sent-here = Otros buzones siguen dirigiendo llamadas a este número.
# Where a bulk change was stopped.
batches-not-processed = { $count ->
    [one] { $number } sin procesar
   *[other] { $number } sin procesar
}
# In a preview: how many can’t be changed.
batches-not-changeable-some = { $count ->
    [one] { $number } no se puede modificar
   *[other] { $number } no se pueden modificar
}
# How many can’t be changed for a reason.
batches-not-changeable-plan = { $count ->
    [one] { $number } no se puede modificar: no incluido en el plan
   *[other] { $number } no se pueden modificar: no incluidos en el plan
}
batches-not-changeable-archived = { $count ->
    [one] { $number } no se puede modificar: archivado
   *[other] { $number } no se pueden modificar: archivados
}
batches-not-changeable-changed-since = { $count ->
    [one] { $number } no se puede modificar: modificado después
   *[other] { $number } no se pueden modificar: modificados después
}
batches-not-changeable-not-found = { $count ->
    [one] { $number } no se puede modificar: no encontrado
   *[other] { $number } no se pueden modificar: no encontrados
}
batches-not-changeable-suspended = { $count ->
    [one] { $number } no se puede modificar: cliente suspendido
   *[other] { $number } no se pueden modificar: cliente suspendido
}
batches-not-changeable-forbidden = { $count ->
    [one] { $number } no se puede modificar: no permitido para su rol
   *[other] { $number } no se pueden modificar: no permitidos para su rol
}
batches-not-changeable-invalid = { $count ->
    [one] { $number } no se puede modificar: ajustes no válidos
   *[other] { $number } no se pueden modificar: ajustes no válidos
}
# In a result: how many failed.
batches-refused-some = { $count ->
    [one] { $number } rechazado
   *[other] { $number } rechazados
}
# How many mailboxes were refused for a reason.
batches-refused-plan = { $count ->
    [one] { $number } rechazado: no incluido en el plan
   *[other] { $number } rechazados: no incluidos en el plan
}
batches-refused-archived = { $count ->
    [one] { $number } rechazado: archivado
   *[other] { $number } rechazados: archivados
}
batches-refused-changed-since = { $count ->
    [one] { $number } rechazado: modificado después
   *[other] { $number } rechazados: modificados después
}
batches-refused-not-found = { $count ->
    [one] { $number } rechazado: no encontrado
   *[other] { $number } rechazados: no encontrados
}
batches-refused-suspended = { $count ->
    [one] { $number } rechazado: cliente suspendido
   *[other] { $number } rechazados: cliente suspendido
}
batches-refused-forbidden = { $count ->
    [one] { $number } rechazado: no permitido para su rol
   *[other] { $number } rechazados: no permitidos para su rol
}
batches-refused-invalid = { $count ->
    [one] { $number } rechazado: ajustes no válidos
   *[other] { $number } rechazados: ajustes no válidos
}

# The mailboxes that can’t be changed, or that failed: buttons that unfold them, in a preview and in a result.
batches-show-not-changeable = { $count ->
    [one] Mostrar 1 buzón que no se puede modificar
   *[other] Mostrar { $count } buzones que no se pueden modificar
}
batches-show-refused = { $count ->
    [one] Mostrar 1 buzón rechazado
   *[other] Mostrar { $count } buzones rechazados
}
# Captions of the list in a preview and in a result, and column heads.
batches-not-changeable = Buzones que no se pueden modificar
batches-not-changed = Buzones no modificados
batches-mailbox = Buzón
batches-reason = Motivo
# Instead of a mailbox that can no longer be shown.
batches-position = Buzón { $number } de la selección
# Links.
batches-first-page = Primera página
batches-next-page = Página siguiente

# Why a mailbox was refused. Without a period.
batches-note-archived = Este buzón está archivado; restáurelo primero
# $by is a username.
batches-note-changed-since = { $by } ha modificado este buzón después
batches-note-changed-by-someone = Alguien ha modificado este buzón después
batches-note-suspended = El cliente está suspendido
batches-note-forbidden = Su rol no lo permite
batches-note-not-found = Buzón no encontrado
# $column is the name of a column of a file.
batches-note-column = { $column }: { $why }

# Why a bulk change ended early.
batches-ended-rolled-back = Se ha rechazado una fila, por lo que se ha revertido la importación. Se han omitido los buzones que alguien ha cambiado desde entonces.
batches-ended-command = El comando que ejecutaba este cambio se ha detenido.
batches-ended-locked = { $name } ya no puede iniciar sesión.
batches-ended-role = El rol de { $name } ha cambiado.
batches-ended-internal = Se ha producido un error en el servidor.
batches-ended-busy = El servidor ha estado ocupado demasiado tiempo.
batches-ended-no-storage = El disco del servidor está lleno o no admite escritura. Pida al administrador del servidor que libere espacio.
