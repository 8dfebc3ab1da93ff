users-title = Usuarios
users-about = Todos los que inician sesión, de su cliente y de los que dependen de él.
users-new = Usuario nuevo
users-user = Usuario
users-search-in = Nombre de usuario, nombre, dirección
users-every-customer = Todos los clientes
users-no-match = Ningún usuario coincide
users-show-all = Mostrar todos los usuarios
users-first-page = Primera página
users-next-page = Página siguiente
users-no-password = Aún sin contraseña

users-create = Crear el usuario
users-save = Guardar el usuario
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspendido
    [gone] { $customer } · { $role } · de baja
   *[active] { $customer } · { $role }
}
users-is-gone = Este usuario está de baja. Lo que hizo queda en el historial.
users-is-suspended = Este usuario está suspendido y no puede iniciar sesión.
users-customer-suspended = El cliente { $by } está suspendido: nadie inicia sesión, y nada cambia aquí.

users-new-about = La contraseña la pone el propio usuario, con un enlace que usted le entregará después.
users-form-about = Lo que cambie aquí vale desde la próxima petición de cada sesión abierta y de cada token.
users-customer-hint = No se puede cambiar después.
users-username-hint-new = Se escribe para iniciar sesión, y es único en todo el sistema. No cambia nunca.
users-username-hint = No cambia nunca.
users-name-hint = Lo que leen las personas. Vacío: el nombre de usuario.
users-email-hint = Adónde van los avisos para el propietario de un buzón. Vacío: a ninguna parte.
users-role-administrator = Administrador: el cliente y todo lo que depende de él
users-role-residential = Particular: todos los buzones del cliente
users-role-user = Usuario: los buzones de los que es propietario

users-password = Contraseña
users-password-about = Nadie más que el usuario conoce su contraseña. Un enlace la pone, una vez, y caduca a las 72 horas.
users-link-made = Se ha creado un enlace que aún no se ha usado. Caduca: { $when }.
users-no-link = Aún no se ha puesto ninguna contraseña, y no hay ningún enlace que permita ponerla.
users-invite = Crear un enlace de invitación
users-new-password-link = Crear un enlace para una contraseña nueva
users-suspended-no-link = Un usuario suspendido no recibe ningún enlace.
users-copy-link = Copie el enlace ahora
users-copy-link-why = Solo se muestra esta vez. Quien lo abra elige la contraseña, así que entréguelo solo al usuario.
users-link = Enlace

users-mailboxes-about = Aquellos de los que este usuario es propietario.
users-no-mailbox = Ninguno. El propietario de un buzón se elige en la página del propio buzón.
users-archived = {" "}(archivado)
users-more-mailboxes = { $count ->
    [one] Y { $count } más
   *[other] Y { $count } más
}

users-suspension-about = Un usuario suspendido no puede iniciar sesión. Sus buzones siguen como están.
users-suspend-what = Todas sus sesiones terminan de inmediato, y sus tokens no abren nada hasta que vuelva a estar activo.
users-suspend-now = Suspender ahora
users-activate = Volver a activar
users-last-not-suspended = Este es el último administrador activo en la cima; no se puede suspender.

users-leaving = Baja
users-leaving-about = Para alguien que no vuelve. Su nombre queda en el historial; con sus buzones pasa lo que usted diga.
users-last-cannot-go = Este es el último administrador activo en la cima; no se le puede dar de baja.
users-let-go = Dar de baja a { $name }
users-let-go-what = Ya no podrá iniciar sesión, y sus tokens y sesiones terminan. Esto no se puede deshacer.
users-let-go-now = Dar de baja ahora
users-their-mailboxes = { $count ->
    [one] Su buzón
   *[other] Sus { $count } buzones
}
users-fate-hand-over = Entregar
users-fate-hand-over-hint = Otro usuario del cliente pasa a ser el propietario y recibe los avisos.
users-fate-keep = Conservar sin propietario
users-fate-keep-hint = Siguen como están. Lo que se enviaría al propietario no llega a nadie.
users-fate-archive = Archivar
users-fate-archive-hint = No aceptan mensajes; sus números siguen ocupados, y se pueden restaurar.
users-choose = Elegir un usuario
users-without-address = { $name } (sin dirección de correo)

users-created = Usuario creado. Cree abajo un enlace de invitación y entrégueselo.
users-now-suspended = El usuario está suspendido.
users-now-active = El usuario vuelve a estar activo.
users-left = El usuario está de baja.
users-left-handed-over = { $count ->
    [one] El usuario está de baja, y su buzón se ha entregado.
   *[other] El usuario está de baja, y sus { $count } buzones se han entregado.
}
users-left-archived = { $count ->
    [one] El usuario está de baja, y su buzón está archivado.
   *[other] El usuario está de baja, y sus { $count } buzones están archivados.
}
users-left-kept = { $count ->
    [one] El usuario está de baja. Su buzón ya no tiene propietario; lo que se enviaría al propietario no llega a nadie.
   *[other] El usuario está de baja. Sus { $count } buzones ya no tienen propietario; lo que se enviaría al propietario no llega a nadie.
}
users-left-messages = { $count ->
    [one] En uno de sus buzones los mensajes ya no se borran tras un correo, porque este no habría llegado a nadie.
   *[other] En { $count } de sus buzones los mensajes ya no se borran tras un correo, porque este no habría llegado a nadie.
}
users-left-unreached = { $count ->
    [one] { $name } no tiene dirección de correo: lo que uno de estos buzones enviaría a su propietario no llega a nadie.
   *[other] { $name } no tiene dirección de correo: lo que { $count } de estos buzones enviarían a su propietario no llega a nadie.
}
users-link-shown-before = Este formulario se envió dos veces. Se creó un solo enlace y ya se mostró. Si no lo copió, cree otro.
