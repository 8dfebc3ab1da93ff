overview-title = Resumen
overview-size = { $mailboxes ->
    [one] 1 buzón
   *[other] { $mailboxes } buzones
} de { $customers ->
    [one] 1 cliente
   *[other] { $customers } clientes
}
overview-counting = { $count ->
    [one] Aún se está contando: se revisan de nuevo los buzones de 1 cliente, así que los números de abajo pueden cambiar.
   *[other] Aún se está contando: se revisan de nuevo los buzones de { $count } clientes, así que los números de abajo pueden cambiar.
}
overview-look-again = Mirar de nuevo

overview-attention = Requiere atención
overview-weak-pin = { $count ->
    [one] PIN incumple la política actual
   *[other] PIN incumplen la política actual
}
overview-weak-pin-why = Era bueno cuando se puso; la política ha cambiado después. Un PIN nuevo lo arregla.
overview-weak-pin-none = Todos los PIN cumplen la política actual.
overview-unreached = { $count ->
    [one] buzón no avisa a nadie
   *[other] buzones no avisan a nadie
}
overview-unreached-why = Hay un aviso activado, pero no llega a nadie ni a ninguna dirección.
overview-unreached-none = Todo aviso activado llega a alguien.
overview-dead-exit = { $count ->
    [one] buzón no lleva a los llamantes a ninguna parte
   *[other] buzones no llevan a los llamantes a ninguna parte
}
overview-dead-exit-why = Quien pulse 0 allí va a un buzón que no existe, que está archivado o que es el mismo. Elija otro destino.
overview-dead-exit-none = Cada destino que es un buzón existe.
overview-unowned = { $count ->
    [one] buzón no tiene propietario
   *[other] buzones no tienen propietario
}
overview-unowned-why = No están en el panel de control de nadie.
overview-unowned-none = Todos los buzones tienen propietario.
overview-beyond-plan = { $count ->
    [one] buzón usa lo que el plan no incluye
   *[other] buzones usan lo que su plan no incluye
}
overview-beyond-plan-why = Se activó antes de que el plan lo excluyera; sigue así hasta que alguien lo desactive.
overview-beyond-plan-none = Todos los buzones se ajustan a su plan.
overview-crowded = { $count ->
    [one] cliente tiene más buzones que su plan
   *[other] clientes tienen más buzones que su plan
}
overview-crowded-why = No se pueden crear más hasta que vuelva a haber sitio.
overview-crowded-none = Todos los clientes tienen sitio en su plan.
overview-unused = { $count ->
    [one] sonido no lo reproduce ningún buzón
   *[other] sonidos no los reproduce ningún buzón
}
overview-unused-why = Para elegir en un buzón, o borrar.
overview-unused-none = Todo sonido lo reproduce algún buzón.
overview-guessed = { $count ->
    [one] cuenta cuya contraseña quizá se intentó adivinar
   *[other] cuentas cuya contraseña quizá se intentó adivinar
}
overview-guessed-why = Cinco o más inicios de sesión fallaron desde una misma dirección en las últimas 24 horas.
overview-guessed-none = Nadie parece intentar adivinar contraseñas.
overview-nothing-yet = Nada encontrado por ahora
overview-not-over = El recuento aún no ha terminado.
overview-well = Todo está bien
overview-well-why = Nada requiere atención.
overview-in-order = En orden: { $settled } de { $all }

overview-changes-a-day = Cambios por día
overview-changes-told = { $all } en 30 días, { $today } de ellos hoy. El máximo, el { $day }: { $most }. Los días terminan a medianoche UTC.
overview-no-changes = Ninguno en 30 días.
overview-as-table = Lo mismo como tabla
overview-day = Día
overview-changes = Cambios
overview-by-customer = Buzones por cliente
overview-others = { $count ->
    [one] 1 más
   *[other] { $count } más
}
overview-customer = Cliente
overview-mailboxes = Buzones

overview-recent = Cambios recientes
overview-history = Todo el historial

overview-plans = Planes superados
overview-plans-about = Dé al cliente otro plan, o archive buzones. Hasta entonces conserva lo que tiene y no crea más.
overview-plans-caption = Clientes por encima de su plan
overview-plans-none = Todos los clientes tienen sitio
overview-plans-none-why = Ningún cliente tiene más buzones que su plan.
overview-plan = Plan
overview-room = Sitio para
overview-too-many = De más

overview-sign-ins = Inicios de sesión fallidos
overview-sign-ins-about = En el navegador y a través de las API, en los últimos 30 días, los más recientes primero. A quien falla demasiado se le rechaza un tiempo sin comprobar nada. Lo que se escribió no se guarda.
overview-sign-ins-caption = Inicios de sesión que fallaron
overview-sign-ins-none = Ningún inicio de sesión falló
overview-sign-ins-none-why = En treinta días todos supieron su contraseña.
overview-account = Cuenta
overview-address = Dirección
overview-failed = Fallidos
overview-unheard = Rechazados sin comprobar
overview-last = Último
overview-various-accounts = Varias cuentas
overview-no-such-user = No existe tal usuario
overview-guessing = 5 o más en 24 horas
overview-various = Varias
