# The pages of the control panel.

panel-page-yours = Sus buzones
panel-page-organization = Buzones de su organización
# $total is a number, such as 1,284 or 1,000+; $choose is the next message, as a link.
panel-page-shown = Mostrados aquí: { $total } · { $choose }
panel-page-choose = elegir buzones
panel-page-none-shown = Ninguno de sus buzones se muestra aquí
panel-page-none-shown-why = Elija los buzones que quiere gestionar aquí.
# Button.
panel-page-choose-mailboxes = Elegir buzones
panel-page-none = Aún no tiene buzones
panel-page-none-why = Cuando su administrador le asigne uno, podrá gestionarlo aquí.

# Folded parts of a card, and a link.
panel-page-numbers-and-emails = Números de teléfono y direcciones de correo electrónico
panel-page-change-pin = Cambiar PIN
panel-page-more = Más ajustes
# Labels and hints of the fields of a card.
panel-page-number = Llamada de notificación
panel-page-number-hint = Al guardar un número se activan las llamadas.
panel-page-additional-email-hint = Al guardar una dirección de correo electrónico se activan sus notificaciones.
panel-page-recipients = Otros destinatarios
panel-page-save = Guardar

# The page on which users choose which mailboxes their control panel shows.
panel-page-choice = Buzones en el portal de usuario
panel-page-choice-about = Active los buzones que quiera ver en su portal de usuario. Los cambios se guardan de inmediato.
panel-page-none-owned = No es propietario de ningún buzón
panel-page-none-owned-why = Aquí aparecen los buzones de los que es propietario.
panel-page-none-listed-why = Cuando su administrador le asigne uno, aparecerá aquí.
# Below a mailbox that sends no notifications.
panel-page-no-notifications = Sin notificaciones

# A form was sent for a mailbox that is no longer shown. $why is a sentence without a period.
panel-page-kept = No se ha guardado nada
panel-page-kept-archived = Este buzón se ha archivado.
panel-page-kept-gone = { $why }. Este buzón ya no se muestra aquí.
panel-page-kept-about = Lo que escribió se conserva en esta página. Guarde de nuevo cuando el buzón vuelva a aparecer en su portal de usuario.
panel-page-field = Campo
panel-page-your-version = Su versión
panel-page-save-again = Guardar de nuevo

# An administrator views the control panel of a user. $name is the user’s name.
panel-page-of = Portal de usuario de { $name }
panel-page-preview = Este es el portal de usuario de { $name }, tal como lo ve esa persona. Usted no puede cambiar nada aquí, y su visita queda registrada en el historial.
panel-page-no-sign-in = Este usuario no puede iniciar sesión
panel-page-no-sign-in-why = El usuario se ha eliminado, o bien está suspendido o pertenece a un cliente suspendido. No puede ver ningún portal de usuario.
panel-page-preview-none = No se muestra nada en este portal de usuario
# $field is the label of a field.
panel-page-preview-none-why = “{ $field }” está desactivado en todos los buzones de este usuario.

# $why is a sentence without a period.
panel-page-refused = No se ha cambiado nada. { $why }.
panel-page-refused-archived = No se ha cambiado nada, porque este buzón se ha archivado.
