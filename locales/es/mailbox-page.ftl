mailbox-page-crumbs = Dónde está
mailbox-page-mailbox = Buzón
mailbox-page-settings = Ajustes
mailbox-page-history = Historial
mailbox-page-archive = Archivar
mailbox-page-restore = Restaurar
mailbox-page-is-archived = Este buzón está archivado
mailbox-page-is-archived-about = Se conservan sus ajustes y su número sigue ocupado. Restáurelo para cambiarlo o usarlo.
mailbox-page-led-here = { $count ->
    [one] 1 buzón lleva a los llamantes aquí:
   *[other] { $count } buzones llevan a los llamantes aquí:
}
mailbox-page-nobody = { $customer } · sin propietario · { $state ->
    [archived] archivado: { $when }
   *[changed] cambiado: { $when }
}
mailbox-page-about = { $customer } · propietario: { $owner } · { $state ->
    [archived] archivado: { $when }
   *[changed] cambiado: { $when }
}

mailbox-page-not-changed = No se ha cambiado nada. { $why }.
mailbox-page-archived-meanwhile = No se ha cambiado nada: { $who } archivó este buzón entretanto. Restáurelo e inténtelo de nuevo.
mailbox-page-saved-meanwhile = No se ha cambiado nada: { $who } guardó este buzón entretanto. Mírelo e inténtelo de nuevo.
