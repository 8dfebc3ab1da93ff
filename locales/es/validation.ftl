# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a
# period. $field is the label of a field.

validation-required = Este campo es obligatorio
validation-required-number = Introduzca un número de buzón, por ejemplo, 1234
validation-required-name = Introduzca un nombre
validation-required-owner = Elija un propietario
validation-required-pin = Introduzca un PIN o copie el de otro buzón
validation-required-new-pin = Introduzca un nuevo PIN
validation-required-timezone = Elija una zona horaria, por ejemplo, Europe/Berlin
validation-required-language = Elija un idioma, por ejemplo, en-US
validation-too-long = { $field }: hay { $length } caracteres; use { $max } como máximo
validation-control-character = { $field }: hay un carácter que no se puede mostrar; escriba el texto de nuevo
validation-not-digits = Un número de buzón solo debe contener dígitos, por ejemplo, 1234
validation-number-with-dash = Introduzca un solo número sin guion, por ejemplo, 1234; un intervalo como 1001-1005 significa varios números
validation-number-length = Un número de buzón debe tener de { $min } a { $max } dígitos; este tiene { $digits }
validation-number-taken = Este cliente ya tiene un buzón con este número, quizá archivado; elija otro número
validation-range-full = Todos los números de { $first } a { $last } están en uso; amplíe el intervalo de números del cliente
validation-stored-pin = El PIN actual no cumple la política de PIN de este cliente; introduzca un nuevo PIN
validation-no-such-mailbox = Este cliente no tiene otro buzón con ese número; introduzca otro número
validation-unknown-choice = { $field }: elija una de las opciones disponibles
validation-not-dialable = Introduzca un número como 201 o +49 30 1234567; solo se permiten dígitos, *, # y un + inicial
validation-not-sip-address = Introduzca una dirección SIP como desk@pbx.example
# $kind is the kind of destination.
validation-exit-number-missing =
    Introduzca { $kind ->
        [forward] el número externo
        [sipuri] la dirección SIP
        [mailbox] el número de buzón
        [queue] el número de la cola de llamadas
        [huntgroup] el número del grupo de timbrado
        [menu] el número del menú de voz (IVR)
        [peer] el número de la otra centralita
       *[phone] el número de la extensión
    } para las personas que llaman y pulsan 0, o elija “Colgar”
validation-exit-to-itself = Un buzón no puede dirigir de nuevo a sí mismo a las personas que llaman; elija otro número o “Colgar”
validation-bad-address = “{ $address }” no es una dirección de correo electrónico; introduzca una como jo@example.org
validation-recipient-listed-twice = { $address } aparece dos veces; quite una
validation-too-many-recipients = Hay { $count } direcciones de correo electrónico; introduzca { $max } como máximo
validation-no-recipients = Introduzca al menos una dirección de correo electrónico o desactive “Correo electrónico a otros destinatarios”
validation-no-additional-email = Introduzca una segunda dirección de correo electrónico o desactive “Adjuntar grabación al segundo correo electrónico”
validation-deleted-unsent = Los mensajes se eliminarían aunque no se envía ningún correo electrónico; active una notificación por correo electrónico o desactive “Eliminar mensajes después de enviarlos por correo electrónico”
validation-unknown-timezone = “{ $name }” no es una zona horaria; use un nombre como Europe/Berlin
validation-unknown-language = “{ $tag }” no es un código de idioma; use uno como en-US o de
validation-unknown-language-meant = “{ $tag }” no es un código de idioma; pruebe con { $meant }
validation-unknown-owner = Este cliente no tiene ese usuario; elija otro propietario
validation-unknown-sound = Este cliente no tiene ese archivo de audio; elija otro
validation-unknown-customer = Cliente no encontrado; elija otro
validation-customer-suspended = Este cliente está suspendido; no se puede cambiar nada hasta que vuelva a estar activo
validation-unconfirmed = Se eliminarían mensajes que nadie ha escuchado; confírmelo primero
validation-plan-full = Se ha alcanzado el límite del plan “{ $plan }” (buzones: { $max }); archive un buzón primero
validation-role-forbids = Su rol no permite cambiar “{ $field }”

# What a rate plan leaves out.
validation-plan-transcription = La transcripción no está incluida en el plan “{ $plan }”
validation-plan-fax = El fax no está incluido en el plan “{ $plan }”
validation-plan-text = Los SMS no están incluidos en el plan “{ $plan }”
validation-plan-call = Las llamadas de notificación no están incluidas en el plan “{ $plan }”
validation-plan-recording = Las grabaciones por correo electrónico no están incluidas en el plan “{ $plan }”
# $why is one of the above.
validation-kept-out-of-plan = { $why }; la opción actual se conserva hasta que la cambie, y no se puede volver a elegir

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = El PIN solo debe contener dígitos
validation-pin-dash = El PIN no debe contener guiones; algunos sistemas añaden uno para marcar un PIN bloqueado, así que introduzca solo los dígitos
validation-pin-too-short = El PIN es demasiado corto: use { $rule }
validation-pin-too-long = El PIN es demasiado largo: use { $rule }
validation-pin-repeats = { $run } repite un dígito; evite el mismo dígito 3 veces seguidas
validation-pin-sequence = { $run } es una secuencia; evite secuencias como 012 o 987
validation-pin-is-number = El PIN es el número de buzón; elija otro
validation-pin-is-number-reversed = El PIN es el número de buzón invertido; elija otro

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [one] 1 dígito
   *[other] exactamente { $count } dígitos
}
validation-pin-rule-between = de { $shortest } a { $longest } dígitos
validation-pin-rule-repeats = ningún dígito 3 veces seguidas
validation-pin-rule-sequences = sin 3 dígitos en secuencia, ascendente o descendente (se permiten 890 y 098)
validation-pin-rule-number = distinto del número de buzón, también invertido
validation-pin-rules = Requisitos del PIN
# Read aloud before each requirement.
validation-pin-rule-broken = no cumplido:
validation-pin-rule-met = cumplido:

# What will happen; never stops a save. With a period.
validation-warning-no-owner = Este buzón no tiene propietario, por lo que esto no llega a nadie.
validation-warning-no-address = El propietario no tiene dirección de correo electrónico, por lo que esto no llega a nadie.
validation-warning-deleted-unheard = Ningún correo electrónico incluye la grabación, por lo que los mensajes se eliminan antes de que alguien los oiga.
validation-warning-no-notifications = No se envía ninguna notificación mientras esté seleccionado “Ninguno”.
validation-warning-opens-without-pin = Cualquiera que conteste la llamada puede oír los mensajes.
validation-warning-typed-pin-ignored = Se usa el PIN copiado, no el introducido arriba.
validation-warning-exit-to-itself = Esto dirige de nuevo al mismo buzón a las personas que llaman.
validation-warning-exit-archived = El buzón con ese número está archivado, por lo que la tecla 0 no lleva a ninguna parte.
validation-warning-exit-missing = Este cliente no tiene ningún buzón con ese número, por lo que la tecla 0 no lleva a ninguna parte.
validation-warning-recipients-off = No se envía ningún correo electrónico a estas direcciones mientras “Correo electrónico a otros destinatarios” esté desactivado.
validation-warning-press-0-here = { $count ->
    [one] 1 buzón sigue dirigiendo a este número a las personas que llaman y pulsan 0.
   *[other] { $count } buzones siguen dirigiendo a este número a las personas que llaman y pulsan 0.
}

# Title above a list of errors.
validation-there-is-a-problem = Hay un problema
# Button below a list of warnings.
validation-save-anyway = Guardar de todos modos
# The window’s title while the page has errors. $title is the title of the page.
validation-error-title = Error: { $title }
