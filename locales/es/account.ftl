account-language = Idioma
account-language-about = En qué idioma le habla Mailroom. Lo que oyen quienes llaman se ajusta en cada buzón.
account-language-browser = El que pida el navegador
account-language-save = Usar este idioma

account-title = Cuenta
account-you = Usted
account-you-about = Cómo leen otros su nombre, y adónde va su correo.
account-name = Nombre
account-email = Dirección de correo
account-email-hint = Donde se le avisa de los mensajes nuevos. Vacío: en ninguna parte.
account-save = Guardar

account-password = Contraseña
account-password-about = Una nueva cierra su sesión en todos los demás lugares.
account-password-current = Contraseña actual
account-password-new = Contraseña nueva
account-password-rule = Al menos { $count } caracteres. Varias palabras son más fáciles de recordar.
account-password-lost = La contraseña no se conserva cuando se devuelve un formulario; escríbala de nuevo.
account-password-change = Cambiar la contraseña

account-preferences = Preferencias
account-preferences-about = Cómo ve usted Mailroom. Cada una vale al momento, dondequiera que inicie sesión.
account-rows = Filas de la lista
account-page-size = Filas por página
account-shortcuts = Atajos de una sola tecla
account-on = Activados
account-off = Desactivados
account-zone = Zona horaria de lo que lee
account-zone-hint = Por ejemplo, Europe/Berlin. Vacío: la de su navegador.
account-zone-use = Usar esta zona

account-sessions = Sesiones abiertas
account-sessions-about = ¿No conoce alguna? Ciérrela y luego cambie su contraseña.
account-sign-out-everywhere = Cerrar sesión en todas partes, también aquí
account-sign-out-of = Cerrar la sesión de { $browser } en { $address }
account-sign-out = Cerrar
account-this-session = esta
account-since = abierta: { $when }
account-seen = última actividad: { $when }
account-browser = { $program } en { $system }
account-browser-unknown = Un navegador desconocido

account-name-missing = Indique su nombre
account-email-wrong = Esto no es una dirección de correo; tiene la forma jo@example.org
account-password-wrong = La contraseña actual no es correcta; escríbala de nuevo
account-too-many = { $seconds ->
    [one] Demasiados intentos; espere 1 segundo e inténtelo de nuevo
   *[other] Demasiados intentos; espere { $seconds } segundos e inténtelo de nuevo
}
