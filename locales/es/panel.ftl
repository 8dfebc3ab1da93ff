# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by someone else.
panel-email-me = Enviarme un correo electrónico
panel-email-owner = Enviar un correo electrónico al propietario
panel-text-me = Enviarme un SMS
panel-text-owner = Enviar un SMS al propietario
panel-call-me = Llamarme
panel-call-number = Llamar a un número
panel-recording = Adjuntar la grabación
panel-additional-email = Enviar a la segunda dirección de correo electrónico
panel-greeting = Saludo temporal

# What a switch does.
panel-left-plan = Ya no está incluido en el plan “{ $plan }”. Si lo desactiva, no podrá volver a activarlo.
panel-turns-email-on = Activa también el correo electrónico.
panel-delete-hint = Después, ya no se pueden escuchar por teléfono.
panel-transcribe-hint = Los nuevos mensajes de voz se convierten en texto.
panel-greeting-hint = Si hay uno grabado, se reproduce en lugar del saludo.
panel-message-details-hint = Persona que llama, fecha y duración, antes de reproducir el mensaje.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [one] { $first } y { $count } más
   *[other] { $first } y { $count } más
}

# Why a switch cannot be turned on.
panel-role-forbids = Su rol no permite esta acción.
panel-no-owner = Este buzón no tiene propietario, por lo que esto no llegaría a nadie.
panel-you-have-no-address = Aún no tiene dirección de correo electrónico. Añada una en “Cuenta”.
panel-owner-has-no-address = El propietario no tiene dirección de correo electrónico, por lo que esto no llegaría a nadie.
panel-number-first = Introduzca primero un número más abajo.
panel-address-first = Introduzca primero una dirección de correo electrónico más abajo.
panel-addresses-first = Introduzca primero direcciones de correo electrónico más abajo.
panel-additional-email-first = Active primero “Enviar a la segunda dirección de correo electrónico”.

panel-many-sounds = Para elegir entre todos los archivos de audio, vaya a “Más ajustes”.
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (no incluido en el plan)

# What happens with a new message. $effects is one or several of the “panel-does” below.
panel-happens = { $kind ->
    [voicemail] Cuando llega un nuevo mensaje de voz, { $effects }.
    [fax] Cuando llega un nuevo fax, { $effects }.
    [text] Cuando llega un nuevo SMS, { $effects }.
    [voicemail_fax] Cuando llega un nuevo mensaje de voz o fax, { $effects }.
   *[all] Cuando llega un nuevo mensaje, { $effects }.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } El mensaje se elimina después de enviar el correo electrónico.
panel-happens-nothing = Cuando llega un nuevo mensaje, no se notifica a nadie.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others } y { $last }
panel-does-notice-you = se le envía un correo electrónico
panel-does-notice = se envía un correo electrónico a { $name }
panel-does-recording-you = se le envía un correo electrónico con la grabación
panel-does-recording = se envía un correo electrónico con la grabación a { $name }
panel-does-text-you = se le envía un SMS
panel-does-text = se envía un SMS a { $name }
panel-does-recipients = { $count ->
    [one] se envía un correo electrónico a { $count } destinatario más
   *[other] se envía un correo electrónico a { $count } destinatarios más
}
panel-does-additional-email = se envía un correo electrónico a { $address }
panel-does-additional-email-recording = se envía un correo electrónico con la grabación a { $address }
panel-does-call = se llama al { $number }

# What was just done. $mailbox is its name.
panel-said-email = { $email ->
    [notice] Los correos electrónicos sin la grabación están activados para { $mailbox }.
    [recording] Los correos electrónicos con la grabación están activados para { $mailbox }.
   *[off] Los correos electrónicos están desactivados para { $mailbox }.
}
panel-said-text = { $state ->
    [on] Los SMS están activados para { $mailbox }.
   *[off] Los SMS están desactivados para { $mailbox }.
}
panel-said-call = { $state ->
    [on] Las llamadas están activadas para { $mailbox }.
   *[off] Las llamadas están desactivadas para { $mailbox }.
}
panel-said-recipients = { $state ->
    [on] Los correos electrónicos a otros destinatarios están activados para { $mailbox }.
   *[off] Los correos electrónicos a otros destinatarios están desactivados para { $mailbox }.
}
panel-said-additional-email = { $state ->
    [on] Los correos electrónicos a la segunda dirección de correo electrónico están activados para { $mailbox }.
   *[off] Los correos electrónicos a la segunda dirección de correo electrónico están desactivados para { $mailbox }.
}
panel-said-additional-email-recording = { $state ->
    [on] La grabación para la segunda dirección de correo electrónico está activada para { $mailbox }.
   *[off] La grabación para la segunda dirección de correo electrónico está desactivada para { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] La transcripción está activada para { $mailbox }.
   *[off] La transcripción está desactivada para { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] El saludo temporal está activado para { $mailbox }.
   *[off] El saludo temporal está desactivado para { $mailbox }.
}
panel-said-system-default = Saludo de { $mailbox } cambiado al predeterminado del sistema.
panel-said-greeting = Saludo de { $mailbox } cambiado.
# Any other switch.
panel-said-switch = { $state ->
    [on] “{ $field }” está activado para { $mailbox }.
   *[off] “{ $field }” está desactivado para { $mailbox }.
}
# Any other choice.
panel-said-choice = “{ $field }” es ahora “{ $value }” para { $mailbox }.

# $why is one or several sentences.
panel-not-changed = Sin cambios. { $why }
panel-not-changed-archived = Sin cambios, porque este buzón se ha archivado.
panel-connection-back = La conexión se ha restablecido. Su cambio se ha guardado.
panel-undo = Deshacer
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = { $mailbox } aún no se ha modificado. { $why }
# Button below the question above.
panel-confirm = Cambiar de todos modos

panel-more-notifications = Más notificaciones
panel-listening = Escucha por teléfono
# Folded section. $count is how many switches it has.
panel-left-out = No incluido en su plan “{ $plan }” ({ $count })
# Button beside a select, where there is no script.
panel-set = Guardar
panel-record = Grabar un nuevo saludo
panel-record-not = Pida a un administrador o a un usuario principal que añada un saludo.

panel-new-pin = Nuevo PIN
panel-new-pin-hint = Un PIN sustituido no se puede restaurar.
panel-generate = Generar
panel-set-pin = Guardar PIN
panel-pin-breaks-rules = Sin cambios: el PIN debe cumplir todos los requisitos.
panel-pin-not-kept = Por seguridad, el PIN no se ha conservado. Introdúzcalo de nuevo.
