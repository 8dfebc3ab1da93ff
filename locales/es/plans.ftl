plans-title = Planes
plans-about-manager = Lo que los clientes han contratado. Los planes son de todo el sistema.
plans-about = Lo que los clientes pueden contratar. Los planes se gestionan en la cima de todo el sistema.
plans-new = Plan nuevo
plans-create = Crear el plan
plans-save = Guardar el plan
plans-created = El plan está creado.

plans-plan = Plan
plans-plan-about = Cada rechazo cita el plan: llámelo como lo conocen los clientes.
plans-name = Nombre
plans-mailboxes = Buzones
plans-limit-hint = Cuántos sin archivar puede tener un cliente. Vacío: tantos como quiera.
plans-no-limit = Sin límite
plans-limit = Hasta { $max }
plans-includes = Incluye
plans-includes-about = Lo que no está marcado se rechaza, con el nombre del plan.
plans-voicemail-alone = Solo mensajes de voz
plans-customers = Clientes
plans-customers-about = Quién tiene este plan.
plans-nobody = Nadie
plans-unseen = { $count ->
    [one] { $count } que usted no ve
   *[other] { $count } que usted no ve
}
plans-and-more = { $count ->
    [one] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

plans-transcription = Transcripción
plans-fax = Fax
plans-text = SMS
plans-calls = Llamadas de aviso
plans-recordings = Grabaciones por correo
