# The page that an invitation link or a password link opens.

# Title.
invitation-title = Nueva contraseña
# Two sentences below it. $when is a time such as “12 Nov 2026, 10:14 +01:00”.
invitation-for = Esta contraseña es para { $name }.
invitation-expires = Este enlace funciona una sola vez y caduca el { $when }.
invitation-other-user = Tiene la sesión iniciada como { $other }. Al definir la contraseña, la sesión pasa a ser la de { $name }.
# Hint below the field. $shortest and $longest are numbers.
invitation-password-hint = De { $shortest } a { $longest } caracteres. Es más fácil recordar varias palabras.
# Button.
invitation-submit = Definir contraseña e iniciar sesión
# Title, what to do, and the button where the link can’t be used.
invitation-invalid = Este enlace ya no es válido
invitation-invalid-why = Se ha usado, ha caducado o se ha sustituido por uno más reciente. Pida un nuevo enlace a la persona que se lo envió.
invitation-to-sign-in = Ir al inicio de sesión
