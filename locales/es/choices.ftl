# The options of the fields of a mailbox that are selects.

choices-oldest-first = Los más antiguos primero
choices-newest-first = Los más recientes primero

# Values of “Time announcement”.
choices-time-off = Desactivado
choices-time-12 = Reloj de 12 horas
choices-time-24 = Reloj de 24 horas

# Values of “Email to owner”.
choices-email-off = Sin correo electrónico
choices-email-notice = Correo electrónico sin grabación
choices-email-recording = Correo electrónico con grabación

# Values of “Notify about”.
choices-notify-none = Ninguno
choices-notify-voicemail = Mensajes de voz
choices-notify-fax = Faxes
choices-notify-text = SMS
choices-notify-voicemail-fax = Mensajes de voz y faxes
choices-notify-all = Todos los mensajes

# Values of “Notification call access”: what whoever answers the call can listen to.
choices-call-mailbox = Buzón, sin pedir el PIN
choices-call-mailbox-pin = Buzón, tras pedir el PIN
choices-call-sign-in = Inicio de sesión con número de buzón y PIN

# Values of “Press 0 destination”.
choices-exit-hangup = Colgar
choices-exit-phone = Extensión
choices-exit-forward = Número externo
choices-exit-sipuri = Dirección SIP
choices-exit-mailbox = Buzón
choices-exit-queue = Cola de llamadas
choices-exit-huntgroup = Grupo de timbrado
choices-exit-menu = Menú de voz (IVR)
choices-exit-peer = Otra centralita

# The greeting of a mailbox for which no sound is chosen.
choices-system-default = Predeterminado del sistema
# The first option of “Owner”.
choices-no-owner = Sin propietario

# A value in a comparison.
choices-on = activado
choices-off = desactivado
choices-none = ninguno
