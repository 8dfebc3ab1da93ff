# The box before a session ends, and after.

# Title. $left is session-expiry-minutes or session-expiry-seconds.
session-warning-ends-in = Su sesión se cerrará en { $left }
# Title after the end.
session-warning-ended = Sesión cerrada
# Below the title: why the session ends, or what to do after its end.
session-warning-inactive = No ha habido actividad durante un tiempo.
session-warning-time-limit = Esta sesión está a punto de alcanzar su duración máxima y no se puede prolongar. Guarde su trabajo ahora y después inicie sesión de nuevo.
session-warning-still-here = Lo que escribió sigue aquí. Inicie sesión en una pestaña nueva, vuelva aquí y continúe.
# Buttons.
session-warning-stay = Mantener la sesión
session-warning-continue = Continuar
# Link: leaves the page, without what was typed.
session-warning-sign-in-here = Iniciar sesión aquí
