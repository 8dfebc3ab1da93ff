# The history: who changed what.

# Title of the page.
history-title = Historial
# Title of the page of one mailbox. $name is the mailbox.
history-of = Historial de { $name }
# Below the title, by role.
history-about-administrator = Todos los cambios en su organización y los subclientes de esta, los más recientes primero.
history-about-residential = Todos los cambios en los buzones y archivos de audio de su organización y en su cuenta, los más recientes primero.
history-about-user = Todos los cambios en sus buzones y en su cuenta, los más recientes primero.
# Where the search matches too many names.
history-too-many-names = Coinciden demasiados nombres. Escriba más letras del nombre para ver todos los cambios.
# Where nothing is found.
history-nothing-yet = Los cambios aparecerán aquí.
history-no-match = Ningún cambio coincide
history-no-match-why = Quite un filtro o elija un periodo más largo.
history-show-all = Mostrar todos los cambios
history-newer = Más recientes
history-older = Anteriores
history-older-changes = Cambios anteriores

# Labels of the filters. The first is a search by name.
history-changed-by = Autor
history-type = Tipo
history-action = Acción
history-source = Origen
history-from = Desde
history-to = Hasta
history-days = Los días empiezan a medianoche UTC.
# Instead of “User”, for those who see no other account.
history-own-account = Su cuenta
# Filters that are on. $day is a day such as “1 Jan 2020”.
history-by = Por “{ $name }”
history-from-day = Desde el { $day }
history-to-day = Hasta el { $day }

# Kinds of things that change.
history-kind = { $kind ->
    [customer] Cliente
    [user] Usuario
    [plan] Plan
    [sound] Archivo de audio
    [token] Token de API
   *[mailbox] Buzón
}
history-one = { $kind ->
    [customer] Cliente { $name }
    [user] Usuario { $name }
    [plan] Plan { $name }
    [sound] Archivo de audio { $name }
    [token] Token de API { $name }
   *[mailbox] Buzón { $name }
}
history-unknown = { $kind ->
    [customer] Cliente desconocido
    [user] Usuario desconocido
    [plan] Plan desconocido
    [sound] Archivo de audio desconocido
    [token] Token de API desconocido
   *[mailbox] Buzón desconocido
}

# Who did what. $name is what it was done to; $who comes before $name in every language.
history-did-create = { $kind ->
    [customer] { $who } creó el cliente { $name }
    [user] { $who } creó el usuario { $name }
    [plan] { $who } creó el plan { $name }
    [sound] { $who } añadió el archivo de audio { $name }
    [token] { $who } creó el token de API { $name }
   *[mailbox] { $who } creó el buzón { $name }
}
history-did-update = { $kind ->
    [customer] { $who } modificó el cliente { $name }
    [user] { $who } modificó el usuario { $name }
    [plan] { $who } modificó el plan { $name }
    [sound] { $who } modificó el archivo de audio { $name }
    [token] { $who } modificó el token de API { $name }
   *[mailbox] { $who } modificó el buzón { $name }
}
history-did-archive = { $who } archivó el buzón { $name }
history-did-restore = { $who } restauró el buzón { $name }
history-did-revert = { $who } restauró ajustes anteriores del buzón { $name }
history-did-reveal-pin = { $kind ->
    [customer] { $who } comprobó los PIN del cliente { $name } con una política de PIN
   *[mailbox] { $who } consultó el PIN del buzón { $name }
}
history-did-delete = { $who } eliminó el archivo de audio { $name }
history-did-replace = { $who } sustituyó la grabación del archivo de audio { $name }
history-did-invite = { $who } creó un enlace de contraseña para el usuario { $name }
history-did-password = { $who } definió una nueva contraseña para el usuario { $name }
# A removed user cannot sign in and is in no list; only the history names them.
history-did-remove = { $who } eliminó al usuario { $name }
history-did-revoke = { $who } revocó el token de API { $name }
history-did-sign-out = { $who } cerró las sesiones del usuario { $name }
history-did-view-panel = { $who } consultó el portal de usuario de { $name }

# The same on the page of one mailbox.
history-mailbox-create = { $who } creó el buzón
history-it-update = { $who } modificó el buzón
history-it-archive = { $who } archivó el buzón
history-it-restore = { $who } restauró el buzón
history-it-revert = { $who } restauró ajustes anteriores del buzón
history-it-reveal-pin = { $who } consultó el PIN
history-mailbox-other = { $who } hizo un cambio

# The same in short, as options of the filter “Action”.
history-created = Creado
history-updated = Modificado
history-archived = Archivado
history-restored = Restaurado
history-reverted = Ajustes restaurados
history-viewed-pin = PIN consultado
history-deleted = Archivo de audio eliminado
history-replaced = Grabación sustituida
history-invited = Enlace de contraseña creado
history-set-password = Contraseña definida
history-removed = Usuario eliminado
history-revoked = Revocado
history-signed-out = Sesiones cerradas
history-viewed-panel = Portal de usuario consultado

# The source of a change, after who did what and when. $api is the name of an API.
history-via-browser = en el navegador
history-via-command-line = en la línea de comandos
history-via-api = a través de la API { $api }
history-via-import = mediante una importación
# The same as options of the filter “Source”.
history-source-browser = Navegador
history-source-command-line = Línea de comandos
history-source-api = API { $api }
history-source-import = Importación
# After the source of a change. $change is the next message, as a link.
history-part-of = parte de { $change }
history-change-of = { $count ->
    [one] un cambio masivo de 1 buzón
   *[other] un cambio masivo de { $count } buzones
}

# The settings that changed: what the table is called where something was created, deleted or changed.
history-initial = Ajustes iniciales
history-previous = Ajustes anteriores
history-changed = Ajustes modificados
# Unfolds a long table. $what is one of the three messages above.
history-more = { $what } ({ $count })
# Column heads.
history-field = Campo
history-before = Antes
history-after = Después
# Buttons. “Anyway” confirms what a warning is about.
history-revert = Restaurar estos ajustes
history-undo = Deshacer este cambio
history-undo-anyway = Deshacer de todos modos
history-revert-anyway = Restaurar de todos modos
# Link to the history of the mailbox.
history-of-mailbox = Historial del buzón
# The result. $fields is a list of names of fields.
history-reverted-fields = { $count ->
    [one] Ajuste restaurado: { $fields }.
   *[other] Ajustes restaurados: { $fields }.
}
history-not-reverted = { $count ->
    [one] Ajuste cambiado después y no restaurado: { $fields }.
   *[other] Ajustes cambiados después y no restaurados: { $fields }.
}
history-nothing-reverted = No se ha restaurado nada: el buzón ya tiene estos ajustes.
history-pin-unchanged = El PIN no ha cambiado.
# Read aloud with the buttons that undo and revert.
history-version = versión { $version }

# Names of fields, and values that are words.
history-name = Nombre
history-plan = Plan
history-language = Idioma
history-timezone = Zona horaria
history-policy = Política de PIN
history-apis = API
history-status = Estado
history-shared-view = Vista compartida
history-username = Nombre de usuario
history-email = Dirección de correo electrónico
history-role = Rol
history-format = Formato
history-length = Duración
history-size = Tamaño
history-recording = Grabación
history-recording-before = grabación anterior
history-recording-after = nueva grabación
history-unlimited = sin límite
history-voicemail-only = solo buzón de voz
history-yes = sí
history-no = no
history-user-status = { $standing ->
    [suspended] suspendido
    [gone] eliminado
   *[active] activo
}
# Instead of a value that the reader may not see.
history-not-visible = no visible para usted
history-pin-before = oculto
history-pin-after = cambiado, oculto
