people-validation-no-customer = No existe el cliente «{ $slug }»
people-validation-no-parent = Elija el cliente al que pertenece
people-validation-suspended = El cliente «{ $name }» está suspendido; nada suyo cambia hasta que vuelva a estar activo
people-validation-no-user = No existe el usuario «{ $username }»
people-validation-no-plan = Ese plan no existe; elija uno de los ofrecidos
people-validation-slug-taken = Ya existe un cliente «{ $slug }»; elija otro nombre corto
people-validation-username-taken = Ya existe un usuario «{ $username }»; elija otro nombre de usuario
people-validation-plan-taken = Ya existe un plan «{ $name }»; elija otro nombre
people-validation-bad-slug = Un nombre corto tiene de 1 a 64 caracteres: a a z, 0 a 9 y guiones, que no pueden ir al principio ni al final
people-validation-bad-username = Un nombre de usuario tiene de 1 a 64 caracteres: letras, cifras y . _ - + @
people-validation-no-name = Indique un nombre
people-validation-bad-name = Un nombre tiene de 1 a 64 caracteres, y todos deben poder mostrarse
people-validation-bad-email = «{ $raw }» no es una dirección de correo como jo@example.org
people-validation-bad-timezone = «{ $raw }» no es una zona horaria como Europe/Berlin
people-validation-bad-numbers = No se puede leer el intervalo; debe constar de { $rule }
people-validation-range-rule = dos números de 3 a 18 cifras, igual de largos, por ejemplo 200-899
people-validation-range-reversed = El primer número de un intervalo debe ser el menor, como en 200-899
people-validation-bad-policy = Elija una de las políticas ofrecidas
people-validation-bad-digits = Indique un número de cifras de { $least } a { $most }
people-validation-digits-crossed = El máximo de cifras no puede ser menor que el mínimo
people-validation-bad-role = Elija uno de los roles ofrecidos
people-validation-bad-limit = Indique un número de buzones, o déjelo vacío para no limitarlo
people-validation-passwords-differ = Las dos contraseñas son distintas; escriba dos veces la misma
people-validation-wrong-password = La contraseña actual no es correcta
people-validation-own-plan = El plan de su propio cliente lo elige quien está por encima de él
people-validation-plan-above = El plan «{ $name }» incluye más que el de su propio cliente; elija uno que no incluya más
people-validation-beyond-own-plan = Esto es más de lo que incluye el plan de su propio cliente; no permita más buzones ni incluya nada que él no incluya
people-validation-last-administrator = Este es el último administrador activo en la cima; cree antes otro, o nadie podría ocuparse del conjunto
people-validation-no-fate = Elija qué pasa con los buzones
people-validation-no-successor = Elija un usuario activo de este cliente
people-validation-address-needed = { $count ->
    [one] Un buzón borra sus mensajes tras un correo que solo recibe esta dirección; cambie eso antes
   *[other] { $count } buzones borran sus mensajes tras un correo que solo recibe esta dirección; cambie eso antes
}
people-validation-password-too-short = La contraseña es demasiado corta; use al menos { $shortest } caracteres
people-validation-password-too-long = La contraseña es demasiado larga; use como máximo { $longest } caracteres
people-validation-password-is-username = La contraseña es el nombre de usuario; elija otra
people-validation-password-common = Esta contraseña es una de las primeras que cualquiera probaría; elija otra
