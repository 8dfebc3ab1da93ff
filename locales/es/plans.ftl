plans-title = Planes
plans-about = Lo que los clientes han contratado. Solo el propietario de un plan y quienes están por encima de él pueden cambiarlo.
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
plans-owner = Propietario
plans-owner-about = Este cliente y los que están por debajo de él pueden tener este plan.
plans-owner-above = Su proveedor
plans-of-owner = { $name } ({ $owner })
plans-customers = Clientes
plans-customers-about = Quién tiene este plan.
plans-nobody = Nadie
plans-and-more = { $count ->
    [one] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

plans-transcription = Transcripción
plans-fax = Fax
plans-text = SMS
plans-calls = Llamadas de aviso
plans-recordings = Grabaciones por correo
