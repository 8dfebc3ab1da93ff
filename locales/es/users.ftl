# Users: the list, the page of each, suspending and removing them.

# Title of the list, and the hint below it.
users-title = Usuarios
users-about = Todos los usuarios de su organización y de los subclientes de esta.
# Button above the list, and title of the form.
users-new = Nuevo usuario
# Column head, and title of a section.
users-user = Usuario
# Placeholder of the search field.
users-search-in = Nombre de usuario, nombre, correo electrónico
# First option of a select.
users-all-customers = Todos los clientes
# Title where the list is empty, and the button below it.
users-no-match = Ningún usuario coincide
users-show-all = Mostrar todos los usuarios
# Buttons below the list.
users-first-page = Primera página
users-next-page = Página siguiente
# Badge beside a user who was invited.
users-no-password = Aún sin contraseña

# Buttons.
users-create = Crear usuario
users-save = Guardar usuario
# Below the name of a user. $customer is a name, $role is frame-role.
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspendido
    [gone] { $customer } · { $role } · eliminado
   *[active] { $customer } · { $role }
}
# Notices below it.
users-is-removed = Este usuario ha sido eliminado. Los cambios que hizo permanecen en el historial.
users-is-suspended = Este usuario está suspendido y no puede iniciar sesión.
# $by is the customer.
users-customer-suspended = El cliente { $by } está suspendido. Hasta que vuelva a estar activo, este usuario no puede iniciar sesión y no se puede cambiar nada aquí.

# Hints beside sections and below fields.
users-new-about = El usuario define la contraseña con un enlace que usted crea a continuación.
users-form-about = Los cambios se aplican de inmediato, también en las sesiones abiertas y a los tokens.
users-customer-hint = No se puede cambiar más adelante.
users-username-hint-new = Sirve para iniciar sesión. Debe ser único entre todos los clientes. No se puede cambiar más adelante.
users-username-hint = No se puede cambiar.
users-name-hint = Se muestra a los demás. Si se deja vacío, se muestra el nombre de usuario.
users-email-hint = Opcional. Aquí se envían las notificaciones de los buzones del usuario.
# Options of the select “Role”.
users-role-administrator = Administrador: el cliente y sus subclientes
users-role-residential = Usuario principal: todos los buzones del cliente
users-role-user = Usuario: solo los buzones propios

# Title of a section, and its hint.
users-password = Contraseña
# $hours is how long the link is valid.
users-password-about = { $hours ->
    [one] El usuario define la contraseña con un enlace que funciona una sola vez y caduca al cabo de 1 hora.
   *[other] El usuario define la contraseña con un enlace que funciona una sola vez y caduca al cabo de { $hours } horas.
}
# $when is a time such as “12 Nov 2026, 10:14 +01:00”.
users-link-created = Se ha creado un enlace que aún no se ha usado. Caduca el { $when }.
users-no-link = No hay ninguna contraseña definida ni ningún enlace válido para definirla.
# Buttons.
users-create-invitation = Crear enlace de invitación
users-new-password-link = Crear enlace de contraseña
# In place of the button.
users-suspended-no-link = No se puede crear un enlace para un usuario suspendido.
# Title of the box with the new link, what to do with it, and the label of its field.
users-copy-link = Copie el enlace ahora
users-copy-link-why = Solo se muestra una vez. Cualquiera que lo abra puede definir la contraseña, así que envíelo solo al usuario.
users-link = Enlace

# Hint beside the section “Mailboxes”, and what stands there where the user owns none.
users-mailboxes-about = Buzones de los que este usuario es propietario.
users-no-mailbox = Ninguno. Para asignar un buzón, elija a este usuario como propietario en los ajustes del buzón.
# After the name of a mailbox.
users-archived = {" "}(archivado)
# Link below the mailboxes that are named.
users-more-mailboxes = { $count ->
    [one] Y { $count } más
   *[other] Y { $count } más
}

# Hint beside the section “Suspension”.
users-suspension-about = Un usuario suspendido no puede iniciar sesión. Los buzones del usuario siguen funcionando.
# The question, and the button that confirms it.
users-suspend-confirmation = Las sesiones del usuario se cerrarán de inmediato. Los tokens del usuario no funcionarán hasta que vuelva a estar activo.
users-suspend-submit = Suspender usuario
# Button.
users-reactivate = Reactivar usuario
# In place of the button.
users-last-not-suspended = El último administrador activo del nivel superior no se puede suspender.

# Title of the section in which a user is removed, and its hint.
users-removal = Eliminación
users-removal-about = Para quien ya no usa Mailroom. El nombre del usuario permanece en el historial. Usted elige qué ocurre con los buzones del usuario.
# In place of the button.
users-last-not-removed = El último administrador activo del nivel superior no se puede eliminar.
# Button that unfolds the question, the question, and the button that confirms it.
users-remove = Eliminar a { $name }
users-remove-confirmation = El usuario ya no podrá iniciar sesión, y sus tokens y sesiones dejarán de ser válidos. Esta acción no se puede deshacer.
users-remove-submit = Eliminar usuario
# Title of the three choices below. $count is of mailboxes.
users-removal-mailboxes = { $count ->
    [one] El buzón del usuario
   *[other] Los { $count } buzones del usuario
}
# The choices, each with its hint.
users-removal-transfer = Transferir
users-removal-transfer-hint = Otro usuario del cliente pasa a ser el propietario y recibe las notificaciones.
users-removal-keep = Conservar sin propietario
users-removal-keep-hint = Las personas que llaman pueden seguir dejando mensajes, pero las notificaciones al propietario no llegan a nadie.
users-removal-archive = Archivar
users-removal-archive-hint = Las personas que llaman no pueden dejar mensajes. Los ajustes y los números se conservan, y los buzones archivados se pueden restaurar.
# First option of the select “New owner”.
users-choose = Elegir usuario
# Another option of it.
users-without-email = { $name } (sin dirección de correo electrónico)

# What was just done. $count is of mailboxes.
users-created = Usuario creado. Cree abajo un enlace de invitación y envíelo al usuario.
users-suspended = Usuario suspendido.
users-reactivated = Usuario reactivado.
users-removed = Usuario eliminado.
users-removed-transferred = { $count ->
    [one] Usuario eliminado. Se ha transferido el buzón del usuario.
   *[other] Usuario eliminado. Se han transferido los { $count } buzones del usuario.
}
users-removed-archived = { $count ->
    [one] Usuario eliminado. Se ha archivado el buzón del usuario.
   *[other] Usuario eliminado. Se han archivado los { $count } buzones del usuario.
}
users-removed-kept = { $count ->
    [one] Usuario eliminado. El buzón del usuario ya no tiene propietario, por lo que las notificaciones al propietario no llegan a nadie.
   *[other] Usuario eliminado. Los { $count } buzones del usuario ya no tienen propietario, por lo que las notificaciones al propietario no llegan a nadie.
}
users-removed-messages = { $count ->
    [one] En 1 de los buzones del usuario, los mensajes ya no se eliminan, porque no se enviaría ningún correo electrónico.
   *[other] En { $count } de los buzones del usuario, los mensajes ya no se eliminan, porque no se enviaría ningún correo electrónico.
}
# $name is the new owner.
users-removed-unreached = { $count ->
    [one] { $name } no tiene dirección de correo electrónico, por lo que 1 de estos buzones no puede notificar a su propietario.
   *[other] { $name } no tiene dirección de correo electrónico, por lo que { $count } de estos buzones no pueden notificar a su propietario.
}
users-link-shown-before = Este formulario se envió dos veces. Se creó un solo enlace y ya se ha mostrado. Si no lo copió, cree otro.
