# What happens with a new message, in a few words; several are joined by commas or dots.

mailbox-reached-email = correo electrónico sin grabación
mailbox-reached-email-recording = correo electrónico con grabación
mailbox-reached-text = SMS, si la centralita tiene el número del propietario
mailbox-reached-recipients = { $count ->
    [one] 1 destinatario más
   *[other] { $count } destinatarios más
}
mailbox-reached-additional-email = segundo correo electrónico
mailbox-reached-additional-email-recording = segundo correo electrónico con grabación
mailbox-reached-call = llamada al { $number }
# After “Right now:”.
mailbox-happens-nothing = sin notificaciones.
# After “Right now:”. $channels is several of the above with commas between them.
mailbox-happens = { $channels }.
