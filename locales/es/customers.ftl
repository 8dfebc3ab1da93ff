customers-title = Clientes
customers-about = El suyo y todos los que dependen de él.
customers-new = Cliente nuevo
customers-hidden = { $count ->
    [one] Hay { $count } cliente más que no se muestra aquí.
   *[other] Hay { $count } clientes más que no se muestran aquí.
}
customers-level = {" "}(nivel { $level })

customers-create = Crear el cliente
customers-save = Guardar el cliente
customers-at-the-top = { $count ->
    [one] { $count } buzón
   *[other] { $count } buzones
}
customers-below = { $count ->
    [one] depende de { $parent } · { $count } buzón
   *[other] depende de { $parent } · { $count } buzones
}
customers-suspended-above = { $by }, del que depende, está suspendido. Hasta que eso termine, nadie inicia sesión y nada cambia aquí.
customers-suspended-itself = Este cliente está suspendido. Nadie inicia sesión y nada cambia hasta que vuelva a estar activo.

customers-form-about = Cómo lo llaman las personas y los programas, y qué ha contratado.
customers-slug-hint-new = Se usa en direcciones y en las API: a a z, 0 a 9 y guiones. No cambia nunca.
customers-slug-hint = Se usa en direcciones y en las API. No cambia nunca.
customers-parent-hint = Sus administradores se ocupan también de este. No se puede mover después.
customers-plan-hint = Qué puede usar, y cuántos buzones puede tener.
customers-own-plan-hint = El plan de su propio cliente lo elige quien está por encima de él.
customers-new-mailboxes = Buzones nuevos
customers-new-mailboxes-about = Con qué empieza un buzón. Los que ya existen se quedan como están.
customers-language-hint = Escriba parte del nombre, por ejemplo español, y elija de la lista; o un código como en-US.
customers-timezone-hint = Por ejemplo, Europe/Berlin.
customers-numbers-hint = Cuando nadie elige un número, el menor que esté libre en este intervalo: { $rule }.
customers-pins = PIN
customers-pins-about = Cómo debe ser todo PIN que se fije desde ahora. Los que ya existen se quedan, cumplan o no.
customers-policy-preset = { $name ->
    [strict] estricta: { $rules }
    [four-digit] cuatro cifras: { $rules }
   *[any] libre: { $rules }
}
customers-policy-own = propia: como se indica abajo
customers-policy-unread = no se puede leer
customers-no-repeats = Ninguna cifra tres veces seguidas
customers-no-sequences = No tres cifras en secuencia
customers-not-the-number = No el número del buzón, ni del derecho ni del revés
customers-count-again = Contar de nuevo
customers-apis-about = Cuáles pueden usar sus usuarios, con contraseña o con token.
customers-apis-open = Abiertas a sus usuarios

customers-suspension-about = En un cliente suspendido, y en los que dependen de él, nadie inicia sesión, ni con contraseña, ni con sesión, ni con token, y nada cambia. Las llamadas no se ven afectadas.
customers-own = Este es su propio cliente; solo alguien por encima de él puede suspenderlo.
customers-suspend-what = { $name } y todos los clientes que dependen de él se detienen desde la próxima petición.
customers-suspend-now = Suspender ahora
customers-activate = Volver a activar

customers-created = Cliente creado.
customers-now-suspended = El cliente está suspendido.
customers-now-active = El cliente vuelve a estar activo.
