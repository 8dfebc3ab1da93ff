# What happens with a new message, in a few words; several are joined by commas or dots.

notification-summary-email = correo electrónico sin grabación
notification-summary-email-recording = correo electrónico con grabación
notification-summary-text = SMS, si la centralita tiene el número del propietario
notification-summary-recipients = { $count ->
    [one] 1 destinatario más
   *[other] { $count } destinatarios más
}
notification-summary-additional-email = segundo correo electrónico
notification-summary-additional-email-recording = segundo correo electrónico con grabación
notification-summary-call = llamada al { $number }
# After “Right now:”.
notification-summary-none = sin notificaciones.
# After “Right now:”. $channels is several of the above with commas between them.
notification-summary-all = { $channels }.
