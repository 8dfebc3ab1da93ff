panel-page-yours = Sus buzones
panel-page-company = Los buzones de su empresa
panel-page-shown = Mostrados aquí: { $total } · { $choose }
panel-page-choose = elegir
panel-page-none-shown = Aquí no se muestra ninguno de sus buzones
panel-page-none-shown-why = Elija los que quiera gestionar.
panel-page-none = Aún no tiene ningún buzón
panel-page-none-why = En cuanto su administrador le dé uno, podrá gestionarlo aquí.

panel-page-texts = Números y direcciones
panel-page-change-pin = Cambiar el PIN
panel-page-more = Más ajustes
panel-page-number = Número al que llamar
panel-page-number-hint = Otro número activa las llamadas.
panel-page-pager-hint = Otra dirección activa sus correos.
panel-page-addresses = Más direcciones
panel-page-save = Guardar

panel-page-choice = Elegir buzones
panel-page-choice-about = Los activados se muestran en su panel de control. Cada cambio se guarda al momento.
panel-page-none-owned = No es propietario de ningún buzón
panel-page-none-owned-why = Un buzón es suyo cuando usted es su propietario.
panel-page-none-listed-why = En cuanto su administrador le dé uno, aparecerá aquí.
panel-page-nobody-told = No se avisa a nadie

panel-page-kept = No se ha guardado nada
panel-page-kept-archived = Este buzón está ahora archivado.
panel-page-kept-gone = { $why }. Este buzón ya no se muestra aquí.
panel-page-kept-about = Lo que escribió se conserva en esta página. Cuando el buzón esté restaurado, envíelo de nuevo.
panel-page-field = Campo
panel-page-typed = Lo suyo
panel-page-send-again = Enviarlo de nuevo

panel-page-of = Panel de control de { $name }
panel-page-look = Este es el panel de control de { $name }, tal como lo ve. Puede mirar sin cambiar nada; la consulta queda registrada.
panel-page-no-sign-in = Este usuario no puede iniciar sesión
panel-page-no-sign-in-why = Está suspendido o ya no existe, y no ve ningún panel.
panel-page-look-none = En este panel no se muestra nada
panel-page-look-none-why = Ningún buzón de este usuario tiene activado «{ $field }».

panel-page-refused = No se ha cambiado nada. { $why }.
panel-page-refused-archived = No se ha cambiado nada: este buzón está ahora archivado.
