# Pages that say why a request failed.

# Titles.
error-pages-signed-out = Sesión cerrada
error-pages-forbidden = No permitido
error-pages-not-found = No encontrado
error-pages-suspended = Cliente suspendido
error-pages-pin-unreadable = PIN ilegible
error-pages-bad-request = Solicitud no válida
error-pages-too-many = Demasiadas solicitudes
error-pages-no-response = Sin respuesta
error-pages-busy = Servidor ocupado
error-pages-no-storage = Disco del servidor lleno
error-pages-internal = Se ha producido un error
# What was lost, each with the button below it.
error-pages-pin-not-saved = El nuevo PIN no se ha guardado.
error-pages-pin-again = Iniciar sesión y definirlo de nuevo
error-pages-sound-not-saved = El archivo de audio no se ha guardado. Después de iniciar sesión, elija el archivo o grábelo de nuevo.
error-pages-sound-again = Iniciar sesión y añadirlo de nuevo
# Button.
error-pages-start-page = Ir a la página de inicio
# At the end of the page, for support. $id is letters and digits.
error-pages-request = ID de solicitud: { $id }
# What becomes of a form that was sent after the session ended.
error-pages-kept = Lo que escribió se conserva en esta página.
error-pages-kept-without-pin = Lo que escribió se conserva en esta página, excepto el PIN. Introdúzcalo de nuevo después de enviar el resto.
# Button, after the link “Sign in in a new tab”.
error-pages-send-again = Enviar de nuevo
# Title and sentence where someone else signed in in between. $who and $by are names.
error-pages-other-user = No se ha guardado: ahora otra persona tiene la sesión iniciada
error-pages-filled-in-by = Ahora tiene la sesión iniciada como { $who }, pero este formulario se rellenó como { $by }.
# Button.
error-pages-send-anyway = Enviar de todos modos
# Sentence and button, in place of that button, where the form had a file.
error-pages-file-not-saved = El archivo no se ha guardado. Elíjalo o grábelo de nuevo.
error-pages-file-again = Volver al formulario
