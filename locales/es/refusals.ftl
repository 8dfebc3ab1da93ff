refusals-signed-out = Su sesión ha terminado. Inicie sesión de nuevo para continuar.
refusals-forbidden = Su rol no lo permite.
refusals-not-found = Aquí no hay nada, o no le corresponde verlo.
refusals-suspended = Este cliente está suspendido. Nada suyo cambia hasta que vuelva a estar activo.
refusals-bad-request = No se pudo entender la petición.
refusals-too-many = Demasiados intentos. Espere un minuto e inténtelo de nuevo.
refusals-internal = Algo ha fallado por nuestra parte. No se ha cambiado nada.
