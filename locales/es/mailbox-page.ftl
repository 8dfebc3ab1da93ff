# Above the form of a mailbox. $when is a time such as “2 min ago”.

# Read aloud: what the links above the title are.
mailbox-page-breadcrumb = Ruta de navegación
mailbox-page-mailbox = Buzón
mailbox-page-settings = Ajustes
mailbox-page-history = Historial
mailbox-page-archive = Archivar
mailbox-page-restore = Restaurar
mailbox-page-is-archived = Este buzón está archivado
mailbox-page-is-archived-about = Sus ajustes y su número se conservan. Restaure el buzón para modificarlo o usarlo.
# Above a list of mailboxes.
mailbox-page-press-0-here = { $count ->
    [one] 1 buzón dirige aquí a las personas que llaman y pulsan 0:
   *[other] { $count } buzones dirigen aquí a las personas que llaman y pulsan 0:
}
# Below the title. $customer and $owner are names.
mailbox-page-about-no-owner = { $customer } · sin propietario · { $state ->
    [archived] archivado { $when }
   *[changed] modificado { $when }
}
mailbox-page-about = { $customer } · propiedad de { $owner } · { $state ->
    [archived] archivado { $when }
   *[changed] modificado { $when }
}

# Why an action was not carried out. $why is one or more sentences without the last period. $who is a person.
mailbox-page-not-changed = No se ha cambiado nada. { $why }.
mailbox-page-archived-meanwhile = No se ha cambiado nada: { $who } archivó este buzón entretanto. Restáurelo e inténtelo de nuevo.
mailbox-page-saved-meanwhile = No se ha cambiado nada: { $who } guardó este buzón entretanto. Revíselo e inténtelo de nuevo.
