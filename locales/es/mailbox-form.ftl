mailbox-form-mailbox = Buzón
mailbox-form-mailbox-new-about = Cómo se llega a él, y cómo se llama.
mailbox-form-mailbox-about = Cómo se llega a él.
mailbox-form-only-administrators = Solo un administrador puede cambiar esto.
mailbox-form-customer-hint = Decide quién puede ser su propietario, sus reglas de PIN y su plan.
mailbox-form-use-customer = Usar este cliente
mailbox-form-choose-again = Elegir de nuevo…
mailbox-form-owner-without-address = { $name } (sin dirección de correo)
mailbox-form-number-hint = De 3 a 64 cifras, único en el cliente. Los espacios y guiones no cuentan.
mailbox-form-held-by = El número pertenece a { $mailbox }.
mailbox-form-held-by-archived = El número pertenece a { $mailbox }, que está archivado.
mailbox-form-description-hint = Para qué sirve; solo lo ve quien lo gestiona.
mailbox-form-owner-hint = Recibe los avisos y puede cambiar los ajustes.
mailbox-form-search = Buscar
mailbox-form-search-owners = Buscar un propietario
mailbox-form-search-sounds = Buscar un archivo de audio
mailbox-form-first-choices = La lista solo muestra los { $count } primeros; busque los demás por una parte del nombre.
mailbox-form-found = Resultados
mailbox-form-matches = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
mailbox-form-first-matches = Solo se muestran los { $count } primeros resultados; escriba más letras del nombre.
mailbox-form-no-match = No hay resultados.

mailbox-form-pin-about = Se pide a quien escucha los mensajes por teléfono.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Se pide a quien escucha por teléfono.
mailbox-form-new-pin = PIN nuevo
mailbox-form-new-pin-hint = Déjelo vacío para conservar el actual.
mailbox-form-pin-lost = El PIN no se conserva cuando se devuelve un formulario; escríbalo de nuevo.
mailbox-form-generate = Generar
mailbox-form-copy-pin-hint = En vez de escribir uno: el número de otro buzón de este cliente.
mailbox-form-pin-required-hint = Desactivado: cualquiera que llegue al buzón oye sus mensajes.
mailbox-form-present-pin = PIN actual
mailbox-form-show-pin = Mostrar el PIN
mailbox-form-hide-pin = Ocultar
mailbox-form-looks-recorded = Cada consulta queda registrada en el historial.

mailbox-form-greeting = Saludo y reproducción
mailbox-form-greeting-about = Qué se oye primero al llamar, y cómo se leen los mensajes a quien los escucha.
mailbox-form-temporary-greeting-hint = Cuando hay uno grabado, suena en lugar del saludo.
mailbox-form-beep-hint = Indica cuándo hablar.
mailbox-form-language-hint = Escriba parte del nombre, por ejemplo español, y elija de la lista; o un código como en-US.
mailbox-form-timezone-hint = Empiece por una ciudad, por ejemplo Berlin.
mailbox-form-announce-caller-hint = El número o el nombre de quien llama.
mailbox-form-announce-duration-hint = Antes de reproducir el mensaje.
mailbox-form-announce-envelope-hint = Todo lo que se sabe del mensaje, antes de reproducirlo.

mailbox-form-exit = Salir del saludo
mailbox-form-exit-about = Quien prefiera hablar con alguien puede pulsar 0.
mailbox-form-exit-number-hint = El número; para una dirección SIP, user@host.

mailbox-form-notifications = Avisos
mailbox-form-notifications-about = Qué ocurre cuando llega un mensaje. Ahora: { $now }
mailbox-form-not-in-plan = no incluido en el plan
mailbox-form-owner-text-hint = Un breve SMS de que ha llegado un mensaje.
mailbox-form-notify-recipients-hint = Avisa también a las direcciones de abajo.
mailbox-form-recipients-hint = Hasta 15, una por línea o separadas por comas.
mailbox-form-pager-hint = Una segunda dirección de correo. Vacío: ninguna.
mailbox-form-pager-attach-hint = El mensaje de voz o el fax va con el correo.
mailbox-form-notify-call-hint = Llama a este número cuando llega un mensaje. Vacío: ninguna llamada.
mailbox-form-notify-call-kept = { $why }. Este número se conserva hasta que lo cambie.
mailbox-form-caller-id-hint = Se muestra en esa llamada. Vacío: desconocido.
mailbox-form-delete-hint = Los mensajes salen del buzón una vez enviado el correo.
mailbox-form-transcribe-hint = Los mensajes de voz nuevos se ponen por escrito.
mailbox-form-stays-on = { $why }. Sigue activado hasta que lo desactive.

mailbox-form-visibility = Visibilidad
mailbox-form-visibility-about = Dónde lo encuentra su propietario.
mailbox-form-panel-hint = Su propietario puede gestionarlo allí.

mailbox-form-create = Crear el buzón
mailbox-form-save = Guardar el buzón
mailbox-form-save-first = Guardar
mailbox-form-check = Comprobar
mailbox-form-cancel = Cancelar
mailbox-form-working = En curso…
mailbox-form-unsaved = Cambios sin guardar
mailbox-form-no-mistakes = Sin errores. Aún no se ha guardado nada.
mailbox-form-only-warnings = Sin errores, pero mire esto: { $fields }. Aún no se ha guardado nada.

mailbox-form-not-saved = No guardado
mailbox-form-no-connection = Sin conexión
mailbox-form-still-here = { $why } Lo que escribió sigue aquí.
mailbox-form-sign-in-then = { $link }, vuelva aquí y guarde de nuevo.

mailbox-form-stale-saved = { $who } guardó este buzón mientras usted lo editaba
mailbox-form-stale-archived = { $who } archivó este buzón mientras usted lo editaba
mailbox-form-stale-look = Nada suyo se ha guardado aún, y nada de lo que escribió se ha perdido. Mírelo y guarde de nuevo.
mailbox-form-stale-look-pin = Nada suyo se ha guardado aún. Todo lo que escribió está aquí, salvo el PIN, que no se conserva: escríbalo de nuevo. Mírelo y guarde de nuevo.
mailbox-form-stale-restore = Nada suyo se ha guardado aún, y nada de lo que escribió se ha perdido. Restáurelo y guarde de nuevo.
mailbox-form-stale-restore-pin = Nada suyo se ha guardado aún. Todo lo que escribió está aquí, salvo el PIN, que no se conserva: escríbalo de nuevo. Restaure el buzón y guarde de nuevo.
mailbox-form-restore-tab = Restaurarlo en otra pestaña
mailbox-form-taken-over = Tomado de la otra versión: { $fields }.
mailbox-form-both-changed = Ambos cambiaron esto. Queda lo suyo, salvo que tome lo otro:
mailbox-form-field = Campo
mailbox-form-yours = Lo suyo
mailbox-form-theirs = Lo otro
mailbox-form-choose = Elegir
mailbox-form-take-theirs = Tomar lo otro
