# Why a request failed, and what to do next. Some of it is sent with every page, so keep it short.

request-errors-signed-out = Su sesión se ha cerrado. Inicie sesión de nuevo para continuar.
# Link, alone or at the start of a sentence.
request-errors-sign-in-tab = Iniciar sesión en una pestaña nueva
request-errors-forbidden = No tiene permiso para realizar esta acción.
request-errors-not-found = Esto no existe o usted no tiene acceso.
request-errors-suspended = Este cliente está suspendido. No se puede cambiar nada hasta que vuelva a estar activo.
request-errors-archived = Este buzón está archivado. Restáurelo primero.
request-errors-other-user = Ahora otra persona tiene la sesión iniciada, por lo que no se ha guardado nada. Recargue la página o vuelva a iniciar sesión como el usuario que rellenó el formulario.
request-errors-pin-unreadable = El PIN de este buzón no se puede descifrar con las claves de este servidor. Defina un nuevo PIN.
request-errors-bad-request = La solicitud no es válida o está obsoleta. Recargue la página e inténtelo de nuevo.
request-errors-too-many = Demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.
request-errors-no-response = Sin respuesta. Compruebe su conexión e inténtelo de nuevo.
# Of a change, while it isn’t known whether it was saved; and once it is known that it wasn’t.
request-errors-outcome-unknown = Sin conexión. Aún no se sabe si el cambio se ha guardado.
request-errors-not-done = Sin conexión. No se ha cambiado nada.
request-errors-busy = El servidor está ocupado y no se ha cambiado nada. Inténtelo de nuevo en unos segundos.
request-errors-no-storage = El disco del servidor está lleno o no admite escritura, y no se ha cambiado nada. Pida al administrador del servidor que libere espacio e inténtelo de nuevo.
request-errors-internal = Se ha producido un error en el servidor. No se ha cambiado nada.
