# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
administration-validation-no-customer = No existe el cliente “{ $slug }”; compruebe el slug
administration-validation-no-parent = Elija el cliente superior
administration-validation-suspended = El cliente “{ $name }” está suspendido; no se puede cambiar nada hasta que vuelva a estar activo
administration-validation-no-user = No existe el usuario “{ $username }”; compruebe el nombre de usuario
administration-validation-no-plan = Plan no encontrado; elija uno de la lista
administration-validation-slug-taken = Ya existe el cliente “{ $slug }”; elija otro slug
administration-validation-username-taken = Ya existe el usuario “{ $username }”; elija otro nombre de usuario
administration-validation-plan-taken = Ya existe el plan “{ $name }”; elija otro nombre
administration-validation-bad-slug = El slug debe tener de 1 a 64 caracteres: de la “a” a la “z”, del 0 al 9 y guiones, pero sin guion al principio ni al final
administration-validation-bad-username = El nombre de usuario debe tener de 1 a 64 caracteres: letras, dígitos y . _ - + @
# $rule is the one below.
administration-validation-bad-numbers = Introduzca un intervalo de números: { $rule }
administration-validation-range-rule = dos números con la misma cantidad de dígitos (de 3 a 18), por ejemplo, 200-899
administration-validation-range-reversed = El primer número de un intervalo no puede ser mayor que el último; introduzca un intervalo como 200-899
administration-validation-bad-policy = Elija una política de PIN de la lista
# Minimum or maximum length of PINs. $least and $most are numbers.
administration-validation-bad-digits = Introduzca un número de dígitos de { $least } a { $most }
administration-validation-lengths-crossed = La longitud máxima no puede ser menor que la longitud mínima
administration-validation-bad-role = Elija un rol de la lista
administration-validation-bad-limit = Introduzca un número de buzones o deje el campo vacío si no hay límite
administration-validation-passwords-differ = Las contraseñas no coinciden; introduzca dos veces la misma contraseña
administration-validation-own-plan = Solo un administrador de un cliente superior puede cambiar el plan de su organización
administration-validation-plan-above = El plan “{ $name }” incluye más que el plan de su organización; elija uno que no lo haga
administration-validation-beyond-own-plan = Esto es más de lo que incluye el plan de su organización; reduzca los buzones o las funciones
administration-validation-last-administrator = Este es el último administrador activo del nivel superior; cree otro primero
administration-validation-no-disposition = Elija qué ocurre con los buzones
administration-validation-no-successor = Elija un usuario activo de este cliente
administration-validation-email-needed = { $count ->
    [one] 1 buzón elimina sus mensajes después de enviarlos solo a esta dirección de correo electrónico; desactive eso primero o añada un destinatario
   *[other] { $count } buzones eliminan sus mensajes después de enviarlos solo a esta dirección de correo electrónico; desactive eso primero o añada destinatarios
}
administration-validation-password-too-short = La contraseña debe tener al menos { $shortest } caracteres
administration-validation-password-too-long = La contraseña debe tener { $longest } caracteres como máximo
administration-validation-password-is-username = La contraseña no puede ser el nombre de usuario; elija otra
administration-validation-password-common = Esta contraseña es demasiado común; elija otra
