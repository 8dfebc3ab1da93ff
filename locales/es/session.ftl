session-ends-in = Su sesión se cerrará en { $left }
session-ended = Su sesión ha terminado
session-unused = Hace un rato que no se pide nada a Mailroom.
session-old = Inició sesión hace mucho, y esta termina ahora haga lo que haga. Guarde lo que escribió, o inicie sesión de nuevo cuando haya terminado.
session-still-here = Lo que escribió sigue aquí. Inicie sesión en otra pestaña, vuelva aquí y continúe.
session-stay = Mantener la sesión
session-go-on = Continuar
session-sign-in-here = Iniciar sesión aquí
