panel-email-me = Enviarme un correo
panel-email-owner = Enviar un correo al propietario
panel-text-me = Enviarme un SMS
panel-text-owner = Enviar un SMS al propietario
panel-call-me = Llamarme
panel-call-number = Llamar a un número
panel-recording = Adjuntar la grabación
panel-pager = Enviar un correo a la dirección secundaria
panel-pager-recording = Adjuntar también allí la grabación
panel-transcribe = Transcribir
panel-greeting = Saludo temporal

panel-left-plan = Ya no está incluido en el plan «{ $plan }». Una vez desactivado, así se queda.
panel-turns-email-on = Activa también el correo.
panel-delete-hint = Salen del buzón una vez enviado el correo.
panel-transcribe-hint = Los mensajes de voz nuevos se ponen por escrito.
panel-greeting-hint = Cuando hay uno grabado, suena en lugar del saludo.
panel-envelope-hint = Todo lo que se sabe del mensaje, antes de reproducirlo.
panel-first-and-more = { $count ->
    [one] { $first } y { $count } más
   *[other] { $first } y { $count } más
}

panel-role-forbids = Su rol no permite cambiar esto.
panel-nobody-owns = Este buzón no tiene propietario, así que esto no llegaría a nadie.
panel-you-have-no-address = Aún no tiene dirección de correo. Indique una en «Cuenta».
panel-owner-has-no-address = El propietario no tiene dirección de correo, así que esto no llegaría a nadie.
panel-number-first = Indique antes un número más abajo.
panel-address-first = Indique antes una dirección más abajo.
panel-addresses-first = Indique antes direcciones más abajo.
panel-pager-first = Active antes la dirección secundaria.

panel-many-sounds = Hay muchos sonidos; todos están en «Más ajustes».
panel-option-not-in-plan = { $option } (no incluido en el plan)

panel-happens = { $kind ->
    [voicemail] Con un mensaje de voz nuevo: { $deeds }.
    [fax] Con un fax nuevo: { $deeds }.
    [text] Con un mensaje de texto nuevo: { $deeds }.
    [voicemail_fax] Con un mensaje de voz o fax nuevo: { $deeds }.
   *[all] Con un mensaje nuevo: { $deeds }.
}
panel-happens-deleted = { $happens } Se borra una vez enviado el correo.
panel-happens-nothing = No se avisa a nadie de un mensaje nuevo.
panel-does-several = { $others } y { $last }
panel-does-notice-you = se le envía un aviso por correo
panel-does-notice = se envía un aviso por correo a { $name }
panel-does-recording-you = se le envía la grabación por correo
panel-does-recording = se envía la grabación por correo a { $name }
panel-does-text-you = se le envía un SMS
panel-does-text = se envía un SMS a { $name }
panel-does-addresses = { $count ->
    [one] se envía un correo a { $count } dirección más
   *[other] se envía un correo a { $count } direcciones más
}
panel-does-pager = se envía un correo a { $address }
panel-does-pager-recording = se envía la grabación por correo a { $address }
panel-does-call = se llama al { $number }

panel-said-email = { $email ->
    [notice] Los correos sin la grabación están activados para { $mailbox }.
    [recording] Los correos con la grabación están activados para { $mailbox }.
   *[off] Los correos están desactivados para { $mailbox }.
}
panel-said-text = { $state ->
    [on] Los SMS están activados para { $mailbox }.
   *[off] Los SMS están desactivados para { $mailbox }.
}
panel-said-call = { $state ->
    [on] Las llamadas están activadas para { $mailbox }.
   *[off] Las llamadas están desactivadas para { $mailbox }.
}
panel-said-addresses = { $state ->
    [on] Los correos a más direcciones están activados para { $mailbox }.
   *[off] Los correos a más direcciones están desactivados para { $mailbox }.
}
panel-said-pager = { $state ->
    [on] Los correos a la dirección secundaria están activados para { $mailbox }.
   *[off] Los correos a la dirección secundaria están desactivados para { $mailbox }.
}
panel-said-pager-recording = { $state ->
    [on] La grabación para la dirección secundaria está activada para { $mailbox }.
   *[off] La grabación para la dirección secundaria está desactivada para { $mailbox }.
}
panel-said-transcribe = { $state ->
    [on] La transcripción está activada para { $mailbox }.
   *[off] La transcripción está desactivada para { $mailbox }.
}
panel-said-temporary-greeting = { $state ->
    [on] El saludo temporal está activado para { $mailbox }.
   *[off] El saludo temporal está desactivado para { $mailbox }.
}
panel-said-own-greeting = Para { $mailbox } se ha elegido el saludo del sistema.
panel-said-greeting = Para { $mailbox } se ha elegido otro saludo.
panel-said-switch = { $state ->
    [on] «{ $field }» está activado para { $mailbox }.
   *[off] «{ $field }» está desactivado para { $mailbox }.
}
panel-said-choice = «{ $field }» es ahora «{ $value }» para { $mailbox }.

panel-not-changed = Sin cambios. { $why }
panel-not-changed-archived = Sin cambios: este buzón está ahora archivado.
panel-connection-back = La conexión ha vuelto. Se ha guardado.
panel-undo = Deshacer
panel-asks = { $mailbox }: aún sin cambios. { $why }
panel-confirm = Cambiar de todos modos

panel-more-notifications = Más avisos
panel-listening = Escucha por teléfono
panel-left-out = No incluido en su plan «{ $plan }» ({ $count })
panel-set = Aplicar
panel-record = Grabar uno nuevo
panel-record-not = Su rol no permite añadir sonidos; lo hace un administrador.

panel-new-pin = PIN nuevo
panel-generate = Generar
panel-set-pin = Poner el PIN
panel-pin-breaks-rules = Aún no se ha cambiado nada: el PIN debe cumplir todas las reglas.
panel-pin-lost = El PIN no se conserva cuando se devuelve un formulario; escríbalo de nuevo.
