# The form that creates and edits a mailbox.

# The first section: title, and the sentence below it.
mailbox-form-mailbox = Buzón
mailbox-form-mailbox-new-about = A quién pertenece y cómo llegan a él las personas que llaman.
mailbox-form-mailbox-about = A quién pertenece y cómo llegan a él las personas que llaman.
mailbox-form-only-administrators = Solo un administrador puede cambiar esto.
mailbox-form-customer-hint = Determina los posibles propietarios, la política de PIN y el plan.
# Button, where there is no script: loads the owners, sounds and rules of the chosen customer.
mailbox-form-use-customer = Usar este cliente
# First option of a select whose former value the new customer does not have.
mailbox-form-choose-again = Elegir de nuevo…
# Option of the owner. $name is a person.
mailbox-form-owner-without-address = { $name } (sin dirección de correo electrónico)
mailbox-form-number-hint = De 3 a 64 dígitos, único para cada cliente. Los espacios se ignoran.
# Below the number. $mailbox is the number and name of another mailbox.
mailbox-form-number-belongs-to = Este número pertenece a { $mailbox }.
mailbox-form-number-belongs-to-archived = Este número pertenece a { $mailbox }, buzón archivado.
mailbox-form-description-hint = Solo la ven las personas que gestionan este buzón.
mailbox-form-owner-hint = Recibe las notificaciones y puede cambiar los ajustes.
# Button, without scripts: searches for owners or greetings.
mailbox-form-search = Buscar
# Labels of the search fields, without scripts.
mailbox-form-search-owners = Buscar propietarios
mailbox-form-search-sounds = Buscar archivos de audio
# Below the search field. $count is how many options the list has.
mailbox-form-first-choices = Solo se muestran los primeros { $count }. Busque los demás por su nombre.
# Name of the list of matches, read aloud.
mailbox-form-found = Coincidencias
mailbox-form-matches = { $count ->
    [one] { $count } coincidencia
   *[other] { $count } coincidencias
}
mailbox-form-first-matches = Solo se muestran las primeras { $count } coincidencias. Escriba más letras del nombre.
mailbox-form-no-match = Sin coincidencias.

# The section of the PIN.
mailbox-form-pin-about = Necesario para escuchar los mensajes por teléfono, salvo si “Exigir PIN” está desactivado.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Solo dígitos.
mailbox-form-new-pin = Nuevo PIN
mailbox-form-new-pin-hint = Deje el campo vacío para conservar el PIN actual. Un PIN sustituido no se puede restaurar.
# Warning below the empty field, after a form came back with errors.
mailbox-form-pin-not-kept = Por seguridad, el PIN no se ha conservado. Introdúzcalo de nuevo.
# Button beside the field: makes up a PIN.
mailbox-form-generate = Generar
mailbox-form-copy-pin-hint = En lugar de un PIN, introduzca el número de otro buzón de este cliente.
mailbox-form-pin-required-hint = Si está desactivado, cualquiera que acceda al buzón puede oír sus mensajes.
# Label above the hidden PIN, and its two buttons.
mailbox-form-current-pin = PIN actual
mailbox-form-show-pin = Mostrar PIN
mailbox-form-hide-pin = Ocultar PIN
mailbox-form-reveal-recorded = Mostrar el PIN queda registrado en el historial.

# The section of greeting and playback.
mailbox-form-greeting = Saludo y reproducción
mailbox-form-greeting-about = Lo primero que oyen las personas que llaman, y cómo se reproducen los mensajes por teléfono.
mailbox-form-temporary-greeting-hint = Si hay uno grabado, se reproduce en lugar del saludo.
mailbox-form-language-hint = Escriba parte del nombre, por ejemplo, español, y elíjalo en la lista, o escriba un código como en-US.
mailbox-form-timezone-hint = Escriba una ciudad, por ejemplo, Berlin, y elíjala en la lista.
# Hints below check boxes: what is said before a message plays.
mailbox-form-announce-caller-hint = El número o el nombre de la persona que llama.
mailbox-form-message-details-hint = Persona que llama, fecha y duración, antes de reproducir el mensaje.

# The section about callers who press 0.
mailbox-form-press-0 = Tecla 0 durante el saludo
mailbox-form-press-0-about = Destino de las personas que llaman y pulsan 0.
mailbox-form-destination-number-hint = Por ejemplo, 201, +49 30 1234567 o desk@pbx.example.

mailbox-form-notifications = Notificaciones
# $now is what happens at the moment, in bold, with its period: “email with recording.”
mailbox-form-notifications-about = Qué ocurre cuando llega un mensaje. Actualmente: { $now }
# In parentheses after an option that cannot be chosen.
mailbox-form-not-in-plan = no incluido en el plan
mailbox-form-notify-recipients-hint = Envía notificaciones también a las direcciones de correo electrónico indicadas abajo.
# $max is a number.
mailbox-form-recipients-hint = Hasta { $max } direcciones de correo electrónico, una por línea o separadas por comas.
mailbox-form-additional-email-hint = Opcional. Las notificaciones también se envían aquí.
mailbox-form-additional-email-attach-hint = El correo electrónico incluye el mensaje de voz o el fax.
mailbox-form-notify-call-hint = Opcional. Se llama a este número cuando llega un mensaje.
# $why is a sentence without a period: what the plan does not include.
mailbox-form-notify-call-kept = { $why }. Este número se conserva hasta que lo cambie.
mailbox-form-caller-id-hint = Opcional. El número que se muestra a la persona a la que se llama. Si está vacío, no se muestra ningún número.
mailbox-form-delete-hint = Después, ya no se pueden escuchar por teléfono.
# Hint below a check box. $why is as above.
mailbox-form-stays-on = { $why }. Seguirá activado hasta que lo desactive.

mailbox-form-control-panel = Portal de usuario
mailbox-form-control-panel-about = Página en la que los propietarios ven sus buzones.
mailbox-form-panel-hint = El propietario puede gestionar allí este buzón.

# Buttons of the form.
mailbox-form-create = Crear buzón
mailbox-form-save = Guardar buzón
mailbox-form-save-first = Guardar
mailbox-form-check = Comprobar sin guardar
mailbox-form-cancel = Cancelar
# Status beside the buttons.
mailbox-form-working = En curso…
mailbox-form-unsaved = Cambios sin guardar
mailbox-form-no-errors = No se han encontrado errores. No se ha guardado nada.
# $fields is the labels of fields that have a warning, with commas between them.
mailbox-form-only-warnings = No se han encontrado errores, pero revise lo siguiente: { $fields }. No se ha guardado nada.

# Titles of the message above the form.
mailbox-form-not-saved = No guardado
mailbox-form-no-connection = Sin conexión
# $why is a sentence with a period.
mailbox-form-input-kept = { $why } Lo que escribió sigue aquí.
# $link is the link “Sign in in a new tab”.
mailbox-form-sign-in-then = { $link }. Después, vuelva aquí y guarde de nuevo.

# Someone else saved or archived the mailbox while this form was open. $who is a person.
mailbox-form-conflict-saved = { $who } guardó este buzón mientras usted lo editaba
mailbox-form-conflict-archived = { $who } archivó este buzón mientras usted lo editaba
mailbox-form-conflict-review = Sus cambios aún no se han guardado y no se ha perdido nada de lo que introdujo. Revíselos y guarde de nuevo.
mailbox-form-conflict-review-pin = Sus cambios aún no se han guardado. Todo lo que introdujo sigue aquí, excepto el PIN: introdúzcalo de nuevo. Revise sus cambios y guarde de nuevo.
mailbox-form-conflict-restore = Sus cambios aún no se han guardado y no se ha perdido nada de lo que introdujo. Restaure el buzón y guarde de nuevo.
mailbox-form-conflict-restore-pin = Sus cambios aún no se han guardado. Todo lo que introdujo sigue aquí, excepto el PIN: introdúzcalo de nuevo. Restaure el buzón y guarde de nuevo.
mailbox-form-restore-tab = Restaurar en una pestaña nueva
# $fields is labels with commas between them: what the other person changed and this form now shows.
mailbox-form-updated-fields = Actualizado con la otra versión: { $fields }.
# Above a table of fields that both people changed, with the column heads and the check box of each row.
mailbox-form-both-changed = Ambos cambiaron estos campos. Se guarda su versión, a menos que elija la otra:
mailbox-form-field = Campo
mailbox-form-your-version = Su versión
mailbox-form-their-version = La otra versión
mailbox-form-choose = Elegir
mailbox-form-use-their-version = Usar la otra versión
