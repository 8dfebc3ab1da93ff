mailbox-reached-email = aviso por correo
mailbox-reached-email-recording = correo con grabación
mailbox-reached-text = SMS, si la centralita conoce un número
mailbox-reached-addresses = { $count ->
    [one] 1 dirección más
   *[other] { $count } direcciones más
}
mailbox-reached-pager = dirección secundaria
mailbox-reached-pager-recording = dirección secundaria con grabación
mailbox-reached-call = llamada al { $number }
mailbox-happens-nothing = no se avisa a nadie.
mailbox-happens = { $channels }, y nada más.
