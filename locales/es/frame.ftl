# The parts around every page: menu, side bar, notices.

# Link at the start of the page, for keyboards and screen readers.
frame-skip = Ir al contenido
# Button that unfolds the menu on phones.
frame-menu = Menú
# Notice with a button.
frame-not-loaded = No se ha podido cargar una parte de esta página. Los formularios siguen funcionando: guarde con sus botones.
frame-reload = Recargar la página
# The menu, for screen readers, and its entries.
frame-main = Principal
frame-overview = Resumen
frame-mailboxes = Buzones
frame-archive = Archivados
frame-customers = Clientes
frame-users = Usuarios
frame-plans = Planes
frame-sounds = Archivos de audio
frame-tokens = Tokens de API
frame-history = Historial
frame-panel = Portal de usuario
frame-account = Cuenta
# After a username, in the list of users, and in the history.
frame-role = { $role ->
    [administrator] administrador
    [residential] usuario principal
   *[user] usuario
}
# The three buttons below, for screen readers.
frame-theme = Tema
frame-theme-system = Sistema
frame-theme-light = Claro
frame-theme-dark = Oscuro
# Buttons.
frame-sign-out = Cerrar sesión
frame-sign-out-everywhere = Cerrar todas las sesiones
frame-undo = Deshacer

# What was just done.
frame-created = Buzón creado.
frame-saved = Cambios guardados.
# Link to a field that needs attention. $field is its label, $why a sentence.
frame-warning = { $field }: { $why }
# Of a mailbox.
frame-restored = Buzón restaurado.
frame-revoked = Token revocado. Ya no funciona.
frame-sound-added = Archivo de audio añadido. Los buzones ya pueden usarlo.
frame-sound-replaced = Archivo de audio sustituido. Todos los buzones que lo usan reproducen el nuevo.
frame-sound-deleted = Archivo de audio “{ $name }” eliminado.
# $title is the number and the name of a mailbox.
frame-archived = Buzón { $title } archivado. Su número se conserva.
frame-password = Contraseña cambiada. Sus demás sesiones se han cerrado.
frame-session-signed-out = Sesión cerrada.
# Notices in place of what the page showed before. The first is of a token or a link.
frame-shown-once = El token o el enlace de esta página solo se ha mostrado una vez. Si aún lo necesita, cree uno nuevo.
frame-draft-expired = Lo que escribió ya no está disponible. Se conserva durante 10 minutos y solo para el navegador que envió el formulario.
