# Rate plans.

# Title of the page.
plans-title = Planes
plans-about = Los planes definen lo que pueden usar los clientes. Solo los administradores del cliente al que pertenece un plan, y los de sus clientes superiores, pueden modificarlo.
# Button and title.
plans-new = Nuevo plan
# Buttons, and a message.
plans-create = Crear plan
plans-save = Guardar plan
plans-created = Plan creado.

# Column head, and title of a section.
plans-plan = Plan
plans-plan-about = Los mensajes de error nombran el plan; utilice un nombre que los clientes conozcan.
plans-name = Nombre
plans-mailboxes = Buzones
# Hint of the input “Mailboxes”.
plans-limit-hint = Máximo por cliente, sin contar los buzones archivados. Deje el campo vacío si no hay límite.
# In the column “Mailboxes”.
plans-unlimited = Sin límite
plans-limit = Hasta { $max }
# Column head, title of a section, and name of a field in the history.
plans-features = Funciones
plans-features-about = Las funciones no seleccionadas no se pueden activar.
# Where a rate plan includes no features.
plans-voicemail-only = Solo buzón de voz
plans-owner = Cliente propietario
plans-owner-about = Este cliente y sus subclientes pueden usar este plan.
# The owner of a rate plan that belongs to a customer above the reader’s own.
plans-owner-above = Su proveedor
# Two rate plans with the same name, as options of a select. $owner is a customer.
plans-of-owner = { $name } ({ $owner })
plans-customers = Clientes
plans-customers-about = Clientes que usan este plan.
# Where no customer uses a rate plan.
plans-no-customers = Ninguno
# $names is names of customers, separated by commas.
plans-and-more = { $count ->
    [one] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

# Features of a rate plan.
plans-transcription = Transcripción
plans-fax = Fax
plans-text = SMS
plans-calls = Llamadas de notificación
plans-recordings = Grabaciones por correo electrónico
