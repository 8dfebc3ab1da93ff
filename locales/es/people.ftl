# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
people-label-slug = Slug
people-label-name = Nombre
people-label-parent = Cliente superior
people-label-plan = Plan
people-label-language = Idioma de las locuciones del sistema
people-label-timezone = Zona horaria
people-label-numbers = Intervalo de números
people-label-policy = Política de PIN
people-label-min-length = Longitud mínima
people-label-max-length = Longitud máxima
people-label-dialects = API
people-label-customer = Cliente
people-label-username = Nombre de usuario
people-label-email = Dirección de correo electrónico
people-label-role = Rol
people-label-password = Nueva contraseña
people-label-repeat-password = Repetir contraseña
people-label-mailboxes = Buzones
people-label-transfer-to = Nuevo propietario de los buzones

# Column head, and the states of a customer or a user.
people-status = Estado
people-active = Activo
people-suspended = Suspendido
people-removed = Eliminado
# Button.
people-suspend = Suspender
# Title of the section with that button.
people-suspension = Suspensión
