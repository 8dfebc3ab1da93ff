# The list of mailboxes.

mailboxes-title = Buzones
mailboxes-archive = Archivados
mailboxes-new = Nuevo buzón
mailboxes-import = Importar
mailboxes-bulk-changes = Cambios masivos
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = Archivados: { $total }
mailboxes-found = Encontrados: { $total }
mailboxes-in-total = { $total } en total
mailboxes-at-customer = { $total } de { $customer }

# Titles and sentences of an empty list, each with a link.
mailboxes-empty-page = Esta página está vacía
mailboxes-empty-page-why = Es posible que la lista haya cambiado desde que se creó el enlace.
mailboxes-first-page = Ir a la primera página
mailboxes-no-match = Ningún buzón coincide
mailboxes-no-match-why = Pruebe con menos palabras o quite un filtro.
mailboxes-clear = Quitar búsqueda y filtros
mailboxes-nothing-archived = No hay buzones archivados
mailboxes-nothing-archived-why = Los buzones archivados se conservan aquí hasta que se restauran.
mailboxes-to-list = Ir a los buzones
mailboxes-none = Aún no hay buzones
mailboxes-none-create = Cree el primero con un número, un nombre y un PIN.
mailboxes-none-ask = Pida uno a su administrador.

# Read aloud: check boxes of the list.
mailboxes-select-page = Seleccionar esta página
mailboxes-select = Seleccionar { $number } { $name }
# Column heads.
mailboxes-number = Número
mailboxes-name = Nombre
mailboxes-owner = Propietario
mailboxes-notifications = Notificaciones
mailboxes-in-panel = Portal de usuario
mailboxes-changed = Modificado
mailboxes-pages = Páginas
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = { $first }–{ $last } de { $total }
mailboxes-first = Primera
mailboxes-previous = Anterior
mailboxes-next = Siguiente
mailboxes-no-owner = Sin propietario
# Below the owner filter, when a customer has many users.
mailboxes-more-owners = No se muestran todos los propietarios. Busque los demás por su nombre.
# Read aloud: a switch of the list.
mailboxes-show-in-panel = Mostrar { $number } { $name } en el portal de usuario
mailboxes-is-archived = archivado
# In the column “Notifications”: notifications are on, but there is no owner or email address.
mailboxes-reaches-nobody = Sin destinatario
# An empty cell.
mailboxes-no-channel = Ninguna

mailboxes-search = Buscar
# In the empty search field.
mailboxes-search-in = Número, nombre, descripción, propietario o correo electrónico
# The menu of filters, the filters in it and their values.
mailboxes-filters = Filtros
mailboxes-filters-on = Filtros activos
mailboxes-clear-all = Quitar todos
mailboxes-apply = Aplicar
mailboxes-any = Cualquiera
mailboxes-customer = Cliente
mailboxes-filter-panel = Portal de usuario
mailboxes-shown = Mostrado
mailboxes-not-shown = No mostrado
mailboxes-pin = PIN
mailboxes-weak-pin = No cumple la política de PIN
mailboxes-plan = Plan
mailboxes-beyond-plan = Usa funciones no incluidas en el plan
mailboxes-press-0 = Tecla 0
mailboxes-press-0-nowhere = Tecla 0 sin destino
mailboxes-chip-weak-pin = PIN no conforme
mailboxes-yes = Sí
mailboxes-no = No
mailboxes-suspended = cliente suspendido
mailboxes-notify-unreached = Activas, sin destinatario
mailboxes-transcription = Transcripción
mailboxes-on = Activada
mailboxes-off = Desactivada
# Read aloud after the name of an active filter.
mailboxes-remove-filter = : quitar este filtro
mailboxes-chip-no-owner = Sin propietario
mailboxes-chip-owner = Propietario: { $name }
mailboxes-chip-search = “{ $search }”
mailboxes-chip-panel = En el portal de usuario
mailboxes-chip-not-panel = Fuera del portal de usuario
mailboxes-chip-transcribed = Con transcripción
mailboxes-chip-not-transcribed = Sin transcripción

# Values of the filter “Notifications”.
mailboxes-notify-email = Correo electrónico al propietario
mailboxes-notify-text = SMS al propietario
mailboxes-notify-recipients = Otros destinatarios
mailboxes-notify-additional-email = Segunda dirección de correo electrónico
mailboxes-notify-call = Llamada de notificación
mailboxes-notify-nobody = No se notifica a nadie

# The menu that exports the list.
mailboxes-export = Exportar
mailboxes-export-format = Formato
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV para Excel
mailboxes-export-json = JSON, un buzón por línea
mailboxes-export-pins = Incluir los PIN
mailboxes-export-pins-hint = Como texto sin cifrar. Queda registrado en el historial de cada buzón.
mailboxes-download = Descargar
