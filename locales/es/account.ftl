# The account of the signed-in user.

# Title of a section and label of its select, the hint, the first option, and the button.
account-language = Idioma
account-language-about = Idioma de estas páginas. Las personas que llaman oyen el idioma definido en cada buzón.
account-language-browser = El del navegador
account-language-save = Guardar idioma

# Title of the page.
account-title = Cuenta
# Title of a section and its hint.
account-profile = Perfil
account-profile-about = El nombre que ven los demás y su dirección de correo electrónico.
# Labels, a hint, and the button.
account-name = Nombre
account-email = Dirección de correo electrónico
account-email-hint = Opcional. Aquí se envían las notificaciones de sus buzones.
account-save = Guardar

# Title of a section, its hint, and the labels of its fields.
account-password = Contraseña
account-password-about = Al cambiar la contraseña, se cierran sus sesiones en los demás dispositivos.
account-password-current = Contraseña actual
account-password-new = Nueva contraseña
account-password-rule = Al menos { $count } caracteres. Es más fácil recordar varias palabras.
# At the field, after the form was rejected.
account-password-not-kept = Por seguridad, la contraseña no se ha conservado. Introdúzcala de nuevo.
# Button.
account-password-change = Cambiar contraseña

# Title of a section, its hint, and the labels of its fields.
account-preferences = Preferencias
account-preferences-about = Ajustes de pantalla y teclado para todos sus dispositivos.
account-row-height = Altura de fila
account-rows-per-page = Filas por página
# Keys such as J and K.
account-shortcuts = Atajos de una sola tecla
account-on = Activados
account-off = Desactivados
# Label, hint, and button.
account-timezone = Zona horaria
account-timezone-hint = Escriba una ciudad, por ejemplo, Berlin, y elíjala en la lista. Si se deja vacío, se usa la zona horaria del navegador.
account-timezone-save = Guardar zona horaria

# Title of the list of sessions, and its hint.
account-sessions = Sesiones
account-sessions-about = Si no reconoce una sesión, ciérrela y cambie la contraseña.
# The button of a session for screen readers, and as it is shown. $browser is account-browser, $address an IP address.
account-sign-out-of = Cerrar sesión de { $browser } en { $address }
account-sign-out = Cerrar sesión
# Badge of the session that the page is shown in.
account-this-session = Esta sesión
# Below the name of the browser, after the IP address. $when is a time such as “2 min ago” or “12 Nov”.
account-signed-in = inicio de sesión { $when }
account-last-active = última actividad { $when }
# Such as “Firefox on Windows”.
account-browser = { $program } en { $system }
account-browser-unknown = Navegador desconocido

# What is wrong with a field, without a period.
account-password-incorrect = La contraseña actual no es correcta; introdúzcala de nuevo
account-too-many = { $seconds ->
    [one] Demasiados intentos; espere 1 segundo e inténtelo de nuevo
   *[other] Demasiados intentos; espere { $seconds } segundos e inténtelo de nuevo
}
