# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
administration-label-slug = Slug
administration-label-name = Nombre
administration-label-parent = Cliente superior
administration-label-plan = Plan
administration-label-language = Idioma de las locuciones del sistema
administration-label-timezone = Zona horaria
administration-label-numbers = Intervalo de números
administration-label-policy = Política de PIN
administration-label-min-length = Longitud mínima
administration-label-max-length = Longitud máxima
administration-label-dialects = API
administration-label-customer = Cliente
administration-label-username = Nombre de usuario
administration-label-email = Dirección de correo electrónico
administration-label-role = Rol
administration-label-password = Nueva contraseña
administration-label-repeat-password = Repetir contraseña
administration-label-mailboxes = Buzones
administration-label-transfer-to = Nuevo propietario

# Column head, and the states of a customer or a user.
administration-status = Estado
administration-active = Activo
administration-suspended = Suspendido
administration-removed = Eliminado
# Button.
administration-suspend = Suspender
# Title of the section with that button.
administration-suspension = Suspensión
