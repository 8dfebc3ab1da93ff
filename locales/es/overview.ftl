# The overview for administrators, and its reports.

# Title of the page.
overview-title = Resumen
overview-size = { $mailboxes ->
    [one] 1 buzón
   *[other] { $mailboxes } buzones
} de { $customers ->
    [one] 1 cliente
   *[other] { $customers } clientes
}
overview-counting = { $count ->
    [one] Recuento en curso: se comprueban de nuevo los buzones de 1 cliente, por lo que estos números pueden cambiar.
   *[other] Recuento en curso: se comprueban de nuevo los buzones de { $count } clientes, por lo que estos números pueden cambiar.
}
# Link that loads the page again.
overview-refresh = Actualizar

# What needs attention: after a large number, what there is so many of; then why it matters and what to do; then what
# is shown when there are none.
overview-attention = Requiere atención
overview-weak-pin = { $count ->
    [one] PIN no cumple la política de PIN
   *[other] PIN no cumplen la política de PIN
}
overview-weak-pin-why = La política de PIN cambió más tarde. Para corregirlo, defina un nuevo PIN.
overview-weak-pin-none = Todos los PIN cumplen la política de PIN.
overview-unreached = { $count ->
    [one] buzón tiene notificaciones que no llegan a nadie
   *[other] buzones tienen notificaciones que no llegan a nadie
}
overview-unreached-why = Hay una notificación activada, pero falta el destinatario o este no tiene dirección de correo electrónico, o bien “Mensajes notificados” tiene el valor “Ninguno”.
overview-unreached-none = Todas las notificaciones llegan a alguien.
overview-dead-exit = { $count ->
    [one] buzón con la tecla 0 sin destino
   *[other] buzones con la tecla 0 sin destino
}
overview-dead-exit-why = Las personas que llaman y pulsan 0 van a un buzón que no existe o está archivado, o vuelven al mismo buzón. Elija otro destino.
overview-dead-exit-none = La tecla 0 nunca lleva a un buzón inexistente o archivado.
overview-unowned = { $count ->
    [one] buzón no tiene propietario
   *[other] buzones no tienen propietario
}
overview-unowned-why = Solo los usuarios principales ven estos buzones en el portal de usuario. Elija un propietario.
overview-unowned-none = Todos los buzones tienen propietario.
overview-beyond-plan = { $count ->
    [one] buzón usa funciones que su plan no incluye
   *[other] buzones usan funciones que su plan no incluye
}
overview-beyond-plan-why = Estas funciones se activaron cuando el plan las incluía; siguen activas hasta que alguien las desactive.
overview-beyond-plan-none = Todos los buzones se ajustan a su plan.
overview-over-limit = { $count ->
    [one] cliente tiene más buzones de los que permite su plan
   *[other] clientes tienen más buzones de los que permite su plan
}
overview-over-limit-why = No se pueden crear más buzones hasta que el total vuelva a estar por debajo del límite.
overview-over-limit-none = Ningún cliente tiene más buzones de los que permite su plan.
overview-unused = { $count ->
    [one] archivo de audio no se usa en ningún buzón
   *[other] archivos de audio no se usan en ningún buzón
}
overview-unused-why = Use o elimine los archivos de audio que no se usan.
overview-unused-none = Todos los archivos de audio se usan en algún buzón.
overview-failing = { $count ->
    [one] caso de repetidos inicios de sesión fallidos
   *[other] casos de repetidos inicios de sesión fallidos
}
overview-failing-why = 5 o más inicios de sesión en una misma cuenta desde una misma dirección IP fallaron o se bloquearon en las últimas 24 horas.
overview-failing-none = No hay repetidos inicios de sesión fallidos.
# Instead of the list: while counting, and where nothing needs attention.
overview-nothing-yet = Nada encontrado por ahora
overview-not-finished = El recuento aún no ha finalizado.
overview-all-well = No se han encontrado problemas
overview-all-well-why = Se han superado todas las comprobaciones.
# Unfolds the list of what is in order.
overview-passed = { $settled } de { $all } comprobaciones correctas

# The charts. $day is a date.
overview-changes-per-day = Cambios por día
overview-changes-summary = { $all } en 30 días, { $today } hoy. Máximo: { $most } el { $day }. Los días empiezan a medianoche UTC.
overview-no-changes = Sin cambios en los últimos 30 días.
overview-as-table = Mostrar como tabla
overview-day = Día
overview-changes = Cambios
overview-by-customer = Buzones por cliente
overview-others = { $count ->
    [one] 1 cliente más
   *[other] { $count } clientes más
}
overview-customer = Cliente
overview-mailboxes = Buzones

overview-recent = Cambios recientes
# Link.
overview-history = Historial completo

# The page of customers that have more mailboxes than their rate plan allows. The first is its title.
overview-plans = Planes superados
overview-plans-about = Elija otro plan para el cliente o archive buzones. Hasta entonces, los buzones existentes se conservan, pero no se pueden crear otros.
overview-plans-caption = Clientes por encima del límite de su plan
overview-plans-none = Ningún plan superado
overview-plans-none-why = Ningún cliente tiene más buzones de los que permite su plan.
# Column heads.
overview-plan = Plan
overview-limit = Límite
overview-excess = Exceso

# The page of failed sign-ins. The first is its title.
overview-sign-ins = Inicios de sesión fallidos
overview-sign-ins-about = En el navegador y a través de las API, en los últimos 30 días, los más recientes primero. Tras demasiados fallos, los intentos siguientes se bloquean durante un tiempo. Las contraseñas y los nombres de usuario desconocidos no se guardan.
overview-sign-ins-caption = Inicios de sesión fallidos
overview-sign-ins-none = Ningún inicio de sesión fallido
overview-sign-ins-none-why = Ningún inicio de sesión ha fallado en los últimos 30 días.
# Column heads.
overview-account = Cuenta
overview-ip-address = Dirección IP
overview-failed = Fallidos
overview-blocked = Bloqueados
overview-last-attempt = Último intento
# Instead of an account.
overview-multiple-accounts = Varias cuentas
overview-unknown-user = Usuario desconocido
# Badge of an account with repeated failed sign-ins.
overview-failing-badge = 5 o más en 24 horas
# Instead of an IP address.
overview-multiple = Varias
