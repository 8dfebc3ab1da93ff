history-title = Historial
history-of = Historial de { $name }
history-about-administrator = Cada cambio en su cliente y en los que dependen de él, el más reciente primero.
history-about-residential = Cada cambio de los buzones y sonidos de su cliente, y de su cuenta, el más reciente primero.
history-about-user = Cada cambio de sus buzones y de su cuenta, el más reciente primero.
history-crowded = Coinciden más personas que estas. Escriba más de un nombre para ver lo que hicieron las demás.
history-nothing-yet = Lo que se cambie a partir de ahora se cuenta aquí.
history-no-match = Ningún cambio coincide
history-no-match-why = Quite un filtro, o pida más días.
history-everything = Mostrar todo
history-newer = Más recientes
history-older = Más antiguos
history-older-changes = Cambios más antiguos

history-who = Quién lo hizo
history-what = Qué se cambió
history-done = Qué se hizo
history-through = Por qué medio
history-from = Desde
history-to = Hasta
history-days = Los días empiezan a medianoche UTC.
history-own-account = Cuenta propia
history-by = Por «{ $name }»
history-from-day = Desde el { $day }
history-to-day = Hasta el { $day }

history-kind = { $kind ->
    [customer] Cliente
    [user] Usuario
    [plan] Plan
    [sound] Sonido
    [token] Token
   *[mailbox] Buzón
}
history-one = { $kind ->
    [customer] Cliente { $name }
    [user] Usuario { $name }
    [plan] Plan { $name }
    [sound] Sonido { $name }
    [token] Token { $name }
   *[mailbox] Buzón { $name }
}
history-unknown = { $kind ->
    [customer] Cliente desconocido
    [user] Usuario desconocido
    [plan] Plan desconocido
    [sound] Sonido desconocido
    [token] Token desconocido
   *[mailbox] Buzón desconocido
}

history-did-create = { $kind ->
    [customer] { $who } creó el cliente { $name }
    [user] { $who } creó el usuario { $name }
    [plan] { $who } creó el plan { $name }
    [sound] { $who } añadió el sonido { $name }
    [token] { $who } creó el token { $name }
   *[mailbox] { $who } creó el buzón { $name }
}
history-did-update = { $kind ->
    [customer] { $who } cambió el cliente { $name }
    [user] { $who } cambió el usuario { $name }
    [plan] { $who } cambió el plan { $name }
    [sound] { $who } cambió el sonido { $name }
    [token] { $who } cambió el token { $name }
   *[mailbox] { $who } cambió el buzón { $name }
}
history-did-archive = { $who } archivó el buzón { $name }
history-did-restore = { $who } restauró el buzón { $name }
history-did-revert = { $who } repuso ajustes anteriores del buzón { $name }
history-did-reveal-pin = { $kind ->
    [customer] { $who } comparó los PIN del cliente { $name } con una política
   *[mailbox] { $who } consultó el PIN del buzón { $name }
}
history-did-delete = { $who } borró el sonido { $name }
history-did-replace = { $who } reemplazó la grabación del sonido { $name }
history-did-invite = { $who } creó un enlace para poner la contraseña del usuario { $name }
history-did-password = { $who } puso otra contraseña al usuario { $name }
history-did-remove = { $who } dio de baja al usuario { $name }
history-did-revoke = { $who } revocó el token { $name }
history-did-sign-out = { $who } cerró las sesiones del usuario { $name }
history-did-view-panel = { $who } consultó el panel de control del usuario { $name }

history-it-create = { $who } creó el buzón
history-it-update = { $who } lo cambió
history-it-archive = { $who } lo archivó
history-it-restore = { $who } lo restauró
history-it-revert = { $who } repuso ajustes anteriores
history-it-reveal-pin = { $who } consultó el PIN
history-it-something = { $who } hizo algo con él

history-made = Creado
history-updated = Cambiado
history-archived = Archivado
history-restored = Restaurado
history-reverted = Repuesto
history-revealed-pin = PIN consultado
history-deleted = Borrado
history-replaced = Grabación reemplazada
history-invited = Enlace de contraseña creado
history-set-password = Contraseña puesta
history-removed = Dado de baja
history-revoked = Revocado
history-signed-out = Sesiones cerradas
history-viewed-panel = Panel de control consultado

history-in-browser = en el navegador
history-on-command-line = en la línea de comandos
history-through-api = por la API { $api }
history-by-import = por una importación
history-door-browser = En el navegador
history-door-command-line = En la línea de comandos
history-door-api = Por la API { $api }
history-door-import = Por una importación
history-part-of = parte de { $change }
history-change-of = { $count ->
    [one] un cambio de 1 buzón
   *[other] un cambio de { $count } buzones
}

history-given = Lo que se le dio
history-had = Lo que tenía
history-changed = Lo que cambió
history-more = { $what } ({ $count })
history-field = Campo
history-before = Antes
history-after = Después
history-put-back = Reponer estos ajustes
history-undo = Deshacer este cambio
history-undo-anyway = Deshacer de todos modos
history-put-back-anyway = Reponer de todos modos
history-of-mailbox = Su historial
history-came-back = { $count ->
    [one] Restablecido: { $fields }.
   *[other] Restablecidos: { $fields }.
}
history-changed-since = { $count ->
    [one] Se cambió después y se queda: { $fields }.
   *[other] Se cambiaron después y se quedan: { $fields }.
}
history-nothing-came-back = No se restableció nada: el buzón ya tiene estos ajustes.
history-pin-stays = El PIN sigue siendo el nuevo.
history-version = versión { $version }

history-name = Nombre
history-plan = Plan
history-language = Idioma
history-timezone = Zona horaria
history-numbers = Números
history-policy = Política de PIN
history-apis = API
history-status = Estado
history-shared-view = Vista compartida
history-username = Nombre de usuario
history-email = Dirección de correo
history-role = Rol
history-format = Formato
history-length = Duración
history-size = Tamaño
history-recording = Grabación
history-recording-before = la anterior
history-recording-after = otra
history-no-limit = sin límite
history-voicemail-alone = solo mensajes de voz
history-yes = sí
history-no = no
history-standing = { $standing ->
    [suspended] suspendido
    [gone] dado de baja
   *[active] activo
}
history-unseen = uno que usted no ve
history-pin-before = no se muestra
history-pin-after = cambiado, no se muestra
