# API tokens.

# Title of the page.
tokens-title = Tokens de API
tokens-about = Con un token, un script puede actuar en nombre de un usuario sin contraseña, con los permisos del usuario o menos.
# A link to the documentation of the APIs.
tokens-api-reference = Referencia de las API
# Title of the page after a token was created.
tokens-created = Token creado
# Heading above the new token.
tokens-copy-now = Copie el nuevo token ahora
tokens-copy-now-about = Solo se muestra una vez. Cualquiera que lo tenga puede usarlo; protéjalo como una contraseña.
tokens-token = Token

# Caption of the table.
tokens-all = Tokens de API
tokens-none = Aún no hay tokens
tokens-none-hint = Cree el primero abajo.
# Column heads, and labels of the form.
tokens-name = Nombre
tokens-user = Usuario
# The APIs that it works for.
tokens-apis = API
# Column head; the next four are its values.
tokens-permissions = Permisos
tokens-permissions-read = Leer
tokens-permissions-change = Leer, modificar
tokens-permissions-pins = Leer, leer los PIN
tokens-permissions-change-pins = Leer, modificar, leer los PIN
tokens-used = Último uso
tokens-never = Nunca
tokens-expires = Caducidad
# Column head; the next four are its values.
tokens-status = Estado
tokens-active = Activo
tokens-user-suspended = Usuario suspendido
tokens-expired = Caducado
tokens-revoked = Revocado
tokens-revoked-by = Revocado por { $who }
# $when is a time such as “2 min ago” or “12 Nov”; $who comes before $when in every language.
tokens-created-by = creado por { $who }, { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = Revocar
tokens-revoke-of = Revocar { $name }
tokens-revoke-hint = Los scripts que usan este token dejan de funcionar de inmediato. Esta acción no se puede deshacer.
tokens-revoke-now = Revocar token

# Title of the form.
tokens-new = Nuevo token
tokens-new-about = Un token nunca puede hacer más que su usuario y no puede gestionar usuarios ni tokens.
tokens-name-hint = Programa que lo usa, por ejemplo, Exportación nocturna.
tokens-user-hint = El token actúa en nombre de este usuario. Introduzca su propio nombre de usuario o el de un usuario creado para el script.
# Above two check boxes.
tokens-additional-permissions = Permisos adicionales
tokens-change = Modificar buzones
tokens-change-hint = Crear, modificar y archivar buzones, en la medida en que el usuario tenga permiso.
tokens-pins = Leer los PIN
tokens-pins-hint = Como texto sin cifrar. Los accesos quedan registrados, como máximo una vez por hora y buzón.
# Label of a number of days.
tokens-expires-after = Validez (días)
tokens-expires-after-hint = De { $first } a { $last } días. Después, el token deja de funcionar. Cree uno nuevo antes.
# Button.
tokens-create = Crear token

# Errors, without a period.
tokens-user-missing = Introduzca el nombre del usuario en cuyo nombre actúa el token
tokens-user-unknown = Ningún usuario tiene este nombre de usuario; compruebe que esté bien escrito
tokens-no-api = Elija al menos una API
tokens-expires-range = Introduzca un número de días de { $first } a { $last }
tokens-shown-before = Este formulario se envió dos veces. Se creó un solo token y ya se ha mostrado. Si no lo copió, revóquelo y cree otro.
