rules-required = Este dato es necesario
rules-required-number = Dé un número al buzón, por ejemplo 1234
rules-required-name = Dé un nombre al buzón
rules-required-owner = Elija un propietario
rules-required-pin = Dé un PIN, o copie el de otro buzón
rules-required-new-pin = Escriba un PIN nuevo
rules-required-timezone = Elija una zona horaria, por ejemplo Europe/Berlin
rules-required-language = Elija un idioma, por ejemplo en-US
rules-too-long = { $field } tiene { $length } caracteres; use como máximo { $max }
rules-control-character = { $field } contiene un carácter que no se puede mostrar; escríbalo de nuevo
rules-name-too-long = El nombre tiene { $length } caracteres; use como máximo { $max }
rules-name-character = El nombre tiene un carácter que no se puede mostrar; escríbalo de nuevo
rules-not-digits = Un número de buzón solo tiene cifras, por ejemplo 1234
rules-number-with-dash = Indique un solo número sin guion, por ejemplo 1234; un intervalo como 1001-1005 son varios números
rules-number-length = Un número de buzón tiene de { $min } a { $max } cifras; este tiene { $digits }
rules-number-taken = Este cliente ya tiene un buzón con este número; los archivados también cuentan, así que elija otro número
rules-range-full = Todos los números del { $first } al { $last } están ocupados; pida un intervalo más amplio
rules-stored-pin = Ese PIN no cumple las reglas de aquí; dé a este buzón uno propio
rules-no-such-mailbox = Este cliente no tiene otro buzón con ese número
rules-unknown-choice = { $field }: elija uno de los valores ofrecidos
rules-not-dialable = Esto no se puede marcar; use cifras, *, # y un + inicial, por ejemplo +49 30 1234567
rules-not-sip-address = Una dirección SIP tiene la forma desk@pbx.example
rules-exit-number-missing =
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
rules-exit-to-itself = Un buzón no puede devolver a los llamantes a sí mismo; elija otro número o Colgar
rules-bad-address = «{ $address }» no es una dirección de correo; tiene la forma jo@example.org
rules-recipient-twice = { $address } está dos veces; basta con una
rules-too-many-recipients = { $count } direcciones son demasiadas; use como máximo 15
rules-no-recipients = Dé al menos una dirección, o desactive «Correo a más direcciones»
rules-no-pager = Dé la dirección secundaria para la que se adjunta el mensaje, o desactive el adjunto
rules-deleted-unsent = Los mensajes se borrarían sin que salga ningún correo; active un correo, o conserve los mensajes
rules-unknown-timezone = «{ $name }» no es una zona horaria; use un nombre como Europe/Berlin
rules-unknown-language = «{ $tag }» no es un código de idioma; use uno como en-US o de
rules-unknown-language-meant = «{ $tag }» no es un código de idioma; quizá quiera decir { $meant }
rules-unknown-owner = Este cliente no tiene tal usuario
rules-unknown-sound = Este cliente no tiene tal sonido
rules-unknown-customer = No existe tal cliente
rules-customer-suspended = Este cliente está suspendido; nada suyo cambia hasta que vuelva a estar activo
rules-unconfirmed = Esto debe confirmarse antes
rules-plan-full = El plan «{ $plan }» admite { $max } buzones, y todos están en uso
rules-role-forbids = Su rol no permite cambiar esto: { $field }

rules-plan-transcription = La transcripción no está incluida en el plan «{ $plan }»
rules-plan-fax = El fax no está incluido en el plan «{ $plan }»
rules-plan-text = Los SMS no están incluidos en el plan «{ $plan }»
rules-plan-call = Las llamadas de aviso no están incluidas en el plan «{ $plan }»
rules-plan-recording = Las grabaciones por correo no están incluidas en el plan «{ $plan }»
rules-kept-out-of-plan = { $why }. Se conserva hasta que elija otra cosa, y después no podrá volver a elegirse

rules-pin-not-digits = Un PIN solo tiene cifras
rules-pin-dash = Un PIN no lleva guion; algunos sistemas ponen uno delante de un PIN bloqueado. Escriba solo las cifras deseadas
rules-pin-too-short = El PIN es demasiado corto: use { $rule }
rules-pin-too-long = El PIN es demasiado largo: use { $rule }
rules-pin-repeats = { $run } repite una cifra; evite la misma cifra tres veces seguidas
rules-pin-sequence = { $run } es una secuencia; evite tres cifras seguidas como 012 o 987
rules-pin-is-number = El PIN es el número del buzón; elija otro
rules-pin-is-number-reversed = El PIN es el número del buzón al revés; elija otro

rules-pin-rule-exactly = { $count ->
    [one] 1 cifra
   *[other] exactamente { $count } cifras
}
rules-pin-rule-between = de { $shortest } a { $longest } cifras
rules-pin-rule-repeats = ninguna cifra tres veces seguidas
rules-pin-rule-sequences = no tres cifras en secuencia, hacia arriba o hacia abajo (890 y 098 se permiten)
rules-pin-rule-number = no el número del buzón, ni del derecho ni del revés
rules-pin-rules = Cómo debe ser el PIN
rules-pin-rule-broken = no cumplido:
rules-pin-rule-met = cumplido:

rules-warning-nobody-owns = Este buzón no tiene propietario, así que esto no llega a nadie.
rules-warning-no-address = El propietario no tiene dirección de correo, así que esto no llega a nadie.
rules-warning-deleted-unheard = Ningún correo lleva la grabación: los mensajes desaparecen antes de que alguien los oiga.
rules-warning-notifies-nothing = No se avisa de nada mientras aquí diga «Nada».
rules-warning-opens-without-pin = Cualquiera que responda a ese teléfono oye los mensajes.
rules-warning-typed-pin-ignored = Vale el PIN copiado, no el escrito arriba.
rules-warning-exit-to-itself = Esto devuelve a los llamantes a este mismo buzón.
rules-warning-exit-archived = El buzón con ese número está archivado, así que quien pulse 0 no llega a ninguna parte.
rules-warning-exit-missing = Este cliente no tiene ningún buzón con ese número, así que quien pulse 0 no llega a ninguna parte.
rules-warning-recipients-off = Estas direcciones no reciben correo mientras el envío a más direcciones esté desactivado.
rules-warning-led-here = { $count ->
    [one] 1 buzón todavía lleva a los llamantes a este número.
   *[other] { $count } buzones todavía llevan a los llamantes a este número.
}

rules-there-is-a-problem = Hay un problema
rules-save-anyway = Guardar de todos modos
rules-error-title = Error: { $title }
