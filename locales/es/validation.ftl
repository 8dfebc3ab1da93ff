validation-required = Este dato es necesario
validation-required-number = Dé un número al buzón, por ejemplo 1234
validation-required-name = Dé un nombre al buzón
validation-required-owner = Elija un propietario
validation-required-pin = Dé un PIN, o copie el de otro buzón
validation-required-new-pin = Escriba un PIN nuevo
validation-required-timezone = Elija una zona horaria, por ejemplo Europe/Berlin
validation-required-language = Elija un idioma, por ejemplo en-US
validation-too-long = { $field } tiene { $length } caracteres; use como máximo { $max }
validation-control-character = { $field } contiene un carácter que no se puede mostrar; escríbalo de nuevo
validation-name-too-long = El nombre tiene { $length } caracteres; use como máximo { $max }
validation-name-character = El nombre tiene un carácter que no se puede mostrar; escríbalo de nuevo
validation-not-digits = Un número de buzón solo tiene cifras, por ejemplo 1234
validation-number-with-dash = Indique un solo número sin guion, por ejemplo 1234; un intervalo como 1001-1005 son varios números
validation-number-length = Un número de buzón tiene de { $min } a { $max } cifras; este tiene { $digits }
validation-number-taken = Este cliente ya tiene un buzón con este número; los archivados también cuentan, así que elija otro número
validation-range-full = Todos los números del { $first } al { $last } están ocupados; pida un intervalo más amplio
validation-stored-pin = Ese PIN no cumple las reglas de aquí; dé a este buzón uno propio
validation-no-such-mailbox = Este cliente no tiene otro buzón con ese número
validation-unknown-choice = { $field }: elija uno de los valores ofrecidos
validation-not-dialable = Esto no se puede marcar; use cifras, *, # y un + inicial, por ejemplo +49 30 1234567
validation-not-sip-address = Una dirección SIP tiene la forma desk@pbx.example
validation-exit-number-missing =
    { $kind ->
        [forward] Indique a qué número externo va la llamada
        [sipuri] Indique a qué dirección SIP va la llamada
        [mailbox] Indique a qué buzón va la llamada
        [queue] Indique a qué cola va la llamada
        [huntgroup] Indique a qué grupo de búsqueda va la llamada
        [menu] Indique a qué menú de voz va la llamada
        [peer] Indique a qué otro sistema va la llamada
       *[phone] Indique a qué teléfono va la llamada
    }, o elija «Colgar»
validation-exit-to-itself = Un buzón no puede devolver a los llamantes a sí mismo; elija otro número o Colgar
validation-bad-address = «{ $address }» no es una dirección de correo; tiene la forma jo@example.org
validation-recipient-twice = { $address } está dos veces; basta con una
validation-too-many-recipients = { $count } direcciones son demasiadas; use como máximo 15
validation-no-recipients = Dé al menos una dirección, o desactive «Correo a más direcciones»
validation-no-pager = Dé la dirección secundaria para la que se adjunta el mensaje, o desactive el adjunto
validation-deleted-unsent = Los mensajes se borrarían sin que salga ningún correo; active un correo, o conserve los mensajes
validation-unknown-timezone = «{ $name }» no es una zona horaria; use un nombre como Europe/Berlin
validation-unknown-language = «{ $tag }» no es un código de idioma; use uno como en-US o de
validation-unknown-language-meant = «{ $tag }» no es un código de idioma; quizá quiera decir { $meant }
validation-unknown-owner = Este cliente no tiene tal usuario
validation-unknown-sound = Este cliente no tiene tal sonido
validation-unknown-customer = No existe tal cliente
validation-customer-suspended = Este cliente está suspendido; nada suyo cambia hasta que vuelva a estar activo
validation-unconfirmed = Esto debe confirmarse antes
validation-plan-full = El plan «{ $plan }» admite { $max } buzones, y todos están en uso
validation-role-forbids = Su rol no permite cambiar esto: { $field }

validation-plan-transcription = La transcripción no está incluida en el plan «{ $plan }»
validation-plan-fax = El fax no está incluido en el plan «{ $plan }»
validation-plan-text = Los SMS no están incluidos en el plan «{ $plan }»
validation-plan-call = Las llamadas de aviso no están incluidas en el plan «{ $plan }»
validation-plan-recording = Las grabaciones por correo no están incluidas en el plan «{ $plan }»
validation-kept-out-of-plan = { $why }. Se conserva hasta que elija otra cosa, y después no podrá volver a elegirse

validation-pin-not-digits = Un PIN solo tiene cifras
validation-pin-dash = Un PIN no lleva guion; algunos sistemas ponen uno delante de un PIN bloqueado. Escriba solo las cifras deseadas
validation-pin-too-short = El PIN es demasiado corto: use { $rule }
validation-pin-too-long = El PIN es demasiado largo: use { $rule }
validation-pin-repeats = { $run } repite una cifra; evite la misma cifra tres veces seguidas
validation-pin-sequence = { $run } es una secuencia; evite tres cifras seguidas como 012 o 987
validation-pin-is-number = El PIN es el número del buzón; elija otro
validation-pin-is-number-reversed = El PIN es el número del buzón al revés; elija otro

validation-pin-rule-exactly = { $count ->
    [one] 1 cifra
   *[other] exactamente { $count } cifras
}
validation-pin-rule-between = de { $shortest } a { $longest } cifras
validation-pin-rule-repeats = ninguna cifra tres veces seguidas
validation-pin-rule-sequences = no tres cifras en secuencia, hacia arriba o hacia abajo (890 y 098 se permiten)
validation-pin-rule-number = no el número del buzón, ni del derecho ni del revés
validation-pin-rules = Cómo debe ser el PIN
validation-pin-rule-broken = no cumplido:
validation-pin-rule-met = cumplido:

validation-warning-nobody-owns = Este buzón no tiene propietario, así que esto no llega a nadie.
validation-warning-no-address = El propietario no tiene dirección de correo, así que esto no llega a nadie.
validation-warning-deleted-unheard = Ningún correo lleva la grabación: los mensajes desaparecen antes de que alguien los oiga.
validation-warning-notifies-nothing = No se avisa de nada mientras aquí diga «Nada».
validation-warning-opens-without-pin = Cualquiera que responda a ese teléfono oye los mensajes.
validation-warning-typed-pin-ignored = Vale el PIN copiado, no el escrito arriba.
validation-warning-exit-to-itself = Esto devuelve a los llamantes a este mismo buzón.
validation-warning-exit-archived = El buzón con ese número está archivado, así que quien pulse 0 no llega a ninguna parte.
validation-warning-exit-missing = Este cliente no tiene ningún buzón con ese número, así que quien pulse 0 no llega a ninguna parte.
validation-warning-recipients-off = Estas direcciones no reciben correo mientras el envío a más direcciones esté desactivado.
validation-warning-led-here = { $count ->
    [one] 1 buzón todavía lleva a los llamantes a este número.
   *[other] { $count } buzones todavía llevan a los llamantes a este número.
}

validation-there-is-a-problem = Hay un problema
validation-save-anyway = Guardar de todos modos
validation-error-title = Error: { $title }
