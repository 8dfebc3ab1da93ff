choices-oldest-first = Los más antiguos primero
choices-newest-first = Los más recientes primero

choices-time-off = No anunciarlo
choices-time-12 = Reloj de 12 horas
choices-time-24 = Reloj de 24 horas

choices-email-off = Ningún correo
choices-email-notice = Un aviso
choices-email-recording = Un aviso con la grabación

choices-notify-none = Nada
choices-notify-voicemail = Mensajes de voz
choices-notify-fax = Faxes
choices-notify-text = Mensajes de texto
choices-notify-voicemail-fax = Mensajes de voz y faxes
choices-notify-all = Todos los mensajes

choices-call-mailbox = El buzón, sin su PIN
choices-call-mailbox-pin = El buzón, tras su PIN
choices-call-log-in = El acceso: número de buzón y PIN

choices-exit-hangup = Colgar
choices-exit-phone = Teléfono
choices-exit-forward = Número externo
choices-exit-sipuri = Dirección SIP
choices-exit-mailbox = Buzón
choices-exit-queue = Cola
choices-exit-huntgroup = Grupo de búsqueda
choices-exit-menu = Menú de voz
choices-exit-peer = Otro sistema

choices-own-greeting = El del sistema
choices-nobody = Nadie

choices-on = activado
choices-off = desactivado
choices-none = ninguno
