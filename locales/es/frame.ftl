frame-skip = Ir al contenido
frame-menu = Menú
frame-not-loaded = No se pudo cargar una parte de esta página. Lo que se ve funciona: los formularios se guardan con sus botones.
frame-load-again = Recargar la página
frame-main = Navegación principal
frame-overview = Resumen
frame-mailboxes = Buzones
frame-archive = Archivo
frame-customers = Clientes
frame-users = Usuarios
frame-plans = Planes
frame-sounds = Sonidos
frame-tokens = Tokens de API
frame-history = Historial
frame-panel = Panel de control
frame-account = Cuenta
frame-role = { $role ->
    [administrator] administrador
    [residential] particular
   *[user] usuario
}
frame-colours = Colores
frame-theme-system = Sistema
frame-theme-light = Claro
frame-theme-dark = Oscuro
frame-sign-out = Cerrar sesión
frame-sign-out-everywhere = Cerrar sesión en todas partes
frame-undo = Deshacer

frame-created = El buzón está listo.
frame-saved = Guardado.
frame-warned = { $field }: { $why }
frame-restored = Restaurado.
frame-revoked = El token está revocado. Ya no abre nada.
frame-sound-added = El sonido está listo. Los buzones pueden reproducirlo.
frame-sound-replaced = Reemplazado. Todo buzón que lo usa reproduce el nuevo.
frame-sound-deleted = «{ $name }» está borrado.
frame-archived = { $title } está archivado; su número sigue ocupado.
frame-password = La contraseña ha cambiado. Su sesión se ha cerrado en todos los demás lugares.
frame-session-ended = Esa sesión está cerrada.
frame-once-gone = Lo que mostraba esta página se mostró una sola vez y no se conserva. Cree otro si lo necesita.
frame-draft-gone = Los datos de este formulario ya no se conservan: se guardan diez minutos, para el navegador que los envió.
