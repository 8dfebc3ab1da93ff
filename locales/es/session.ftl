# The box before a session ends, and after.

# Title. $left is session-end-minutes or session-end-seconds.
session-ends-in = Su sesión se cerrará en { $left }
# Title after the end.
session-ended = Sesión cerrada
# Below the title: why the session ends, or what to do after its end.
session-inactive = No ha habido actividad durante un tiempo.
session-time-limit = Esta sesión está a punto de alcanzar su duración máxima y no se puede prolongar. Guarde su trabajo ahora y después inicie sesión de nuevo.
session-still-here = Lo que escribió sigue aquí. Inicie sesión en una pestaña nueva, vuelva aquí y continúe.
# Buttons.
session-stay = Mantener la sesión
session-continue = Continuar
# Link: leaves the page, without what was typed.
session-sign-in-here = Iniciar sesión aquí
